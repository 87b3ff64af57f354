#pragma once

#include "ui/plot_marks.h"

namespace compass::ui {

/// Rings on a curve where its value is measured at the visits to the laboratory; with whiskers for
/// the scatter of a test where a visit shows what a real laboratory would print. Gives back whether
/// there are any.
bool draw_lab_marks(ImDrawList& list, const Shown& shown, int curve, const Plot& plot,
                    const Mapping& mapping, const Style& style, const Strings& strings);

/// In the day lens: what is swallowed at the three meals, at their minutes along the time axis.
void draw_meals(ImDrawList& list, const Shown& shown, const Plot& plot, const Mapping& mapping,
                const Style& style, const Strings& strings);

}  // namespace compass::ui
