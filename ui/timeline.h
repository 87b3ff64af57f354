#pragma once

#include "ui/layout.h"
#include "ui/strings.h"
#include "ui/style.h"
#include "ui/view.h"

#include <array>

namespace compass::ui {

/// Seconds in which the whole horizon may be played.
inline constexpr std::array<double, 4> play_speeds{3.0, 6.0, 12.0, 30.0};

/// Play, time, lens, speed and the slider of time: in three rows, or in one where the rectangle is
/// low and wide. Answers through `asked.view`; nothing where the rectangle is empty.
void timeline(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
              Asked& asked, bool for_thumbs = false);

}  // namespace compass::ui
