#include "sim/inputs/input.h"
#include "sim/trajectory.h"
#include "tests/ui/panel_bench.h"
#include "ui/controls/control.h"
#include "ui/controls/control_words.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>

using namespace compass;

namespace {

const ui::Control& control(std::string_view id) {
    for (const ui::Control& one : ui::controls()) {
        if (one.id == id) return one;
    }
    FAIL("no such control: ", id);
    return ui::controls().front();
}

constexpr double short_run_d = 60.0;

/// A scenario in which every control does something.
sim::Scenario with_everything() {
    sim::Scenario scenario;
    for (sim::Dose* dose : {&scenario.regimen.ca, &scenario.regimen.d3, &scenario.regimen.mk7,
                            &scenario.regimen.mk4, &scenario.regimen.k1}) {
        dose->amount = 200.0;
    }
    scenario.person.female = 1.0;
    scenario.person.age_y = 55.0;
    scenario.person.base_cac = 50.0;
    scenario.regimen.season = 1.0;
    scenario.regimen.warfarin = 1.0;
    scenario.regimen.natto_per_week = 2.0;
    scenario.days = short_run_d;
    return scenario;
}

/// Another value that a user could choose.
double another_value(const ui::Control& one, const sim::Scenario& scenario) {
    const double value = ui::value_of(one, scenario);
    if (one.form == ui::Form::toggle) return 1.0 - value;
    if (one.form == ui::Form::choice) {
        for (const double choice : ui::choices_of(one, scenario)) {
            if (choice != value && choice < short_run_d) return choice;
        }
    }
    if (one.row->unit == "d" && one.id.ends_with("_d")) return 20.0;
    const double up = ui::stepped(one, scenario, 1, true);
    return up != value ? up : ui::stepped(one, scenario, -1, true);
}

bool same_end(const sim::Trajectory& a, const sim::Trajectory& b) {
    const sim::Sample& x = a.samples.back();
    const sim::Sample& y = b.samples.back();
    return x.body.state == y.body.state && x.day.pth_mean_pg_ml == y.day.pth_mean_pg_ml;
}

sim::Trajectory short_run(const sim::Scenario& scenario) {
    return sim::simulate(scenario, static_cast<int>(short_run_d));
}

}  // namespace

TEST_CASE("Every input of the registry can be reached by a control, and by one only") {
    const sim::Scenario scenario = with_everything();
    std::map<std::string_view, int> offers;
    for (const ui::Control& one : ui::controls()) {
        CAPTURE(one.id);
        CHECK(ui::matters(one, scenario));
        for (const std::string_view row : ui::rows_of(one)) ++offers[row];
    }
    for (const sim::Input& input : sim::inputs()) {
        CAPTURE(input.id);
        CHECK(offers[input.id] == 1);
    }
}

TEST_CASE("The six simple controls come first") {
    const std::vector<std::string_view> six{"diet_ca", "ca.amount",  "d3.amount",
                                            "sun",     "mk7.amount", "age_y"};
    for (std::size_t i = 0; i < six.size(); ++i) CHECK(ui::controls()[i].id == six[i]);
}

TEST_CASE("A control that is shown changes the run") {
    const sim::Scenario scenario = with_everything();
    const sim::Trajectory run = short_run(scenario);
    for (const ui::Control& one : ui::controls()) {
        if (one.id == "days") continue;  // says how long a run is, not how it goes
        CAPTURE(one.id);
        const double value = another_value(one, scenario);
        CAPTURE(value);
        const sim::Scenario changed = ui::with_value(one, scenario, value);
        CHECK_FALSE(same_end(run, short_run(changed)));
    }
}

TEST_CASE("A control that is hidden would change nothing") {
    sim::Scenario scenario;
    scenario.days = short_run_d;
    const sim::Trajectory run = short_run(scenario);
    int hidden = 0;
    for (const ui::Control& one : ui::controls()) {
        if (ui::matters(one, scenario)) continue;
        ++hidden;
        CAPTURE(one.id);
        const sim::Scenario changed = ui::with_value(one, scenario, another_value(one, scenario));
        CHECK(changed != scenario);
        CHECK(same_end(run, short_run(changed)));
    }
    CHECK(hidden > 20);
}

TEST_CASE("Vitamin D3 is spoken of per day, whatever its rhythm") {
    sim::Scenario scenario;
    const ui::Control& d3 = control("d3.amount");
    const ui::Control& rhythm = control("d3.interval_d");
    scenario = ui::with_value(d3, scenario, 2000.0);
    CHECK(scenario.regimen.d3.amount == 2000.0);
    for (const auto& [interval, dose] :
         {std::pair{7.0, 14000.0}, {30.0, 60000.0}, {0.0, 60000.0}}) {
        const sim::Scenario changed = ui::with_value(rhythm, scenario, interval);
        CHECK(changed.regimen.d3.amount == dose);
        CHECK(changed.regimen.d3.interval_d == interval);
        CHECK(ui::value_of(d3, changed) == 2000.0);
        CHECK(ui::with_value(rhythm, changed, 1.0) == scenario);
    }
}

