#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// One of the six simple sliders, large enough for a thumb: arrows and a swipe go to the next one,
/// minus and plus make a step, a tap on the value opens it for typing.
void slider_card(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                 Asked& asked);

}  // namespace compass::ui
