#include "app/maps/sketch.h"

#include <utility>

namespace compass::maps {
namespace {

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

bool can_sketch(const Request& request) {
    return request.x.input->kind == sim::Kind::number && request.y.input->kind == sim::Kind::number;
}

std::optional<Sketch> first_sketch(const Request& request, const Workers& workers,
                                   const Workers::Watch& watch) {
    Sketch sketch = bare_sketch(request, 0);
    const std::size_t columns = sketch.runs.x.size();
    const auto places = check_places();
    sketch.checks.resize(places.size());
    std::vector<Task> tasks;
    for (std::size_t i = 0; i < sketch.runs.points.size(); ++i) {
        tasks.push_back(
            {sketch.runs.x[i % columns], sketch.runs.y[i / columns], &sketch.runs.points[i]});
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        tasks.push_back({value_at(sketch.x_axis, sketch.x_scale, places[i].x),
                         value_at(sketch.y_axis, sketch.y_scale, places[i].y), &sketch.checks[i]});
    }
    if (!run_all(request, tasks, workers, watch)) return std::nullopt;
    sketch.error_share = told_error(sketch);
    return sketch;
}

std::optional<Sketch> finer_sketch(const Request& request, const Sketch& coarse,
                                   const Workers& workers, const Workers::Watch& watch) {
    Sketch sketch = bare_sketch(request, coarse.doublings + 1);
    sketch.checks = coarse.checks;
    const std::size_t columns = sketch.runs.x.size();
    std::vector<Task> tasks;
    for (std::size_t row = 0; row < sketch.runs.y.size(); ++row) {
        for (std::size_t i = 0; i < columns; ++i) {
            Point& point = sketch.runs.points[row * columns + i];
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
    while (!(sketch.error_share <= goal) && sketch.doublings < most_doublings) {
        auto finer = finer_sketch(request, sketch, workers, watch);
        if (!finer) return std::nullopt;
        sketch = std::move(*finer);
    }
    return sketch;
}

}  // namespace compass::maps
