#pragma once

#include <string>
#include <vector>

namespace compass::ui {

/// Shares `room` among columns that would like to be `wanted` wide: what fits is left alone, and
/// only the widest ones are cut, down to one width. None is made narrower than `least`.
std::vector<float> fitted_widths(const std::vector<float>& wanted, float room, float least);

}  // namespace compass::ui
