#pragma once

#include "sim/result.h"

#include <string>

namespace compass::sweeps {

/// A finished table of a sweep in short: for each output the 5, 25, 50, 75 and 95 % quantiles over
/// all its persons, and how many left the model's domain. Reads the file once for each output, so
/// that memory holds one of them at a time.
Result<std::string> quantile_table(const std::string& path);

}  // namespace compass::sweeps
