#include "app/maps/sketch.h"

#include "app/maps/bends.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace compass::maps {
namespace {

constexpr std::size_t check_count = 16;
constexpr double safety = 3.0;

std::vector<double> values_at(const Axis& axis, double scale, const Panels& nodes) {
    std::vector<double> values = stops_of(axis);
    if (!values.empty()) return values;
    values.reserve(nodes.places().size());
    for (const double place : nodes.places()) values.push_back(value_to_run(axis, scale, place));
    return values;
}

/// Sets what follows from the nodes.
void set_values(Sketch& sketch) {
    sketch.runs.x = values_at(sketch.x_axis, sketch.x_scale, sketch.x_nodes);
    sketch.runs.y = values_at(sketch.y_axis, sketch.y_scale, sketch.y_nodes);
    sketch.runs.points.assign(sketch.runs.x.size() * sketch.runs.y.size(), {});
}

/// For each value the weights of the nodes. Half a meal of the day is none, nor half a yes.
std::vector<std::vector<double>> weights_at(const Axis& axis, double scale, const Panels& nodes,
                                            const std::vector<double>& values) {
    std::vector<std::vector<double>> all;
    all.reserve(values.size());
    for (const double value : values) {
        all.push_back(nodes.weights(place_of(axis, scale, nearest_own(*axis.input, value))));
    }
    return all;
}

std::size_t heaviest(const std::vector<double>& weights) {
    const auto found = std::max_element(weights.begin(), weights.end());
    return static_cast<std::size_t>(found - weights.begin());
}

Point weighed(const Grid& runs, const std::vector<double>& x, const std::vector<double>& y) {
    Point point{.value = 0.0, .is_valid = runs.at(heaviest(x), heaviest(y)).is_valid};
    for (std::size_t row = 0; row < y.size(); ++row) {
        if (y[row] == 0.0) continue;
        double along = 0.0;
        for (std::size_t i = 0; i < x.size(); ++i) along += x[i] * runs.at(i, row).value;
        point.value += y[row] * along;
    }
    return point;
}

/// The least and the greatest value of a sketch.
sim::Range range_of(const Sketch& sketch) {
    sim::Range range{sketch.runs.points.front().value, sketch.runs.points.front().value};
    const auto see = [&range](const Point& point) {
        range.least = std::min(range.least, point.value);
        range.greatest = std::max(range.greatest, point.value);
    };
    for (const Point& point : sketch.runs.points) see(point);
    for (const Point& point : sketch.checks) see(point);
    return range;
}

/// What is missing in each panel of an axis, the most over the other axis; the points of its nodes
/// lie `step` apart, and those of its `lines` so many.
std::vector<double> rests_along(const Panels& nodes, const std::vector<Point>& points,
                                std::size_t step, std::size_t lines, std::size_t line_step) {
    std::vector<double> most(nodes.count(), 0.0);
    std::vector<double> line(nodes.places().size());
    for (std::size_t number = 0; number < lines; ++number) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            line[i] = points[number * line_step + i * step].value;
        }
        const std::vector<double> rests = nodes.rests(line);
        for (std::size_t i = 0; i < most.size(); ++i) most[i] = std::max(most[i], rests[i]);
    }
    return most;
}

/// Which node of `coarse` each of `fine` is; coarse.size() for a new one. Both rise.
std::vector<std::size_t> found_in(const std::vector<double>& coarse,
                                  const std::vector<double>& fine) {
    std::vector<std::size_t> found;
    found.reserve(fine.size());
    for (const double place : fine) {
        const auto at = std::lower_bound(coarse.begin(), coarse.end(), place);
        const bool is_there = at != coarse.end() && *at == place;
        found.push_back(is_there ? static_cast<std::size_t>(at - coarse.begin()) : coarse.size());
    }
    return found;
}

}  // namespace

double told_error(const Sketch& sketch) {
    const auto [least, greatest] = range_of(sketch);
    const std::vector<Pair> pairs = check_values(sketch);
    double worst = 0.0;
    for (std::size_t i = 0; i < sketch.checks.size(); ++i) {
        const double guess = interpolated(sketch, {pairs[i].x}, {pairs[i].y}).points.front().value;
        worst = std::max(worst, std::fabs(guess - sketch.checks[i].value));
    }
    return greatest > least ? safety * worst / (greatest - least) : 0.0;
}

