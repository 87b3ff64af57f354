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
    std::vector<double> values;
    values.reserve(nodes.places().size());
    for (const double place : nodes.places()) values.push_back(value_at(axis, scale, place));
    return values;
}

/// For each value the weights of the nodes.
std::vector<std::vector<double>> weights_at(const Axis& axis, double scale, const Panels& nodes,
                                            const std::vector<double>& values) {
    std::vector<std::vector<double>> all;
    all.reserve(values.size());
    for (const double value : values) all.push_back(nodes.weights(place_of(axis, scale, value)));
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

}  // namespace

double told_error(const Sketch& sketch) {
    double least = sketch.runs.points.front().value;
    double greatest = least;
    const auto see = [&](const Point& point) {
        least = std::min(least, point.value);
        greatest = std::max(greatest, point.value);
    };
    for (const Point& point : sketch.runs.points) see(point);
    for (const Point& point : sketch.checks) see(point);
    double worst = 0.0;
    const auto places = check_places();
    for (std::size_t i = 0; i < sketch.checks.size(); ++i) {
        const Point guess = weighed(sketch.runs, sketch.x_nodes.weights(places[i].x),
                                    sketch.y_nodes.weights(places[i].y));
        worst = std::max(worst, std::fabs(guess.value - sketch.checks[i].value));
    }
    return greatest > least ? safety * worst / (greatest - least) : 0.0;
}

Sketch bare_sketch(const Request& request, int doublings) {
    Sketch sketch{.x_axis = request.x,
                  .y_axis = request.y,
                  .x_scale = smooth_scale(request.x, request.scenario),
                  .y_scale = smooth_scale(request.y, request.scenario),
                  .doublings = doublings,
                  .x_nodes = Panels(),
                  .y_nodes = Panels(),
                  .runs = {},
                  .checks = {}};
    const int days = (request.at_min + sim::minutes_per_day - 1) / sim::minutes_per_day;
    sim::Scenario middle = request.scenario;
    request.x.input->set(middle, value_at(request.x, sketch.x_scale, 0.5));
    request.y.input->set(middle, value_at(request.y, sketch.y_scale, 0.5));
    const auto nodes = [&](const Axis& axis, double scale) {
        return Panels(first_nodes(axis), bends(axis, scale, middle, days, request.parameters),
                      doublings);
    };
    sketch.x_nodes = nodes(request.x, sketch.x_scale);
    sketch.y_nodes = nodes(request.y, sketch.y_scale);
    sketch.runs.x = values_at(request.x, sketch.x_scale, sketch.x_nodes);
    sketch.runs.y = values_at(request.y, sketch.y_scale, sketch.y_nodes);
    sketch.runs.points.resize(sketch.runs.x.size() * sketch.runs.y.size());
    return sketch;
}

std::vector<Place> check_places() {
    // steps by the two powers of the plastic number's inverse fill a square evenly
    constexpr double step_x = 0.7548776662466927;
    constexpr double step_y = 0.5698402909980532;
    std::vector<Place> places;
    for (std::size_t i = 1; i <= check_count; ++i) {
        const auto number = static_cast<double>(i);
        places.push_back(
            {std::fmod(0.5 + number * step_x, 1.0), std::fmod(0.5 + number * step_y, 1.0)});
    }
    return places;
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
