#include "sim/trajectory.h"
#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

using namespace compass;

TEST_CASE("Looking more often changes not one bit of the run") {
    const auto scenario = tests::busy_scenario();
    const auto daily = sim::simulate(scenario, 20);
    const auto often = sim::simulate(scenario, 20, {.every_min = 7});
    CHECK(daily.samples.back().body.state == often.samples.back().body.state);
    CHECK(daily.samples.back().body.origins == often.samples.back().body.origins);
}

TEST_CASE("Of the days of a week those that are asked for are the same, whichever others are") {
    sim::Scenario scenario;
    scenario.regimen.d3 = {.amount = 14000.0, .interval_d = 7.0, .stop_d = sim::never};
    constexpr int apart = 11;
    const auto daily = sim::simulate(scenario, 1100);
    const auto seldom = sim::simulate(scenario, 1100, {.every_min = apart * sim::minutes_per_day});
    REQUIRE(seldom.samples.size() == 101);
    for (std::size_t i = 0; i < seldom.samples.size(); ++i) {
        const sim::Sample& same = daily.samples[i * apart];
        CHECK(seldom.samples[i].body.state == same.body.state);
        CHECK(seldom.samples[i].body.origins == same.body.origins);
    }
}

TEST_CASE("There is a sample at day 0, at each multiple and at the end") {
    const auto run = sim::simulate(sim::Scenario{}, 10, {.every_min = 4 * sim::minutes_per_day});
    REQUIRE(run.samples.size() == 4);
    CHECK(run.samples[0].days() == 0.0);
    CHECK(run.samples[1].days() == 4.0);
    CHECK(run.samples[2].days() == 8.0);
    CHECK(run.samples[3].days() == 10.0);
}

TEST_CASE("A sample at the minute of a meal is the state before it") {
    const auto run = sim::simulate(sim::Scenario{}, 1, {.every_min = 10});
    const auto& at_breakfast = run.samples[48];
    const auto& just_after = run.samples[49];
    CHECK(at_breakfast.minute == 480);
    CHECK(at_breakfast.body.state[sim::a_in] == 0.0);
    CHECK(just_after.body.state[sim::a_in] == doctest::Approx(300.0));
    CHECK(just_after.body.state[sim::gut] > at_breakfast.body.state[sim::gut] + 200.0);
}

TEST_CASE("One day looked at closely begins as in the run and ends within 1e-3 of it") {
    const auto run = sim::simulate(tests::busy_scenario(), 30);
    const auto day = sim::one_day(run, 17, 5);
    REQUIRE(day.size() == 289);
    CHECK(day.front().body.state == run.samples[17].body.state);
    const auto& end = run.samples[18];
    for (std::size_t i = 0; i < sim::a_in; ++i) {
        CAPTURE(i);
        CHECK(day.back().body.state[i] == doctest::Approx(end.body.state[i]).epsilon(1e-3));
    }
    CHECK(day.back().day.urine_mg == doctest::Approx(end.day.urine_mg).epsilon(1e-3));
    CHECK(sim::one_day(run, 99, 60).front().minute == 29 * sim::minutes_per_day);
    CHECK(sim::one_day(run, -4, 60).front().minute == 0);
}

TEST_CASE("A run started twice gives the same bits") {
    const auto scenario = tests::busy_scenario();
    CHECK(sim::simulate(scenario, 50).samples.back().body.state ==
          sim::simulate(scenario, 50).samples.back().body.state);
}

TEST_CASE("The sample at a day is the last one not after it, clamped to the run") {
    const auto run = sim::simulate(sim::Scenario{}, 5);
    CHECK(sim::sample_at(run, -3.0).days() == 0.0);
    CHECK(sim::sample_at(run, 2.99).days() == 2.0);
    CHECK(sim::sample_at(run, 3.0).days() == 3.0);
    CHECK(sim::sample_at(run, 77.0).days() == 5.0);
}
