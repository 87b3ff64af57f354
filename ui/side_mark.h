#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

#include <imgui.h>

namespace compass::ui {

/// The frame of one of two pictures side by side, with its letter, in the colour and the dashes of
/// its curves.
void draw_side(ImDrawList& list, Side side, const Rect& pane, const Style& style);

}  // namespace compass::ui