TEST_CASE("A rhythm whose single dose no file would take is not offered") {
    sim::Scenario scenario = ui::with_value(control("ca.amount"), sim::Scenario{}, 1500.0);
    const auto choices = ui::choices_of(control("ca.interval_d"), scenario);
    CHECK(std::count(choices.begin(), choices.end(), 7.0) == 1);
    CHECK(std::count(choices.begin(), choices.end(), 30.0) == 0);
    scenario.regimen.d3.amount = 800.0;
    scenario.regimen.d3.interval_d = 56.0;
    CHECK(ui::choices_of(control("d3.interval_d"), scenario).back() == 56.0);
}

TEST_CASE("Forgotten doses are those of all pills, and a mixture is named as one") {
    const ui::Control& forgotten = control("forgotten");
    sim::Scenario scenario = ui::with_value(forgotten, with_everything(), 3.0);
    CHECK(scenario.regimen.ca.miss_every == 3.0);
    CHECK(scenario.regimen.k1.miss_every == 3.0);
    CHECK(ui::value_of(forgotten, scenario) == 3.0);
    scenario.regimen.mk7.miss_every = 2.0;
    CHECK(std::isnan(ui::value_of(forgotten, scenario)));
    const auto text = ui::value_text(forgotten, ui::value_of(forgotten, scenario), tests::words(),
                                     ui::Level::plain);
    CHECK(text == "differs by pill");
}

TEST_CASE("The right end of a stop day is never, and a step leads there and back") {
    const ui::Control& stop = control("d3.stop_d");
    sim::Scenario scenario = with_everything();
    CHECK(ui::value_of(stop, scenario) == sim::never);
    CHECK(ui::place_of(stop, scenario, sim::never) == 1.0);
    CHECK(ui::value_at(stop, scenario, 1.0) == sim::never);
    CHECK(ui::value_at(stop, scenario, 0.0) == 0.0);
    const double last = ui::stepped(stop, scenario, -1, false);
    CHECK(last == scenario.days);
    scenario = ui::with_value(stop, scenario, last);
    CHECK(ui::stepped(stop, scenario, 1, false) == sim::never);
}

TEST_CASE("What the track gives is always accepted and comes back to its place") {
    const sim::Scenario scenario = with_everything();
    for (const ui::Control& one : ui::controls()) {
        if (one.form != ui::Form::slider) continue;
        CAPTURE(one.id);
        for (int i = 0; i <= 100; ++i) {
            const double value = ui::value_at(one, scenario, i / 100.0);
            CAPTURE(value);
            REQUIRE(ui::is_taken(one, scenario, value));
            const double place = ui::place_of(one, scenario, value);
            CHECK(ui::value_at(one, scenario, place) == value);
        }
    }
}

TEST_CASE("Steps move every slider up and down and stop at its ends") {
    const sim::Scenario scenario = with_everything();
    for (const ui::Control& one : ui::controls()) {
        if (one.form != ui::Form::slider || one.meaning == ui::Meaning::open_end) continue;
        CAPTURE(one.id);
        const double middle = ui::value_at(one, scenario, 0.5);
        const sim::Scenario at_middle = ui::with_value(one, scenario, middle);
        CHECK(ui::stepped(one, at_middle, 1, false) > middle);
        CHECK(ui::stepped(one, at_middle, -1, false) < middle);
        CHECK(ui::stepped(one, at_middle, 1, true) >= ui::stepped(one, at_middle, 1, false));
        const sim::Scenario at_end =
            ui::with_value(one, scenario, ui::value_at(one, scenario, 1.0));
        CHECK(ui::stepped(one, at_end, 1, true) == ui::value_of(one, at_end));
    }
}

TEST_CASE("Beyond usual doses steps grow by decades") {
    sim::Scenario scenario = ui::with_value(control("d3.amount"), sim::Scenario{}, 50000.0);
    CHECK(ui::stepped(control("d3.amount"), scenario, 1, false) == 51000.0);
    CHECK(ui::stepped(control("d3.amount"), scenario, 1, true) == 60000.0);
}

TEST_CASE("Words of values") {
    const auto text = [&](std::string_view id, double value) {
        return ui::value_text(control(id), value, tests::words(), ui::Level::plain);
    };
    CHECK(text("d3.amount", 4000.0) == "4,000 IU/d");
    CHECK(text("mk7.amount", 90.0) == "90 µg/d");
    CHECK(text("diet_ca", 800.0) == "800 mg/d");
    CHECK(text("sun", 1.0) == "usual");
    CHECK(text("sun", 0.0) == "none");
    CHECK(text("sun", 0.25) == "0.25 × usual");
    CHECK(text("age_y", 60.0) == "60 years");
    CHECK(text("t_score", -2.8) == "−2.8 SD");
    CHECK(text("days", 3650.0) == "10 years");
    CHECK(text("start_doy", 80.0) == "22 March");
    CHECK(text("start_doy", 0.0) == "1 January");
    CHECK(text("start_doy", 364.0) == "31 December");
    CHECK(text("latitude", 57.0) == "57° north");
    CHECK(text("mk7.start_d", 0.0) == "on day 0");
    CHECK(text("mk7.start_d", 90.0) == "after 3 months");
    CHECK(text("warfarin_start_d", -365.0) == "1 year before day 0");
    CHECK(text("d3.interval_d", 56.0) == "every 56 days");
    CHECK(text("d3.stop_d", sim::never) == "never");
    CHECK(text("dial_k_vessel", 2.0) == "2 × our reading");
}
