#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

#include <imgui.h>

namespace compass::ui {

/// What says which of two pictures one is: a frame of so many pixels and a letter.
struct SideMark {
    Rect badge;
    float frame = 0.0F;
};
SideMark side_mark(const Rect& pane, const Style& style);

/// Draws it, in the colour and the dashes of its curves.
void draw_side(ImDrawList& list, Side side, const Rect& pane, const Style& style);

}  // namespace compass::ui
