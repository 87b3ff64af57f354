#include "app/maps/sketch.h"

#include <utility>

namespace compass::maps {
namespace {

/// A run to be made, and where its point belongs.
struct Task {
    double x;
    double y;
    Point* point;
    bool is_rough = true;  ///< nodes are; what they come to is seen at the checks
};

bool run_all(const Request& request, const std::vector<Task>& tasks, const Workers& workers,
             const Workers::Watch& watch) {
    const auto run = [&](std::size_t i) {
        *tasks[i].point = run_at(request, tasks[i].x, tasks[i].y, tasks[i].is_rough);
    };
    return workers.for_each(tasks.size(), run, watch);
}

}  // namespace

std::optional<Sketch> first_sketch(const Request& request, const Workers& workers,
                                   const Workers::Watch& watch) {
    Sketch sketch = bare_sketch(request);
    const std::size_t columns = sketch.runs.x.size();
    const std::vector<Pair> pairs = check_values(sketch);
    sketch.checks.resize(pairs.size());
    std::vector<Task> tasks;
    for (std::size_t i = 0; i < sketch.runs.points.size(); ++i) {
        tasks.push_back(
            {sketch.runs.x[i % columns], sketch.runs.y[i / columns], &sketch.runs.points[i]});
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        tasks.push_back({pairs[i].x, pairs[i].y, &sketch.checks[i], false});
    }
    if (!run_all(request, tasks, workers, watch)) return std::nullopt;
    sketch.error_share = told_error(sketch);
    return sketch;
}

std::optional<Sketch> finer_sketch(double goal, const Request& request, const Sketch& coarse,
                                   const Workers& workers, const Workers::Watch& watch) {
    Sketch sketch = finer_nodes(coarse, goal);
    const std::size_t columns = sketch.runs.x.size();
    const std::vector<std::size_t> known = known_runs(sketch, coarse);
    std::vector<Task> tasks;
    for (std::size_t i = 0; i < known.size(); ++i) {
        Point& point = sketch.runs.points[i];
        if (known[i] < coarse.runs.points.size()) {
            point = coarse.runs.points[known[i]];
        } else {
            tasks.push_back({sketch.runs.x[i % columns], sketch.runs.y[i / columns], &point});
        }
    }
    if (!run_all(request, tasks, workers, watch)) return std::nullopt;
    sketch.error_share = told_error(sketch);
    return sketch;
}

std::optional<Sketch> sketch_within(double goal, const Request& request, Sketch sketch,
                                    const Workers& workers, const Workers::Watch& watch) {
    while (!is_good(sketch, goal)) {
        auto finer = finer_sketch(goal, request, sketch, workers, watch);
        if (!finer) return std::nullopt;
        const bool is_finest = finer->runs.points.size() == sketch.runs.points.size();
        sketch = std::move(*finer);
        if (is_finest) break;
    }
    return sketch;
}

}  // namespace compass::maps
