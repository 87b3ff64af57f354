#pragma once

#include "ui/ahead/guess.h"
#include "ui/plot_marks.h"

#include <imgui.h>

#include <optional>

namespace compass::ui {

/// A curve of guess_points points behind a known start, evenly spread over the x axis of `mapping`,
/// that is drawn by hand: by mouse, touch and arrow keys.
struct DrawPad {
    const Style& style;
    Mapping mapping;
    Drawn drawn{};                            ///< points left out lie on lines between the others
    std::array<bool, guess_points> is_set{};  ///< which of them were drawn
};

/// What a hand did in this frame.
struct PadAnswer {
    int marked = -1;                   ///< the point chosen by keys, or -1 without the focus
    std::optional<std::size_t> point;  ///< the one that was drawn, if any,
    double value = 0.0;                ///< and where; inside the axis
};
PadAnswer use_pad(const DrawPad& pad);

/// A line down the area for each point.
void draw_guides(ImDrawList& list, const DrawPad& pad);

/// The curve in dashes as soon as anything was drawn, its known start and, with `has_points`, the
/// points to be taken: filled where one was drawn, larger where it is marked.
void draw_drawn(ImDrawList& list, const DrawPad& pad, ImU32 colour, int marked, bool has_points);

}  // namespace compass::ui
