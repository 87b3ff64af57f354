#pragma once

#include "ui/curves.h"
#include "ui/layout.h"
#include "ui/strings.h"
#include "ui/style.h"
#include "ui/view.h"

#include <array>
#include <optional>

namespace compass::ui {

/// The five cards, and in `urine` a readout without a plot, with name, value at the play head,
/// change against the ghost and a small plot. A click or Enter on a card asks for its large plot.
/// Gives back the card under the mouse or with the keyboard's focus, if any. Empty rectangles are
/// left out.
std::optional<int> cards(const Shown& shown, const Plots& plots, const Style& style,
                         const Strings& strings, const std::array<Rect, plot_count>& rects,
                         Asked& asked, const Rect& urine = {});

/// The plot of `view.large_plot` over the picture; nothing if none is asked for. The crosshair
/// follows the mouse, or Left and Right; a drag moves the play head.
void large_plot(const Shown& shown, const Plots& plots, const Style& style, const Strings& strings,
                const Rect& picture, Asked& asked);

/// The view the user asked for in this frame so far, to be changed further: a second panel must
/// not undo what a first one asked for.
View& asked_view(const Shown& shown, Asked& asked);

}  // namespace compass::ui
