#pragma once

#include "ui/curves.h"
#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

#include <optional>

namespace compass::ui {

/// All panels of a window, where the layout has room for them; what they ask for goes to `asked`.
/// Answers with the card that has the focus or the mouse.
std::optional<int> panels(const Shown& shown, const Plots& plots, const Style& style,
                          const Strings& strings, const Layout& layout, Asked& asked);

}  // namespace compass::ui
