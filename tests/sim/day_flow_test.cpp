#include "sim/daymap/day_flow.h"

#include "sim/solver/baseline.h"
#include "sim/solver/collector.h"
#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;

namespace {

/// The same day in steps of three minutes.
sim::State finely(const sim::Subject& subject, int day, const sim::State& start) {
    std::vector<sim::Sample> unseen;
    sim::Collector nobody(1, 1000LL * sim::minutes_per_day, unseen);
    sim::Body body{.state = start};
    const auto context = sim::day_context(subject.model.p, *subject.scenario, subject.base, day);
    run_day(sim::Stepper(subject.model, context), subject.model, subject.scenario->regimen, day, 3,
            body, nobody);
    return body.state;
}

/// What a day adds to an account, or what it changes in a store, beside the same in fine steps.
double error_of_change(const sim::Scenario& scenario, int day, sim::Entry entry) {
    const auto subject = sim::subject_of(scenario, sim::Parameters{});
    sim::State start = sim::baseline_state(subject.model, scenario, 15);
    for (int before = 0; before < day; ++before) start = finely(subject, before, start);
    sim::Body coarse{.state = start};
    sim::flow_day(subject, {day, day}, coarse, {});
    const double change = finely(subject, day, start)[entry] - start[entry];
    return std::abs(coarse.state[entry] - start[entry] - change) / std::abs(change);
}

/// The greatest relative error of a day in any mover but `but`, or in that alone.
double error_of_day(const sim::Scenario& scenario, sim::Entry entry, bool alone) {
    const auto subject = sim::subject_of(scenario, sim::Parameters{});
    sim::Body coarse{.state = sim::baseline_state(subject.model, scenario, 15)};
    const sim::State start = coarse.state;
    sim::flow_day(subject, {0, 0}, coarse, {});
    const sim::State fine = finely(subject, 0, start);
    double most = 0.0;
    for (std::size_t i = 0; i < sim::movers; ++i) {
        if ((i == entry) != alone) continue;
        const double size = std::fmax(std::abs(fine[i]), 1e-2);
        most = std::fmax(most, std::abs(coarse.state[i] - fine[i]) / size);
    }
    return most;
}

}  // namespace

TEST_CASE("A day in 26 steps is within 3e-4 of one in 480, and K1 is the same but for rounding") {
    for (const auto& scenario : tests::random_scenarios(40)) {
        CHECK(error_of_day(scenario, sim::k1p, false) < 3e-4);
        CHECK(error_of_day(scenario, sim::k1p, true) < 1e-12);
    }
}

TEST_CASE("A weak kidney, whose blood calcium is quick, needs no finer steps for its days") {
    for (const double gfr : {10.0, 15.0, 20.0, 29.0}) {
        for (const double c25_nmol_l : {8.0, 50.0, 120.0}) {
            sim::Scenario scenario;
            scenario.person.gfr = gfr;
            scenario.person.base_25ohd = c25_nmol_l;
            CHECK(error_of_day(scenario, sim::k1p, false) < 1e-4);
        }
    }
}

TEST_CASE("Urine of a day on which a lean body takes 1.25 to 2 g at once is right to 3e-4") {
    for (const double tablet_mg : {1250.0, 1500.0, 2000.0}) {
        sim::Scenario scenario;
        scenario.person.base_25ohd = 14.0;
        scenario.regimen.diet_ca = scenario.regimen.diet_ca_base = 650.0;
        scenario.regimen.ca = {.amount = tablet_mg, .interval_d = 1.0, .stop_d = sim::never};
        CHECK(error_of_change(scenario, 0, sim::a_uri) < 3e-4);
    }
}

TEST_CASE("What soft tissue takes up in a day that begins near its level is right to 3e-4") {
    for (const double c25_nmol_l : {120.0, 140.0, 160.0, 180.0}) {
        sim::Scenario scenario;
        scenario.person.gfr = 15.0;
        scenario.person.base_25ohd = c25_nmol_l;
        scenario.regimen.ca = {.amount = 1500.0, .interval_d = 1.0, .stop_d = sim::never};
        CHECK(error_of_change(scenario, 20, sim::soft) < 3e-4);
    }
}

TEST_CASE("What is left of 20 mg of K1 after two days is right, though it fell by five orders") {
    sim::Scenario scenario;
    scenario.regimen.diet_k1 = 10.0;
    scenario.regimen.k1 = {.amount = 20000.0, .interval_d = 365.0};
    const auto subject = sim::subject_of(scenario, sim::Parameters{});
    sim::Body coarse{.state = sim::baseline_state(subject.model, scenario, 15)};
    sim::State fine = coarse.state;
    for (int day = 0; day < 2; ++day) {
        sim::flow_day(subject, {day, day}, coarse, {});
        fine = finely(subject, day, fine);
    }
    CHECK(coarse.state[sim::k1p] == doctest::Approx(fine[sim::k1p]).epsilon(1e-12));
}

TEST_CASE("A day moves its labels along and loses none") {
    const auto scenario = tests::busy_scenario();
    const auto subject = sim::subject_of(scenario, sim::Parameters{});
    sim::Body body = sim::all_there_at_start(sim::baseline_state(subject.model, scenario, 15));
    sim::flow_day(subject, {0, 0}, body, {.with_labels = true});
    for (std::size_t pool = 0; pool < sim::calcium_pools; ++pool) {
        double sum = 0.0;
        for (const double label : body.origins[pool]) sum += label;
        CHECK(sum == doctest::Approx(body.state[pool]).epsilon(1e-12));
    }
    CHECK(body.origins[sim::gut][sim::tablet] > 0.0);
}
