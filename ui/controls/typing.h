#pragma once

#include "ui/controls/control_row.h"

namespace compass::ui {

/// Opens the field of the control whose track has this id, in this frame or the next.
void start_typing(ImGuiID track);

/// The value with its unit at the right end of `line`; a click opens it for typing.
/// Enter, Tab or a click elsewhere takes the number, Esc leaves the old one. Returns its left end.
float value_field(const Control& control, const RowContext& context, const Rect& line,
                  ImGuiID track);

/// Which control's field is open now, by its place in controls(); -1 where none is. For a page,
/// whose own field brings up the keyboard of a phone.
int typed_control();

}  // namespace compass::ui
