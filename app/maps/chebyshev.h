#pragma once

#include <cstddef>
#include <vector>

/// Interpolation through Chebyshev-Lobatto nodes, by the barycentric formula (Berrut and Trefethen
/// 2004): for smooth functions its error falls geometrically with the number of nodes.
namespace compass::maps {

/// `count` (2 or more) nodes from 0 to 1, both ends in. Every other one of 2 n - 1 nodes is, to the
/// bit, one of n.
std::vector<double> chebyshev_nodes(std::size_t count);

/// The weight of each node's value at a place from 0 to 1; they sum to 1, and at a node they pick
/// its value.
std::vector<double> chebyshev_weights(const std::vector<double>& nodes, double place);

/// Nodes along an axis from 0 to 1 on which the response bends at some places: between two
/// neighbours of those it is smooth, and has nodes of its own there, the ends shared.
class Panels {
public:
    /// `bends` rise between 0 and 1. Panels have `count` (4 or more) nodes, one less if shorter
    /// than two fifths of the axis, and 3 if shorter than a fifth; `doublings` times 2 n - 1 take
    /// the place of n. The nodes of fewer doublings are, to the bit, every other one of those of
    /// one more.
    explicit Panels(std::size_t count = 4, const std::vector<double>& bends = {},
                    int doublings = 0);

    const std::vector<double>& places() const { return places_; }
    /// A weight for each place; only those of one panel differ from 0.
    std::vector<double> weights(double place) const;

private:
    std::vector<double> ends_{0.0};
    std::vector<std::size_t> firsts_;  ///< which place a panel begins with, and the last of all
    std::vector<double> places_;
};

}  // namespace compass::maps
