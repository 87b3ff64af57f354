#include "app/files/evidence.h"

#include "app/files/csv.h"
#include "app/files/nearest.h"
#include "app/files/number_text.h"
#include "embedded/evidence.h"
#include "sim/inputs/input.h"
#include "sim/model/parameters.h"

#include <algorithm>
#include <optional>

namespace compass::files {
namespace {

using ui::EvidenceRecord;
using ui::Told;

constexpr std::string_view header =
    "id,from,to,sign,mark,strength,in_whom,study_kinds,largest_trial,largest_n,result,"
    "null_results,who_paid,year_checked,sources,checked,switch";
constexpr std::size_t checked_field = ui::told_count;
constexpr std::size_t switch_field = checked_field + 1;
constexpr std::size_t field_count = switch_field + 1;

bool is_constant(std::string_view id) {
    for (const auto table : sim::parameter_tables()) {
        for (const sim::Parameter& one : table) {
            if (one.id == id) return true;
        }
    }
    return false;
}

/// The parts of `text` between separators, without the spaces around them.
std::vector<std::string_view> parts(std::string_view text, char separator) {
    std::vector<std::string_view> all;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        std::string_view part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (part.starts_with(' ')) part.remove_prefix(1);
        while (part.ends_with(' ')) part.remove_suffix(1);
        if (!part.empty()) all.push_back(part);
    }
    return all;
}

/// What is wrong with a switch, or "". The links that "through" names are looked at later.
std::string wrong_switch(std::string_view off) {
    if (off == "fixed" || off == "outside" || off.starts_with("through ")) return "";
    const auto all = parts(off, ';');
    if (all.empty()) return "needs a switch: a constant and its value, through, fixed or outside";
    for (const std::string_view one : all) {
        const std::size_t equals = one.find('=');
        const std::string_view id = one.substr(0, std::min(equals, one.size()));
        if (equals == std::string_view::npos || !number_from(one.substr(equals + 1))) {
            return "has the switch " + in_quotes(one) + ", which must be like e_kves=0";
        }
        if (!is_constant(id) && sim::find_input(id) == nullptr) {
            return "names " + in_quotes(id) + " as its switch, but the model has no such number";
        }
    }
    return "";
}

std::optional<sim::Evidence> mark_from(std::string_view letter) {
    using enum sim::Evidence;
    for (const sim::Evidence known : {measured, mechanistic, free_choice}) {
        if (letter == std::string(1, static_cast<char>(known))) return known;
    }
    return std::nullopt;
}

bool is_sign(std::string_view sign) {
    return sign == "+" || sign == "-" || sign == "0" || sign == "mixed";
}

/// What is wrong with the fields of a row, or "".
std::string wrong_fields(const std::vector<std::string>& fields) {
    if (fields.size() != field_count) {
        return "has " + std::to_string(fields.size()) + " fields instead of " +
               std::to_string(field_count);
    }
    const auto field = [&fields](Told what) -> const std::string& {
        return fields[static_cast<std::size_t>(what)];
    };
    if (field(Told::id).empty()) return "has no id";
    if (field(Told::from).empty() || field(Told::to).empty()) return "must say from what to what";
    if (!is_sign(field(Told::sign))) return "must have the sign +, -, 0 or mixed";
    if (!mark_from(field(Told::mark))) return "must have the mark R, M or F";
    const std::string& strength = field(Told::strength);
    if (strength.size() != 1 || strength[0] < '0' || strength[0] > '4') {
        return "must have a strength from 0 to 4";
    }
    const std::string& checked = fields[checked_field];
    if (checked != "yes" && checked != "no") return "must say yes or no under checked";
    return wrong_switch(fields[switch_field]);
}

EvidenceRecord record_from(const std::vector<std::string>& fields) {
    EvidenceRecord record;
    std::copy_n(fields.begin(), ui::told_count, record.told.begin());
    record.mark = *mark_from(record.text(Told::mark));
    record.strength = record.text(Told::strength)[0] - '0';
    record.is_checked = fields[checked_field] == "yes";
    record.off = fields[switch_field];
    return record;
}

bool has_link(const std::vector<EvidenceRecord>& records, std::string_view id) {
    return std::any_of(records.begin(), records.end(),
                       [id](const EvidenceRecord& one) { return one.id() == id; });
}

/// What is wrong with the links that records say they consist of, or "".
std::string wrong_chain(const std::vector<EvidenceRecord>& records) {
    constexpr std::string_view through = "through ";
    for (const EvidenceRecord& record : records) {
        if (!record.off.starts_with(through)) continue;
        for (const auto id : parts(std::string_view(record.off).substr(through.size()), ' ')) {
            if (has_link(records, id) && id != record.id()) continue;
            return std::string(record.id()) + " goes through " + in_quotes(id) +
                   ", which is no other link of the table";
        }
    }
    return "";
}

std::string first_line(const std::vector<CsvRow>& rows) {
    std::string first;
    if (rows.empty()) return first;
    for (const std::string& field : rows.front().fields) {
        first += (first.empty() ? "" : ",") + field;
    }
    return first;
}

}  // namespace

Result<std::vector<EvidenceRecord>> parse_evidence(std::string_view csv, std::string_view name) {
    const auto failed = [name](const std::string& why) {
        return Error{std::string(name) + ": " + why};
    };
    const std::vector<CsvRow> rows = csv_rows(csv);
    if (first_line(rows) != header) {
        return failed("is no table of evidence; its first line must be " + std::string(header));
    }
    std::vector<EvidenceRecord> records;
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        const std::string problem = row->problem.empty() ? wrong_fields(row->fields) : row->problem;
        const std::string line = "line " + std::to_string(row->line) + ' ';
        if (!problem.empty()) return failed(line + problem);
        if (has_link(records, row->fields.front())) {
            return failed(line + "has the id " + in_quotes(row->fields.front()) + " a second time");
        }
        records.push_back(record_from(row->fields));
    }
    if (records.empty()) return failed("holds no link below its first line");
    if (const std::string problem = wrong_chain(records); !problem.empty()) return failed(problem);
    return records;
}

Result<std::vector<EvidenceRecord>> evidence() {
    return parse_evidence(embedded::evidence_csv, "evidence.csv");
}

}  // namespace compass::files
