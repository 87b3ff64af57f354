#include "app/files/facts.h"

#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;

namespace {

constexpr std::string_view header =
    "id,group,statement,scenario_json,quantity,unit,target,lo,hi,source,mark\n";

/// A run of which only 25(OH)D is known: one value per midnight.
sim::Trajectory made(const std::vector<double>& midnights) {
    sim::Trajectory run;
    run.days = static_cast<int>(midnights.size()) - 1;
    for (std::size_t day = 0; day < midnights.size(); ++day) {
        sim::Sample sample;
        sample.minute = static_cast<std::int64_t>(day) * sim::minutes_per_day;
        sample.body.state[sim::c25] = midnights[day];
        run.samples.push_back(sample);
    }
    return run;
}

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
    const sim::Trajectory run = made(v);
    const sim::Trajectory control = made(c.empty() ? v : c);
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

std::string fact_line(const std::string& scenario, const std::string& rest) {
    return "X1,g,s,\"" + scenario + "\"," + rest + "\n";
}

std::string problem_of(const std::string& line) {
    const auto rows = files::parse_facts(std::string(header) + line, "f.csv");
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    return rows->front().fact ? "none" : rows->front().fact.error();
}

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
    CHECK(std::isinf(
        *value("halflife_excess_d:25OHD_nmol_L", R"(, "from": 2)", {60, 80, 100, 95, 90})));
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

TEST_CASE("The ratio of MK-7 to K1 is one of mean concentrations") {
    const sim::Trajectory run = made({0, 0, 0});
    const sim::Trajectory control = made({0, 0, 0});
    files::Fact fact;
    fact.runs = *files::parse_fact_case(
        R"({"days": 2, "person": {"weight_kg": 100},
            "control": {"person": {"age_y": 41, "weight_kg": 50}}})");
    fact.quantity = "day_molar_ratio";
    const files::RunSource source{
        .daily = [&](const sim::Scenario& scenario) -> const sim::Trajectory& {
            return is_control(scenario) ? control : run;
        },
        .closely =
            [&](const sim::Trajectory& of, int day, int every_min) {
                CHECK(day == 1);
                std::vector<sim::Sample> rows;
                for (int minute = 0; minute <= sim::minutes_per_day; minute += every_min) {
                    sim::Sample sample;
                    sample.minute = minute;
                    const double share = static_cast<double>(minute) / sim::minutes_per_day;
                    if (&of == &run) sample.body.state[sim::k7p] = 1000.0 + 600.0 * share;
                    if (&of == &control) sample.body.state[sim::k1p] = 10.0 - 4.0 * share;
                    rows.push_back(sample);
                }
                return rows;
            }};
    const sim::Parameters p;
    const double mk7 = 1300.0 / (p.v_k7 * 100.0 / 70.0);
    const double k1 = 8.0 / (p.v_k1 * 50.0 / 70.0);
    CHECK(*quantity_value(fact, source) == doctest::Approx(mk7 / k1));
}

TEST_CASE("A quantity that cannot be worked out says why") {
    const std::vector<double> v{50, 60};
    CHECK(value("top:25OHD_nmol_L", "", v).error() ==
          "\"top:25OHD_nmol_L\" is no quantity that a table may ask for");
    CHECK(value("end", "", v).error().starts_with("there is no column \"\""));
    CHECK(value("end:25OHD_nmol", "", v).error() ==
          "there is no column \"25OHD_nmol\"; the nearest is \"25OHD_nmol_L\"");
    CHECK(value("ratio_control:25OHD_nmol_L", "", v).error() == "ratio_control needs a control");
    CHECK(value("day_molar_ratio", "", v).error() == "day_molar_ratio needs a control");
    CHECK(value("halflife_h:MK7_nmol", R"(, "t1_min": 30)", v).error() ==
          "halflife_h needs t1_min and a later t2_min");
    CHECK(value("end:25OHD_nmol_L:inv", "", v).error().starts_with("there is no column"));
}

TEST_CASE("The control takes nothing but the days from the first run") {
    const auto runs = files::parse_fact_case(
        R"({"days": 90, "person": {"age_y": 70}, "control": {"regimen": {"diet_ca": 500}}})");
    REQUIRE(runs);
    sim::Scenario control;
    control.days = 90.0;
    control.regimen.diet_ca = 500.0;
    CHECK(runs->control == control);
}

