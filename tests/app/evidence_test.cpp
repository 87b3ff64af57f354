#include "app/files/evidence.h"

#include "app/files/number_text.h"
#include "sim/inputs/input.h"
#include "sim/model/links.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>

using namespace compass;

namespace {

const std::string header =
    "id,from,to,sign,mark,strength,in_whom,study_kinds,largest_trial,largest_n,result,"
    "null_results,who_paid,year_checked,sources,checked,switch\n";

std::string table_of(const std::string& row) {
    return header + row + '\n';
}

std::string refused(const std::string& csv) {
    const auto records = files::parse_evidence(csv, "t");
    return records ? "was read" : records.error();
}

const ui::EvidenceRecord* record_of(const std::vector<ui::EvidenceRecord>& records,
                                    std::string_view id) {
    for (const auto& one : records) {
        if (one.id() == id) return &one;
    }
    return nullptr;
}

/// "e_kves=0; e_sup=0", from the table of the model.
std::string switch_text(const sim::Link& link) {
    std::string text;
    for (const sim::Switch& one : link.switches) {
        for (const auto table : sim::parameter_tables()) {
            for (const sim::Parameter& p : table) {
                if (p.field != one.constant) continue;
                text += (text.empty() ? "" : "; ") + std::string(p.id) + '=' +
                        files::shortest_text(one.off);
            }
        }
    }
    return text;
}

}  // namespace

TEST_CASE(
    "Every link that the model can leave out has its record, with the same strength and mark") {
    const auto records = files::evidence();
    REQUIRE(records);
    for (const sim::Link& link : sim::links()) {
        CAPTURE(link.id);
        const auto* record = record_of(*records, link.id);
        REQUIRE(record != nullptr);
        CHECK(record->strength == link.strength);
        CHECK(record->mark == link.mark);
        CHECK(record->off == switch_text(link));
    }
}

TEST_CASE("Every record says how its link is left out, and none that could be is forgotten") {
    const auto records = files::evidence();
    REQUIRE(records);
    for (const auto& record : *records) {
        CAPTURE(record.id());
        const bool has_constants = record.off.find('=') != std::string::npos;
        const bool is_input =
            has_constants && sim::find_input(record.off.substr(0, record.off.find('='))) != nullptr;
        // links of strength 4 are never left out, so an input may stand for a constant there
        if (is_input) CHECK(record.strength == 4);
        CHECK((sim::find_link(record.id()) != nullptr) == (has_constants && !is_input));
    }
}

TEST_CASE("Every dial and every signal of the picture has its record") {
    const auto records = files::evidence();
    REQUIRE(records);
    for (const char* id : {"mgp_artery",
                           "coc_bone",
                           "catab_artery",
                           "k_stiffness",
                           "sun_d3",
                           "d3_25ohd",
                           "d25_125d",
                           "d125_gut",
                           "d_pth",
                           "ca_pth",
                           "pth_bone",
                           "pth_urine",
                           "pth_125d",
                           "k_coc",
                           "k_cmgp",
                           "caserum_artery",
                           "warfarin_krec",
                           "age_bone",
                           "age_gut",
                           "menopause_bone",
                           "inflammation_bone",
                           "inflammation_artery",
                           "kidney_pth",
                           "kidney_125d",
                           "kidney_artery"}) {
        CAPTURE(id);
        CHECK(record_of(*records, id) != nullptr);
    }
}

TEST_CASE("A table of evidence that is not whole is refused, with the line and the reason") {
    const std::string whole = "a,x,y,+,R,4,,,,,,,,,,yes,e_kves=0";
    CHECK(files::parse_evidence(table_of(whole), "t"));
    CHECK(refused("id,from\n").starts_with("t: is no table of evidence"));
    CHECK(refused(header) == "t: holds no link below its first line");
    CHECK(refused(table_of("a,x")) == "t: line 2 has 2 fields instead of 17");
    CHECK(refused(table_of("a,x,y,up,R,4,,,,,,,,,,yes,e_kves=0")) ==
          "t: line 2 must have the sign +, -, 0 or mixed");
    CHECK(refused(table_of("a,x,y,+,Q,4,,,,,,,,,,yes,e_kves=0")) ==
          "t: line 2 must have the mark R, M or F");
    CHECK(refused(table_of("a,x,y,+,R,5,,,,,,,,,,yes,e_kves=0")) ==
          "t: line 2 must have a strength from 0 to 4");
    CHECK(refused(table_of("a,x,y,+,R,4,,,,,,,,,,perhaps,e_kves=0")) ==
          "t: line 2 must say yes or no under checked");
    CHECK(refused(table_of("a,x,y,+,R,4,,,,,,,,,,yes,e_none=0")) ==
          "t: line 2 names \"e_none\" as its switch, but the model has no such number");
    CHECK(refused(table_of("a,x,y,+,R,4,,,,,,,,,,yes,")).find("needs a switch") !=
          std::string::npos);
    CHECK(refused(table_of("a,x,y,+,R,4,,,,,,,,,,yes,e_kves")).find("must be like") !=
          std::string::npos);
    CHECK(refused(table_of(whole + '\n' + whole)) == "t: line 3 has the id \"a\" a second time");
    CHECK(refused(table_of("a,x,y,+,R,4,,,,,,,,,,yes,through a b")) ==
          "t: a goes through \"a\", which is no other link of the table");
}
