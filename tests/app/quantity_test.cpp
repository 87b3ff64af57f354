#include "app/files/quantity.h"

#include "app/files/run_view.h"
#include "sim/columns.h"
#include "tests/app/vitamin_d_run.h"

#include <doctest/doctest.h>

#include <cmath>
#include <deque>

using namespace compass;

namespace {

/// A person of 41 is the control; everybody else is the run.
bool is_control(const sim::Scenario& scenario) {
    return scenario.person.age_y == 41.0;
}

/// Half of MK-7 is lost in 60 minutes, counted from the start of the run, and 25(OH)D falls from
/// noon of a day and rises after six in the afternoon.
std::vector<sim::Sample> closely(const sim::Trajectory& /*run*/, int day, int every_min) {
    std::vector<sim::Sample> rows;
    for (int in_day = 0; in_day <= sim::minutes_per_day; in_day += every_min) {
        sim::Sample sample;
        sample.minute = day * sim::minutes_per_day + in_day;
        sample.body.state[sim::k7p] = std::exp2(-static_cast<double>(sample.minute) / 60.0);
        sample.body.state[sim::c25] = 50.0 + std::fabs(in_day - 18.0 * 60.0) / 60.0;
        rows.push_back(sample);
    }
    return rows;
}

Result<double> value(const std::string& quantity, const std::string& extra,
                     const std::vector<double>& v, const std::vector<double>& c = {}) {
    const sim::Trajectory run = test::vitamin_d_run(v);
    const sim::Trajectory control = test::vitamin_d_run(c.empty() ? v : c);
    const std::string days = std::to_string(run.days);
    const auto runs = files::parse_fact_case("{\"days\": " + days + extra + "}");
    REQUIRE(runs);
    files::Fact fact;
    fact.runs = *runs;
    fact.quantity = quantity;
    const files::RunSource source{
        .daily = [&](const sim::Scenario& scenario) -> const sim::Trajectory& {
            return is_control(scenario) ? control : run;
        },
        .closely = closely};
    return quantity_value(fact, source);
}

const std::string with_control = R"(, "control": {"person": {"age_y": 41}})";

}  // namespace

TEST_CASE("Quantities of one run are what their definitions say") {
    const std::vector<double> v{60, 70, 90, 80, 66};
    CHECK(*value("end:25OHD_nmol_L", "", v) == 66.0);
    CHECK(*value("change:25OHD_nmol_L", "", v) == 6.0);
    CHECK(*value("change:25OHD_nmol_L", R"(, "from": 2)", v) == -24.0);
    CHECK(*value("pct:25OHD_nmol_L", "", v) == doctest::Approx(10.0));
    CHECK(*value("change_per:25OHD_nmol_L", R"(, "per": 12)", v) == 0.5);
    CHECK(*value("peak_change:25OHD_nmol_L", R"(, "from": 3)", v) == 30.0);
    CHECK(*value("t_peak:25OHD_nmol_L", "", v) == 2.0);
    CHECK(*value("range:25OHD_nmol_L", "", v) == 30.0);
    CHECK(*value("mean:25OHD_nmol_L", R"(, "from": 2)", v) == 73.0);
    CHECK(*value("mean:25OHD_nmol_L", "", v) == 76.5);
    CHECK(*value("ratio_from:25OHD_nmol_L", R"(, "from": 1)", v) == doctest::Approx(70.0 / 66.0));
    CHECK(*value("ratio_from:25OHD_nmol_L:inv", R"(, "from": 1)", v) ==
          doctest::Approx(66.0 / 70.0));
    CHECK(*value("excess_left:25OHD_nmol_L", R"(, "from": 2)", v) == doctest::Approx(0.2));
}

TEST_CASE("A yearly change in percent is compounded") {
    // doubling in half a year of 365.25 days is fourfold in a year
    std::vector<double> v(366, 0.0);
    for (std::size_t day = 0; day < v.size(); ++day) {
        v[day] = 10.0 * std::exp2(static_cast<double>(day) * 2.0 / 365.25);
    }
    CHECK(*value("pct_per_y:25OHD_nmol_L", "", v) == doctest::Approx(300.0));
    CHECK(*value("pct_per_y:25OHD_nmol_L", R"(, "from": 100)", v) == doctest::Approx(300.0));
}

