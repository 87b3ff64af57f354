#pragma once

#include "app/maps/axis.h"
#include "sim/model/parameters.h"

#include <vector>

namespace compass::maps {

/// Is a place far enough from both ends of an axis and from the bends before it, rising, to be told
/// apart: a fiftieth, or less where runs of `days` are shorter than two years?
bool is_apart(double place, const std::vector<double>& before, int days);

/// How far from the middle of a woman's change of life, in its widths, it has not begun or is over.
inline constexpr double change_widths = 3.0;

/// Where on the smooth axis, 0 to 1 and rising, the response bends: a rate that begins or ceases to
/// change with age does so there at the start or at the end of `days`. Such are the kidney's 60
/// mL/min and the ages from which bone, gut and kidney change. A woman's change of life is so quick
/// that its middle and its ends count as well. The other axis counts as each of `scenarios` has it.
std::vector<double> bends(const Axis& axis, double scale,
                          const std::vector<sim::Scenario>& scenarios, int days,
                          const sim::Parameters& parameters);

}  // namespace compass::maps
