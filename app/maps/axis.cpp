#include "app/maps/axis.h"

#include "app/files/accepted_text.h"
#include "app/files/nearest.h"
#include "app/files/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace compass::maps {
namespace {

using files::in_quotes;
using files::shortest_text;
using sim::Input;

/// Where the response to an input begins to flatten, roughly, in the unit of its row, and how many
/// nodes the first sketch then needs for 1 % of the range. Chosen by trying; docs/maps.md has the
/// errors.
struct SmoothScale {
    std::string_view id;
    double amount;
    std::size_t nodes = usual_nodes;
    sim::Dose sim::Regimen::*dose = nullptr;  ///< for the rhythm of a pill
};
constexpr std::array smooth_scales{
    SmoothScale{"d3.amount", 500.0, 7, &sim::Regimen::d3},
    SmoothScale{"mk7.amount", 100.0, 4, &sim::Regimen::mk7},
    SmoothScale{"mk4.amount", 300.0, usual_nodes, &sim::Regimen::mk4},
    SmoothScale{"k1.amount", 40.0, usual_nodes, &sim::Regimen::k1},
    SmoothScale{"ca.amount", 500.0, usual_nodes, &sim::Regimen::ca},
    SmoothScale{"diet_ca", 60.0, 6},
    SmoothScale{"diet_ca_base", 40.0},
    SmoothScale{"diet_k1", 40.0},
    SmoothScale{"fat_g", 5.0},
    SmoothScale{"sun", 0.2},
    SmoothScale{"base_25ohd", 10.0, 7},
    SmoothScale{"base_cac", 5.0},
    SmoothScale{"gfr", 10.0},
    SmoothScale{"weight_kg", 10.0},
    SmoothScale{"k_response", 0.1},
};

const SmoothScale* smooth_scale_of(const Axis& axis) {
    const auto* const row =
        std::find_if(smooth_scales.begin(), smooth_scales.end(),
                     [&axis](const SmoothScale& one) { return one.id == axis.input->id; });
    return row == smooth_scales.end() ? nullptr : row;
}

Error unknown_input(std::string_view option, std::string_view id) {
    std::vector<std::string> ids;
    for (const Input& input : sim::inputs()) ids.emplace_back(input.id);
    const std::string near = files::nearest_words(id, ids);
    return {std::string(option) + " names " + in_quotes(id) + ", which is no input" + near +
            (near.empty() ? "; " : ", and ") + "`calcium-compass parameters` lists them all"};
}

Error not_accepted(std::string_view option, const Input& input, double value) {
    return {std::string(option) + ": " + std::string(input.id) + " is " + shortest_text(value) +
            " but must be " + files::accepted_text(input)};
}

/// A range whose ends a scenario may hold; whole and flag inputs are told at their ends too.
Result<Axis> within(const Axis& axis, std::string_view option) {
    if (axis.least == axis.greatest) {
        return Error{std::string(option) + " goes from " + shortest_text(axis.least) +
                     " to the same value; a map needs two different ends"};
    }
    if (axis.least > axis.greatest) {
        return Error{std::string(option) + " is reversed; write " + std::string(axis.input->id) +
                     '=' + shortest_text(axis.greatest) + ':' + shortest_text(axis.least)};
    }
    for (const double end : {axis.least, axis.greatest}) {
        if (!sim::is_accepted(*axis.input, end)) return not_accepted(option, *axis.input, end);
    }
    return axis;
}

}  // namespace

bool is_input(const Axis& axis, std::string_view id) {
    return axis.input->id == id;
}

