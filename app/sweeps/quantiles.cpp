#include "app/sweeps/quantiles.h"

#include "app/files/number_text.h"
#include "app/sweeps/table_reader.h"
#include "sim/columns.h"
#include "sim/numeric/quantile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace compass::sweeps {
namespace {

constexpr std::array<double, 5> shares{0.05, 0.25, 0.5, 0.75, 0.95};
constexpr std::size_t number_width = 11;
constexpr int digits = 5;

std::string to_left(std::string text, std::size_t width) {
    text.resize(std::max(text.size() + 1, width), ' ');
    return text;
}

std::string to_right(const std::string& text) {
    return std::string(number_width - std::min(text.size(), number_width - 1), ' ') + text;
}

/// The number in a column of a row, which TableReader has checked.
double number_at(const std::string& row, std::size_t column) {
    const char* at = row.c_str();
    for (; column > 0; --column) {
        while (*at++ != ',') continue;
    }
    return std::strtod(at, nullptr);
}

Result<std::vector<double>> column_of(const std::string& path, std::size_t column) {
    auto reader = TableReader::open(path);
    if (!reader) return Error{reader.error()};
    std::vector<double> values;
    for (;;) {
        const auto more = reader->next();
        if (!more) return Error{more.error()};
        if (!*more) return values;
        values.push_back(number_at(reader->row(), column));
    }
}

/// An output, and its place in a row.
struct Place {
    std::size_t place;
    sim::Column output;
};

/// Told by their place, as an output may have the name of an input: t_score.
std::vector<Place> outputs_of(const TableHead& head) {
    std::vector<Place> outputs;
    for (auto i = static_cast<std::size_t>(1 + head.inputs); i < head.columns.size(); ++i) {
        const int column = sim::column_index(head.columns[i]);
        if (column >= 0) outputs.push_back({i, sim::columns()[static_cast<std::size_t>(column)]});
    }
    return outputs;
}

std::string heading(std::size_t id_width, std::size_t unit_width) {
    std::string line = to_left("output", id_width) + to_left("unit", unit_width);
    for (const double share : shares) {
        line += to_right(files::shortest_text(std::round(100.0 * share)) + " %");
    }
    return line + '\n';
}

std::string line_of(const sim::Column& output, std::vector<double> values, std::size_t id_width,
                    std::size_t unit_width) {
    std::sort(values.begin(), values.end());
    std::string line =
        to_left(std::string(output.id), id_width) + to_left(std::string(output.unit), unit_width);
    for (const double share : shares) {
        line += to_right(
            values.empty() ? "-" : files::rounded_text(sim::quantile(values, share), digits));
    }
    return line + '\n';
}

std::string persons_line(const TableHead& head, const std::vector<double>& valid) {
    const auto outside = std::count(valid.begin(), valid.end(), 0.0);
    std::string line = std::to_string(valid.size()) + " persons";
    if (head.shard) {
        line += " of " + std::to_string(head.persons) + " (shard " +
                std::to_string(head.shard->index) + '/' + std::to_string(head.shard->count) + ')';
    }
    return line + ", " + std::to_string(outside) + " of them outside the model's domain\n";
}

}  // namespace

Result<std::string> quantile_table(const std::string& path) {
    const auto opened = TableReader::open(path);
    if (!opened) return Error{opened.error()};
    const TableHead& head = opened->head();
    const auto outputs = outputs_of(head);
    std::size_t id_width = 0;
    std::size_t unit_width = 0;
    for (const auto& [place, output] : outputs) {
        id_width = std::max(id_width, output.id.size() + 2);
        unit_width = std::max(unit_width, output.unit.size() + 1);
    }
    std::string table = heading(id_width, unit_width);
    for (const auto& [place, output] : outputs) {
        auto values = column_of(path, place);
        if (!values) return Error{values.error()};
        table += output.id == "valid" ? persons_line(head, *values)
                                      : line_of(output, std::move(*values), id_width, unit_width);
    }
    return table;
}

}  // namespace compass::sweeps
