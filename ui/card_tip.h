#pragma once

#include "ui/curves.h"
#include "ui/layout.h"
#include "ui/strings.h"
#include "ui/style.h"

namespace compass::ui {

/// The note above a card: all values at x with their time, the usual range and its source.
void card_tip(const Curve& curve, const Plot& plot, const Strings& strings, Level level,
              const Style& style, const Rect& card, double x);

}  // namespace compass::ui
