#include "app/maps/chebyshev.h"

#include <algorithm>
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

Panels::Panels(std::size_t count, const std::vector<double>& bends, int doublings) {
    constexpr std::size_t short_count = 3;
    constexpr double short_length = 0.2;
    constexpr double usual_length = 0.4;
    ends_.insert(ends_.end(), bends.begin(), bends.end());
    ends_.push_back(1.0);
    for (std::size_t panel = 0; panel + 1 < ends_.size(); ++panel) {
        const double start = ends_[panel];
        const double length = ends_[panel + 1] - start;
        std::size_t own = length < short_length   ? short_count
                          : length < usual_length ? count - 1
                                                  : count;
        for (int i = 0; i < doublings; ++i) own = 2 * own - 1;
        firsts_.push_back(places_.size());
        for (const double node : chebyshev_nodes(own)) places_.push_back(start + length * node);
        places_.pop_back();  // the next panel begins with it
    }
    firsts_.push_back(places_.size());
    places_.push_back(1.0);
}

std::vector<double> Panels::weights(double place) const {
    const auto next = std::upper_bound(ends_.begin() + 1, ends_.end() - 1, place);
    const auto panel = static_cast<std::size_t>(next - ends_.begin()) - 1;
    const auto from = places_.begin() + static_cast<std::ptrdiff_t>(firsts_[panel]);
    const auto to = places_.begin() + static_cast<std::ptrdiff_t>(firsts_[panel + 1]) + 1;
    const std::vector<double> own = chebyshev_weights({from, to}, place);
    std::vector<double> all(places_.size(), 0.0);
    std::copy(own.begin(), own.end(), all.begin() + static_cast<std::ptrdiff_t>(firsts_[panel]));
    return all;
}

}  // namespace compass::maps
