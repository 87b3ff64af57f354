#pragma once

#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

#include <string>

namespace compass::ui {

/// The bar at the top: title, stories, undo and redo, the state before, and how things are looked
/// at. Where the window is narrow it says the same in less room; no button is lost but the title.
void top_bar(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
             Asked& asked);

/// "D3 without K2", with "A | B" behind the name of a story of two sides.
std::string story_name(const sim::Story& story, const Strings& strings, Level level);

}  // namespace compass::ui
