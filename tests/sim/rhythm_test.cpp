#include "sim/daymap/rhythm.h"

#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

using namespace compass;
using sim::Stretch;
using Stretches = std::vector<Stretch>;

namespace {

sim::Regimen daily() {
    sim::Regimen r = sim::Scenario{}.regimen;
    r.d3.amount = 2000.0;
    r.mk7.amount = 180.0;
    return r;
}

}  // namespace

TEST_CASE("What is taken every day is one stretch of one-day cycles") {
    CHECK(sim::stretches(daily(), 3650) == Stretches{{0, 3650, 1}});
}

TEST_CASE(
    "With a season rhythms of over twenty days are walked: leaps of two cycles save nothing") {
    sim::Regimen r = daily();
    r.season = 1.0;
    r.d3.interval_d = 14.0;
    CHECK(sim::stretches(r, 3650) == Stretches{{0, 3650, 14}});
    for (const double interval_d : {21.0, 28.0, 30.0}) {
        r.d3.interval_d = interval_d;
        CHECK(sim::stretches(r, 3650) == Stretches{{0, 3650, 0}});
    }
}

TEST_CASE("A cycle is the least time after which all pills and meals repeat") {
    sim::Regimen r = daily();
    r.d3.interval_d = 7.0;
    CHECK(sim::stretches(r, 3650) == Stretches{{0, 3650, 7}});
    r.d3.miss_every = 4.0;
    CHECK(sim::stretches(r, 3650) == Stretches{{0, 3650, 28}});
    r.mk7.miss_every = 3.0;
    CHECK(sim::stretches(r, 3650) == Stretches{{0, 3650, 84}});
    sim::Regimen natto = daily();
    natto.natto_per_week = 2.5;
    CHECK(sim::stretches(natto, 3650) == Stretches{{0, 3650, 14}});
    natto.natto_per_week = 3.5;
    CHECK(sim::stretches(natto, 3650) == Stretches{{0, 3650, 2}});
    natto.natto_per_week = 7.0;
    CHECK(sim::stretches(natto, 3650) == Stretches{{0, 3650, 1}});
}

TEST_CASE("What repeats too seldom to gain from it is walked day by day") {
    sim::Regimen r = daily();
    r.d3.interval_d = 60.0;
    CHECK(sim::stretches(r, 730) == Stretches{{0, 730, 0}});
    r.d3.interval_d = 1.0;
    CHECK(sim::stretches(r, 10) == Stretches{{0, 10, 0}});
}

TEST_CASE("Every start, stop and single dose ends a stretch") {
    sim::Regimen r = daily();
    r.mk7.start_d = 1000.0;
    r.d3.stop_d = 2000.0;
    r.warfarin = 1.0;
    r.warfarin_start_d = 1500.0;
    r.k1.amount = 100.0;
    r.k1.interval_d = 0.0;
    r.k1.start_d = 500.0;
    CHECK(sim::stretches(r, 3650) == Stretches{{0, 500, 1},
                                               {500, 501, 0},
                                               {501, 1000, 1},
                                               {1000, 1500, 1},
                                               {1500, 2000, 1},
                                               {2000, 3650, 1}});
}

TEST_CASE("A turn of ageing cuts the run like a pill that starts, and both stretches know") {
    const sim::Stretch before{.begin = 0, .end = 700, .cycle = 1, .ends_in_turn = true};
    const sim::Stretch after{.begin = 700, .end = 3650, .cycle = 1, .goes_on = true};
    CHECK(sim::stretches(daily(), 3650, {700}) == Stretches{before, after});
    CHECK(sim::stretches(daily(), 3650, {0, 9000}) == Stretches{{0, 3650, 1}});
    CHECK(sim::stretches(daily(), 3650, {3650}) == Stretches{{0, 3650, 1, true}});
    sim::Regimen r = daily();
    r.mk7.start_d = 700.0;
    for (const sim::Stretch& stretch : sim::stretches(r, 3650, {700})) CHECK(!stretch.goes_on);
}

TEST_CASE("Starts and stops of pills that hold nothing cut nothing") {
    sim::Regimen r = daily();
    r.mk4.start_d = 100.0;
    r.warfarin_start_d = 200.0;
    CHECK(sim::stretches(r, 3650) == Stretches{{0, 3650, 1}});
}

TEST_CASE("Within a stretch each cycle takes what the cycle before it took") {
    const auto taken = [](const sim::Regimen& r, int day) {
        return std::vector<bool>{is_taken(r.ca, day), is_taken(r.d3, day), is_taken(r.mk7, day),
                                 is_taken(r.mk4, day), is_taken(r.k1, day)};
    };
    for (const auto& scenario : tests::random_scenarios(300)) {
        const sim::Regimen& r = scenario.regimen;
        int end = 0;
        for (const Stretch& stretch : sim::stretches(r, 3650)) {
            CHECK(stretch.begin == end);
            end = stretch.end;
            if (stretch.cycle == 0) continue;
            for (int day = stretch.begin; day + stretch.cycle < stretch.end; ++day) {
                REQUIRE(taken(r, day) == taken(r, day + stretch.cycle));
            }
        }
        CHECK(end == 3650);
    }
}
