#include "app/maps/sketch.h"

#include "app/maps/chebyshev.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace compass::maps {
namespace {

constexpr std::size_t first_nodes = 5;
constexpr std::size_t check_count = 16;
constexpr double safety = 2.0;

std::vector<double> values_at(const Axis& axis, double scale, const std::vector<double>& places) {
    std::vector<double> values;
    values.reserve(places.size());
    for (const double place : places) values.push_back(value_at(axis, scale, place));
    return values;
}

/// For each value the weights of the nodes.
std::vector<std::vector<double>> weights_at(const Axis& axis, double scale,
                                            const std::vector<double>& nodes,
                                            const std::vector<double>& values) {
    std::vector<std::vector<double>> all;
    all.reserve(values.size());
    for (const double value : values) {
        all.push_back(chebyshev_weights(nodes, place_of(axis, scale, value)));
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
        double along = 0.0;
        for (std::size_t i = 0; i < x.size(); ++i) along += x[i] * runs.at(i, row).value;
        point.value += y[row] * along;
    }
    return point;
}

/// Twice the greatest difference at the checks, as a share of all that was seen.
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
        const Point guess = weighed(sketch.runs, chebyshev_weights(sketch.nodes, places[i].x),
                                    chebyshev_weights(sketch.nodes, places[i].y));
        worst = std::max(worst, std::fabs(guess.value - sketch.checks[i].value));
    }
    return greatest > least ? safety * worst / (greatest - least) : 0.0;
}

/// The sketch without runs.
Sketch prepared(const Request& request, std::size_t count) {
    Sketch sketch{.x_axis = request.x,
                  .y_axis = request.y,
                  .x_scale = smooth_scale(request.x, request.scenario),
                  .y_scale = smooth_scale(request.y, request.scenario),
                  .nodes = chebyshev_nodes(count),
                  .runs = {},
                  .checks = {}};
    sketch.runs.x = values_at(sketch.x_axis, sketch.x_scale, sketch.nodes);
    sketch.runs.y = values_at(sketch.y_axis, sketch.y_scale, sketch.nodes);
    sketch.runs.points.resize(count * count);
    return sketch;
}

/// A run to be made, and where its point belongs.
struct Task {
    double x;
    double y;
    Point* point;
};

bool run_all(const Request& request, const std::vector<Task>& tasks, const Workers& workers,
             const Workers::Watch& watch) {
    const auto run = [&](std::size_t i) {
        *tasks[i].point = run_at(request, tasks[i].x, tasks[i].y);
    };
    return workers.for_each(tasks.size(), run, watch);
}

}  // namespace

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

bool can_sketch(const Request& request) {
    return request.x.input->kind == sim::Kind::number && request.y.input->kind == sim::Kind::number;
}

std::optional<Sketch> first_sketch(const Request& request, const Workers& workers,
                                   const Workers::Watch& watch) {
    Sketch sketch = prepared(request, first_nodes);
    sketch.checks.resize(check_count);
    std::vector<Task> tasks;
    for (std::size_t i = 0; i < sketch.runs.points.size(); ++i) {
        tasks.push_back({sketch.runs.x[i % first_nodes], sketch.runs.y[i / first_nodes],
                         &sketch.runs.points[i]});
    }
    const auto places = check_places();
    for (std::size_t i = 0; i < check_count; ++i) {
        tasks.push_back({value_at(sketch.x_axis, sketch.x_scale, places[i].x),
                         value_at(sketch.y_axis, sketch.y_scale, places[i].y), &sketch.checks[i]});
    }
    if (!run_all(request, tasks, workers, watch)) return std::nullopt;
    sketch.error_share = told_error(sketch);
    return sketch;
}

std::optional<Sketch> finer_sketch(const Request& request, const Sketch& coarse,
                                   const Workers& workers, const Workers::Watch& watch) {
    const std::size_t count = 2 * coarse.nodes.size() - 1;
    Sketch sketch = prepared(request, count);
    sketch.checks = coarse.checks;
    std::vector<Task> tasks;
    for (std::size_t row = 0; row < count; ++row) {
        for (std::size_t i = 0; i < count; ++i) {
            Point& point = sketch.runs.points[row * count + i];
            if (row % 2 == 0 && i % 2 == 0) {
                point = coarse.runs.at(i / 2, row / 2);
            } else {
                tasks.push_back({sketch.runs.x[i], sketch.runs.y[row], &point});
            }
        }
    }
    if (!run_all(request, tasks, workers, watch)) return std::nullopt;
    sketch.error_share = told_error(sketch);
    return sketch;
}

std::optional<Sketch> sketch_within(double goal, const Request& request, Sketch sketch,
                                    const Workers& workers, const Workers::Watch& watch) {
    // written so that an error that is no number asks for more nodes
    while (!(sketch.error_share <= goal) && sketch.nodes.size() < most_nodes) {
        auto finer = finer_sketch(request, sketch, workers, watch);
        if (!finer) return std::nullopt;
        sketch = std::move(*finer);
    }
    return sketch;
}

Grid interpolated(const Sketch& sketch, std::vector<double> x, std::vector<double> y) {
    Grid grid{.x = std::move(x), .y = std::move(y), .points = {}};
    const auto x_weights = weights_at(sketch.x_axis, sketch.x_scale, sketch.nodes, grid.x);
    const auto y_weights = weights_at(sketch.y_axis, sketch.y_scale, sketch.nodes, grid.y);
    grid.points.reserve(grid.x.size() * grid.y.size());
    for (const auto& row : y_weights) {
        for (const auto& column : x_weights) {
            grid.points.push_back(weighed(sketch.runs, column, row));
        }
    }
    return grid;
}

}  // namespace compass::maps