TEST_CASE("The half-life of an excess is counted from the day it began to fall") {
    const std::vector<double> v{60, 80, 100, 95, 85, 80, 75};
    CHECK(*value("halflife_excess_d:25OHD_nmol_L", R"(, "from": 2)", v) == 3.0);
    CHECK(
        value("halflife_excess_d:25OHD_nmol_L", R"(, "from": 2)", {60, 80, 100, 95, 90}).error() ==
        "\"halflife_excess_d:25OHD_nmol_L\" has no value: the excess does not halve within the "
        "run; take more days");
}

TEST_CASE("Quantities against a control compare the last days") {
    const std::vector<double> v{50, 60, 90};
    const std::vector<double> c{40, 50, 60};
    CHECK(*value("vs_control_diff:25OHD_nmol_L", with_control, v, c) == 30.0);
    CHECK(*value("vs_control_pct:25OHD_nmol_L", with_control, v, c) == doctest::Approx(50.0));
    CHECK(*value("ratio_control:25OHD_nmol_L", with_control, v, c) == doctest::Approx(1.5));
    CHECK(*value("gain_ratio_control:25OHD_nmol_L", with_control, v, c) == doctest::Approx(2.0));
    CHECK(*value("pct_ratio_control:25OHD_nmol_L", with_control, v, c) == doctest::Approx(1.6));
}

TEST_CASE("Quantities within days look at half-hour rows, both ends in") {
    const std::vector<double> v{50, 50, 50};
    CHECK(*value("halflife_h:MK7_nmol", R"(, "t1_min": 1410, "t2_min": 1530)", v) ==
          doctest::Approx(1.0));
    CHECK(*value("peak_at:MK7_nmol", R"(, "at_min": 1500)", v) ==
          doctest::Approx(std::exp2(-25.0)));
    // 25(OH)D: 56 at noon, 50 at six, 54 at ten in the evening
    CHECK(*value("excursion:25OHD_nmol_L", R"(, "t1_min": 1080, "t2_min": 1320)", v) ==
          doctest::Approx(4.0));
    CHECK(*value("excursion_min_pct:25OHD_nmol_L", R"(, "t1_min": 720, "t2_min": 1320)", v) ==
          doctest::Approx(100.0 * (50.0 / 56.0 - 1.0)));
}

TEST_CASE("Half-hour rows go over midnight without a gap and without counting it twice") {
    const sim::Trajectory run = test::vitamin_d_run({50, 51, 52});
    files::Fact fact;
    fact.runs = *files::parse_fact_case(R"({"days": 2})");
    const files::RunSource source{
        .daily = [&run](const sim::Scenario&) -> const sim::Trajectory& { return run; },
        .closely = closely};
    const files::RunView v(fact, source, sim::column_index("25OHD_nmol_L"));
    // 55 an hour before midnight, and the new day begins with 68
    CHECK(v.minutes(1380, 1500) == std::vector<double>{55.0, 55.5, 68.0, 67.5, 67.0});
    CHECK(v.minutes(2850, 2880) == std::vector<double>{55.5, 52.0});
    CHECK(v.minutes(2880, 2880) == std::vector<double>{52.0});
    CHECK(v.minutes(5, 35) == std::vector<double>{50.0 + 1075.0 / 60.0, 50.0 + 1045.0 / 60.0});
}

