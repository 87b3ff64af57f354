#pragma once

#include "sim/result.h"

#include <string>
#include <vector>

namespace compass::sweeps {

/// The value below which `share` of the sorted values (not empty) lie, interpolated between two of
/// them (type 7 of Hyndman and Fan 1996: what R, numpy and spreadsheets do).
double quantile(const std::vector<double>& sorted, double share);

/// A finished table of a sweep in short: for each output the 5, 25, 50, 75 and 95 % quantiles over
/// all its persons, and how many left the model's domain. Reads the file once for each output, so
/// that memory holds one of them at a time.
Result<std::string> quantile_table(const std::string& path);

}  // namespace compass::sweeps
