#include "sim/trajectory.h"
#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;

namespace {

double largest_leak_mg(const sim::Trajectory& run) {
    const double begin = sim::ledger_mg(run.samples.front().body.state);
    double leak = 0.0;
    for (const auto& sample : run.samples) {
        leak = std::fmax(leak, std::abs(sim::ledger_mg(sample.body.state) - begin));
    }
    return leak;
}

}  // namespace

TEST_CASE("Twenty years neither make nor lose a millionth of a milligram of calcium") {
    const auto run = sim::simulate(tests::busy_scenario(), 7305);
    CHECK(run.samples.back().body.state[sim::a_in] > 5e6);
    CHECK(largest_leak_mg(run) < 1e-6);
}

TEST_CASE("Calcium is conserved at the ends of all sliders") {
    for (const auto& scenario : tests::random_scenarios(40)) {
        CHECK(largest_leak_mg(sim::simulate(scenario, 60)) < 1e-6);
    }
}

TEST_CASE("No pool runs empty and no number is lost, whatever the sliders say") {
    for (const auto& scenario : tests::random_scenarios(60)) {
        const auto run = sim::simulate(scenario, 120);
        for (std::size_t i = 0; i < sim::reported_entries; ++i) {
            CAPTURE(i);
            REQUIRE(std::isfinite(run.samples.back().body.state[i]));
            REQUIRE(run.samples.back().body.state[i] >= 0.0);
        }
    }
}

TEST_CASE("What is eaten is what the meals of the regimen hold") {
    sim::Scenario scenario;
    scenario.regimen.diet_ca = 700.0;
    scenario.regimen.ca.amount = 600.0;
    scenario.regimen.ca.start_d = 3.0;
    scenario.regimen.ca_split = 3.0;
    const auto run = sim::simulate(scenario, 10);
    CHECK(run.samples.back().body.state[sim::a_in] == doctest::Approx(10 * 700.0 + 7 * 600.0));
}

TEST_CASE("The figures of a day close: eaten equals what left and what the body kept") {
    const auto run = sim::simulate(tests::busy_scenario(), 30);
    const auto& today = run.samples[30].body.state;
    const auto& yesterday = run.samples[29].body.state;
    const auto& day = run.samples[30].day;
    double kept = 0.0;
    for (std::size_t pool = 0; pool < sim::calcium_pools; ++pool) {
        kept += today[pool] - yesterday[pool];
    }
    CHECK(day.balance_mg == doctest::Approx(kept).epsilon(1e-6));
    CHECK(day.eaten_mg ==
          doctest::Approx(day.faeces_mg + day.urine_mg + day.skin_mg + day.balance_mg));
}

TEST_CASE("Who eats no calcium for decades runs empty, and nothing falls below nothing") {
    sim::Scenario scenario;
    scenario.person.age_y = 70.0;
    scenario.person.female = 1.0;
    scenario.regimen.diet_ca_base = 0.0;
    scenario.regimen.diet_ca = 0.0;
    scenario.regimen.sun = 0.0;
    scenario.regimen.d3.amount = 5e6;
    constexpr int days = 10000;
    for (const int every_min : {50 * 1440, 98765}) {
        const auto run = sim::simulate(scenario, days, {.every_min = every_min});
        CHECK(run.samples.back().body.state[sim::ecf] < 50.0);
        for (const auto& sample : run.samples) {
            CAPTURE(sample.days());
            for (std::size_t i = 0; i < sim::reported_entries; ++i) {
                CAPTURE(i);
                REQUIRE(std::isfinite(sample.body.state[i]));
                REQUIRE(sample.body.state[i] >= 0.0);
            }
            for (const auto& place : sample.body.origins) {
                for (const double mg : place) REQUIRE(mg >= 0.0);
            }
        }
        CHECK(largest_leak_mg(run) < 1e-7);
    }
}
