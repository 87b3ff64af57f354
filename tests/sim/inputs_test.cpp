#include "sim/inputs/input.h"
#include "sim/model/parameters.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <set>

using namespace compass;

TEST_CASE("Every field of a scenario has its row") {
    static_assert(sizeof(sim::Scenario) % sizeof(double) == 0);
    CHECK(sim::inputs().size() == sizeof(sim::Scenario) / sizeof(double));
    sim::Scenario s;
    std::set<const double*> fields;
    for (const auto& input : sim::inputs()) fields.insert(&input.at(s));
    CHECK(fields.size() == sim::inputs().size());
}

TEST_CASE("Every constant of the model has its row, and its default lies in its range") {
    std::set<std::string_view> ids;
    for (const auto table : sim::parameter_tables()) {
        for (const auto& p : table) {
            CAPTURE(p.id);
            ids.insert(p.id);
            CHECK(p.value >= p.least);
            CHECK(p.value <= p.greatest);
            CHECK(!p.source.empty());
        }
    }
    CHECK(ids.size() == 113);
    CHECK(sizeof(sim::Parameters) / sizeof(double) == 113);
}

TEST_CASE("Defaults are accepted, sliders stay inside what files may hold") {
    for (const auto& input : sim::inputs()) {
        CAPTURE(input.id);
        CHECK(sim::is_accepted(input, input.initial));
        CHECK(input.slider.range.least >= input.accepted.least);
        CHECK(input.slider.range.greatest <= input.accepted.greatest);
        CHECK(input.slider.beyond <= input.accepted.greatest);
        CHECK(!input.source.empty());
        CHECK(sim::find_input(input.id) == sim::find_input(input.path));
    }
    CHECK(sim::find_input("d4.amount") == nullptr);
}

TEST_CASE("The track of a slider leads back to the value, and never backwards") {
    for (const auto& input : sim::inputs()) {
        CAPTURE(input.id);
        const auto& slider = input.slider;
        const double top = slider.beyond > 0.0 ? slider.beyond : slider.range.greatest;
        CHECK(sim::track_value(slider, 0.0) == slider.range.least);
        CHECK(sim::track_value(slider, 1.0) == top);
        double last = -std::numeric_limits<double>::infinity();
        for (int i = 0; i <= 100; ++i) {
            const double value = sim::track_value(slider, i / 100.0);
            CHECK(value >= last);
            const bool is_gap = input.id.ends_with("miss_every") && value == 1.0;
            CHECK(sim::is_accepted(input, value) != is_gap);
            last = value;
            const double again = sim::track_value(slider, sim::track_position(slider, value));
            CHECK(again == doctest::Approx(value).epsilon(1e-12));
        }
    }
}

TEST_CASE("Nonsense is not accepted") {
    const auto* age = sim::find_input("age_y");
    REQUIRE(age != nullptr);
    CHECK_FALSE(sim::is_accepted(*age, std::numeric_limits<double>::quiet_NaN()));
    CHECK_FALSE(sim::is_accepted(*age, sim::never));
    CHECK_FALSE(sim::is_accepted(*age, 17.9));
    CHECK_FALSE(sim::is_accepted(*age, 90.1));
    CHECK_FALSE(sim::is_accepted(*sim::find_input("ca_split"), 1.5));
    CHECK_FALSE(sim::is_accepted(*sim::find_input("d3.miss_every"), 1.0));
    CHECK(sim::is_accepted(*sim::find_input("d3.stop_d"), sim::never));
}
