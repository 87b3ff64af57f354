#pragma once

#include "ui/ahead/ahead.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

/// What a strip tells to who looks closer (experience 7.4): three thumbnails of the scene at the
/// horizon, with the slider at its left end, as it is, and at its right end; each with what the
/// strip speaks of, and the ends in words below. Words alone while the strip is filled anew.
/// `at` is the upper left corner; it stays inside the program's window.
void draw_futures_tip(const Shown& shown, const Strip& strip, int outcome, const Style& style,
                      const Strings& strings, ImVec2 at, float width);

}  // namespace compass::ui
