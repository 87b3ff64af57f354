#pragma once

#include "sim/result.h"

#include <string>

namespace compass::cli {

/// Minutes in "30min", "12h", "5d": a whole number of them, from 1 to a hundred years.
/// Fails with a sentence that names `option`.
Result<int> minutes_between(const std::string& text, const std::string& option);

/// Days in "36h", "90d", "18mo" (of 30 d), "10y" (of 365 d), from 0 to a hundred years.
Result<double> moment_in_days(const std::string& text, const std::string& option);

/// A whole number of days from 1 to 36,525.
Result<int> whole_days(const std::string& text, const std::string& option);

}  // namespace compass::cli
