#include "sim/trajectory.h"
#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

#include <cmath>
#include <numeric>

using namespace compass;

namespace {

double sum(const std::array<double, sim::origin_count>& origins) {
    return std::accumulate(origins.begin(), origins.end(), 0.0);
}

/// The largest relative gap between a place's origins and what it holds.
double largest_gap(const sim::Body& body) {
    constexpr std::array accounts{sim::a_fae, sim::a_uri, sim::a_der};
    double gap = 0.0;
    for (std::size_t place = 0; place < sim::place_count; ++place) {
        const double held = place < sim::calcium_pools
                                ? body.state[place]
                                : body.state[accounts[place - sim::calcium_pools]];
        gap = std::fmax(gap, std::abs(sum(body.origins[place]) - held) / std::fmax(held, 1e-3));
    }
    return gap;
}

}  // namespace

TEST_CASE("The four origins of every place sum to what it holds, to a billionth") {
    const auto run = sim::simulate(tests::busy_scenario(), 3650);
    double gap = 0.0;
    for (const auto& sample : run.samples) gap = std::fmax(gap, largest_gap(sample.body));
    CHECK(gap < 1e-9);
}

TEST_CASE("At the start all calcium was there at the start") {
    const auto run = sim::simulate(tests::busy_scenario(), 1);
    const auto& body = run.samples.front().body;
    for (std::size_t pool = 0; pool < sim::calcium_pools; ++pool) {
        CHECK(body.origins[pool][sim::at_start] == body.state[pool]);
    }
}

TEST_CASE("Without tablets no calcium is labelled as coming from one") {
    const auto run = sim::simulate(sim::Scenario{}, 400);
    for (const auto& place : run.samples.back().body.origins) CHECK(place[sim::tablet] == 0.0);
}

TEST_CASE("Food and tablets in a gut without other supply stand in the ratio in which they came") {
    sim::Scenario scenario;
    scenario.regimen.diet_ca = 600.0;
    scenario.regimen.ca.amount = 600.0;
    scenario.regimen.ca_split = 3.0;
    const auto run = sim::simulate(scenario, 3650);
    const auto& faeces = run.samples.back().body.origins[sim::out_faeces];
    const auto& skin = run.samples.back().body.origins[sim::out_skin];
    CHECK(faeces[sim::tablet] / faeces[sim::food] == doctest::Approx(1.0).epsilon(0.1));
    CHECK(skin[sim::tablet] / skin[sim::food] == doctest::Approx(1.0).epsilon(0.1));
}

TEST_CASE("What bone releases is relabelled, and within years it fills part of the blood") {
    const auto run = sim::simulate(sim::Scenario{}, 3650);
    const auto& early = run.samples[1].body;
    const auto& late = run.samples.back().body;
    CHECK(early.origins[sim::ecf][sim::from_bone] > 0.0);
    CHECK(late.origins[sim::ecf][sim::from_bone] > 0.2 * late.state[sim::ecf]);
    CHECK(late.origins[sim::trab][sim::at_start] < 0.2 * late.state[sim::trab]);
    CHECK(late.origins[sim::cort][sim::at_start] > 0.4 * late.state[sim::cort]);
}

TEST_CASE("Origins do not act back on the model: the ledger by label closes") {
    const auto run = sim::simulate(tests::busy_scenario(), 365);
    const auto& end = run.samples.back().body;
    std::array<double, sim::origin_count> all{};
    for (const auto& place : end.origins) {
        for (std::size_t i = 0; i < sim::origin_count; ++i) all[i] += place[i];
    }
    const double tablets = 365 * 800.0;
    // some of the tablets has been built into bone and released again, under a new label
    CHECK(all[sim::tablet] < tablets);
    CHECK(all[sim::tablet] > 0.9 * tablets);
    CHECK(all[sim::food] + all[sim::tablet] + all[sim::from_bone] + all[sim::at_start] ==
          doctest::Approx(sim::ledger_mg(end.state) + end.state[sim::a_in]).epsilon(1e-9));
}
