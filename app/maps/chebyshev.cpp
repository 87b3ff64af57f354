#include "app/maps/chebyshev.h"

#include <cmath>
#include <numbers>

namespace compass::maps {

std::vector<double> chebyshev_nodes(std::size_t count) {
    std::vector<double> nodes;
    const auto last = static_cast<double>(count - 1);
    for (std::size_t i = 0; i < count; ++i) {
        // the fraction first: 1/4 and 2/8 are the same number
        const double turn = std::numbers::pi * (static_cast<double>(i) / last);
        nodes.push_back((1.0 - std::cos(turn)) / 2.0);
    }
    return nodes;
}

std::vector<double> chebyshev_weights(const std::vector<double>& nodes, double place) {
    std::vector<double> weights(nodes.size(), 0.0);
    double sum = 0.0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const double distance = place - nodes[i];
        if (distance == 0.0) {
            weights.assign(nodes.size(), 0.0);
            weights[i] = 1.0;
            return weights;
        }
        const bool is_end = i == 0 || i + 1 == nodes.size();
        weights[i] = (i % 2 == 0 ? 1.0 : -1.0) * (is_end ? 0.5 : 1.0) / distance;
        sum += weights[i];
    }
    for (double& weight : weights) weight /= sum;
    return weights;
}

}  // namespace compass::maps
