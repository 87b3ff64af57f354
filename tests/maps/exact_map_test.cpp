#include "tests/maps/requests.h"

#include <doctest/doctest.h>

using namespace compass;
using tests::request;

TEST_CASE("A map holds what single runs give, to the bit") {
    const auto asked = request("d3.amount=0:4000", "age_y=30:70", "25OHD_nmol_L", 20);
    const auto grid = maps::exact_map(asked, {0.0, 1000.0, 4000.0}, {30.0, 70.0}, Workers(2));
    REQUIRE(grid);
    REQUIRE(grid->points.size() == 6);
    for (std::size_t row = 0; row < 2; ++row) {
        for (std::size_t i = 0; i < 3; ++i) {
            sim::Scenario scenario = asked.scenario;
            scenario.regimen.d3.amount = grid->x[i];
            scenario.person.age_y = grid->y[row];
            // a sample each day, as `run` takes them
            const auto run = sim::simulate(scenario, 20);
            CHECK(grid->at(i, row).value == sim::value(run, run.samples.back(), asked.column));
        }
    }
    CHECK(grid->at(2, 0).value > grid->at(0, 0).value);
}

TEST_CASE("One thread and four make the same bits") {
    const auto asked = request("d3.amount=0:4000", "mk7.amount=0:360", "cac_AU", 10);
    const std::vector<double> x{0.0, 400.0, 800.0, 4000.0};
    const std::vector<double> y{0.0, 45.0, 90.0, 360.0};
    const auto one = maps::exact_map(asked, x, y, Workers(1));
    const auto four = maps::exact_map(asked, x, y, Workers(4));
    REQUIRE(one);
    REQUIRE(four);
    CHECK(one->points == four->points);
}

TEST_CASE("The moment may lie at the start or within a day") {
    auto asked = request("age_y=30:70", "base_cac=0:400", "cac_AU", 0);
    CHECK(maps::run_at(asked, 50.0, 300.0).value == doctest::Approx(300.0).epsilon(1e-9));
    asked.at_min = 36 * 60;
    asked.column = sim::column_index("Ca_gut_mg");
    sim::Scenario scenario = asked.scenario;
    scenario.person.age_y = 50.0;
    scenario.person.base_cac = 300.0;
    const auto run = sim::simulate(scenario, 2, {.every_min = 720});
    CHECK(maps::run_at(asked, 50.0, 300.0).value == sim::value(run, run.samples[3], asked.column));
}

TEST_CASE("A dose beyond the model's domain is marked, and its value is still told") {
    const auto asked = request("d3.amount=0:60000", "age_y=30:70", "25OHD_nmol_L", 3);
    CHECK(maps::run_at(asked, 1000.0, 40.0).is_valid);
    const auto beyond = maps::run_at(asked, 60000.0, 40.0);
    CHECK_FALSE(beyond.is_valid);
    CHECK(beyond.value > 0.0);
}

TEST_CASE("A map can be stopped") {
    const auto asked = request("d3.amount=0:4000", "age_y=30:70", "cac_AU", 2);
    CHECK_FALSE(
        maps::exact_map(asked, {0.0, 1.0}, {30.0, 40.0}, Workers(1), [](double) { return false; }));
}

TEST_CASE("The table tells what it is a table of") {
    const auto asked = request("d3.amount=0:4000", "age_y=30:70", "valid", 1);
    const maps::Grid grid{{0.0, 4000.0}, {30.0}, {{1.0, true}, {0.1, false}}};
    CHECK(maps::map_csv(asked, grid, "program 1") ==
          "# program 1\n"
          "# scenario: {\"person\": {\"age_y\": 60, \"base_cac\": 100}, \"days\": 3650}\n"
          "# map: x d3.amount=0:4000 IU; y age_y=30:70 y; value valid 0/1 at day 1\n"
          "x,y,value,valid\n0,30,1,1\n4000,30,0.1,0\n");
}
