#include "sim/model/meals.h"
#include "sim/scenario.h"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

using namespace compass;

namespace {

std::vector<int> days_taken(const sim::Dose& dose, int days) {
    std::vector<int> taken;
    for (int day = 0; day < days; ++day) {
        if (sim::is_taken(dose, day)) taken.push_back(day);
    }
    return taken;
}

}  // namespace

TEST_CASE("A weekly dose with every second one forgotten falls on the first day of odd weeks") {
    const sim::Dose dose{
        .amount = 7.0, .interval_d = 7.0, .start_d = 3.0, .stop_d = 40.0, .miss_every = 2.0};
    CHECK(days_taken(dose, 60) == std::vector{3, 17, 31});
}

TEST_CASE("A single dose is taken on its day alone, and a dose of nothing never") {
    CHECK(days_taken({.amount = 1.0, .interval_d = 0.0, .start_d = 5.0, .stop_d = sim::never},
                     50) == std::vector{5});
    CHECK(days_taken({.amount = 0.0, .interval_d = 1.0, .stop_d = sim::never}, 50).empty());
    CHECK(days_taken({.amount = 1.0, .interval_d = 1.0, .start_d = 2.0, .stop_d = 4.0}, 50) ==
          std::vector{2, 3});
}

TEST_CASE("Every fourth forgotten daily dose leaves three in four") {
    const sim::Dose dose{
        .amount = 1000.0, .interval_d = 1.0, .stop_d = sim::never, .miss_every = 4.0};
    CHECK(days_taken(dose, 400).size() == 300);
    CHECK(sim::mean_amount_per_day(dose) == 750.0);
}

TEST_CASE("Natto meals are whole, spread over the week and as many as asked for") {
    sim::Regimen r = sim::Scenario{}.regimen;
    const sim::Parameters p;
    for (const double per_week : {1.0, 3.0, 4.0, 7.0}) {
        r.natto_per_week = per_week;
        const double one = p.f_k7 * r.natto_ug * 1.541;
        double meals = 0.0;
        for (int day = 0; day < 70; ++day) {
            const double here = sim::meal(p, r, day, 2).mk7_nmol / one;
            CHECK(here == doctest::Approx(std::round(here)).epsilon(1e-12));
            meals += here;
        }
        CHECK(meals == doctest::Approx(10.0 * per_week));
    }
}

TEST_CASE("Fat helps the pills: none below, more above, and 20 g is the measure") {
    sim::Regimen r = sim::Scenario{}.regimen;
    r.mk7.amount = 100.0;
    r.d3.amount = 1000.0;
    const sim::Parameters p;
    const auto at = [&](double fat_g) {
        r.fat_g = fat_g;
        return sim::meal(p, r, 0, 2);
    };
    CHECK(at(20.0).mk7_nmol == doctest::Approx(p.f_k7 * 100.0 * 1.541));
    CHECK(at(20.0).d3_nmol == doctest::Approx(p.f_d3 * 25.0 * 2.6));
    CHECK(at(0.0).mk7_nmol == doctest::Approx(at(20.0).mk7_nmol * 3.0 / 7.0));
    CHECK(at(60.0).d3_nmol > at(20.0).d3_nmol);
}

TEST_CASE("Before the run the baseline diet is eaten and no pill is taken") {
    sim::Regimen r = sim::Scenario{}.regimen;
    r.diet_ca_base = 400.0;
    r.diet_ca = 900.0;
    r.ca.amount = 500.0;
    r.mk7.amount = 100.0;
    CHECK(sim::meal({}, r, -1, 0).food_ca_mg == doctest::Approx(120.0));
    CHECK(sim::meal({}, r, -1, 0).tablet_ca_mg == 0.0);
    CHECK(sim::meal({}, r, -1, 2).mk7_nmol == 0.0);
    CHECK(sim::meal({}, r, 0, 0).food_ca_mg == doctest::Approx(270.0));
    CHECK(sim::meal({}, r, 0, 0).tablet_ca_mg == 500.0);
}
