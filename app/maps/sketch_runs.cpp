#include "app/maps/sketch.h"

#include <utility>

namespace compass::maps {

std::optional<Sketch> first_sketch(const Request& request, const Workers& workers,
                                   const Workers::Watch& watch) {
    Sketch sketch = bare_sketch(request);
    const std::size_t columns = sketch.runs.x.size();
    const std::vector<Pair> pairs = check_values(sketch);
    sketch.checks.resize(pairs.size());
    std::vector<Run> runs;
    for (std::size_t i = 0; i < sketch.runs.points.size(); ++i) {
        runs.push_back({.x = sketch.runs.x[i % columns],
                        .y = sketch.runs.y[i / columns],
                        .point = &sketch.runs.points[i]});
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        runs.push_back({.x = pairs[i].x, .y = pairs[i].y, .point = &sketch.checks[i]});
    }
    if (!run_all(request, runs, workers, watch)) return std::nullopt;
    sketch.error_share = told_error(sketch);
    return sketch;
}

std::optional<Sketch> finer_sketch(Finer where, const Request& request, const Sketch& coarse,
                                   const Workers& workers, const Workers::Watch& watch) {
    Sketch sketch = finer_nodes(coarse, where);
    const std::size_t columns = sketch.runs.x.size();
    const std::vector<std::size_t> known = known_runs(sketch, coarse);
    std::vector<Run> runs;
    for (std::size_t i = 0; i < known.size(); ++i) {
        Point& point = sketch.runs.points[i];
        if (known[i] < coarse.runs.points.size()) {
            point = coarse.runs.points[known[i]];
        } else {
            runs.push_back({.x = sketch.runs.x[i % columns],
                            .y = sketch.runs.y[i / columns],
                            .point = &point});
        }
    }
    if (!run_all(request, runs, workers, watch)) return std::nullopt;
    sketch.error_share = told_error(sketch);
    return sketch;
}

std::optional<Sketch> sketch_within(double goal, const Request& request, Sketch sketch,
                                    const Workers& workers, const Workers::Watch& watch) {
    while (!is_good(sketch, goal)) {
        auto finer = finer_sketch(Finer::where_most_is_missing, request, sketch, workers, watch);
        if (!finer) return std::nullopt;
        const bool is_finest = finer->runs.points.size() == sketch.runs.points.size();
        sketch = std::move(*finer);
        if (is_finest) break;
    }
    return sketch;
}

}  // namespace compass::maps