TEST_CASE("A case that does not fit together is refused") {
    const auto refusal = [](std::string_view json) { return files::parse_fact_case(json).error(); };
    CHECK(refusal("{}") == "scenario_json: needs \"days\"");
    CHECK(refusal(R"({"days": 5, "from": 5})") ==
          "scenario_json: \"from\" must lie before the last day");
    CHECK(refusal(R"({"days": 5, "at_min": 7201})") ==
          "scenario_json: t1_min, t2_min and at_min must lie within the days of the run");
    CHECK(refusal(R"({"days": 5, "per": 0})") ==
          "scenario_json: \"per\" must be a number other than 0");
    CHECK(refusal(R"({"days": 5, "from": 0.5})") ==
          "scenario_json: \"from\" must be a whole number from 0 to 36525");
    CHECK(refusal(R"({"days": 5, "control": {"days": 7}})") ==
          "the control runs over the days of the first; leave its days out");
    CHECK(refusal(R"({"days": 5, "contral": {}})")
              .starts_with("scenario_json: \"contral\" is not a key of a scenario"));
    CHECK(refusal(R"({"days": 5, "control": {"person": {"age_y": 1}}})")
              .starts_with("scenario_json: \"control.person.age_y\" is 1 but must be"));
}

TEST_CASE("Rows that cannot be read keep their reason and do not hide the others") {
    CHECK(problem_of("X1,only,three\n") == "the row has 3 fields instead of 11");
    CHECK(problem_of("X1,a\"b\n") == "the row has a quotation mark inside a field; double it");
    const std::string days = "{\"\"days\"\":5}";
    CHECK(problem_of(fact_line(days, "end:x,1,ten,0,1,s,R")) ==
          "target, lo and hi must be numbers, but one is \"ten\"");
    CHECK(problem_of(fact_line(days, "end:x,1,1,2,0,s,R")) == "lo is above hi");
    CHECK(problem_of(fact_line(days, "end:x,1,1,0,2,s,Q")) ==
          "mark must be R, M or F but is \"Q\"");
    CHECK(problem_of(fact_line("{\"\"days\"\":5", "end:x,1,1,0,2,s,R"))
              .starts_with("scenario_json: is not complete JSON at line 1"));
    CHECK(problem_of(fact_line(days, "end:x,1,1,0,2,s,R")) == "none");
}

TEST_CASE("A file that is no facts table is refused as a whole") {
    CHECK(files::parse_facts("", "f.csv").error() ==
          "f.csv: is no facts table; its first line must be "
          "id,group,statement,scenario_json,quantity,unit,target,lo,hi,source,mark");
    CHECK(files::parse_facts(header, "f.csv").error() ==
          "f.csv: holds no fact below its first line");
}

TEST_CASE("A verdict tells target, band, unit and model, and no number is outside") {
    const std::string table =
        std::string(header) +
        fact_line("{\"\"days\"\":2}", "end:25OHD_nmol_L,nmol/L,60,50,70,s,R") +
        fact_line("{\"\"days\"\":2}", "end:25OHD_nmol_L,nmol/L,90,80,100,s,R") +
        fact_line("{\"\"days\"\":2}", "pct:MK7_nmol,%,0,-1e9,1e9,s,R") + "X2,broken\n";
    const auto rows = files::parse_facts(table, "f.csv");
    REQUIRE(rows);
    const sim::Trajectory run = made({60, 61, 61.23456789});
    std::vector<double> shares;
    const auto verdicts = files::check_facts(
        *rows,
        {.daily = [&run](const sim::Scenario&) -> const sim::Trajectory& { return run; },
         .closely = closely},
        [&shares](double share) { shares.push_back(share); });
    REQUIRE(verdicts.rows.size() == 4);
    CHECK(verdicts.rows[0].line == "X1 60 [50, 70] nmol/L 61.2346 inside");
    CHECK(verdicts.rows[1].line == "X1 90 [80, 100] nmol/L 61.2346 outside");
    CHECK(verdicts.rows[2].kind == files::Verdict::Kind::outside);  // nothing over nothing
    CHECK(verdicts.rows[3].line == "X2 unreadable: the row has 2 fields instead of 11");
    CHECK(verdicts.inside == 1);
    CHECK(verdicts.outside == 2);
    CHECK(verdicts.unreadable == 1);
    CHECK_FALSE(verdicts.all_inside());
    CHECK(shares == std::vector<double>{0.25, 0.5, 0.75, 1.0});
}
