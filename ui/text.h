#pragma once

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

namespace compass::ui {

/// Width of a line of text in pixels.
float text_width(const ImFont& font, std::string_view text);

/// Draws a line of text; `at` is its top, at its left (align 0), centre (0.5) or right (1).
void draw_text(ImDrawList& list, const ImFont& font, ImVec2 at, ImU32 colour, std::string_view text,
               float align = 0.0F);

/// The text, or as much of it as fits with "…" at its end.
std::string shortened(const ImFont& font, std::string_view text, float width);

/// The text in lines no wider than `width`, broken at spaces, joined by line feeds.
std::string wrapped(const ImFont& font, std::string_view text, float width);

/// The text in lines no wider than `width` whatever words it holds: broken at spaces, then at
/// spaces that bind (U+00A0), then anywhere. A line has one letter at least.
std::vector<std::string> fitting_lines(const ImFont& font, std::string_view text, float width);

/// Height of lines parted by line feeds; 0 of no text.
float lines_height(const ImFont& font, std::string_view lines);

}  // namespace compass::ui
