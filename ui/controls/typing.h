#pragma once

#include "ui/controls/control_row.h"

namespace compass::ui {

/// Opens the field of the control whose track has this id, in this frame or the next.
void start_typing(ImGuiID track);

/// The value with its unit at the right end of the row's first line; a click opens it for typing.
/// Enter, Tab or a click elsewhere takes the number, Esc leaves the old one. Returns its left end.
float value_field(const Control& control, const RowContext& context, const Rect& row,
                  ImGuiID track);

}  // namespace compass::ui