Result<Axis> axis_from(std::string_view text, std::string_view option) {
    const std::size_t equals = std::min(text.find('='), text.size());
    const std::string_view id = text.substr(0, equals);
    const std::string_view range = text.substr(std::min(equals + 1, text.size()));
    const std::size_t colon = range.find(':');
    const Input* const input = sim::find_input(id);
    if (equals == text.size() || id.empty()) {
        return Error{std::string(option) + " is " + in_quotes(text) +
                     " but must be ID=LO:HI, such as d3.amount=0:10000"};
    }
    if (input == nullptr) return unknown_input(option, id);
    if (input->id == "days") {
        return Error{std::string(option) +
                     " names days, the horizon, which --at sets; name another input"};
    }
    const auto least = files::number_from(range.substr(0, colon));
    const auto greatest =
        files::number_from(colon == std::string_view::npos ? "" : range.substr(colon + 1));
    if (!least || !greatest) {
        return Error{std::string(option) + " has the range " + in_quotes(range) +
                     " but must be two numbers, such as " + std::string(input->id) + '=' +
                     shortest_text(input->slider.range.least) + ':' +
                     shortest_text(input->slider.range.greatest)};
    }
    return within({input, *least, *greatest}, option);
}

double nearest_own(const Input& input, double value) {
    if (input.kind == sim::Kind::number) return value;
    const double rounded = std::round(value);
    if (sim::is_accepted(input, rounded)) return rounded;
    const double first = value < rounded ? -1.0 : 1.0;
    for (double away = 1.0;; away += 1.0) {
        for (const double step : {first, -first}) {
            if (sim::is_accepted(input, rounded + step * away)) return rounded + step * away;
        }
    }
}

std::vector<double> even_values(const Axis& axis, int count) {
    std::vector<double> values;
    for (int i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / (count - 1);
        // both ends exactly
        const double value = axis.least * (1.0 - share) + axis.greatest * share;
        values.push_back(nearest_own(*axis.input, value));
    }
    return values;
}

std::vector<double> each_once(std::vector<double> values) {
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

double smooth_scale(const Axis& axis, const sim::Scenario& scenario) {
    const SmoothScale* const row = smooth_scale_of(axis);
    if (row == nullptr) return 0.0;
    if (row->dose == nullptr) return row->amount;
    // what counts is the amount a day: a weekly pill saturates at seven times the amount
    sim::Dose one = scenario.regimen.*(row->dose);
    one.amount = 1.0;
    return row->amount / sim::mean_amount_per_day(one);
}

std::size_t first_nodes(const Axis& axis) {
    const SmoothScale* const row = smooth_scale_of(axis);
    return row == nullptr ? usual_nodes : row->nodes;
}

std::vector<double> stops_of(const Axis& axis) {
    constexpr double most = 12.0;
    const bool has_stops =
        axis.input->kind != sim::Kind::number || axis.input->id == "natto_per_week";
    if (!has_stops || axis.greatest - axis.least > most) return {};
    std::vector<double> all{axis.least};
    const auto first = static_cast<int>(std::floor(axis.least)) + 1;
    for (int whole = first; whole < axis.greatest; ++whole) {
        if (sim::is_accepted(*axis.input, whole)) all.push_back(whole);
    }
    all.push_back(axis.greatest);
    return all;
}

double place_of(const Axis& axis, double scale, double value) {
    if (scale == 0.0) return (value - axis.least) / (axis.greatest - axis.least);
    const double start = std::log1p(axis.least / scale);
    return (std::log1p(value / scale) - start) / (std::log1p(axis.greatest / scale) - start);
}

double value_at(const Axis& axis, double scale, double place) {
    // the ends exactly, as they may be the last accepted values
    if (place <= 0.0) return axis.least;
    if (place >= 1.0) return axis.greatest;
    if (scale == 0.0) return axis.least + place * (axis.greatest - axis.least);
    const double start = std::log1p(axis.least / scale);
    const double stretch = std::log1p(axis.greatest / scale) - start;
    const double value = scale * std::expm1(start + place * stretch);
    return std::clamp(value, axis.least, axis.greatest);
}

double value_to_run(const Axis& axis, double scale, double place) {
    const double value = nearest_own(*axis.input, value_at(axis, scale, place));
    const std::vector<double> all = stops_of(axis);
    if (all.empty()) return value;
    return *std::min_element(all.begin(), all.end(), [value](double a, double b) {
        return std::fabs(a - value) < std::fabs(b - value);
    });
}

}  // namespace compass::maps
