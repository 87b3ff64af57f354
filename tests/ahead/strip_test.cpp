#include "app/ahead/strip_work.h"
#include "tests/ahead/looking.h"
#include "ui/ahead/ranges.h"

using namespace compass;

namespace {

const std::vector<int> six{0, 1, 2, 3, 4, 5};

/// A clock that moves by one millisecond whenever it is read.
Slice of_ms(double ms) {
    return {.clock = [now = 0.0]() mutable { return now += 1.0; }, .end_ms = ms};
}

}  // namespace

TEST_CASE("A strip holds what single runs give at nine places of its slider") {
    const sim::Scenario now = tests::story("d3_alone");
    StripWork work;
    std::vector<ui::Strip> strips;
    want_strips(work, strips, six, now);
    Slice slice = tests::forever();
    REQUIRE(fill_strips(work, strips, slice));
    REQUIRE(strips.size() == 6);
    for (const ui::Strip& strip : strips) {
        CHECK(strip.is_fresh);
        REQUIRE(strip.endings.size() == ui::strip_places);
        const ui::Control& control = ui::control_at(strip.control);
        for (std::size_t i = 0; i < ui::strip_places; i += 4) {
            const double value = ui::value_at(control, now, static_cast<double>(i) / 8.0);
            const sim::Scenario there = ui::with_value(control, now, value);
            for (const int outcome : {ui::bone_outcome, ui::artery_outcome}) {
                CHECK(ui::value_in(strip.endings[i], outcome) ==
                      doctest::Approx(tests::single(there, outcome)).epsilon(1e-6));
            }
        }
    }
}

TEST_CASE("A slider that moves leaves its own strip as it is, and all others are filled anew") {
    const sim::Scenario before = tests::story("balanced");
    StripWork work;
    std::vector<ui::Strip> strips;
    want_strips(work, strips, six, before);
    Slice slice = tests::forever();
    fill_strips(work, strips, slice);
    sim::Scenario after = before;
    after.person.age_y += 10.0;
    want_strips(work, strips, six, after);
    for (const ui::Strip& strip : strips) {
        CHECK(strip.is_fresh == (ui::control_at(strip.control).id == "age_y"));
        CHECK(strip.endings.size() == ui::strip_places);  // the old ones stay, hatched
    }
}

TEST_CASE(
    "Strips are filled over many frames, none longer than its slice, and are whole in the end") {
    StripWork work;
    std::vector<ui::Strip> strips;
    const sim::Scenario now = tests::story("balanced");
    int frames = 0;
    for (bool all = false; !all && frames < 1000; ++frames) {
        want_strips(work, strips, six, now);
        Slice slice = of_ms(6.0);
        all = fill_strips(work, strips, slice);
        CHECK(slice.clock() < 12.0);
    }
    CHECK(frames > 10);
    CHECK(frames < 60);
    for (const ui::Strip& strip : strips) CHECK(strip.is_fresh);
}

TEST_CASE(
    "One scale holds all strips, leaves out what the model does not stand for, and a flat one is "
    "half") {
    ui::Strip low{.control = 0, .is_fresh = true, .endings = {}};
    ui::Strip high = low;
    ui::Ending ending;
    ending.values[1] = 900.0;
    low.endings = {ending};
    ending.values[1] = 1000.0;
    ui::Ending wild = ending;
    wild.values[1] = 5.0;
    wild.is_valid = false;
    high.endings = {ending, wild};
    const auto reach = ui::reach_of({low, high}, ui::bone_outcome);
    REQUIRE(reach);
    CHECK(reach->least == 900.0);
    CHECK(reach->greatest == 1000.0);
    CHECK(ui::share_in(*reach, 950.0) == 0.5);
    CHECK(ui::share_in(*reach, 5.0) == 0.0);
    CHECK(ui::share_in({7.0, 7.0}, 7.0) == 0.5);
    CHECK_FALSE(ui::reach_of({}, ui::bone_outcome));
}

TEST_CASE("A slider that does not matter has a flat strip, one that does has not") {
    const sim::Scenario now = tests::story("balanced");
    StripWork work;
    std::vector<ui::Strip> strips;
    want_strips(work, strips, six, now);
    Slice slice = tests::forever();
    fill_strips(work, strips, slice);
    const auto span = [&](int control) {
        const auto reach =
            ui::reach_of({strips[static_cast<std::size_t>(control)]}, ui::bone_outcome);
        REQUIRE(reach);
        return reach->greatest - reach->least;
    };
    CHECK(span(5) > 3.0 * span(4));  // age against K2, for bone
}
