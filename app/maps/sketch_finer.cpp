#include "app/maps/sketch.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace compass::maps {
namespace {

/// What is missing in a panel explains a miss that is at most so many times as large.
constexpr double explained = 3.0;
/// A step that leaves more of the worst miss was of the wrong kind.
constexpr double helpful = 0.7;
/// Where no panel can have more nodes, so many lines in vain are enough.
constexpr int most_idle = 4;

/// What is missing in each panel of an axis, the most over the lines that run along it; the points
/// of its nodes lie `step` apart, and those of its `lines` so many.
std::vector<double> rests_along(const Panels& nodes, const std::vector<Point>& points,
                                std::size_t step, const std::vector<bool>& lines,
                                std::size_t line_step) {
    std::vector<double> most(nodes.count(), 0.0);
    std::vector<double> line(nodes.places().size());
    for (std::size_t number = 0; number < lines.size(); ++number) {
        if (!lines[number]) continue;
        for (std::size_t i = 0; i < line.size(); ++i) {
            line[i] = points[number * line_step + i * step].value;
        }
        const std::vector<double> rests = nodes.rests(line);
        for (std::size_t i = 0; i < most.size(); ++i) most[i] = std::max(most[i], rests[i]);
    }
    return most;
}

/// The line nearest to a place that is not there yet; lines.size() if all are.
std::size_t nearest_new(const std::vector<bool>& lines, const Panels& nodes, double place) {
    std::size_t best = lines.size();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i]) continue;
        const auto distance = [&](std::size_t at) { return std::fabs(nodes.places()[at] - place); };
        if (best == lines.size() || distance(i) < distance(best)) best = i;
    }
    return best;
}

/// Adds the row or the column, whichever takes fewer runs, next to a pair; false if all are there.
bool line_at(Sketch& sketch, const Pair& pair) {
    const std::size_t column = nearest_new(sketch.lines.columns, sketch.x_nodes,
                                           place_of(sketch.asked.x, sketch.x_scale, pair.x));
    const std::size_t row = nearest_new(sketch.lines.rows, sketch.y_nodes,
                                        place_of(sketch.asked.y, sketch.y_scale, pair.y));
    if (column == sketch.lines.columns.size() || row == sketch.lines.rows.size()) return false;
    if (sketch.lines.columns.size() < sketch.lines.rows.size()) {
        sketch.lines.rows[row] = true;
    } else {
        sketch.lines.columns[column] = true;
    }
    return true;
}

std::vector<double> values_of(const Grid& grid) {
    std::vector<double> values;
    for (const Point& point : grid.points) values.push_back(point.value);
    return values;
}

/// What is missing in the two panels around a check; -1 in all others.
struct Missing {
    std::vector<double> x;
    std::vector<double> y;
    double most = 0.0;
};

Missing missing_at(const Sketch& sketch, const Pair& pair) {
    const std::size_t columns = sketch.nodes.x.size();
    const auto only = [](std::vector<double> rests, const Panels& nodes, double place) {
        const std::size_t here = nodes.panel_of(place);
        for (std::size_t i = 0; i < rests.size(); ++i) {
            if (i != here) rests[i] = -1.0;
        }
        return rests;
    };
    Missing missing{
        .x = only(rests_along(sketch.x_nodes, sketch.nodes.points, 1, sketch.lines.rows, columns),
                  sketch.x_nodes, place_of(sketch.asked.x, sketch.x_scale, pair.x)),
        .y =
            only(rests_along(sketch.y_nodes, sketch.nodes.points, columns, sketch.lines.columns, 1),
                 sketch.y_nodes, place_of(sketch.asked.y, sketch.y_scale, pair.y))};
    for (const auto* rests : {&missing.x, &missing.y}) {
        for (const double rest : *rests) missing.most = std::max(missing.most, rest);
    }
    return missing;
}

/// Doubles the nodes in that of the two panels in which more is missing; false if it cannot.
bool doubled_at(Sketch& sketch, const Missing& missing) {
    const Panels x = sketch.x_nodes.doubled(missing.x, missing.most);
    const Panels y = sketch.y_nodes.doubled(missing.y, missing.most);
    if (x.places().size() == sketch.x_nodes.places().size() &&
        y.places().size() == sketch.y_nodes.places().size()) {
        return false;
    }
    sketch = with_nodes(std::move(sketch), x, y);
    return true;
}

}  // namespace

Sketch finer_nodes(const Sketch& coarse) {
    const std::vector<double> missed = misses(coarse);
    const auto worst = std::max_element(missed.begin(), missed.end());
    const Pair there = check_values(coarse)[static_cast<std::size_t>(worst - missed.begin())];
    const bool has_helped = *worst < helpful * coarse.latest.missed;
    const int idle = has_helped ? 0 : coarse.latest.idle + 1;
    Sketch sketch = coarse;
    const auto became = [&](Step::Kind kind) {
        sketch.latest = {kind, *worst, idle};
        return sketch;
    };
    const Missing missing = missing_at(coarse, there);
    const News news = greatest_news(coarse.lines, values_of(coarse.nodes));
    if (news.size > std::max(missing.most, *worst / explained)) {
        (news.is_column ? sketch.lines.columns : sketch.lines.rows)[news.line] = true;
        return became(Step::Kind::line);
    }
    // where the nodes do not tell which kind is needed, one is tried while it helps, then the other
    const bool was_line = coarse.latest.kind == Step::Kind::line;
    const bool line_first = *worst > explained * missing.most && was_line == has_helped;
    if (line_first && line_at(sketch, there)) return became(Step::Kind::line);
    if (doubled_at(sketch, missing)) return became(Step::Kind::panel);
    if (idle < most_idle && line_at(sketch, there)) return became(Step::Kind::line);
    return sketch;
}

}  // namespace compass::maps
