#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

namespace compass::ui {

inline constexpr double seconds_per_link = 0.3;

/// Dims the picture while a way is lit, so that it stands out. To be drawn under the words.
void draw_veil(ImDrawList& list, const Shown& shown, const Rect& picture, const Style& style);

/// The way that is lit, link by link, each in the pattern of its mark and with its letter: R M F.
/// For those who asked for stillness all at once.
void draw_lit_path(ImDrawList& list, const Shown& shown, const Rect& picture, const Style& style);

}  // namespace compass::ui
