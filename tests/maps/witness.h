#pragma once

#include "app/maps/sketch.h"
#include "app/workers/workers.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace compass::tests {

/// Exact runs at random places, which no sketch has seen.
struct Witness {
    std::vector<double> x;
    std::vector<double> y;
    std::vector<maps::Point> points;
};

inline Witness witness(const maps::Request& asked, std::size_t count) {
    const double x_scale = maps::smooth_scale(asked.x, asked.scenario);
    const double y_scale = maps::smooth_scale(asked.y, asked.scenario);
    std::mt19937_64 random(7);  // NOLINT: the same places every time
    std::uniform_real_distribution<double> place(0.0, 1.0);
    Witness seen{.x = {}, .y = {}, .points = std::vector<maps::Point>(count)};
    for (std::size_t i = 0; i < count; ++i) {
        seen.x.push_back(maps::value_at(asked.x, x_scale, place(random)));
        seen.y.push_back(maps::value_at(asked.y, y_scale, place(random)));
    }
    Workers().for_each(
        count, [&](std::size_t i) { seen.points[i] = maps::run_at(asked, seen.x[i], seen.y[i]); });
    return seen;
}

/// The greatest difference from them, as a share of the map's range.
inline double seen_error(const maps::Sketch& sketch, const Witness& seen) {
    const auto [least, greatest] = std::minmax_element(
        sketch.points.begin(), sketch.points.end(),
        [](const maps::Point& a, const maps::Point& b) { return a.value < b.value; });
    double worst = 0.0;
    for (std::size_t i = 0; i < seen.points.size(); ++i) {
        const auto guess = maps::interpolated(sketch, {seen.x[i]}, {seen.y[i]}).points.front();
        worst = std::max(worst, std::fabs(guess.value - seen.points[i].value));
    }
    return worst / (greatest->value - least->value);
}

}  // namespace compass::tests
