#include "sim/columns.h"
#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;

namespace {

double after(const sim::Scenario& scenario, int days, std::string_view column) {
    const auto run = sim::simulate(scenario, days, {.every_min = days * sim::minutes_per_day});
    return sim::value(run, run.samples.back(), sim::column_index(column));
}

sim::Scenario man_of_60() {
    sim::Scenario s;
    s.person.age_y = 60.0;
    s.person.base_cac = 100.0;
    return s;
}

}  // namespace

TEST_CASE("More D3 means more 25(OH)D, and each further step buys less") {
    double last = 0.0;
    double last_gain = 1e9;
    for (const double iu : {0.0, 1000.0, 2000.0, 3000.0, 4000.0}) {
        sim::Scenario s;
        s.regimen.d3.amount = iu;
        const double level = after(s, 365, "25OHD_nmol_L");
        if (iu > 0.0) {
            CHECK(level > last);
            CHECK(level - last < last_gain);
            last_gain = level - last;
        }
        last = level;
    }
}

TEST_CASE("More MK-7 leaves less calcium in the artery wall, as long as its link is believed") {
    double last = 1e9;
    for (const double ug : {0.0, 45.0, 180.0, 720.0}) {
        auto s = man_of_60();
        s.regimen.mk7.amount = ug;
        const double score = after(s, 1825, "cac_AU");
        CHECK(score < last);
        last = score;
    }
    auto none = man_of_60();
    none.regimen.dial_k_vessel = 0.0;
    auto much = none;
    much.regimen.mk7.amount = 720.0;
    CHECK(after(none, 1825, "cac_AU") ==
          doctest::Approx(after(much, 1825, "cac_AU")).epsilon(0.01));
}

TEST_CASE("Each evidence dial scales its own link only") {
    auto pills = man_of_60();
    pills.regimen.ca.amount = 1000.0;
    auto deaf = pills;
    deaf.regimen.dial_sup_vessel = 0.0;
    auto loud = pills;
    loud.regimen.dial_sup_vessel = 3.0;
    CHECK(after(deaf, 1825, "cac_AU") < after(pills, 1825, "cac_AU"));
    CHECK(after(pills, 1825, "cac_AU") < after(loud, 1825, "cac_AU"));
    CHECK(after(deaf, 1825, "bmd_hip_pct") ==
          doctest::Approx(after(loud, 1825, "bmd_hip_pct")).epsilon(1e-5));
}

TEST_CASE("K2 is no antidote: calcium in the blood under a mega-dose of D3 is the same with it") {
    sim::Scenario mega;
    mega.regimen.d3.amount = 100000.0;
    auto with_k2 = mega;
    with_k2.regimen.mk7.amount = 360.0;
    const double without = after(mega, 365, "day_ca_mean_mg_dL");
    CHECK(without > 10.3);
    CHECK(std::abs(after(with_k2, 365, "day_ca_mean_mg_dL") - without) < 0.1);
}

TEST_CASE("The artery wall takes up a thousandth of what bone turns over, or less") {
    const auto run = sim::simulate(man_of_60(), 365);
    const auto& day = run.samples.back().day;
    CHECK(day.vessel_mg > 0.0);
    CHECK(day.vessel_mg < 1e-3 * day.resorbed_mg);
}

TEST_CASE("A run that leaves the model's domain says why, and one that stays says nothing") {
    const auto reasons = [](const sim::Scenario& s, int days) {
        int all = 0;
        for (const auto& sample : sim::simulate(s, days).samples) all |= sample.day.outside;
        return all;
    };
    CHECK(reasons(sim::Scenario{}, 100) == sim::inside_domain);
    sim::Scenario s;
    s.regimen.d3.amount = 10000.0;
    CHECK((reasons(s, 10) & sim::dose_high) == 0);
    s.regimen.d3.amount = 10100.0;
    CHECK((reasons(s, 10) & sim::dose_high) != 0);
    s.regimen.d3.amount = 200000.0;
    CHECK((reasons(s, 365) & sim::vitamin_d_high) != 0);
    sim::Scenario old;
    old.person.age_y = 89.0;
    CHECK(reasons(old, 300) == sim::inside_domain);
    CHECK(reasons(old, 400) == sim::age_high);
    sim::Scenario kidney;
    kidney.person.gfr = 29.0;
    CHECK(reasons(kidney, 5) == sim::kidney_low);
}

TEST_CASE("A person who eats almost no calcium keeps finite numbers and lives off bone") {
    sim::Scenario s;
    s.regimen.diet_ca = 1.0;
    const auto run = sim::simulate(s, 365);
    for (const double value : sim::values(run, run.samples.back())) CHECK(std::isfinite(value));
    CHECK(run.samples.back().day.balance_mg < -50.0);
}
