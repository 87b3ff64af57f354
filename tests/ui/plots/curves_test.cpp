#include "ui/curves.h"

#include "sim/columns.h"
#include "tests/ui/plots/screen.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <limits>
#include <sstream>

using namespace compass;
using namespace compass::ui;

namespace {

double column(const sim::Trajectory& run, const sim::Sample& sample, std::string_view id) {
    return sim::value(run, sample, sim::column_index(id));
}

std::size_t lines_of(const std::string& text) {
    std::istringstream stream(text);
    std::size_t count = 0;
    for (std::string line; std::getline(stream, line);) ++count;
    return count;
}

}  // namespace

TEST_CASE("The five curves show the columns that tables and files show") {
    const sim::Trajectory run = sim::simulate(sim::Scenario{}, 20);
    const sim::Sample& sample = run.samples[20];
    const auto all = curves();
    CHECK(all[0].of_day(run, sample) == column(run, sample, "day_ca_mean_mg_dL"));
    CHECK(all[0].of_moment(run, sample) == column(run, sample, "serum_ca_mg_dL"));
    const double bone_mg = column(run, sample, "Ca_trab_mg") + column(run, sample, "Ca_cort_mg");
    CHECK(all[1].of_day(run, sample) == doctest::Approx(bone_mg / 1000.0).epsilon(1e-12));
    CHECK(all[2].of_day(run, sample) ==
          doctest::Approx(column(run, sample, "cac_AU")).epsilon(1e-12));
    CHECK(all[3].of_day(run, sample) == column(run, sample, "25OHD_nmol_L"));
    CHECK(all[4].of_day(run, sample) == column(run, sample, "day_pth_mean_pg_mL"));
    CHECK(all[4].of_moment(run, sample) == column(run, sample, "pth_pg_mL"));
}

TEST_CASE("The default person starts inside the usual range of every curve that has one") {
    const sim::Trajectory run = sim::simulate(sim::Scenario{}, 1);
    for (const Curve& curve : curves()) {
        const double value = curve.of_day(run, run.samples[0]);
        CAPTURE(curve.id);
        CHECK(curve.axis.holds(value));
        if (curve.usual) CHECK(curve.usual->holds(value));
        if (curve.usual) CHECK(!curve.source.empty());
    }
}

TEST_CASE("The horizon lens shows the whole run in years and reads the play head's day") {
    test::World world;
    world.view.day = 1000.0;
    const Plots all = plots(world.shown(), test::english());
    CHECK(all[1].time == TimeUnit::years);
    CHECK(all[1].x == Span{0.0, 10.0});
    CHECK(all[1].now.size() == 3651);
    CHECK(reading(all[1].now, all[1].head)->y == doctest::Approx(990.0));
    CHECK(readout(all[1]).value == "990");
}

TEST_CASE("A run whose smooth days are left out reads and shows months as the whole run does") {
    test::World whole;
    whole.scenario.regimen.d3 = {.amount = 20000.0, .interval_d = 1.0, .stop_d = 900.0};
    whole.now = sim::simulate(whole.scenario, 3650);
    whole.before = sim::simulate(sim::Scenario{}, 3650);
    test::World thin = whole;
    thin.now = sim::simulate(whole.scenario, 3650, {.thin = true});
    thin.before = sim::simulate(sim::Scenario{}, 3650, {.thin = true});
    for (const scene::Lens lens : {scene::Lens::horizon, scene::Lens::month, scene::Lens::day}) {
        for (const double day : {0.0, 3.7, 1237.2, 3650.0}) {
            CAPTURE(day);
            whole.view.day = thin.view.day = day;
            whole.view.lens = thin.view.lens = lens;
            const Plots expected = plots(whole.shown(), test::english());
            const Plots all = plots(thin.shown(), test::english());
            for (std::size_t i = 0; i < plot_count; ++i) {
                const Point* now = reading(all[i].now, all[i].head);
                CHECK(*now == *reading(expected[i].now, expected[i].head));
                CHECK(readout(all[i]).before == readout(expected[i]).before);
                CHECK(all[i].outside == expected[i].outside);
                if (lens != scene::Lens::horizon) CHECK(all[i].now == expected[i].now);
            }
        }
    }
}

TEST_CASE("Days asked for have a point of their own in the plots of a thin run") {
    test::World world;
    world.now = sim::simulate(sim::Scenario{}, 3650, {.thin = true});
    const std::array<int, 2> days{731, 1001};
    const Plots all = plots(world.shown(), test::english(), days);
    for (const int day : days) {
        CHECK(reading(all[0].now, day / days_per_year)->x == day * (1.0 / days_per_year));
    }
}

TEST_CASE("The month lens shows 30 days around the play head and stays in the run") {
    test::World world;
    world.view.lens = scene::Lens::month;
    for (const double day : {0.0, 3.3, 1000.5, 3649.9, 3650.0}) {
        world.view.day = day;
        const Plot plot = plots(world.shown(), test::english())[0];
        CAPTURE(day);
        CHECK(plot.time == TimeUnit::days);
        CHECK(plot.x.width() == 30.0);
        CHECK(plot.x.holds(day));
        CHECK(plot.x.least >= 0.0);
        CHECK(plot.x.greatest <= 3650.0);
        CHECK(plot.now.size() == 31);
    }
}

