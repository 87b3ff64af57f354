#pragma once

#include "sim/scenario.h"
#include "ui/controls/control.h"

#include <vector>

namespace compass::ui {

/// Indices of the controls with a range to look along: sliders that do something in this scenario,
/// but for days that may never come.
std::vector<int> ranged_controls(const sim::Scenario& scenario);

/// Those of them whose values may be anything between their ends: the axes of a map.
std::vector<int> axis_controls(const sim::Scenario& scenario);

const Control& control_at(int index);

}  // namespace compass::ui
