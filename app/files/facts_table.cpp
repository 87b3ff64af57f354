#include "app/files/facts_table.h"

#include "app/files/csv.h"
#include "app/files/nearest.h"
#include "app/files/number_text.h"
#include "app/files/scenario_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace compass::files {
namespace {

using Kind = JsonNode::Kind;

constexpr std::string_view facts_header =
    "id,group,statement,scenario_json,quantity,unit,target,lo,hi,source,mark";
enum Field : std::size_t {
    id,
    group,
    statement,
    scenario_json_text,
    quantity,
    unit,
    target,
    lo,
    hi,
    source,
    mark,
    facts_fields
};

constexpr std::string_view json_name = "scenario_json";
constexpr double latest_min = 36525.0 * 1440.0;

bool stands_in(std::string_view path, std::string_view member) {
    return path.starts_with(member) && (path.size() == member.size() || path[member.size()] == '.');
}

/// The whole numbers beside the scenario: which member, where it goes, from where to where.
struct Moment {
    std::string_view key;
    int FactCase::*field;
    double greatest;
};
constexpr std::array moments{
    Moment{"from", &FactCase::from_d, 36525.0},
    Moment{"t1_min", &FactCase::t1_min, latest_min},
    Moment{"t2_min", &FactCase::t2_min, latest_min},
    Moment{"at_min", &FactCase::at_min, latest_min},
};

std::string take_moment(FactCase& runs, const JsonNode& node, const Moment& moment) {
    const double value = node.number;
    const bool fits = node.kind == Kind::number && value >= 0.0 && value <= moment.greatest &&
                      value == std::floor(value);
    if (!fits) {
        return in_quotes(node.path) + " must be a whole number from 0 to " +
               shortest_text(moment.greatest);
    }
    runs.*(moment.field) = static_cast<int>(value);
    return "";
}

/// Takes a member that is not part of a scenario. Nothing if it is none of those.
std::optional<std::string> take_extra(FactCase& runs, const JsonNode& node) {
    if (node.path == "per") {
        if (node.kind != Kind::number || !std::isfinite(node.number) || node.number == 0.0) {
            return in_quotes(node.path) + " must be a number other than 0";
        }
        runs.per = node.number;
        return "";
    }
    const auto* const found =
        std::find_if(moments.begin(), moments.end(),
                     [&node](const Moment& moment) { return moment.key == node.path; });
    if (found == moments.end()) return std::nullopt;
    return take_moment(runs, node, *found);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t";
    const std::size_t first = std::min(text.find_first_not_of(blanks), text.size());
    text.remove_prefix(first);
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

/// A number of a table made by hand: blanks around it and a plus sign do no harm.
std::optional<double> band_number(const std::string& text, std::string& problem) {
    std::string_view digits = trimmed(text);
    if (digits.starts_with('+') && !digits.starts_with("+-")) digits.remove_prefix(1);
    const auto number = number_from(digits);
    if (!number) problem = "target, lo and hi must be numbers, but one is " + in_quotes(text);
    return number;
}

Result<sim::Evidence> evidence(const std::string& text) {
    using enum sim::Evidence;
    for (const sim::Evidence known : {measured, mechanistic, free_choice}) {
        if (text == std::string(1, static_cast<char>(known))) return known;
    }
    return Error{"mark must be R, M or F but is " + in_quotes(text)};
}

Result<Fact> fact_from(const CsvRow& row) {
    if (!row.problem.empty()) return Error{"the row " + row.problem};
    if (row.fields.size() != facts_fields) {
        return Error{"the row has " + std::to_string(row.fields.size()) + " fields instead of " +
                     std::to_string(facts_fields)};
    }
    const auto& f = row.fields;
    std::string problem;
    const auto middle = band_number(f[target], problem);
    const auto low = band_number(f[lo], problem);
    const auto high = band_number(f[hi], problem);
    if (!problem.empty()) return Error{problem};
    if (*low > *high) return Error{"lo is above hi"};
    const auto runs = parse_fact_case(f[scenario_json_text]);
    if (!runs) return Error{runs.error()};
    const auto letter = evidence(std::string(trimmed(f[mark])));
    if (!letter) return Error{letter.error()};
    return Fact{.id = f[id],
                .group = f[group],
                .statement = f[statement],
                .runs = *runs,
                .quantity = std::string(trimmed(f[quantity])),
                .unit = f[unit],
                .target = *middle,
                .lo = *low,
                .hi = *high,
                .source = f[source],
                .mark = *letter};
}

std::string joined(const std::vector<std::string>& fields) {
    std::string line;
    for (const std::string& field : fields) line += (line.empty() ? "" : ",") + field;
    return line;
}

/// What is wrong between the moments of a case, or nothing.
std::string misfit(const FactCase& runs) {
    const double days = runs.scenario.days;
    const double end_min = days * 1440.0;
    if (runs.from_d >= days) return "\"from\" must lie before the last day";
    if (std::max({runs.t1_min, runs.t2_min, runs.at_min}) > end_min) {
        return "t1_min, t2_min and at_min must lie within the days of the run";
    }
    return "";
}

/// The members of a case by what they belong to.
struct Members {
    FactCase moments;               ///< with the numbers beside the scenarios only
    std::vector<JsonNode> own;      ///< of the first run
    std::vector<JsonNode> control;  ///< of the second
};

Result<Members> sorted(const std::vector<JsonNode>& nodes) {
    Members members;
    bool has_days = false;
    for (const JsonNode& node : nodes) {
        if (stands_in(node.path, "control")) {
            if (stands_in(node.path, "control.days")) {
                return Error{"the control runs over the days of the first; leave its days out"};
            }
            members.control.push_back(node);
        } else if (const auto problem = take_extra(members.moments, node)) {
            if (!problem->empty()) return Error{std::string(json_name) + ": " + *problem};
        } else {
            has_days = has_days || node.path == "days";
            members.own.push_back(node);
        }
    }
    if (!has_days) return Error{std::string(json_name) + ": needs \"days\""};
    return members;
}

}  // namespace

Result<FactCase> parse_fact_case(std::string_view json) {
    const auto nodes = json_nodes(json, json_name);
    if (!nodes) return Error{nodes.error()};
    auto members = sorted(*nodes);
    if (!members) return Error{members.error()};
    const auto scenario = scenario_from(members->own, json_name, "");
    if (!scenario) return Error{scenario.error()};
    FactCase runs = members->moments;
    runs.scenario = *scenario;
    if (!members->control.empty()) {
        const auto control = scenario_from(members->control, json_name, "control");
        if (!control) return Error{control.error()};
        runs.control = *control;
        runs.control->days = runs.scenario.days;
    }
    const std::string problem = misfit(runs);
    if (!problem.empty()) return Error{std::string(json_name) + ": " + problem};
    return runs;
}

Result<std::vector<FactRow>> parse_facts(std::string_view csv, std::string_view name) {
    const std::vector<CsvRow> rows = csv_rows(csv);
    if (rows.empty() || joined(rows.front().fields) != facts_header) {
        return Error{std::string(name) + ": is no facts table; its first line must be " +
                     std::string(facts_header)};
    }
    if (rows.size() == 1) return Error{std::string(name) + ": holds no fact below its first line"};
    std::vector<FactRow> facts;
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        facts.push_back({.line = row->line,
                         .id = row->fields.empty() ? "" : row->fields[id],
                         .fact = fact_from(*row)});
    }
    return facts;
}

}  // namespace compass::files
