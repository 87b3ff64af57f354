#include "sim/solver/baseline.h"

#include "sim/columns.h"
#include "tests/sim/scenarios.h"
#include "tests/thinned.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;

namespace {

constexpr std::array settled_entries{sim::gut, sim::ecf,  sim::exch, sim::oc,  sim::ob,  sim::c125,
                                     sim::k1p, sim::kliv, sim::kext, sim::coc, sim::cmgp};

}  // namespace

TEST_CASE("A person who changes nothing shows no hidden transient in the first weeks") {
    const auto run = sim::simulate(sim::Scenario{}, 42);
    const auto at = [&](int day, sim::Entry entry) {
        return run.samples[static_cast<std::size_t>(day)].body.state[entry];
    };
    for (const auto entry : settled_entries) {
        CAPTURE(entry);
        // growing older moves all of them a little, and evenly; a transient would fade
        const double first_week = std::abs(at(7, entry) / at(0, entry) - 1.0);
        const double sixth_week = std::abs(at(42, entry) / at(35, entry) - 1.0);
        CHECK(first_week < 1e-4);
        CHECK(first_week < sixth_week + 2e-5);
    }
}

TEST_CASE("The day before the run is one of the days after it, in figures") {
    const auto run = sim::simulate(sim::Scenario{}, 2);
    const auto& before = run.samples[0].day;
    const auto& after = run.samples[1].day;
    CHECK(before.eaten_mg == doctest::Approx(1000.0));
    CHECK(before.faeces_mg == doctest::Approx(after.faeces_mg).epsilon(1e-5));
    CHECK(before.urine_mg == doctest::Approx(after.urine_mg).epsilon(1e-4));
    CHECK(before.pth_mean_pg_ml == doctest::Approx(after.pth_mean_pg_ml).epsilon(1e-5));
}

TEST_CASE("Every person the sliders can describe has a steady baseline") {
    for (const auto& scenario : tests::random_scenarios(test::thinned(60))) {
        const auto run = sim::simulate(scenario, 1);
        const auto& start = run.samples.front();
        CHECK(start.day.eaten_mg == doctest::Approx(scenario.regimen.diet_ca_base));
        const auto model = sim::model_of(sim::Parameters{}, scenario.regimen);
        const auto coarse = sim::baseline_state(model, scenario, 15);
        const auto fine = sim::baseline_state(model, scenario, 5);
        for (const auto entry : settled_entries) {
            CAPTURE(entry);
            CHECK(coarse[entry] == doctest::Approx(fine[entry]).epsilon(1e-4));
        }
    }
}

TEST_CASE("With seasons the vitamin D store enters the run in phase, and a year later repeats") {
    sim::Scenario scenario;
    scenario.regimen.season = 1.0;
    const auto run = sim::simulate(scenario, 1461);
    const double start = run.samples.front().body.state[sim::c25];
    CHECK(run.samples[1461].body.state[sim::c25] == doctest::Approx(start).epsilon(0.01));
    double least = start;
    double greatest = start;
    for (int day = 0; day < 365; ++day) {
        const double level = run.samples[static_cast<std::size_t>(day)].body.state[sim::c25];
        least = std::fmin(least, level);
        greatest = std::fmax(greatest, level);
    }
    CHECK(greatest - least > 15.0);
    CHECK(greatest - least < 40.0);
}

TEST_CASE("Warfarin that began before the run has already done its part at the start") {
    sim::Scenario scenario;
    scenario.regimen.warfarin = 1.0;
    scenario.regimen.warfarin_start_d = -100.0;
    const auto on = sim::simulate(scenario, 1);
    const auto off = sim::simulate(sim::Scenario{}, 1);
    CHECK(on.samples[0].body.state[sim::coc] < 0.4 * off.samples[0].body.state[sim::coc]);
}
