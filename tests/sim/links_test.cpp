#include "sim/model/links.h"

#include "sim/columns.h"
#include "tests/sim/scenarios.h"
#include "tests/thinned.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <set>

using namespace compass;

namespace {

double after(const sim::Scenario& scenario, std::string_view column) {
    const auto run = sim::simulate(scenario, 1825, {.every_min = 1825 * sim::minutes_per_day});
    return sim::value(run, run.samples.back(), sim::column_index(column));
}

sim::Scenario without_below(sim::Scenario scenario, double hide_weak) {
    scenario.regimen.hide_weak = hide_weak;
    return scenario;
}

/// How far the fast solver lies from the exact one in the worst column, over its accuracy: 1e-3 of
/// the value, or of 0.01 where it is smaller.
double worst_error(const sim::Scenario& scenario) {
    const sim::Sampling rarely{.every_min = 730 * sim::minutes_per_day};
    const auto fast = sim::simulate(scenario, 730, rarely);
    const auto exact = sim::simulate_by_steps(scenario, 730, rarely);
    const auto a = sim::values(fast, fast.samples.back());
    const auto b = sim::values(exact, exact.samples.back());
    double worst = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        tests::raise_to(worst, std::abs(a[i] - b[i]) / std::max(std::abs(b[i]), 0.01) / 1e-3);
    }
    return worst;
}

}  // namespace

TEST_CASE("Every link has a name of its own and constants that switch it off") {
    std::set<std::string_view> ids;
    const sim::Parameters usual;
    for (const sim::Link& link : sim::links()) {
        CAPTURE(link.id);
        CHECK(ids.insert(link.id).second);
        CHECK(link.strength >= 0);
        CHECK(link.strength <= 4);
        REQUIRE(!link.switches.empty());
        for (const sim::Switch& one : link.switches) CHECK(usual.*(one.constant) != one.off);
        CHECK(sim::find_link(link.id) == &link);
    }
    CHECK(sim::find_link("no_such_link") == nullptr);
}

TEST_CASE("Each step leaves out more links, flows of calcium never, the best known never") {
    std::size_t last = 0;
    for (const double n : {1.0, 2.0, 3.0, 4.0}) {
        std::size_t count = 0;
        for (const sim::Link& link : sim::links()) count += sim::is_left_out(link, n) ? 1 : 0;
        CHECK(count > last);
        last = count;
        for (const sim::Link& link : sim::links()) {
            if (link.carries_calcium || link.strength == 4) CHECK_FALSE(sim::is_left_out(link, n));
        }
    }
}

TEST_CASE("Without weak links the constants are those of the table, and twice is once") {
    const sim::Parameters usual;
    CHECK(sim::without_weak(usual, 0.0) == usual);
    const auto bare = sim::without_weak(usual, 4.0);
    CHECK(bare.e_kves == 0.0);
    CHECK(bare.oc_half == usual.oc_half);
    CHECK(bare.r_ves == usual.r_ves);
    CHECK(sim::without_weak(bare, 4.0) == bare);
    CHECK(sim::without_weak(sim::without_weak(usual, 2.0), 4.0) == bare);
    // the liver of the reference adult stays as full as it was
    CHECK(bare.q_other_liv == doctest::Approx(usual.k_liv * usual.liv_ref).epsilon(1e-12));
}

TEST_CASE("Without the weak arrows vitamin K changes its markers but no artery and no bone") {
    auto k2 = tests::busy_scenario();
    auto none = k2;
    none.regimen.mk7.amount = 0.0;
    none.regimen.natto_per_week = 0.0;
    CHECK(after(k2, "cac_AU") < after(none, "cac_AU") - 5.0);
    const auto bare_k2 = without_below(k2, 2.0);
    const auto bare_none = without_below(none, 2.0);
    CHECK(after(bare_k2, "dpucmgp_pmol_L") < after(bare_none, "dpucmgp_pmol_L") - 50.0);
    CHECK(after(bare_k2, "cac_AU") == doctest::Approx(after(bare_none, "cac_AU")).epsilon(1e-6));
    CHECK(after(bare_k2, "bmd_hip_pct") ==
          doctest::Approx(after(bare_none, "bmd_hip_pct")).epsilon(1e-6));
}

TEST_CASE("Without an arrow its cause moves nothing: kidney, flora and inherited response") {
    struct Case {
        double sim::Person::*cause;
        double value;
        double hide_weak;
        const char* column;
    };
    for (const Case& one : {Case{&sim::Person::microbiome, 2.0, 2.0, "ucoc_pct"},
                            Case{&sim::Person::k_response, 2.0, 3.0, "ucoc_pct"},
                            Case{&sim::Person::inflammation, 3.0, 3.0, "cac_AU"},
                            Case{&sim::Person::activity, 2.0, 1.0, "bmd_hip_pct"}}) {
        CAPTURE(one.column);
        const auto plain = tests::busy_scenario();
        auto moved = plain;
        moved.person.*(one.cause) = one.value;
        CHECK(std::abs(after(moved, one.column) - after(plain, one.column)) > 1e-3);
        CHECK(
            after(without_below(moved, one.hide_weak), one.column) ==
            doctest::Approx(after(without_below(plain, one.hide_weak), one.column)).epsilon(1e-6));
    }
}

TEST_CASE("The fast solver keeps its accuracy whatever is left out") {
    auto weak_kidney = tests::busy_scenario();
    weak_kidney.person.gfr = 25.0;
    auto mega = tests::busy_scenario();
    mega.regimen.d3.amount = 50000.0;
    mega.regimen.d3.interval_d = 1.0;
    test::Thinned thinned;
    for (const auto& scenario : {tests::busy_scenario(), weak_kidney, mega}) {
        for (const double n : {1.0, 2.0, 3.0, 4.0}) {
            if (thinned.skips()) continue;
            CAPTURE(n);
            CHECK(worst_error(without_below(scenario, n)) < 1.0);
        }
    }
}
