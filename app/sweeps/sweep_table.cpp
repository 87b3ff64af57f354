#include "app/sweeps/sweep_table.h"

#include "app/files/number_text.h"
#include "sim/columns.h"
#include "sim/trajectory.h"

#include <algorithm>
#include <cmath>

namespace compass::sweeps {
namespace {

constexpr int value_digits = 12;
constexpr std::string_view sweep_mark = "# sweep: ";
constexpr std::string_view inputs_mark = " inputs drawn";
constexpr std::string_view shard_mark = "# shard: ";

std::string row_of(const Plan& plan, const sim::Scenario& scenario, std::int64_t person) {
    std::string row = std::to_string(person) + ',';
    for (const Drawn& one : plan.population.drawn) {
        row += files::shortest_text(one.input->get(scenario)) + ',';
    }
    return row;
}

sim::Scenario person_in(const Plan& plan, std::int64_t person) {
    return person_of(plan.population, plan.seed, static_cast<std::uint64_t>(person));
}

/// Where calcium came from is told by the columns behind `valid`; following it takes time.
bool needs_labels(const std::vector<int>& outputs) {
    const int valid = sim::column_index("valid");
    return std::any_of(outputs.begin(), outputs.end(),
                       [valid](int output) { return output > valid; });
}

/// The whole number from 1 on that a text begins with, or 0.
std::int64_t count_in(std::string_view text) {
    const auto digits = text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
    const auto number = files::number_from(digits);
    constexpr double most = 1e15;
    return number && *number <= most ? static_cast<std::int64_t>(*number) : 0;
}

std::optional<Shard> shard_in(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const Shard shard{count_in(text), count_in(text.substr(slash + 1))};
    if (shard.index < 1 || shard.index > shard.count) return std::nullopt;
    return shard;
}

std::vector<std::string> fields_of(std::string_view line) {
    std::vector<std::string> fields;
    for (std::size_t from = 0; from <= line.size();) {
        const std::size_t to = std::min(line.find(',', from), line.size());
        fields.emplace_back(line.substr(from, to - from));
        from = to + 1;
    }
    return fields;
}

}  // namespace

Persons persons_of(std::int64_t persons, const std::optional<Shard>& shard) {
    if (!shard) return {1, persons + 1};
    return {1 + persons * (shard->index - 1) / shard->count,
            1 + persons * shard->index / shard->count};
}

std::string table_head(const Plan& plan, std::string_view program) {
    std::string head = "# " + std::string(program) + '\n';
    head += std::string(sweep_mark) + std::to_string(plan.persons) + " persons, " +
            std::to_string(plan.days) + " days, seed " + std::to_string(plan.seed) + ", " +
            std::to_string(plan.population.drawn.size()) + std::string(inputs_mark) + '\n';
    head += "# population: " + plan.population.json + '\n';
    std::string units = "# units: 1";
    std::string ids = "person";
    for (const Drawn& one : plan.population.drawn) {
        units += ',' + std::string(one.input->unit);
        ids += ',' + std::string(one.input->id);
    }
    for (const int column : plan.population.outputs) {
        const sim::Column& output = sim::columns()[static_cast<std::size_t>(column)];
        units += ',' + std::string(output.unit);
        ids += ',' + std::string(output.id);
    }
    head += units + '\n';
    if (plan.shard) {
        head += std::string(shard_mark) + std::to_string(plan.shard->index) + '/' +
                std::to_string(plan.shard->count) + '\n';
    }
    return head + ids + '\n';
}

std::string row_start(const Plan& plan, std::int64_t person) {
    return row_of(plan, person_in(plan, person), person);
}

std::string row_of(const Plan& plan, std::int64_t person) {
    const sim::Scenario scenario = person_in(plan, person);
    // samples at the start and at the end only
    const auto run = sim::simulate(scenario, plan.days,
                                   {.every_min = plan.days * sim::minutes_per_day,
                                    .with_labels = needs_labels(plan.population.outputs)});
    std::string row = row_of(plan, scenario, person);
    for (const int column : plan.population.outputs) {
        row += files::rounded_text(sim::value(run, run.samples.back(), column), value_digits) + ',';
    }
    row.back() = '\n';
    return row;
}

bool is_row(std::string_view line, std::string_view start, std::size_t columns) {
    if (!line.starts_with(start) || line.ends_with(',')) return false;
    const auto commas = std::count(line.begin(), line.end(), ',');
    return static_cast<std::size_t>(commas) + 1 == columns &&
           line.find_first_not_of("0123456789+-.e,never") == std::string_view::npos;
}

std::optional<TableHead> head_from(const std::vector<std::string>& lines) {
    TableHead head;
    for (const std::string& line : lines) {
        const std::string_view text = line;
        if (text.starts_with(shard_mark)) {
            head.shard = shard_in(text.substr(shard_mark.size()));
            if (!head.shard) return std::nullopt;
            continue;
        }
        if (text.starts_with(sweep_mark)) {
            head.persons = count_in(text.substr(sweep_mark.size()));
            // the last number of the line
            head.inputs = count_in(text.substr(text.rfind(", ") + 2));
        }
        head.common += line;
    }
    if (lines.empty() || head.persons < 1 || !lines.back().starts_with("person,")) {
        return std::nullopt;
    }
    head.columns = fields_of(std::string_view(lines.back()).substr(0, lines.back().size() - 1));
    return head;
}

}  // namespace compass::sweeps
