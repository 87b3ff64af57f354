#include "app/maps/axis.h"

#include <doctest/doctest.h>

#include <string>

using namespace compass;
using maps::axis_from;

namespace {

std::string refusal(std::string_view text) {
    const auto axis = axis_from(text, "--x");
    return axis ? "taken" : axis.error();
}

}  // namespace

TEST_CASE("An axis is an input between two of its values") {
    const auto axis = axis_from("d3.amount=0:1e4", "--x");
    REQUIRE(axis);
    CHECK(axis->input->id == "d3.amount");
    CHECK(axis->least == 0.0);
    CHECK(axis->greatest == 10000.0);
    CHECK(axis_from("t_score=-4:1", "--y")->least == -4.0);
}

TEST_CASE("An axis that cannot be says why, and what would be right") {
    CHECK(refusal("d3.amount") ==
          "--x is \"d3.amount\" but must be ID=LO:HI, such as d3.amount=0:10000");
    CHECK(refusal("") == "--x is \"\" but must be ID=LO:HI, such as d3.amount=0:10000");
    CHECK(refusal("d3.amont=0:10") ==
          "--x names \"d3.amont\", which is no input; the nearest is \"d3.amount\", and "
          "`calcium-compass parameters` lists them all");
    CHECK(refusal("days=30:3650") ==
          "--x names days, the horizon, which --at sets; name another input");
    CHECK(refusal("age_y=30:30") ==
          "--x goes from 30 to the same value; a map needs two different ends");
    CHECK(refusal("age_y=80:30") == "--x is reversed; write age_y=30:80");
    CHECK(refusal("age_y=10:80") == "--x: age_y is 10 but must be a number from 18 to 90 y");
    CHECK(refusal("ca_split=1:2.5") ==
          "--x: ca_split is 2.5 but must be a whole number from 1 to 3 meals");
    for (const std::string range : {"nan:80", "18:nan", "18", "18:", ":80", "18:80:90", "inf:90"}) {
        CHECK(refusal("age_y=" + range) ==
              "--x has the range \"" + range + "\" but must be two numbers, such as age_y=18:90");
    }
}

TEST_CASE("Even values reach both ends and are as many as asked for, whole where the input is") {
    const auto ages = maps::even_values(*axis_from("age_y=20:80", "--x"), 4);
    CHECK(ages == std::vector<double>{20.0, 40.0, 60.0, 80.0});
    const auto meals = maps::even_values(*axis_from("ca_split=1:3", "--x"), 5);
    CHECK(meals == std::vector<double>{1.0, 2.0, 2.0, 3.0, 3.0});
    CHECK(maps::each_once(meals) == std::vector<double>{1.0, 2.0, 3.0});
    const auto sexes = maps::even_values(*axis_from("female=0:1", "--x"), 48);
    CHECK(sexes.size() == 48);
    CHECK(maps::each_once(sexes) == std::vector<double>{0.0, 1.0});
    // 1 would be no dose at all
    const auto missed = maps::even_values(*axis_from("d3.miss_every=0:4", "--x"), 9);
    CHECK(missed == std::vector<double>{0.0, 0.0, 2.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0});
}

TEST_CASE("Places on the smooth axis lead back to their values") {
    for (const double scale : {0.0, 400.0, 2800.0}) {
        const auto axis = *axis_from("d3.amount=100:10000", "--x");
        CHECK(maps::value_at(axis, scale, 0.0) == 100.0);
        CHECK(maps::value_at(axis, scale, 1.0) == 10000.0);
        for (const double place : {0.1, 0.5, 0.9}) {
            const double value = maps::value_at(axis, scale, place);
            CHECK(maps::place_of(axis, scale, value) == doctest::Approx(place).epsilon(1e-12));
        }
    }
}

TEST_CASE("A weekly dose is spread like seven daily ones, and no dose is linear") {
    sim::Scenario scenario;
    const auto dose = *axis_from("d3.amount=0:10000", "--x");
    const double daily = maps::smooth_scale(dose, scenario);
    CHECK(daily == 500.0);
    scenario.regimen.d3.interval_d = 7.0;
    CHECK(maps::smooth_scale(dose, scenario) == doctest::Approx(7.0 * daily));
    CHECK(maps::smooth_scale(*axis_from("age_y=20:80", "--x"), scenario) == 0.0);
}

TEST_CASE("Stops are the whole numbers of an axis on which nothing lies between them") {
    const auto stops = [](const char* text) { return maps::stops_of(*axis_from(text, "--x")); };
    CHECK(stops("natto_per_week=0:4") == std::vector<double>{0.0, 1.0, 2.0, 3.0, 4.0});
    CHECK(stops("natto_per_week=0.5:2.5") == std::vector<double>{0.5, 1.0, 2.0, 2.5});
    CHECK(stops("female=0:1") == std::vector<double>{0.0, 1.0});
    CHECK(stops("d3.miss_every=0:4") == std::vector<double>{0.0, 2.0, 3.0, 4.0});
    CHECK(stops("d3.amount=0:7").empty());
    CHECK(stops("warfarin_start_d=0:3650").empty());  // too many: as if any number were taken
}

TEST_CASE("What is run for a place is a value that the input takes") {
    const auto warfarin = *axis_from("warfarin_start_d=0:3650", "--x");
    CHECK(maps::value_to_run(warfarin, 0.0, 0.1234) == 450.0);
    const auto natto = *axis_from("natto_per_week=0.5:2.5", "--x");
    CHECK(maps::value_to_run(natto, 0.0, 0.0) == 0.5);
    CHECK(maps::value_to_run(natto, 0.0, 0.2) == 1.0);
    const auto d3 = *axis_from("d3.amount=0:10000", "--x");
    CHECK(maps::value_to_run(d3, 0.0, 0.1234) == doctest::Approx(1234.0));
}
