#pragma once

#include "ui/controls/control.h"
#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// What the rows of the panel share in a frame.
struct RowContext {
    const Shown& shown;
    const Style& style;
    const Strings& strings;
    Asked& asked;
    /// Room under each slider for the band of its futures, px; 0 where the rows stand too close.
    float strip_room = 0.0F;
};

/// What the bands of futures ask for, in pixels of the design.
inline constexpr float strip_room_wanted = 14.0F;

/// Height of a control's row in pixels: name, value, what is moved, and the band of its futures.
float row_height(const Control& control, const RowContext& context, float width);

/// Draws a control with its upper left corner at `at` and notes in the answer what was asked:
/// the scenario at every move, settled when a move ends, a notice when a typed text was refused.
void control_row(const Control& control, const RowContext& context, ImVec2 at, float width);

/// A slider of a phone: name and value on the line `head`, its track, and the band of its futures
/// at the foot of the track, half of it below.
void control_card(const Control& control, const RowContext& context, const Rect& head,
                  const Rect& track);

/// Asks for so many steps up or down, as arrow keys make them.
void step_control(const Control& control, const RowContext& context, int steps);

/// Does a finger or the mouse hold a slider of a row?
bool is_slider_held();

/// The item that has a row's keyboard focus, within the window of the rows.
ImGuiID focus_id(const Control& control);

}  // namespace compass::ui
