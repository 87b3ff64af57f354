#pragma once

#include "ui/controls/control_row.h"

namespace compass::ui {

/// The menu of a slider: copy its value, explain it, put it back, set its bar in the tornado. The
/// track is the last item, `track` its id. It opens by a click of the right button, the menu key,
/// Shift and F10, or a finger that rests on the track.
void control_menu(const Control& control, const RowContext& context, const Rect& rect,
                  ImGuiID track);

}  // namespace compass::ui
