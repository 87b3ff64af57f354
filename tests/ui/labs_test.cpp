#include "app/files/stories.h"
#include "sim/columns.h"
#include "ui/sheets/lab_visit.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;

namespace {

const ui::LabTest& test_named(std::string_view id) {
    for (const ui::LabTest& one : ui::lab_tests()) {
        if (one.id == id) return one;
    }
    return ui::lab_tests().front();
}

/// A man of 60 with a score of 100 over ten years.
sim::Trajectory ten_years(double mk7_ug, double dial) {
    sim::Scenario s;
    s.person.age_y = 60.0;
    s.person.base_cac = 100.0;
    s.regimen.mk7.amount = mk7_ug;
    s.regimen.dial_k_vessel = dial;
    return sim::simulate(s, 3650);
}

double last_score(const sim::Trajectory& run) {
    return ui::printed_values(test_named("cac"), run, {run.samples.back()}, false).front();
}

}  // namespace

TEST_CASE("Visits begin at the start and come every so many months up to the end of the run") {
    CHECK(ui::visit_days(3650.0, 12).size() == 11);
    CHECK(ui::visit_days(3650.0, 12).back() == 3650.0);
    CHECK(ui::visit_days(3650.0, 6).size() == 21);
    CHECK(ui::visit_days(3650.0, 24)[1] == 730.0);
    CHECK(ui::visit_days(100.0, 12).size() == 1);
    CHECK(ui::visit_days(3650.0, 0).empty());
}

TEST_CASE("The next visit is the next after the play head, and after the last the first") {
    CHECK(ui::next_visit_day(3650.0, 12, 0.0) == 365.0);
    CHECK(ui::next_visit_day(3650.0, 12, 364.5) == 365.0);
    CHECK(ui::next_visit_day(3650.0, 12, 3650.0) == 0.0);
    CHECK(ui::next_visit_day(3650.0, 0, 17.0) == 17.0);
    CHECK(ui::visit_at(ui::visit_days(3650.0, 12), 364.9) == 0);
    CHECK(ui::visit_at(ui::visit_days(3650.0, 12), 365.0) == 1);
    CHECK(ui::visit_at({}, 365.0) == -1);
}

TEST_CASE("Two scans of one person differ by chance as far as the rule says") {
    CHECK(ui::scatter_limit(test_named("cac"), 100.0) == doctest::Approx(49.3));
    CHECK(ui::scatter_limit(test_named("cac"), 509.0) == doctest::Approx(111.2).epsilon(1e-3));
    CHECK(ui::scatter_limit(test_named("cac"), 0.0) == 0.0);
    CHECK(ui::scatter_limit(test_named("pth"), 50.0) ==
          doctest::Approx(1.96 * std::sqrt(2.0) * 0.2 * 50.0));
}

TEST_CASE("A change is larger than the scatter, not yet, or at no visit of the run") {
    const ui::LabTest& pth = test_named("pth");
    CHECK(ui::is_larger(pth, {50.0, 20.0}, 0) == ui::Larger::first);
    CHECK(ui::is_larger(pth, {50.0, 20.0}, 1) == ui::Larger::yes);
    CHECK(ui::is_larger(pth, {50.0, 45.0, 20.0}, 1) == ui::Larger::not_yet);
    CHECK(ui::is_larger(pth, {50.0, 45.0, 44.0}, 1) == ui::Larger::no);
    CHECK(ui::is_larger(pth, {50.0}, 3) == ui::Larger::first);
}

TEST_CASE("Within half a year dp-ucMGP tells that vitamin K arrived; no scan tells A from B") {
    sim::Scenario s;
    s.regimen.mk7.amount = 180.0;
    const auto run = sim::simulate(s, 730);
    const auto days = ui::visit_days(730.0, 6);
    const auto marker =
        ui::printed_values(test_named("dpucmgp"), run, ui::visit_samples(run, days), false);
    CHECK(ui::is_larger(test_named("dpucmgp"), marker, 1) == ui::Larger::yes);
    const double without = last_score(ten_years(0.0, 1.0));
    const double with = last_score(ten_years(180.0, 1.0));
    CHECK(with < without);
    CHECK(without - with < ui::scatter_limit(test_named("cac"), 0.5 * (with + without)));
}

TEST_CASE("A real test prints its scatter, the same one each time, and never less than nothing") {
    const auto run = ten_years(0.0, 1.0);
    const auto visits = ui::visit_samples(run, ui::visit_days(3650.0, 6));
    for (const ui::LabTest& one : ui::lab_tests()) {
        CAPTURE(one.id);
        const auto exact = ui::printed_values(one, run, visits, false);
        const auto real = ui::printed_values(one, run, visits, true);
        CHECK(real == ui::printed_values(one, run, visits, true));
        CHECK(real != exact);
        int beyond = 0;
        for (std::size_t i = 0; i < real.size(); ++i) {
            CHECK(real[i] >= 0.0);
            if (std::abs(real[i] - exact[i]) > ui::scatter_limit(one, exact[i])) ++beyond;
        }
        CHECK(beyond <= 2);  // the limit is that of a difference of two: one in 180 is expected
    }
}

TEST_CASE(
    "Blood drawn fasting in the morning and in the afternoon differs as the day's course does") {
    sim::Scenario s;
    s.regimen.ca.amount = 1000.0;
    const auto run = sim::simulate(s, 730, {.thin = true});
    const auto days = ui::visit_days(730.0, 12);
    const auto morning = ui::visit_samples(run, days, ui::LabTime::morning);
    const auto afternoon = ui::visit_samples(run, days, ui::LabTime::afternoon);
    const auto of = [&](std::string_view id, const std::vector<sim::Sample>& visits) {
        return sim::value(run, visits.at(1), sim::column_index(test_named(id).column));
    };
    CHECK(of("serum_ca", morning) < of("serum_ca", afternoon));
    CHECK(of("pth", morning) > of("pth", afternoon));
    CHECK(of("cac", morning) == doctest::Approx(of("cac", afternoon)).epsilon(1e-3));
}

TEST_CASE("A moment of a day is that of the day looked at closely, and at the end its last day's") {
    sim::Scenario s;
    s.regimen.ca.amount = 500.0;
    s.regimen.d3.amount = 2000.0;
    const auto run = sim::simulate(s, 100);
    const auto close = sim::one_day(run, 40, 15);
    for (const int minute : {0, 480, 900, 1425}) {
        CAPTURE(minute);
        const auto moment = sim::at_minute(run, 40, minute);
        const auto& there = close[static_cast<std::size_t>(minute / 15)];
        CHECK(moment.minute == there.minute);
        for (const auto entry : {sim::gut, sim::ecf, sim::c25, sim::k7p}) {
            CHECK(moment.body.state[entry] == doctest::Approx(there.body.state[entry]));
        }
    }
    CHECK(sim::at_minute(run, 100, 480).minute == 99 * 1440 + 480);
}
