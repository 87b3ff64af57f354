#pragma once

#include "ui/layout.h"
#include "ui/style.h"

#include <functional>

namespace compass::ui {

/// A list of rows that hangs from a box while ImGui's popup of this id is open.
struct DropList {
    const char* id = "";
    int count = 0;
    float row_height = 28.0F;  ///< pixels of the design
    float left = 0.0F;         ///< wanted; it stays inside the window
    float width = 0.0F;        ///< wanted, in pixels
    ImGuiID marked = 0;        ///< where the marked row is kept (memory.h)
};

/// Draws row `i` into its place.
using DrawRow = std::function<void(int i, const Rect& row, bool is_marked)>;

/// The row that was chosen now by mouse or Enter, or -1. Up, Down, Home and End move the mark; a
/// choice and Esc close the list.
int drop_list(const Style& style, const Rect& box, const DropList& what, const DrawRow& draw);

/// The ground of a marked row.
void draw_mark(ImDrawList& list, const Style& style, const Rect& row);

}  // namespace compass::ui
