#include "sim/start.h"

#include "sim/daymap/start.h"
#include "sim/inputs/input.h"
#include "sim/model/links.h"
#include "sim/trajectory.h"
#include "tests/sim/scenarios.h"
#include "tests/thinned.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

/// The scenario with one input at either end of what it accepts, days and flags included.
std::vector<sim::Scenario> at_ends(const sim::Input& input, const sim::Scenario& scenario) {
    std::vector<sim::Scenario> both;
    for (const double end : {input.accepted.least, input.accepted.greatest}) {
        if (!sim::is_accepted(input, end)) continue;
        sim::Scenario there = scenario;
        input.set(there, end);
        both.push_back(there);
    }
    return both;
}

}  // namespace

TEST_CASE("A start is found from what acts before day 0 alone, whatever else is asked for") {
    for (const auto& scenario : tests::random_scenarios(test::thinned(10))) {
        for (const sim::Input& input : sim::inputs()) {
            for (const sim::Scenario& there : at_ends(input, scenario)) {
                CAPTURE(input.id);
                const auto parameters = sim::without_weak({}, there.regimen.hide_weak);
                const auto whole = sim::start_state(sim::subject_of(there, parameters));
                CHECK(sim::Starts().find(there) == whole);
            }
        }
    }
}

TEST_CASE("A run that may begin where others began is the same to the last bit") {
    const auto scenario = tests::busy_scenario();
    sim::Starts starts;
    starts.find(scenario);
    for (const sim::Input& input : sim::inputs()) {
        for (const sim::Scenario& there : at_ends(input, scenario)) {
            CAPTURE(input.id);
            const auto alone = sim::simulate(there, 10);
            const auto with = sim::simulate(there, 10, {.starts = &starts});
            CHECK(with.samples.back().body.state == alone.samples.back().body.state);
        }
    }
}

TEST_CASE("Pills and food from day 0 on share a start, a person and what he ate before do not") {
    const sim::Scenario scenario;
    sim::Starts starts;
    sim::simulate(scenario, 5, {.starts = &starts});
    CHECK(starts.count() == 1);
    sim::Scenario other = scenario;
    other.regimen.d3.amount = 4000.0;
    other.regimen.diet_ca = 300.0;
    other.days = 20.0;
    sim::simulate(other, 5, {.starts = &starts});
    CHECK(starts.count() == 1);
    other.regimen.diet_ca_base = 300.0;
    starts.find(other);
    CHECK(starts.count() == 2);
    other = scenario;
    other.person.gfr = 50.0;
    starts.find(other);
    CHECK(starts.count() == 3);
    other = scenario;
    other.regimen.hide_weak = 4.0;
    starts.find(other);
    CHECK(starts.count() == 4);
    sim::Parameters strange;
    strange.v_active *= 2.0;
    starts.find(scenario, strange);
    CHECK(starts.count() == 5);
}

TEST_CASE("Only the last starts are kept, and joined without repeating them") {
    sim::Starts starts;
    sim::Scenario scenario;
    starts.find(scenario);
    starts.find(scenario);
    CHECK(starts.count() == 1);
    sim::Starts others = starts;
    for (int i = 1; i <= 70; ++i) {
        scenario.person.age_y = 20.0 + i;
        others.find(scenario);
    }
    CHECK(others.count() == 64);
    scenario.person.age_y = 20.5;
    const sim::State second = starts.find(scenario);
    sim::Starts joined;
    joined.join(starts);
    joined.join(starts);
    CHECK(joined.count() == 2);
    CHECK(joined.find(scenario) == second);
    CHECK(joined.count() == 2);
}
