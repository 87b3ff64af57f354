#pragma once

#include <array>
#include <vector>

namespace compass::ui {

/// The 5, 25, 50, 75 and 95 % quantiles of some values, as sweeps tell them. Needs a value.
using Quantiles = std::array<double, 5>;
Quantiles quantiles_of(std::vector<double> values);

}  // namespace compass::ui
