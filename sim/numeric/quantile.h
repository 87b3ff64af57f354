#pragma once

#include <vector>

namespace compass::sim {

/// The value below which `share` of the sorted values (not empty) lie, interpolated between two of
/// them (type 7 of Hyndman and Fan 1996: what R, numpy and spreadsheets do).
double quantile(const std::vector<double>& sorted, double share);

}  // namespace compass::sim
