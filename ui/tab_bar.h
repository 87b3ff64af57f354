#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// The tabs of a phone, side by side in `rect`: picture, plots, stories, more.
void tab_bar(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
             Asked& asked);

}  // namespace compass::ui
