#include "app/files/facts.h"

#include "tests/app/vitamin_d_run.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

constexpr std::string_view facts_header =
    "id,group,statement,scenario_json,quantity,unit,target,lo,hi,source,mark\n";

std::string fact_line(const std::string& scenario, const std::string& rest) {
    return "X1,g,s,\"" + scenario + "\"," + rest + "\n";
}

std::string problem_of(const std::string& line) {
    const auto rows = files::parse_facts(std::string(facts_header) + line, "f.csv");
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    return rows->front().fact ? "none" : rows->front().fact.error();
}

}  // namespace

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

TEST_CASE("A table made by hand may have blanks around numbers, plus signs and comments") {
    const auto rows = files::parse_facts(
        "# of our own\n" + std::string(facts_header) + "# the first\n" +
            fact_line("{\"\"days\"\": 3}", " end:25OHD_nmol_L,u, 60 ,+50,\t7e1 ,s, R "),
        "f.csv");
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    REQUIRE(rows->front().fact);
    CHECK(rows->front().line == 4);
    CHECK(rows->front().fact->quantity == "end:25OHD_nmol_L");
    CHECK(rows->front().fact->target == 60.0);
    CHECK(rows->front().fact->lo == 50.0);
    CHECK(rows->front().fact->hi == 70.0);
    CHECK(problem_of(fact_line("{\"\"days\"\": 3}", "end:25OHD_nmol_L,u,60,+-5,70,s,R")) ==
          "target, lo and hi must be numbers, but one is \"+-5\"");
}

TEST_CASE("A file that is no facts table is refused as a whole") {
    CHECK(files::parse_facts("", "f.csv").error() ==
          "f.csv: is no facts table; its first line must be "
          "id,group,statement,scenario_json,quantity,unit,target,lo,hi,source,mark");
    CHECK(files::parse_facts(facts_header, "f.csv").error() ==
          "f.csv: holds no fact below its first line");
}

TEST_CASE("A verdict tells target, band and model, and what has no value is unreadable") {
    const std::string table =
        std::string(facts_header) +
        fact_line("{\"\"days\"\":2}", "end:25OHD_nmol_L,nmol/L,60,50,70,s,R") +
        fact_line("{\"\"days\"\":2}", "end:25OHD_nmol_L,nmol/L,90,80,100,s,R") +
        fact_line("{\"\"days\"\":2}", "pct:MK7_nmol,%,0,-1e9,1e9,s,R") + "X2,broken\n";
    const auto rows = files::parse_facts(table, "f.csv");
    REQUIRE(rows);
    const sim::Trajectory run = test::vitamin_d_run({60, 61, 61.23456789});
    std::vector<double> shares;
    const auto verdicts = files::check_facts(
        *rows,
        {.daily = [&run](const sim::Scenario&) -> const sim::Trajectory& { return run; },
         .closely = sim::one_day},
        [&shares](double share) { shares.push_back(share); });
    REQUIRE(verdicts.rows.size() == 4);
    CHECK(verdicts.rows[0].line == "X1 60 [50, 70] 61.2346 inside");
    CHECK(verdicts.rows[1].line == "X1 90 [80, 100] 61.2346 outside");
    CHECK(verdicts.rows[2].line ==
          "X1 unreadable: \"pct:MK7_nmol\" has no value: it is a ratio to zero");
    CHECK(verdicts.rows[3].line == "X2 unreadable: the row has 2 fields instead of 11");
    CHECK(verdicts.inside == 1);
    CHECK(verdicts.outside == 1);
    CHECK(verdicts.unreadable == 2);
    CHECK_FALSE(verdicts.all_inside());
    CHECK(shares == std::vector<double>{0.25, 0.5, 0.75, 1.0});
}
