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

}  // namespace compass::maps
