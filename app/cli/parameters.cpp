#include "sim/model/parameters.h"

#include "app/cli/commands.h"
#include "app/files/csv.h"
#include "app/files/json_nodes.h"
#include "app/files/nearest.h"
#include "app/files/number_text.h"
#include "sim/inputs/input.h"

#include <array>
#include <vector>

namespace compass::cli {
namespace {

/// A line of the registry, as texts: inputs and constants have the same columns.
enum Field : std::size_t {
    id,
    kind,
    unit,
    slider_least,
    slider_greatest,
    accepted_least,
    accepted_greatest,
    initial,
    mark,
    source,
    meaning,
    field_count
};
using Row = std::array<std::string, field_count>;

constexpr std::array<std::string_view, field_count> names{"id",
                                                          "kind",
                                                          "unit",
                                                          "slider_least",
                                                          "slider_greatest",
                                                          "accepted_least",
                                                          "accepted_greatest",
                                                          "default",
                                                          "mark",
                                                          "source",
                                                          "meaning"};

std::string letter(sim::Evidence evidence) {
    return {static_cast<char>(evidence)};
}

/// Is 1 not accepted, though it lies between the ends?
bool misses_one(const sim::Input& input) {
    return input.accepted.least < 1.0 && input.accepted.greatest > 1.0 &&
           !sim::is_accepted(input, 1.0);
}

/// "0 to 365", or "0 or 2 to 365".
std::string accepted_words(const Row& row) {
    const sim::Input* const input = sim::find_input(row[id]);
    const bool has_hole = input != nullptr && misses_one(*input);
    return row[accepted_least] + (has_hole ? " or 2 to " : " to ") + row[accepted_greatest];
}

Row row_of(const sim::Input& input) {
    using files::shortest_text;
    Row row;
    row[id] = input.id;
    row[kind] = "input";
    row[unit] = input.unit;
    row[slider_least] = shortest_text(input.slider.range.least);
    row[slider_greatest] = shortest_text(input.slider.beyond != 0.0 ? input.slider.beyond
                                                                    : input.slider.range.greatest);
    row[accepted_least] = shortest_text(input.accepted.least);
    row[accepted_greatest] = shortest_text(input.accepted.greatest);
    row[initial] = shortest_text(input.initial);
    row[mark] = letter(input.mark);
    row[source] = input.source;
    // two numbers cannot tell of a hole between them
    row[meaning] = std::string(input.path) + (misses_one(input) ? " (1 is not accepted)" : "");
    return row;
}

Row row_of(const sim::Parameter& parameter) {
    using files::shortest_text;
    Row row;
    row[id] = parameter.id;
    row[kind] = "constant";
    row[unit] = parameter.unit;
    row[accepted_least] = shortest_text(parameter.least);
    row[accepted_greatest] = shortest_text(parameter.greatest);
    row[initial] = shortest_text(parameter.value);
    row[mark] = letter(parameter.mark);
    row[source] = parameter.source;
    row[meaning] = parameter.meaning;
    return row;
}

/// Inputs first, then the constants, in the order of their tables.
std::vector<Row> registry() {
    std::vector<Row> rows;
    for (const sim::Input& input : sim::inputs()) rows.push_back(row_of(input));
    for (const auto table : sim::parameter_tables()) {
        for (const sim::Parameter& parameter : table) rows.push_back(row_of(parameter));
    }
    return rows;
}

std::string as_csv() {
    std::string text;
    for (const std::string_view name : names) text += (text.empty() ? "" : ",") + std::string(name);
    text += '\n';
    for (const Row& row : registry()) {
        std::string line;
        for (const std::string& field : row) line += files::csv_field(field) + ',';
        line.back() = '\n';
        text += line;
    }
    return text;
}

bool is_number(std::size_t field) {
    return field >= slider_least && field <= initial;
}

/// Fields without a value, and "never", are null.
std::string json_value(const Row& row, std::size_t field) {
    if (!is_number(field)) return files::json_text(row[field]);
    return row[field].empty() || row[field] == "never" ? "null" : row[field];
}

std::string as_json() {
    std::string text;
    for (const Row& row : registry()) {
        std::string members;
        for (std::size_t field = 0; field < field_count; ++field) {
            members += (field == 0 ? "" : ", ") + files::json_text(names[field]) + ": " +
                       json_value(row, field);
        }
        text += (text.empty() ? "[\n  {" : ",\n  {") + members + '}';
    }
    return text + "\n]\n";
}

/// Letters, not bytes: a unit or a source may hold more than ASCII.
std::size_t width(const std::string& text) {
    std::size_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

std::string as_table() {
    using Line = std::array<std::string, 7>;
    std::vector<Line> lines{{"id", "unit", "slider", "accepted", "default", "mark", "source"}};
    for (const Row& row : registry()) {
        const std::string slider =
            row[slider_least].empty() ? "-" : row[slider_least] + " to " + row[slider_greatest];
        lines.push_back({row[id], row[unit].empty() ? "-" : row[unit], slider, accepted_words(row),
                         row[initial], row[mark], row[source]});
    }
    std::array<std::size_t, 7> widths{};
    for (const Line& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            widths[i] = std::max(widths[i], width(line[i]));
        }
    }
    std::string text;
    for (const Line& line : lines) {
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            text += line[i] + std::string(widths[i] - width(line[i]) + 2, ' ');
        }
        text += line.back() + '\n';
    }
    return text;
}

}  // namespace

Result<int> parameters_command(const Setting& setting) {
    const std::string& format = setting.arguments.format;
    std::string text;
    if (format.empty() || format == "table") {
        text = as_table();
    } else if (format == "csv") {
        text = as_csv();
    } else if (format == "json") {
        text = as_json();
    } else {
        return Error{"--format is " + files::in_quotes(format) + " but must be table, csv or json"};
    }
    if (auto written = setting.output.write(text); !written) return Error{written.error()};
    return 0;
}

}  // namespace compass::cli
