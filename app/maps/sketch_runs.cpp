#include "app/maps/sketch.h"

#include <utility>

namespace compass::maps {
namespace {

std::vector<Run> runs_at(const std::vector<std::size_t>& wanted, Sketch& sketch) {
    std::vector<Run> runs;
    runs.reserve(wanted.size());
    for (const std::size_t i : wanted) {
        runs.push_back({.pair = sketch.nodes[i], .point = &sketch.points[i]});
    }
    return runs;
}

void copy_same(const Growth& grown, Sketch& sketch) {
    for (const Growth::Same& same : grown.same) sketch.points[same.now] = sketch.points[same.as];
}

std::optional<Sketch> with_runs(Sketch fine, const Growth& grown, const Sketch& coarse,
                                const Workers& workers, const Workers::Watch& watch) {
    for (const Growth::Kept& kept : grown.kept) {
        fine.points[kept.now] = coarse.points[kept.before];
    }
    const std::vector<Run> runs = runs_at(grown.wanted, fine);
    if (!run_all(coarse.asked, runs, workers, watch)) return std::nullopt;
    copy_same(grown, fine);
    complete(fine);
    return fine;
}

}  // namespace

std::optional<Sketch> first_sketch(const Request& request, const Workers& workers,
                                   const Workers::Watch& watch) {
    Sketch sketch = bare_sketch(request);
    sketch.checks.resize(sketch.check_values.size());
    const Growth grown = growth(sketch, Sketch{});
    std::vector<Run> runs = runs_at(grown.wanted, sketch);
    for (std::size_t i = 0; i < sketch.checks.size(); ++i) {
        runs.push_back({.pair = sketch.check_values[i], .point = &sketch.checks[i]});
    }
    for (std::size_t i = 0; i < sketch.beneath.values.size(); ++i) {
        runs.push_back({.pair = sketch.beneath.values[i], .point = &sketch.beneath.points[i]});
    }
    if (!run_all(request, runs, workers, watch)) return std::nullopt;
    copy_same(grown, sketch);
    complete(sketch);
    return sketch;
}

std::optional<Sketch> finer_sketch(const Sketch& coarse, const Workers& workers,
                                   const Workers::Watch& watch) {
    const Sketch fine = finer_nodes(coarse);
    return with_runs(fine, growth(fine, coarse), coarse, workers, watch);
}

std::optional<Sketch> sketch_within(double goal, Sketch sketch, const Workers& workers,
                                    const Workers::Watch& watch) {
    while (!is_good(sketch, goal)) {
        const Sketch next = finer_nodes(sketch);
        const Growth grown = growth(next, sketch);
        if (!grown.is_any()) break;
        auto finer = with_runs(next, grown, sketch, workers, watch);
        if (!finer) return std::nullopt;
        sketch = std::move(*finer);
    }
    return sketch;
}

}  // namespace compass::maps
