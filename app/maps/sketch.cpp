#include "app/maps/sketch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace compass::maps {
namespace {

constexpr double safety = 3.0;
/// A map that moves by a smaller share of its values tells of the runs' errors only.
constexpr double error_of_runs = 1e-4;
/// By what share of their value neighbouring runs differ for no reason, and how many runs it takes
/// to be sure that no more than that is missing.
constexpr double noise_of_runs = 4e-6;
constexpr std::size_t patient_runs = 80;

std::size_t run_count(const Sketch& sketch) {
    std::size_t count = sketch.checks.size();
    for (std::size_t row = 0; row < sketch.nodes.y.size(); ++row) {
        for (std::size_t column = 0; column < sketch.nodes.x.size(); ++column) {
            count += sketch.lines.hold(column, row) ? 1U : 0U;
        }
    }
    return count;
}

/// The numbers of a point that may be interpolated.
constexpr std::size_t number_count = 4;
using Numbers = std::array<double, number_count>;

Numbers numbers_of(const Point& point) {
    const sim::DomainFigures& domain = point.domain;
    return {point.value, domain.ca_least_mg_dl, domain.ca_greatest_mg_dl, domain.c25_nmol_l};
}

Point point_of(const Request& asked, const Pair& pair, const Numbers& numbers) {
    const sim::DomainFigures domain{numbers[1], numbers[2], numbers[3]};
    return {.value = numbers[0], .is_valid = is_inside(asked, pair, domain), .domain = domain};
}

/// For each value the weights of the nodes. Half a meal of the day is none, nor half a yes.
std::vector<std::vector<double>> weights_at(const Axis& axis, double scale, const Panels& nodes,
                                            const std::vector<double>& values) {
    std::vector<std::vector<double>> all;
    all.reserve(values.size());
    for (const double value : values) {
        all.push_back(nodes.weights(place_of(axis, scale, nearest_own(*axis.input, value))));
    }
    return all;
}

/// Adds up what `numbers` gives for each weight that is not 0.
template <typename NumbersAt>
Numbers weighed(const std::vector<double>& weights, const NumbersAt& numbers) {
    Numbers sum{};
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] == 0.0) continue;
        const Numbers& one = numbers(i);
        for (std::size_t k = 0; k < number_count; ++k) sum[k] += weights[i] * one[k];
    }
    return sum;
}

std::vector<Numbers> numbers_of(const Grid& grid) {
    std::vector<Numbers> all;
    all.reserve(grid.points.size());
    for (const Point& point : grid.points) all.push_back(numbers_of(point));
    return all;
}

void fill_nodes(Sketch& sketch) {
    Grid& nodes = sketch.nodes;
    std::vector<Numbers> all = numbers_of(nodes);
    std::vector<double> values(all.size());
    for (std::size_t k = 0; k < number_count; ++k) {
        for (std::size_t i = 0; i < all.size(); ++i) values[i] = all[i][k];
        fill_between(sketch.lines, values);
        for (std::size_t i = 0; i < all.size(); ++i) all[i][k] = values[i];
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (sketch.lines.hold(i % nodes.x.size(), i / nodes.x.size())) continue;
        nodes.points[i] = point_of(sketch.asked, nodes.pair(i), all[i]);
    }
}

}  // namespace

sim::Range range_of(const Sketch& sketch) {
    sim::Range range{sketch.nodes.points.front().value, sketch.nodes.points.front().value};
    const auto see = [&range](const Point& point) {
        range.least = std::min(range.least, point.value);
        range.greatest = std::max(range.greatest, point.value);
    };
    for (const Point& point : sketch.nodes.points) see(point);
    for (const Point& point : sketch.checks) see(point);
    return range;
}

void complete(Sketch& sketch) {
    fill_nodes(sketch);
    const auto [least, greatest] = range_of(sketch);
    const std::vector<double> missed = misses(sketch);
    const double most = missed.empty() ? 0.0 : *std::max_element(missed.begin(), missed.end());
    sketch.error_share = greatest > least ? safety * most / (greatest - least) : 0.0;
}

bool is_good(const Sketch& sketch, double goal) {
    const auto [least, greatest] = range_of(sketch);
    const double size = std::max(greatest, -least);
    if (sketch.error_share <= goal || greatest - least <= error_of_runs * size) return true;
    const double most_missed = sketch.error_share * (greatest - least) / safety;
    return most_missed <= noise_of_runs * size && run_count(sketch) >= patient_runs;
}

Grid interpolated(const Sketch& sketch, std::vector<double> x, std::vector<double> y) {
    const Request& asked = sketch.asked;
    const std::size_t columns = sketch.nodes.x.size();
    const std::vector<Numbers> known = numbers_of(sketch.nodes);
    // first along x in each row of nodes, then across the rows
    std::vector<std::vector<Numbers>> along;
    for (const auto& weights : weights_at(asked.x, sketch.x_scale, sketch.x_nodes, x)) {
        std::vector<Numbers>& line = along.emplace_back();
        for (std::size_t row = 0; row < sketch.nodes.y.size(); ++row) {
            line.push_back(weighed(weights, [&](std::size_t i) -> const Numbers& {
                return known[row * columns + i];
            }));
        }
    }
    Grid grid{.x = std::move(x), .y = std::move(y), .points = {}};
    grid.points.reserve(grid.x.size() * grid.y.size());
    const auto y_weights = weights_at(asked.y, sketch.y_scale, sketch.y_nodes, grid.y);
    for (std::size_t row = 0; row < grid.y.size(); ++row) {
        for (std::size_t i = 0; i < grid.x.size(); ++i) {
            const Numbers numbers = weighed(
                y_weights[row], [&](std::size_t node) -> const Numbers& { return along[i][node]; });
            grid.points.push_back(point_of(asked, {grid.x[i], grid.y[row]}, numbers));
        }
    }
    return grid;
}

}  // namespace compass::maps
