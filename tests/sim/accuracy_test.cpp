#include "sim/columns.h"
#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;

namespace {

sim::Scenario with_a_single_dose_of_everything() {
    sim::Scenario s;
    for (auto* dose : {&s.regimen.d3, &s.regimen.mk7, &s.regimen.mk4, &s.regimen.k1}) {
        dose->amount = 500.0;
        dose->interval_d = 0.0;
    }
    s.regimen.ca.amount = 1000.0;
    return s;
}

double error_of_step(int step_min, sim::Entry entry) {
    const auto scenario = with_a_single_dose_of_everything();
    const auto coarse = sim::simulate_by_steps(scenario, 4, {.step_min = step_min});
    const auto exact = sim::simulate_by_steps(scenario, 4, {.step_min = 3});
    return std::abs(coarse.samples.back().body.state[entry] -
                    exact.samples.back().body.state[entry]);
}

}  // namespace

TEST_CASE("Halving the step divides the error by sixteen") {
    for (const auto entry : {sim::gut, sim::ecf, sim::kliv, sim::kext}) {
        CAPTURE(entry);
        const double ratio = error_of_step(60, entry) / error_of_step(30, entry);
        CHECK(ratio > 12.0);
        CHECK(ratio < 24.0);
    }
}

TEST_CASE("A third of the step changes no output by 1e-4 of its value") {
    const auto scenario = tests::busy_scenario();
    const auto usual =
        sim::simulate_by_steps(scenario, 730, {.every_min = 10 * sim::minutes_per_day});
    const auto finer = sim::simulate_by_steps(
        scenario, 730, {.every_min = 10 * sim::minutes_per_day, .step_min = 5});
    REQUIRE(usual.samples.size() == finer.samples.size());
    for (std::size_t i = 0; i < usual.samples.size(); ++i) {
        const auto a = sim::values(usual, usual.samples[i]);
        const auto b = sim::values(finer, finer.samples[i]);
        for (std::size_t column = 0; column < a.size(); ++column) {
            CAPTURE(sim::columns()[column].id);
            const double scale = std::fmax(std::abs(b[column]), 0.01);
            REQUIRE(std::abs(a[column] - b[column]) <= 1e-4 * scale);
        }
    }
}

TEST_CASE("MK-7 decays along its exponential, with a half-life of 68 hours") {
    sim::Scenario scenario;
    scenario.regimen.mk7.amount = 360.0;
    scenario.regimen.mk7.interval_d = 0.0;
    const auto run = sim::simulate_by_steps(scenario, 9);
    const double first = run.samples[1].body.state[sim::k7p];
    const double last = run.samples[8].body.state[sim::k7p];
    const sim::Parameters p;
    CHECK(last / first == doctest::Approx(std::exp(-7.0 * p.k_k7)).epsilon(1e-9));
    CHECK(24.0 * std::log(2.0) / p.k_k7 == doctest::Approx(68.0).epsilon(0.001));
}

TEST_CASE("K1 and MK-4 in blood decay along their exponentials whatever the step, to rounding") {
    sim::Scenario scenario;
    scenario.regimen.diet_k1 = 0.0;
    scenario.regimen.diet_mk4 = 0.0;
    for (auto* dose : {&scenario.regimen.k1, &scenario.regimen.mk4}) {
        dose->amount = 20000.0;
        dose->interval_d = 0.0;
    }
    const sim::Parameters p;
    for (const int step_min : {5, 60}) {
        const auto run = sim::simulate_by_steps(scenario, 3, {.step_min = step_min});
        const auto left = [&](sim::Entry entry) {
            return run.samples[3].body.state[entry] / run.samples[2].body.state[entry];
        };
        CHECK(left(sim::k1p) == doctest::Approx(std::exp(-p.k_k1)).epsilon(1e-12));
        CHECK(left(sim::k4p) == doctest::Approx(std::exp(-p.k_k4)).epsilon(1e-12));
    }
}

TEST_CASE("A supply that ended decades ago leaves zero behind, not a denormal number") {
    sim::Scenario scenario;
    scenario.regimen.mk7.amount = 360.0;
    scenario.regimen.mk7.interval_d = 0.0;
    const auto run =
        sim::simulate_by_steps(scenario, 2500, {.every_min = 100 * sim::minutes_per_day});
    CHECK(run.samples.back().body.state[sim::k7p] == 0.0);
}
