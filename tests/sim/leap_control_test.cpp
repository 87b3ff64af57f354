#include "sim/daymap/leap_control.h"

#include "sim/trajectory.h"
#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

#include <vector>

using namespace compass;

namespace {

constexpr sim::LeapLimits limits{.doubt = 1e-4, .correction = 0.03};

/// A leap of so many cycles that leaves these doubts about blood calcium and bone.
sim::Landing landing(int cycles, double ecf_doubt, double trab_doubt, double correction = 0.0) {
    sim::Landing one;
    one.leap.cycles = cycles;
    one.doubts[sim::ecf] = ecf_doubt;
    one.doubts[sim::trab] = trab_doubt;
    one.correction = correction;
    return one;
}

/// How many cycles are tried after these leaps.
int wanted_after(const std::vector<sim::Landing>& leaps, int refused = 0) {
    sim::LeapControl control(limits, 4);
    for (const sim::Landing& leap : leaps) control.accept(leap, refused);
    return control.wanted();
}

}  // namespace

TEST_CASE("A leap is good if neither its doubts nor its correction are beyond what they may be") {
    const sim::LeapControl control(limits, 4);
    CHECK(control.excess(landing(8, 0.9e-4, 0.0)) <= 1.0);
    CHECK(control.excess(landing(8, 1.1e-4, 0.0)) > 1.0);
    CHECK(control.excess(landing(8, 0.0, 1.1e-4)) > 1.0);
    CHECK(control.excess(landing(8, 0.0, 0.0, 0.031)) > 1.0);
}

TEST_CASE("Where doubts grow with the cube of the length, leaps come to rest below the limit") {
    sim::LeapControl control(limits, 4);
    double doubt = 0.0;
    for (int i = 0; i < 12; ++i) {
        const int cycles = control.wanted();
        doubt = 1e-9 * cycles * cycles * cycles;
        control.accept(landing(cycles, doubt, 0.0), 0);
    }
    CHECK(doubt > 0.6e-4);
    CHECK(doubt < 0.8e-4);
}

TEST_CASE("Each doubt is followed by itself: one that dies away does not hold back the leap") {
    const int steady = wanted_after({landing(10, 0.3e-4, 0.0), landing(10, 0.3e-4, 0.0)});
    const int dying = wanted_after({landing(10, 0.9e-4, 0.0), landing(10, 0.3e-4, 0.0)});
    const int gathering = wanted_after({landing(10, 0.1e-4, 0.0), landing(10, 0.3e-4, 0.0)});
    CHECK(dying > steady);
    CHECK(gathering < steady);
    // the greatest one dies, but another is about to take its place
    const int relieved = wanted_after({landing(10, 0.9e-4, 0.14e-4), landing(10, 0.3e-4, 0.28e-4)});
    CHECK(relieved < dying);
}

TEST_CASE("After a refusal a leap gets no longer than what was refused lets expect") {
    const std::vector<sim::Landing> leaps{landing(20, 0.01e-4, 0.0)};
    CHECK(wanted_after(leaps) > 60);
    CHECK(wanted_after(leaps, 50) == 45);
    CHECK(wanted_after({landing(20, 0.6e-4, 0.0)}, 50) == 20);
}

TEST_CASE("No leap grows more than fourfold, and a refused one shrinks by a third at least") {
    CHECK(wanted_after({landing(4, 1e-12, 0.0)}) == 16);
    CHECK(sim::LeapControl::shorter(100, 1.01) <= 65);
    CHECK(sim::LeapControl::shorter(100, 16.0) == 45);
    CHECK(sim::LeapControl::shorter(100, 1e9) == 20);
}

TEST_CASE("Large corrections hold leaps back, as days in their middle are less well known") {
    const auto after = [](double correction) {
        return wanted_after({landing(10, 1e-6, 0.0, correction)});
    };
    CHECK(after(0.001) > 20);
    CHECK(after(0.01) == 10);
    CHECK(after(0.03) < 8);
}

TEST_CASE("Two cycles become three as soon as doubts allow, so that weeks are not stuck at two") {
    CHECK(wanted_after({landing(2, 0.25e-4, 0.0)}) == 3);
    CHECK(wanted_after({landing(2, 0.6e-4, 0.0)}) == 2);
}

TEST_CASE("A weak kidney and a hungry body take at most twice the maps of others") {
    sim::Scenario scenario = tests::reference_scenario();
    const auto maps = [&](double gfr, double diet_ca_mg) {
        scenario.person.gfr = gfr;
        scenario.regimen.diet_ca = diet_ca_mg;
        return sim::simulate(scenario, 3650, {.every_min = 3650 * 1440, .with_labels = false}).maps;
    };
    for (const double diet_ca_mg : {200.0, 500.0, 1000.0, 2000.0}) {
        const int strong = maps(100.0, diet_ca_mg);
        for (const double gfr : {15.0, 18.0, 25.0, 30.0, 32.0, 40.0}) {
            CAPTURE(diet_ca_mg);
            CAPTURE(gfr);
            CHECK(maps(gfr, diet_ca_mg) <= 2 * strong);
            CHECK(maps(gfr, diet_ca_mg) <= 50);
        }
    }
}