bool is_good(const Sketch& sketch, double goal) {
    constexpr double error_of_runs = 1e-4;
    const auto [least, greatest] = range_of(sketch);
    const bool moves = greatest - least > error_of_runs * std::max(greatest, -least);
    return !moves || sketch.error_share <= goal;
}

Sketch bare_sketch(const Request& request) {
    Sketch sketch{.x_axis = request.x,
                  .y_axis = request.y,
                  .x_scale = smooth_scale(request.x, request.scenario),
                  .y_scale = smooth_scale(request.y, request.scenario),
                  .x_nodes = Panels(),
                  .y_nodes = Panels(),
                  .runs = {},
                  .checks = {}};
    const int days = (request.at_min + sim::minutes_per_day - 1) / sim::minutes_per_day;
    sim::Scenario middle = request.scenario;
    request.x.input->set(middle, value_to_run(request.x, sketch.x_scale, 0.5));
    request.y.input->set(middle, value_to_run(request.y, sketch.y_scale, 0.5));
    const auto nodes = [&](const Axis& axis, double scale) {
        std::vector<double> places;
        for (const double stop : stops_of(axis)) places.push_back(place_of(axis, scale, stop));
        if (!places.empty()) return Panels::straight(places);
        return Panels(first_nodes(axis), bends(axis, scale, middle, days, request.parameters));
    };
    sketch.x_nodes = nodes(request.x, sketch.x_scale);
    sketch.y_nodes = nodes(request.y, sketch.y_scale);
    set_values(sketch);
    return sketch;
}

Sketch finer_nodes(const Sketch& coarse, Finer where) {
    const std::size_t columns = coarse.runs.x.size();
    const std::size_t rows = coarse.runs.y.size();
    const std::vector<double> x_rests =
        rests_along(coarse.x_nodes, coarse.runs.points, 1, rows, columns);
    const std::vector<double> y_rests =
        rests_along(coarse.y_nodes, coarse.runs.points, columns, columns, 1);
    double most = 0.0;
    for (const auto* rests : {&x_rests, &y_rests}) {
        for (const double rest : *rests) most = std::max(most, rest);
    }
    const double enough = where == Finer::everywhere ? 0.0 : most;
    Sketch sketch = coarse;
    sketch.x_nodes = coarse.x_nodes.doubled(x_rests, enough);
    sketch.y_nodes = coarse.y_nodes.doubled(y_rests, enough);
    set_values(sketch);
    return sketch;
}

std::vector<std::size_t> known_runs(const Sketch& fine, const Sketch& coarse) {
    const auto x = found_in(coarse.x_nodes.places(), fine.x_nodes.places());
    const auto y = found_in(coarse.y_nodes.places(), fine.y_nodes.places());
    const std::size_t columns = coarse.runs.x.size();
    const std::size_t rows = coarse.runs.y.size();
    std::vector<std::size_t> known;
    known.reserve(x.size() * y.size());
    for (const std::size_t row : y) {
        for (const std::size_t column : x) {
            const bool is_known = row < rows && column < columns;
            known.push_back(is_known ? row * columns + column : rows * columns);
        }
    }
    return known;
}

std::vector<Pair> check_values(const Sketch& sketch) {
    // steps by the two powers of the plastic number's inverse fill a square evenly
    constexpr double step_x = 0.7548776662466927;
    constexpr double step_y = 0.5698402909980532;
    std::vector<Pair> pairs;
    for (std::size_t i = 1; i <= check_count; ++i) {
        const auto number = static_cast<double>(i);
        const double x = std::fmod(0.5 + number * step_x, 1.0);
        const double y = std::fmod(0.5 + number * step_y, 1.0);
        pairs.push_back({value_to_run(sketch.x_axis, sketch.x_scale, x),
                         value_to_run(sketch.y_axis, sketch.y_scale, y)});
    }
    return pairs;
}

Grid interpolated(const Sketch& sketch, std::vector<double> x, std::vector<double> y) {
    Grid grid{.x = std::move(x), .y = std::move(y), .points = {}};
    const auto x_weights = weights_at(sketch.x_axis, sketch.x_scale, sketch.x_nodes, grid.x);
    const auto y_weights = weights_at(sketch.y_axis, sketch.y_scale, sketch.y_nodes, grid.y);
    grid.points.reserve(grid.x.size() * grid.y.size());
    for (const auto& row : y_weights) {
        for (const auto& column : x_weights) {
            grid.points.push_back(weighed(sketch.runs, column, row));
        }
    }
    return grid;
}

}  // namespace compass::maps
