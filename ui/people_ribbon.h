#pragma once

#include "ui/plot.h"
#include "ui/plot_marks.h"
#include "ui/units.h"
#include "ui/view.h"

#include <imgui.h>

#include <optional>
#include <vector>

namespace compass::ui {

/// How the persons of the people sheet are spread over the years, for the curve of this index, in
/// the unit that is shown; x in units of `per_day`. Empty while the sheet is closed, and before the
/// first of them are there.
std::vector<RibbonPoint> people_ribbon(const Shown& shown, std::size_t curve, double per_day,
                                       const Measure& shown_in);

/// Least and greatest value that a ribbon reaches; nothing of an empty one.
std::optional<Span> extent(const std::vector<RibbonPoint>& ribbon);

/// Nine of ten persons as a tint, the middle half as a darker one, the middle person as a line.
void draw_ribbon(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style);

}  // namespace compass::ui
