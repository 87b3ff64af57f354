#include "app/maps/bends.h"
#include "app/maps/sketch.h"

#include <algorithm>

namespace compass::maps {
namespace {

std::vector<double> values_at(const Axis& axis, double scale, const Panels& nodes) {
    std::vector<double> values = stops_of(axis);
    if (!values.empty()) return values;
    values.reserve(nodes.places().size());
    for (const double place : nodes.places()) values.push_back(value_to_run(axis, scale, place));
    return values;
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

/// The lines of the same nodes among more of them.
std::vector<bool> lines_among(const std::vector<bool>& lines, const Panels& before,
                              const Panels& now) {
    std::vector<bool> all;
    for (const std::size_t known : found_in(before.places(), now.places())) {
        all.push_back(known < lines.size() && lines[known]);
    }
    return all;
}

std::vector<bool> edges(std::size_t count) {
    std::vector<bool> lines(count, false);
    lines.front() = lines.back() = true;
    return lines;
}

}  // namespace

Sketch with_nodes(Sketch sketch, const Panels& x, const Panels& y) {
    sketch.lines = {lines_among(sketch.lines.columns, sketch.x_nodes, x),
                    lines_among(sketch.lines.rows, sketch.y_nodes, y)};
    sketch.x_nodes = x;
    sketch.y_nodes = y;
    sketch.nodes.x = values_at(sketch.asked.x, sketch.x_scale, x);
    sketch.nodes.y = values_at(sketch.asked.y, sketch.y_scale, y);
    sketch.nodes.points.assign(sketch.nodes.x.size() * sketch.nodes.y.size(), {});
    return sketch;
}

Sketch bare_sketch(const Request& request) {
    Sketch sketch;
    sketch.asked = request;
    sketch.x_scale = smooth_scale(request.x, request.scenario);
    sketch.y_scale = smooth_scale(request.y, request.scenario);
    const int days = (request.at_min + sim::minutes_per_day - 1) / sim::minutes_per_day;
    const sim::Scenario middle =
        scenario_at(request, {value_to_run(request.x, sketch.x_scale, 0.5),
                              value_to_run(request.y, sketch.y_scale, 0.5)});
    const auto nodes = [&](const Axis& axis, double scale) {
        std::vector<double> places;
        for (const double stop : stops_of(axis)) places.push_back(place_of(axis, scale, stop));
        if (!places.empty()) return Panels::straight(places);
        return Panels(first_nodes(axis), bends(axis, scale, middle, days, request.parameters));
    };
    sketch = with_nodes(sketch, nodes(request.x, sketch.x_scale), nodes(request.y, sketch.y_scale));
    sketch.lines = {edges(sketch.nodes.x.size()), edges(sketch.nodes.y.size())};
    return sketch;
}

Growth growth(const Sketch& fine, const Sketch& coarse) {
    const std::size_t columns = fine.nodes.x.size();
    const bool is_first = coarse.nodes.points.empty();
    const std::vector<double> none;
    const auto x = found_in(is_first ? none : coarse.x_nodes.places(), fine.x_nodes.places());
    const auto y = found_in(is_first ? none : coarse.y_nodes.places(), fine.y_nodes.places());
    Growth growth;
    for (std::size_t i = 0; i < fine.nodes.points.size(); ++i) {
        const std::size_t column = i % columns;
        const std::size_t row = i / columns;
        const bool is_there = x[column] < coarse.nodes.x.size() && y[row] < coarse.nodes.y.size();
        if (is_there && coarse.lines.hold(x[column], y[row])) {
            growth.kept.push_back({i, y[row] * coarse.nodes.x.size() + x[column]});
        } else if (fine.lines.hold(column, row)) {
            growth.wanted.push_back(i);
        }
    }
    return growth;
}

}  // namespace compass::maps