TEST_CASE("The ratio of MK-7 to K1 is that of what is absorbed over what is lost") {
    files::Fact fact;
    fact.runs = *files::parse_fact_case(
        R"({"days": 60, "person": {"weight_kg": 100}, "regimen": {"mk7": {"amount": 90}},
            "control": {"person": {"weight_kg": 50},
                        "regimen": {"diet_k1": 200, "diet_k1_base": 200}}})");
    fact.quantity = "day_molar_ratio";
    std::deque<sim::Trajectory> runs;
    const files::RunSource source{
        .daily = [&](const sim::Scenario& scenario) -> const sim::Trajectory& {
            return runs.emplace_back(sim::simulate(scenario, 60));
        },
        .closely = sim::one_day};
    const auto ratio = quantity_value(fact, source);
    REQUIRE(ratio);
    // after sixty days as much is lost as absorbed; the steps of a day leave 1e-5
    const sim::Parameters p;
    const double mk7 = p.f_k7 * 90.0 * 1.541 / p.k_k7 / (p.v_k7 * 100.0 / 70.0);
    const double k1 = p.f_k1_food * 200.0 * 2.219 / p.k_k1 / (p.v_k1 * 50.0 / 70.0);
    CHECK(*ratio == doctest::Approx(mk7 / k1).epsilon(2e-5));
}

TEST_CASE("A quantity that cannot be worked out says why") {
    const std::vector<double> v{50, 60};
    CHECK(value("top:25OHD_nmol_L", "", v).error() ==
          "\"top:25OHD_nmol_L\" is no quantity that a table may ask for");
    CHECK(
        value("end", "", v).error().starts_with("\"\" is no column of run; `calcium-compass run "));
    CHECK(value("end:25OHD_nmol", "", v).error() ==
          "\"25OHD_nmol\" is no column of run; the nearest is \"25OHD_nmol_L\"");
    CHECK(value("end:cac", "", v).error() ==
          "\"cac\" is no column of run; the nearest is \"cac_AU\"");
    CHECK(value("end:bogus", "", v).error() ==
          "\"bogus\" is no column of run; `calcium-compass run --story balanced --days 1` lists "
          "them all");
    CHECK(value("end:time_d", "", v).error() ==
          "\"time_d\" is the moment of a row and no value at it; name another column");
    CHECK(value("change_per:25OHD_nmol_L", "", v).error() ==
          "change_per needs \"per\", what the change is divided by");
    CHECK(value("ratio_control:25OHD_nmol_L", "", v).error() == "ratio_control needs a control");
    CHECK(value("day_molar_ratio", "", v).error() == "day_molar_ratio needs a control");
    CHECK(value("halflife_h:MK7_nmol", R"(, "t1_min": 30)", v).error() ==
          "halflife_h needs t1_min and a later t2_min");
    CHECK(value("end:25OHD_nmol_L:inv", "", v).error() ==
          "\"25OHD_nmol_L:inv\" is no column of run; the nearest is \"25OHD_nmol_L\"");
}

TEST_CASE("A quantity without a value says why") {
    const auto problem = [](const std::string& quantity, const std::vector<double>& v,
                            const std::string& extra = "") {
        return value(quantity, extra, v).error();
    };
    const std::string zero = " has no value: it is a ratio to zero";
    const std::string no_fall =
        " has no value: from t1_min to t2_min nothing is lost, or all of it";
    CHECK(problem("pct:25OHD_nmol_L", {0, 60}) == "\"pct:25OHD_nmol_L\"" + zero);
    CHECK(problem("pct:25OHD_nmol_L", {0, 0}) == "\"pct:25OHD_nmol_L\"" + zero);
    CHECK(problem("ratio_from:25OHD_nmol_L", {60, 0}) == "\"ratio_from:25OHD_nmol_L\"" + zero);
    CHECK(problem("ratio_from:25OHD_nmol_L:inv", {0, 60}) ==
          "\"ratio_from:25OHD_nmol_L:inv\"" + zero);
    CHECK(problem("excess_left:25OHD_nmol_L", {50, 60}) == "\"excess_left:25OHD_nmol_L\"" + zero);
    CHECK(problem("pct_per_y:25OHD_nmol_L", {-1, 60}) ==
          "\"pct_per_y:25OHD_nmol_L\" has no value: a yearly rate needs two values of one sign");
    CHECK(problem("halflife_h:Ca_trab_mg", {50, 60}, R"(, "t1_min": 0, "t2_min": 30)") ==
          "\"halflife_h:Ca_trab_mg\"" + no_fall);
    CHECK(problem("halflife_h:25OHD_nmol_L", {50, 0}, R"(, "t1_min": 0, "t2_min": 1440)") ==
          "\"halflife_h:25OHD_nmol_L\"" + no_fall);
}
