#include "app/maps/sketch.h"

#include <optional>
#include <utility>

namespace compass::maps {

Sketch with_net(Sketch sketch, Net net) {
    sketch.net = std::move(net);
    sketch.nodes = sketch.places.to_run(sketch.net.x().places(), sketch.net.y().places());
    sketch.points.assign(sketch.nodes.size(), {});
    return sketch;
}

Sketch bare_sketch(const Request& request) {
    Sketch sketch;
    sketch.asked = request;
    sketch.places = Places(request);
    sketch.beneath = Beneath(request);
    const Places& places = sketch.places;
    Net net(places.x_nodes(), places.y_nodes(), places.x_strips(), places.y_strips());
    sketch = with_net(std::move(sketch), std::move(net));
    sketch.check_values = chosen_checks(sketch);
    return sketch;
}

namespace {

/// An earlier node with the same values that is run, next to it but for others like them.
std::optional<std::size_t> same_before(const Sketch& sketch, std::size_t node) {
    const std::size_t columns = sketch.net.columns();
    const auto look_back = [&](std::size_t steps, std::size_t step) -> std::optional<std::size_t> {
        for (std::size_t other = node; steps > 0; --steps) {
            other -= step;
            if (sketch.nodes[other] != sketch.nodes[node]) break;
            if (sketch.net.is_run(other)) return other;
        }
        return std::nullopt;
    };
    const auto in_row = look_back(node % columns, 1);
    return in_row ? in_row : look_back(node / columns, columns);
}

}  // namespace

Growth growth(const Sketch& fine, const Sketch& coarse) {
    const bool is_first = coarse.nodes.empty();
    const auto x = found_in(coarse.net.x().places(), fine.net.x().places());
    const auto y = found_in(coarse.net.y().places(), fine.net.y().places());
    Growth growth;
    growth.new_lines = fine.net.line_count() - coarse.net.line_count();
    for (std::size_t i = 0; i < fine.net.size(); ++i) {
        const std::size_t column = x[i % fine.net.columns()];
        const std::size_t row = y[i / fine.net.columns()];
        const std::size_t before = row * coarse.net.columns() + column;
        const bool is_there = !is_first && column < coarse.net.columns() && row < coarse.net.rows();
        if (is_there && coarse.net.is_run(before)) {
            growth.kept.push_back({i, before});
        } else if (fine.net.is_run(i)) {
            const auto same = same_before(fine, i);
            if (same) growth.same.push_back({i, *same});
            if (!same) growth.wanted.push_back(i);
        }
    }
    return growth;
}

}  // namespace compass::maps
