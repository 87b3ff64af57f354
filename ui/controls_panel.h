#pragma once

#include "sim/inputs/input.h"
#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// What the user changes: six sliders, and with View::more every other input in folds. Fills
/// `rect` and notes in `asked` what was asked for.
void controls_panel(const Shown& shown, const Style& style, const Strings& strings,
                    const Rect& rect, Asked& asked);

/// Moves the keyboard to one of the six simple sliders, 0 to 5, in the next frame.
void focus_slider(int index);

/// The slider that was asked for in this way, once; -1 where none was.
int take_slider_request();

/// Moves the keyboard to a control by its place in controls(); its fold is open by then.
void focus_control(int index);

/// Opens a fold of the controls behind "more".
void open_fold(sim::Group group);

/// How many controls outside the six differ from the baseline and do something.
int hidden_changes(const sim::Scenario& scenario, const sim::Scenario& baseline);

}  // namespace compass::ui
