#include "app/maps/sketch.h"

#include "sim/columns.h"

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
/// to be sure that no more than that is missing. Where so many steps for one check were in vain
/// twice as much may well be.
constexpr double noise_of_runs = 4e-6;
constexpr std::size_t patient_runs = 80;
constexpr int patient_steps = 3;

/// What a value is told of against: itself, but the balance of a day is a difference of what comes
/// and goes, a quarter of a gram at least.
double size_of_values(const Sketch& sketch, const sim::Range& range) {
    constexpr double turnover_mg = 250.0;
    const bool is_balance = sketch.asked.column == sim::column_index("day_balance_mg");
    return std::max({range.greatest, -range.least, is_balance ? turnover_mg : 0.0});
}

/// The weights of the nodes along an axis. Those of the last place are kept, as it mostly comes
/// again with the next point of the same row or column.
class Weights {
public:
    const std::vector<double>& at(const Panels& nodes, double place) {
        if (place != place_ || weights_.empty()) {
            place_ = place;
            weights_ = nodes.weights(place);
        }
        return weights_;
    }

private:
    double place_ = 0.0;
    std::vector<double> weights_;
};

/// Adds up the numbers of all nodes whose weight is not 0.
Numbers weighed(const std::vector<double>& x, const std::vector<double>& y,
                const std::vector<Numbers>& all) {
    Numbers sum{};
    for (std::size_t row = 0; row < y.size(); ++row) {
        if (y[row] == 0.0) continue;
        for (std::size_t column = 0; column < x.size(); ++column) {
            if (x[column] == 0.0) continue;
            sum = plus(sum, x[column] * y[row], all[row * x.size() + column]);
        }
    }
    return sum;
}

/// The numbers of all nodes of a block, from those on its lines.
void fill_block(const Sketch& sketch, const Block& block, std::vector<Numbers>& all) {
    const std::vector<std::size_t> nodes = sketch.net.nodes_of(block);
    const Lines lines = sketch.net.lines_of(block);
    std::vector<double> values(nodes.size());
    for (std::size_t k = 0; k < Numbers{}.size(); ++k) {
        for (std::size_t i = 0; i < nodes.size(); ++i) values[i] = all[nodes[i]][k];
        fill_between(lines, values);
        for (std::size_t i = 0; i < nodes.size(); ++i) all[nodes[i]][k] = values[i];
    }
}

void fill_nodes(Sketch& sketch) {
    std::vector<Numbers> beneath;
    sketch.numbers.clear();
    for (std::size_t i = 0; i < sketch.nodes.size(); ++i) {
        beneath.push_back(sketch.beneath.at(sketch.nodes[i]));
        sketch.numbers.push_back(plus(numbers_of(sketch.points[i]), -1.0, beneath[i]));
    }
    for (const Block& block : sketch.net.blocks()) fill_block(sketch, block, sketch.numbers);
    for (std::size_t i = 0; i < sketch.nodes.size(); ++i) {
        if (sketch.net.is_run(i)) continue;
        sketch.points[i] =
            point_of(sketch.asked, sketch.nodes[i], plus(sketch.numbers[i], 1.0, beneath[i]));
    }
}

double value_in(const Sketch& sketch, const Pair& values) {
    const Pair place = sketch.places.of(values);
    const Numbers numbers =
        weighed(sketch.net.x().weights(place.x), sketch.net.y().weights(place.y), sketch.numbers);
    return plus(numbers, 1.0, sketch.beneath.at(values)).front();
}

void set_missed(Sketch& sketch) {
    sketch.missed.clear();
    for (std::size_t i = 0; i < sketch.checks.size(); ++i) {
        const double guess = value_in(sketch, sketch.check_values[i]);
        sketch.missed.push_back(std::fabs(guess - sketch.checks[i].value));
    }
}

}  // namespace

sim::Range range_of(const Sketch& sketch) {
    sim::Range range{sketch.points.front().value, sketch.points.front().value};
    const auto see = [&range](const Point& point) {
        range.least = std::min(range.least, point.value);
        range.greatest = std::max(range.greatest, point.value);
    };
    for (const Point& point : sketch.points) see(point);
    for (const Point& point : sketch.checks) see(point);
    return range;
}

void complete(Sketch& sketch) {
    fill_nodes(sketch);
    const auto [least, greatest] = range_of(sketch);
    set_missed(sketch);
    const std::vector<double>& missed = sketch.missed;
    const double most = missed.empty() ? 0.0 : *std::max_element(missed.begin(), missed.end());
    sketch.error_share = greatest > least ? safety * most / (greatest - least) : 0.0;
}

bool is_good(const Sketch& sketch, double goal) {
    const auto [least, greatest] = range_of(sketch);
    const double size = size_of_values(sketch, {least, greatest});
    if (sketch.error_share <= goal || greatest - least <= error_of_runs * size) return true;
    const double most_missed = sketch.error_share * (greatest - least) / safety;
    const double noise = noise_of_runs * size * (sketch.latest.idle >= patient_steps ? 2.0 : 1.0);
    return most_missed <= noise && sketch.checks.size() + sketch.net.run_count() >= patient_runs;
}

Grid interpolated(const Sketch& sketch, std::vector<double> x, std::vector<double> y) {
    const Request& asked = sketch.asked;
    Grid grid{.x = std::move(x), .y = std::move(y), .points = {}};
    grid.points.reserve(grid.x.size() * grid.y.size());
    std::vector<Weights> x_weights(grid.x.size());
    for (const double up : grid.y) {
        Weights y_weights;
        for (std::size_t i = 0; i < grid.x.size(); ++i) {
            // half a meal of the day is none, nor half a yes
            const Pair own{nearest_own(*asked.x.input, grid.x[i]), nearest_own(*asked.y.input, up)};
            const Pair place = sketch.places.of(own);
            const Numbers numbers = weighed(x_weights[i].at(sketch.net.x(), place.x),
                                            y_weights.at(sketch.net.y(), place.y), sketch.numbers);
            grid.points.push_back(
                point_of(asked, {grid.x[i], up}, plus(numbers, 1.0, sketch.beneath.at(own))));
        }
    }
    return grid;
}

}  // namespace compass::maps
