#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// While View::finding is set: a field over the controls whose list follows what is typed. Up and
/// Down choose, Enter or a click goes to the control, Esc and a click elsewhere close it.
void find_panel(const Shown& shown, const Style& style, const Strings& strings,
                const Layout& layout, Asked& asked);

/// The button that opens it, with a magnifying glass.
void find_button(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                 Asked& asked);

}  // namespace compass::ui
