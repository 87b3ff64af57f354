#include "app/files/csv.h"

#include "sim/columns.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;

namespace {

std::string csv_of(const sim::Trajectory& run) {
    std::string text;
    CHECK(files::write_csv(run, "program 1", [&text](std::string_view part) {
        text += part;
        return true;
    }));
    return text;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = text.find('\n', from);
        lines.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return lines;
}

std::vector<std::string> fields_of(const std::string& line) {
    return files::csv_rows(line).front().fields;
}

}  // namespace

TEST_CASE("The header of a table begins with that of the reference runs") {
    const std::string reference =
        "time_d,Ca_gut_mg,Ca_ecf_mg,Ca_exch_mg,Ca_trab_mg,Ca_cort_mg,Ca_vessel_mg,Ca_soft_mg,"
        "osteoclast_rel,osteoblast_rel,D3_lean_nmol,D3_fat_nmol,25OHD_nmol_L,125D_pmol_L,K1_nmol,"
        "MK4_nmol,MK7_nmol,K_liver_nmol,K_ext_nmol,cOC_frac,cMGP_frac,acc_in_mg,acc_faeces_mg,"
        "acc_urine_mg,acc_dermal_mg,acc_absorbed_mg,serum_ca_mg_dL,ionised_ca_mmol_L,pth_pg_mL,"
        "urine_ca_mg_d,ctx_ng_mL,p1np_ng_mL,ucoc_pct,dpucmgp_pmol_L,k1_ng_mL,mk4_ng_mL,mk7_ng_mL,"
        "inr,bmd_spine_pct,bmd_hip_pct,t_score,cac_AU,pwv_m_s,elasticity_pct,vdr_rel,vessel_mg_d,"
        "day_ca_mean_mg_dL,day_pth_mean_pg_mL,day_abs_frac,day_urine_mg,day_faeces_mg,day_abs_mg,"
        "day_res_mg,day_form_mg,day_balance_mg,valid";
    const auto lines = lines_of(csv_of(sim::simulate({}, 1)));
    CHECK(lines[3].starts_with(reference));
}

TEST_CASE("A table tells the program, the whole scenario and the unit of each column") {
    sim::Scenario scenario;
    scenario.person.age_y = 61.0;
    const auto lines = lines_of(csv_of(sim::simulate(scenario, 2)));
    CHECK(lines[0] == "# program 1");
    CHECK(lines[1] == R"(# scenario: {"person": {"age_y": 61}, "days": 2})");
    CHECK(lines[2].starts_with("# units: d,mg,mg,"));
    CHECK(fields_of(lines[2].substr(2)).size() == fields_of(lines[3]).size());
    REQUIRE(lines.size() == 4 + 3);
    for (std::size_t i = 4; i < lines.size(); ++i) {
        CHECK(fields_of(lines[i]).size() == sim::columns().size() + 1);
    }
}

TEST_CASE("Times and values have twelve digits") {
    const auto run = sim::simulate({}, 1, {.every_min = 30});
    const auto lines = lines_of(csv_of(run));
    CHECK(fields_of(lines[4])[0] == "0");
    CHECK(fields_of(lines[5])[0] == "0.0208333333333");
    CHECK(fields_of(lines.back())[0] == "1");
    const auto row = fields_of(lines[5]);
    const auto exact = sim::values(run, run.samples[1]);
    for (std::size_t i = 0; i < exact.size(); ++i) {
        CHECK(std::fabs(std::stod(row[i + 1]) - exact[i]) <= 5e-12 * std::fabs(exact[i]));
    }
}

TEST_CASE("A table stops where its reader does") {
    const auto run = sim::simulate({}, 200);
    int parts = 0;
    CHECK_FALSE(files::write_csv(run, "", [&parts](std::string_view) { return ++parts < 2; }));
    CHECK(parts == 2);
}

TEST_CASE("Fields in quotation marks hold commas, quotation marks and line breaks") {
    const auto rows = files::csv_rows("a,\"b,\"\"c\"\"\nd\",e\r\n\nf,,\"\"\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].line == 1);
    CHECK(rows[0].fields == std::vector<std::string>{"a", "b,\"c\"\nd", "e"});
    CHECK(rows[1].line == 4);
    CHECK(rows[1].fields == std::vector<std::string>{"f", "", ""});
}

TEST_CASE("Lines that begin with # are comments, wherever they stand between rows") {
    const auto rows =
        files::csv_rows("\xEF\xBB\xBF# a, \"b\n#\r\na,\"#b\n#c\"\n# d\n\n#e\nf,#g\n#");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].line == 3);
    CHECK(rows[0].fields == std::vector<std::string>{"a", "#b\n#c"});
    CHECK(rows[1].line == 8);
    CHECK(rows[1].fields == std::vector<std::string>{"f", "#g"});
}

TEST_CASE("A stray quotation mark spoils its own row only") {
    const auto rows = files::csv_rows("a\"b,c\n\"d\"e,f\ng,h\n\"i");
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].problem == "has a quotation mark inside a field; double it");
    CHECK(rows[1].problem == "has a quotation mark inside a field; double it");
    CHECK(rows[2].fields == std::vector<std::string>{"g", "h"});
    CHECK(rows[3].problem == "has no closing quotation mark");
    CHECK(rows[3].fields.empty());
}

TEST_CASE("Any text survives being a field") {
    for (const std::string text : {"", "plain", "a,b", "say \"so\"", "two\nlines", "\"", "\r"}) {
        const auto rows = files::csv_rows("x," + files::csv_field(text) + ",y\n");
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].fields == std::vector<std::string>{"x", text, "y"});
    }
}
