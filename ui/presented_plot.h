#pragma once

#include "ui/curves.h"
#include "ui/layout.h"
#include "ui/strings.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// The one plot that a class sees on the projector: that of the readout pressed last, at first of
/// bone. A drag over it moves the play head. Nothing where `rect` is empty.
void presented_plot(const Shown& shown, const Plots& plots, const Style& style,
                    const Strings& strings, const Rect& rect, Asked& asked);

}  // namespace compass::ui
