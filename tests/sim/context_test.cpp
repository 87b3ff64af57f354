#include "sim/model/context.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace compass;

TEST_CASE("Seasons move the sun but not its yearly mean") {
    sim::Regimen r = sim::Scenario{}.regimen;
    r.season = 1.0;
    r.latitude = 57.0;
    double sum = 0.0;
    constexpr int days = 1461;  // four years
    for (int day = 0; day < days; ++day) sum += sim::season_factor(r, day + 0.5);
    CHECK(sum / days == doctest::Approx(1.0).epsilon(1e-6));
    r.latitude = 0.0;
    CHECK(sim::season_factor(r, 100.0) == 1.0);
}

TEST_CASE("The steady D3 of a person is met exactly: supply equals loss at the person's level") {
    const sim::Parameters p;
    for (const double level : {8.0, 25.0, 60.0, 100.0, 150.0}) {
        sim::Person person = sim::Scenario{}.person;
        person.base_25ohd = level;
        person.weight_kg = 90.0;
        const auto base = sim::baseline_25(p, person);
        const double w = 90.0 / 70.0;
        const double d = base.d3_lean_nmol;
        const double made = p.k_d3_25 * d / (1.0 + d / (p.km_d3 * w)) +
                            p.k_d3_27 * d / (1.0 + d / (p.km_d3_27 * w));
        const double lost = p.v_25 * w * p.k_25 * level * (1.0 + level / p.kc_25);
        CHECK(made == doctest::Approx(lost).epsilon(1e-12));
        CHECK(base.supply_nmol_d == doctest::Approx(made + p.k_d3_el * d).epsilon(1e-12));
    }
}

TEST_CASE("Kidney function falls by 0.8 a year after 40, from the given start, never below 10") {
    sim::Scenario s;
    s.person.age_y = 30.0;
    s.person.gfr = 100.0;
    CHECK(sim::day_context({}, s, 9 * 365).gfr == 100.0);
    CHECK(sim::day_context({}, s, 7305).gfr == doctest::Approx(92.0).epsilon(0.001));
    s.person.age_y = 60.0;
    CHECK(sim::day_context({}, s, 3652).gfr == doctest::Approx(92.0).epsilon(0.001));
    s.person.gfr = 15.0;
    CHECK(sim::day_context({}, s, 10957).gfr == 10.0);
}

TEST_CASE("Menopause speeds bone release in women at their own age and never in men") {
    sim::Scenario s;
    s.person.age_y = 50.0;
    CHECK(sim::day_context({}, s, 3650).oc_drive == 1.0);
    s.person.female = 1.0;
    s.person.menopause_age = 55.0;
    const sim::Parameters p;
    CHECK(sim::day_context(p, s, 0).oc_drive < 1.01);
    CHECK(sim::day_context(p, s, 5 * 365).oc_drive ==
          doctest::Approx(1.0 + 0.5 * p.meno_oc).epsilon(0.01));
    CHECK(sim::day_context(p, s, 3650).oc_drive > 1.0 + 0.98 * p.meno_oc);
}

TEST_CASE("Warfarin acts from its first day to the day before its stop") {
    sim::Scenario s;
    s.regimen.warfarin = 1.0;
    s.regimen.warfarin_start_d = 30.0;
    s.regimen.warfarin_stop_d = 250.0;
    const auto recycling = [&](int day) { return sim::day_context({}, s, day).vk; };
    CHECK(recycling(29) == 1.0);
    CHECK(recycling(30) == doctest::Approx(0.1));
    CHECK(recycling(249) == doctest::Approx(0.1));
    CHECK(recycling(250) == 1.0);
}

TEST_CASE("Rates are smooth in time but where ageing begins or ends") {
    const sim::Parameters p;
    sim::Person person = sim::Scenario{}.person;
    person.age_y = 25.0;
    // bone from 30, gut and kidney from 40
    CHECK(sim::turns_of_ageing_d(p, person, 3650) == std::vector<int>{1826});
    CHECK(sim::turns_of_ageing_d(p, person, 7300) == std::vector<int>{1826, 5479});
    person.age_y = 41.0;
    person.gfr = 100.0;
    CHECK(sim::turns_of_ageing_d(p, person, 3650).empty());
    person.gfr = 64.0;  // 60 after five years
    CHECK(sim::turns_of_ageing_d(p, person, 3650) == std::vector<int>{1826});
    person.gfr = 60.0;
    CHECK(sim::turns_of_ageing_d(p, person, 3650).empty());
}

TEST_CASE("The day on which a kidney reaches a figure is the first that has no more") {
    sim::Scenario scenario;
    scenario.person.gfr = 33.0;
    for (const double age_y : {25.0, 36.7, 60.0}) {
        scenario.person.age_y = age_y;
        const int day = sim::kidney_reaches_d(scenario.person, 30.0);
        CHECK(sim::day_context({}, scenario, day - 1).gfr > 30.0);
        CHECK(sim::day_context({}, scenario, day).gfr <= 30.0);
    }
    CHECK(sim::kidney_reaches_d(scenario.person, 33.5) < 0);
}

TEST_CASE("A young kidney that is weaker already turns on no later day") {
    sim::Person person;
    person.age_y = 32.0;  // of ageing itself no turn comes before 40
    for (const double gfr : {15.0, 54.0, 57.0, 60.0}) {
        person.gfr = gfr;
        CAPTURE(gfr);
        CHECK(sim::kidney_reaches_d(person, 60.0) <= 0);
        CHECK(sim::turns_of_ageing_d({}, person, 2900).empty());
    }
}

TEST_CASE("A kidney that turns just at the end of a run comes there to 60 or to its least") {
    constexpr int ten_years = 3650;
    sim::Scenario scenario;
    for (const double age_y : {25.0, 36.7, 60.0}) {
        scenario.person.age_y = age_y;
        const auto all = sim::turning_gfrs(scenario.person, ten_years);
        CHECK(std::is_sorted(all.begin(), all.end()));
        const auto at_end = [&](double gfr) {
            scenario.person.gfr = gfr;
            return sim::day_context({}, scenario, ten_years).gfr;
        };
        CHECK(at_end(all[1]) == doctest::Approx(10.0));
        CHECK(at_end(all[3]) == doctest::Approx(60.0));
        CHECK(at_end(all[3] + 1.0) == doctest::Approx(61.0));
        scenario.person.gfr = all[2];
        CHECK(sim::day_context({}, scenario, 0).gfr == doctest::Approx(60.0));
        CHECK(all[0] == doctest::Approx(10.0).epsilon(0.001));
    }
    // in a hundred years more is lost than lies between the two
    CHECK(sim::turning_gfrs(scenario.person, 36500)[2] == doctest::Approx(90.0).epsilon(0.01));
}

TEST_CASE("The day of a turn is the first whose rates know of it") {
    const sim::Parameters p;
    sim::Scenario scenario;
    scenario.person.age_y = 36.7;
    for (const int day : sim::turns_of_ageing_d(p, scenario.person, 3650)) {
        CHECK(sim::day_context(p, scenario, day - 1).v_act == p.v_active);
        CHECK(sim::day_context(p, scenario, day).v_act < p.v_active);
    }
}
