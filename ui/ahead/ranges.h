#pragma once

#include "sim/scenario.h"
#include "ui/controls/control.h"
#include "ui/view.h"

#include <optional>
#include <vector>

namespace compass::ui {

/// Indices of the controls with a range to look along: sliders that do something in this scenario,
/// but for days that may never come.
std::vector<int> ranged_controls(const sim::Scenario& scenario);

/// Those of them whose values may be anything between their ends: the axes of a map.
std::vector<int> axis_controls(const sim::Scenario& scenario);

const Control& control_at(int index);

/// From where to where a control's bar in the tornado goes, in the control's own terms: the ends
/// that somebody set, else those of its track.
sim::Range bar_ends(const AheadChoice& choice, const sim::Scenario& scenario, int control);
bool has_own_ends(const AheadChoice& choice, int control);

/// The choice with other ends for this bar; nothing where the low end is not below the high one, or
/// the control takes no such value.
std::optional<AheadChoice> with_ends(const AheadChoice& choice, const sim::Scenario& scenario,
                                     int control, const sim::Range& ends);

/// The choice with the usual ends for this bar.
AheadChoice with_usual_ends(AheadChoice choice, int control);

}  // namespace compass::ui
