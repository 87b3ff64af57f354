#include "sim/replay/attribution.h"
#include "tests/sim/scenarios.h"
#include "tests/thinned.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;
using sim::Outcome;
using sim::Way;

namespace {

sim::Scenario woman_of_sixty() {
    sim::Scenario s;
    s.person.age_y = 60.0;
    s.person.female = 1.0;
    s.person.base_cac = 50.0;
    s.days = 3650.0;
    return s;
}

sim::Record record_of(const sim::Scenario& scenario) {
    const auto days = static_cast<int>(scenario.days);
    return sim::record_of(sim::simulate(scenario, days, {.with_labels = false}), days);
}

}  // namespace

TEST_CASE("A run replayed with its own messages ends where it ended") {
    for (double iu : {0.0, 4000.0}) {
        auto scenario = woman_of_sixty();
        scenario.regimen.d3.amount = iu;
        const auto run = sim::simulate(scenario, 3650, {.with_labels = false});
        const auto record = sim::record_of(run, 3650);
        const auto there = sim::outcomes_of(run, run.samples.back());
        // what the messages of a day are to their mean is lost
        for (std::size_t i = 0; i < sim::outcome_count; ++i) {
            CAPTURE(i);
            const sim::Part part = sim::part_of(static_cast<Outcome>(i));
            const auto again = sim::replayed({.one = &record, .other = &record}, part, 3650);
            CHECK(again[i] == doctest::Approx(there[i]).epsilon(0.012));
        }
    }
}

TEST_CASE("A record of a thin run is that of the run with all its days, to the last bit") {
    auto scenario = woman_of_sixty();
    scenario.regimen.season = 1.0;
    scenario.regimen.d3.amount = 14000.0;
    scenario.regimen.d3.interval_d = 7.0;
    const auto every_day = sim::record_of(sim::simulate(scenario, 3650), 1000);
    const auto thin = sim::record_of(sim::simulate(scenario, 3650, {.thin = true}), 1000);
    REQUIRE(thin.days.size() == 1000);
    REQUIRE(every_day.days.size() == 1000);
    for (std::size_t i = 0; i < 1000; ++i) {
        CHECK(thin.days[i].gut_by_d == every_day.days[i].gut_by_d);
        CHECK(thin.days[i].pth_threshold_mg_dl == every_day.days[i].pth_threshold_mg_dl);
        CHECK(thin.days[i].vessel_by_blood == every_day.days[i].vessel_by_blood);
    }
}

TEST_CASE("Vitamin D and deposits replayed alone lead where the whole run led") {
    auto scenario = woman_of_sixty();
    scenario.regimen.season = 1.0;
    scenario.regimen.ca.amount = 1000.0;
    for (const double interval_d : {1.0, 7.0, 30.0}) {
        CAPTURE(interval_d);
        scenario.regimen.d3.amount = 2000.0 * interval_d;
        scenario.regimen.d3.interval_d = interval_d;
        const auto run = sim::simulate(scenario, 3650);
        const auto record = sim::record_of(run, 3650);
        const sim::Mix same{.one = &record, .other = &record};
        const auto there = sim::outcomes_of(run, run.samples.back());
        const auto at = [&](Outcome outcome) {
            return sim::replayed(same, sim::part_of(outcome), 3650)[sim::index(outcome)];
        };
        CHECK(at(Outcome::d_store) ==
              doctest::Approx(there[sim::index(Outcome::d_store)]).epsilon(1e-3));
        CHECK(at(Outcome::artery) ==
              doctest::Approx(there[sim::index(Outcome::artery)]).epsilon(1e-3));
    }
}

TEST_CASE("Asked for one part, an attribution finds the same ways of it and no others") {
    auto after = woman_of_sixty();
    after.regimen.diet_ca = 500.0;
    after.regimen.mk7.amount = 180.0;
    const auto all = sim::attribution(woman_of_sixty(), after);
    auto work = sim::attribution_of(woman_of_sixty(), after);
    work.part = sim::Part::artery;
    while (!work.is_done()) sim::go_on(work);
    CHECK(work.result.by_way[sim::index(Way::mgp)] == all.by_way[sim::index(Way::mgp)]);
    CHECK(all.contribution(Way::food, Outcome::bone) != 0.0);
    CHECK(work.result.contribution(Way::food, Outcome::bone) == 0.0);
}