TEST_CASE("The day lens shows the clock of the day under the play head") {
    test::World world;
    world.now = sim::simulate(sim::Scenario{}, 12);
    world.has_ghost = false;
    world.view.lens = scene::Lens::day;
    world.view.day = 7.5;
    const Plot plot = plots(world.shown(), test::english())[0];
    CHECK(plot.time == TimeUnit::hours);
    CHECK(plot.x == Span{0.0, 24.0});
    CHECK(plot.head == doctest::Approx(12.0));
    CHECK(plot.now.size() == 97);
    const auto noon = sim::one_day(world.now, 7, 15)[48];
    CHECK(reading(plot.now, 12.0)->y == column(world.now, noon, "serum_ca_mg_dL"));
    world.view.day = 12.0;
    const Plot last = plots(world.shown(), test::english())[0];
    CHECK(last.day == 11.0);
    CHECK(last.head == doctest::Approx(24.0));
}

TEST_CASE("The change says what the two readouts say, also where the values differ by less") {
    Plot plot;
    plot.decimals = 1;
    plot.now = {{0.0, 9.54}};
    plot.ghost = {{0.0, 9.46}};
    CHECK(readout(plot).change == Change::same);  // both read 9.5
    plot.now = {{0.0, 9.56}};
    CHECK(readout(plot).change == Change::more);
    CHECK(readout(plot).amount == "0.1");
    CHECK(readout(plot).value == "9.6");
    CHECK(readout(plot).before == "9.5");
    plot.now = {{0.0, 9.64}};  // 0.18 more, but the screen reads 9.5 and 9.6
    CHECK(readout(plot).amount == "0.1");
    plot.now = {{0.0, 8.2}};
    CHECK(readout(plot).change == Change::less);
    CHECK(readout(plot).amount == "1.3");
}

TEST_CASE("Without a ghost, or beyond its end, no change is shown") {
    test::World world;
    world.view.day = 3000.0;
    CHECK(readout(plots(world.shown(), test::english())[3]).change == Change::less);
    world.view.ghost = false;
    CHECK(readout(plots(world.shown(), test::english())[3]).change == Change::unknown);
    world.view.ghost = true;
    world.before = test::made_run(2000, 3.0);
    CHECK(readout(plots(world.shown(), test::english())[3]).change == Change::unknown);
    world.view.day = 2000.0;
    CHECK(readout(plots(world.shown(), test::english())[3]).change == Change::less);
    world.has_ghost = false;
    CHECK(plots(world.shown(), test::english())[3].ghost.empty());
}

TEST_CASE("A value outside the model stands in brackets, and only on its days") {
    test::World world;
    for (int day = 101; day <= 200; ++day)
        world.now.samples[static_cast<std::size_t>(day)].day.outside = sim::calcium_high;
    const auto value_on = [&world](double day) {
        world.view.day = day;
        return readout(plots(world.shown(), test::english())[0]).value;
    };
    CHECK(value_on(100.0) == "9.5");
    CHECK(value_on(101.0) == "(9.5)");
    CHECK(value_on(200.0) == "(9.5)");
    CHECK(value_on(201.0) == "9.5");
}

TEST_CASE("The scale stays the usual one until a curve or its ghost leaves it") {
    test::World world;
    CHECK_FALSE(plots(world.shown(), test::english())[3].scale_changed);
    world.before.samples[77].body.state[sim::c25] = 640.0;
    const Plot plot = plots(world.shown(), test::english())[3];
    CHECK(plot.scale_changed);
    CHECK(plot.y.greatest >= 640.0);
    world.view.ghost = false;
    CHECK_FALSE(plots(world.shown(), test::english())[3].scale_changed);
}

TEST_CASE("What is not a number never reaches a plot") {
    test::World world;
    world.now.samples[10].body.state[sim::c25] = std::nan("");
    world.now.samples[11].body.state[sim::c25] = std::numeric_limits<double>::infinity();
    const Plot plot = plots(world.shown(), test::english())[3];
    CHECK(plot.now.size() == 3649);
    CHECK(std::isfinite(plot.y.greatest));
}

TEST_CASE("Copied data hold every sample with its ghost and validity") {
    test::World world;
    world.now = test::made_run(40);
    world.before = test::made_run(30, 3.0);
    world.now.samples[5].day.outside = sim::calcium_low;
    const Plot plot = plots(world.shown(), test::english())[3];
    const std::string text = plot_text(plot, test::english(), Level::plain);
    CHECK(lines_of(text) == 42);
    CHECK(text.find("days\tVitamin D store (nmol/L)\tVitamin D store, before (nmol/L)\tvalid\n") ==
          0);
    CHECK(text.find("\n4\t50\t53\t1\n5\t50\t53\t0\n6\t50\t53\t1\n") != std::string::npos);
    CHECK(text.find("\n31\t50\t\t1\n") != std::string::npos);  // the ghost has ended
}
