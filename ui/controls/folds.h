#pragma once

#include "ui/controls/control_row.h"

#include <span>

namespace compass::ui {

/// The controls behind "more": all but the six.
std::span<const Control> other_controls();

/// Does the control differ from the baseline, and does that do something?
bool is_changed(const Control& control, const sim::Scenario& now, const sim::Scenario& baseline);

/// Moves the keyboard to one of them, by its place in controls(), when the folds are drawn next.
void focus_in_folds(int index);

/// Draws the folds with their rows, from `at` down; returns where they end.
float folds(const RowContext& context, ImVec2 at, float width);

}  // namespace compass::ui