TEST_CASE("Nothing that was left alone contributes, and equal runs differ by no way") {
    const auto before = record_of(woman_of_sixty());
    auto with_k2 = woman_of_sixty();
    with_k2.regimen.mk7.amount = 180.0;
    const auto after = record_of(with_k2);
    const auto same = sim::ways_that_differ(before, before);
    for (const bool differs : same) CHECK_FALSE(differs);
    const auto ways = sim::ways_that_differ(before, after);
    CHECK(ways[sim::index(Way::mgp)]);
    CHECK(ways[sim::index(Way::osteocalcin)]);
    for (const Way way : {Way::food, Way::tablets, Way::sun, Way::d_pills, Way::gut_own,
                          Way::bone_own, Way::vessel_own, Way::tablets_vessel, Way::size}) {
        CHECK_FALSE(ways[sim::index(way)]);
    }
}

TEST_CASE("Vitamin K2 reaches the artery by its guard, and nearly nothing else does") {
    auto after = woman_of_sixty();
    after.regimen.mk7.amount = 180.0;
    const auto why = sim::attribution(woman_of_sixty(), after);
    const double total = why.change(Outcome::artery);
    CHECK(total < -10.0);
    CHECK(why.contribution(Way::mgp, Outcome::artery) == doctest::Approx(total).epsilon(0.01));
    CHECK(why.turn[sim::index(Way::mgp)] == 1);
    CHECK(std::abs(why.remainder(Outcome::artery)) < 0.01 * std::abs(total));
}

TEST_CASE("Without the link nothing is left of what it carried") {
    auto before = woman_of_sixty();
    before.regimen.dial_k_vessel = 0.0;
    auto after = before;
    after.regimen.mk7.amount = 180.0;
    const auto why = sim::attribution(before, after);
    CHECK(why.contribution(Way::mgp, Outcome::artery) == 0.0);
    CHECK(std::abs(why.change(Outcome::artery)) < 1.0);
}

TEST_CASE("Calcium in the blood rises by what is swallowed, and messages undo a part") {
    auto after = woman_of_sixty();
    after.regimen.diet_ca = 2000.0;
    const auto why = sim::attribution(woman_of_sixty(), after);
    CHECK(why.change(Outcome::blood) > 0.0);
    CHECK(why.contribution(Way::food, Outcome::blood) > why.change(Outcome::blood));
    CHECK(why.contribution(Way::d_gut, Outcome::blood) < 0.0);
    CHECK(why.contribution(Way::pth_kidney, Outcome::blood) < 0.0);
    CHECK(why.contribution(Way::pth_bone, Outcome::bone) > 0.0);
    CHECK(why.turn[sim::index(Way::pth_bone)] == -1);
}

TEST_CASE("The way back has the same contributions with the other sign") {
    auto other = woman_of_sixty();
    other.regimen.diet_ca = 500.0;
    other.regimen.d3.amount = 2000.0;
    const auto there = sim::attribution(woman_of_sixty(), other);
    const auto back = sim::attribution(other, woman_of_sixty());
    for (std::size_t way = 0; way < sim::way_count; ++way) {
        for (std::size_t i = 0; i < sim::outcome_count; ++i) {
            CHECK(back.by_way[way][i] == doctest::Approx(-there.by_way[way][i]).epsilon(1e-6));
        }
    }
}

TEST_CASE("Whatever a person asks for, an attribution is made of numbers and adds up") {
    auto scenarios = tests::random_scenarios(12);
    test::Thinned thinned;
    for (std::size_t i = 0; i + 1 < scenarios.size(); ++i) {
        if (thinned.skips()) continue;
        scenarios[i].days = scenarios[i + 1].days = 400.0;
        const auto why = sim::attribution(scenarios[i], scenarios[i + 1]);
        for (std::size_t k = 0; k < sim::outcome_count; ++k) {
            const auto outcome = static_cast<Outcome>(k);
            double sum = why.remainder(outcome);
            for (const auto& way : why.by_way) {
                CHECK(std::isfinite(way[k]));
                sum += way[k];
            }
            CHECK(sum == doctest::Approx(why.change(outcome)));
        }
    }
}

TEST_CASE("A run of a single day has its reasons too") {
    auto after = woman_of_sixty();
    after.days = 1.0;
    after.regimen.ca.amount = 1000.0;
    auto before = woman_of_sixty();
    const auto why = sim::attribution(before, after);
    CHECK(why.change(Outcome::urine) > 0.0);
    CHECK(std::isfinite(why.remainder(Outcome::urine)));
}

TEST_CASE(
    "A link that is left out is a reason like another: the guard of the artery stops acting") {
    auto before = woman_of_sixty();
    before.regimen.mk7.amount = 180.0;
    auto after = before;
    after.regimen.hide_weak = 2.0;
    const auto why = sim::attribution(before, after);
    const double total = why.change(Outcome::artery);
    CHECK(total > 10.0);
    // other weak links stop acting as well, each by its own way
    CHECK(why.contribution(Way::mgp, Outcome::artery) > 0.9 * total);
    CHECK(std::abs(why.remainder(Outcome::artery)) < 0.05 * total);
}
