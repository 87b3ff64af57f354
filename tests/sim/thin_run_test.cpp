#include "sim/trajectory.h"
#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace compass;

namespace {

sim::Scenario with_weekly_pills() {
    sim::Scenario scenario;
    scenario.regimen.d3 = {.amount = 14000.0, .interval_d = 7.0};
    return scenario;
}

sim::Scenario with_seasons() {
    sim::Scenario scenario;
    scenario.regimen.season = 0.8;
    return scenario;
}

/// Outside for some years only: one large dose, then a store that passes its limit and comes back.
sim::Scenario with_excursion() {
    sim::Scenario scenario;
    scenario.regimen.d3 = {
        .amount = 30000.0, .interval_d = 1.0, .start_d = 400.0, .stop_d = 1300.0};
    return scenario;
}

std::vector<sim::Scenario> all_kinds() {
    return {sim::Scenario{}, tests::busy_scenario(), with_weekly_pills(), with_seasons(),
            with_excursion()};
}

bool same_bits(const sim::Sample& a, const sim::Sample& b) {
    return a.minute == b.minute && a.body.state == b.body.state &&
           a.body.origins == b.body.origins && a.day.outside == b.day.outside &&
           a.day.ca_least_mg_dl == b.day.ca_least_mg_dl && a.day.urine_mg == b.day.urine_mg;
}

/// For each day, whether curves mark it as outside: as ui/curves reads samples.
std::vector<bool> flagged_days(const sim::Trajectory& run) {
    std::vector<bool> flagged(static_cast<std::size_t>(run.days), false);
    for (std::size_t i = 1; i < run.samples.size(); ++i) {
        if (run.samples[i].day.outside == sim::inside_domain) continue;
        const auto from = static_cast<std::size_t>(run.samples[i - 1].days());
        const auto to = static_cast<std::size_t>(run.samples[i].days());
        for (std::size_t day = from; day < to; ++day) flagged[day] = true;
    }
    return flagged;
}

}  // namespace

TEST_CASE("A thin run gives each midnight to the last bit as the daily run has it") {
    for (const sim::Scenario& scenario : all_kinds()) {
        const auto daily = sim::simulate(scenario, 2000);
        const auto thin = sim::simulate(scenario, 2000, {.thin = true});
        const auto all = sim::midnights(thin, 0, 2000);
        REQUIRE(all.size() == daily.samples.size());
        CHECK(std::equal(all.begin(), all.end(), daily.samples.begin(), same_bits));
        for (const int day : {0, 1, 37, 999, 2000}) {
            CHECK(same_bits(sim::sample_at(thin, day + 0.4), sim::sample_at(daily, day + 0.4)));
        }
        CHECK(sim::one_day(thin, 1234, 60).back().body.origins ==
              sim::one_day(daily, 1234, 60).back().body.origins);
        CHECK(sim::every_day(thin).samples.size() == daily.samples.size());
    }
}

TEST_CASE("The samples of a thin run are midnights of the daily run, first and last among them") {
    for (const sim::Scenario& scenario : all_kinds()) {
        const auto daily = sim::simulate(scenario, 3650);
        const auto thin = sim::simulate(scenario, 3650, {.thin = true});
        CHECK(thin.samples.front().minute == 0);
        CHECK(thin.samples.back().minute == daily.samples.back().minute);
        for (const sim::Sample& sample : thin.samples) {
            const sim::Sample same = sim::sample_at(daily, sample.days());
            CHECK(same.minute == sample.minute);
            CHECK(same.body.state == sample.body.state);
            CHECK(same.day.outside == sample.day.outside);
        }
    }
    CHECK(sim::simulate(sim::Scenario{}, 3650, {.thin = true}).samples.size() < 700);
}

TEST_CASE("A thin run marks the same days as outside as the daily run") {
    for (const sim::Scenario& scenario : all_kinds()) {
        CHECK(flagged_days(sim::simulate(scenario, 3650, {.thin = true})) ==
              flagged_days(sim::simulate(scenario, 3650)));
    }
    const auto flagged = flagged_days(sim::simulate(with_excursion(), 3650, {.thin = true}));
    const auto count = std::count(flagged.begin(), flagged.end(), true);
    CHECK(count > 900);
    CHECK(count < 2500);
}

TEST_CASE("A straight line between two samples of a thin run is where the daily run is") {
    for (const sim::Scenario& scenario : all_kinds()) {
        const auto daily = sim::simulate(scenario, 3650);
        const auto thin = sim::simulate(scenario, 3650, {.thin = true});
        double most = 0.0;
        for (std::size_t i = 1; i < thin.samples.size(); ++i) {
            const sim::Sample& from = thin.samples[i - 1];
            const sim::Sample& to = thin.samples[i];
            const auto middle = static_cast<std::size_t>((from.days() + to.days()) / 2.0);
            const double share =
                (static_cast<double>(middle) - from.days()) / (to.days() - from.days());
            const auto miss = [&](auto read) {
                const double line = read(from) + share * (read(to) - read(from));
                const double there = read(daily.samples[middle]);
                most = std::max(most, std::abs(line - there) / std::abs(there));
            };
            if (middle == 0) continue;
            miss([](const sim::Sample& s) { return s.body.state[sim::c25]; });
            miss([](const sim::Sample& s) { return s.body.state[sim::trab]; });
            miss([](const sim::Sample& s) { return s.body.state[sim::ves]; });
            miss([](const sim::Sample& s) { return s.day.ca_mean_mg_dl; });
            miss([](const sim::Sample& s) { return s.day.pth_mean_pg_ml; });
        }
        CHECK(most < 1e-3);
    }
}

TEST_CASE("Runs of one length have most of their thin samples in common") {
    const auto one = sim::simulate(sim::Scenario{}, 3650, {.thin = true});
    const auto other = sim::simulate(with_seasons(), 3650, {.thin = true});
    int missing = 0;
    for (int day = 0; day <= 3650; day += 8) {
        const auto has = [day](const sim::Trajectory& run) {
            return std::any_of(run.samples.begin(), run.samples.end(),
                               [day](const sim::Sample& sample) { return sample.days() == day; });
        };
        if (!has(one) || !has(other)) ++missing;
    }
    CHECK(missing == 0);
}
