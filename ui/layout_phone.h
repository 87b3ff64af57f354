#pragma once

#include "ui/layout.h"

namespace compass::ui {

// Layouts with one slider at a time and tabs, as phones have them; sizes in pixels.

/// Does a window of this size stack its parts, or put one slider beside the results?
bool stacks(ImVec2 window);
bool lies_sideways(ImVec2 window);

/// Pixels per pixel of the design in such a window.
float stacked_unit(ImVec2 window);
float sideways_unit(ImVec2 window);

/// From top to bottom: bar, picture, sentence, cards, one slider, time, tabs, foot line.
Layout stacked(ImVec2 window, float unit, Tab tab, int pictures);

/// One slider and time to the left of the results, tabs beside the foot line. With larger text the
/// cards may be left to their tab.
Layout sideways(ImVec2 window, float unit, bool is_larger, Tab tab, int pictures);

}  // namespace compass::ui
