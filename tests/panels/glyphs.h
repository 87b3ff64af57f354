#pragma once

#include "ui/layout.h"

#include <imgui.h>

#include <cstdint>
#include <string>
#include <vector>

namespace compass::tests {

/// A letter as it was drawn in the last frame.
struct Glyph {
    ui::Rect box;
    ui::Rect clip;  ///< what is drawn outside of it cannot be seen
    std::uint32_t letter = 0;
    std::string window;
    bool scrolls = false;  ///< its window may be scrolled up and down
    bool scrolls_across = false;
};

/// All letters of the frame that ImGui::Render ended, window by window.
std::vector<Glyph> drawn_glyphs();

/// Is the letter's window the topmost one under the mouse, or a window without mouse?
bool is_under_mouse(const Glyph& glyph);

/// Is a note (ui/widgets.h) open in this frame?
bool is_note_open();

}  // namespace compass::tests
