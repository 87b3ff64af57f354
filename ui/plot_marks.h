#pragma once

#include "ui/plot.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <span>
#include <string_view>
#include <vector>

namespace compass::ui {

/// From the values of a plot to pixels. Values off the axes land on the edge of the area.
struct Mapping {
    Rect area;
    Span x;
    Span y;

    float px(double value) const;
    float py(double value) const;
    ImVec2 at(const Point& point) const { return {px(point.x), py(point.y)}; }
};

/// The pixels of a curve, thinned to what the area can show.
std::vector<ImVec2> curve_pixels(std::span<const Point> series, const Mapping& mapping);

void draw_dashes(ImDrawList& list, const std::vector<ImVec2>& path, ImU32 colour, float thickness,
                 float dash, float gap);

/// Lines of 45 degrees that fill the rectangle.
void draw_hatch(ImDrawList& list, const Rect& rect, ImU32 colour, float spacing);

/// Two strokes across the foot of the y axis: it does not start at zero.
void draw_break(ImDrawList& list, ImVec2 foot, const Style& style);

/// A triangle that points up or down inside a square of this size.
void draw_triangle(ImDrawList& list, ImVec2 at, float size, bool up, ImU32 colour);

/// What lies under the curves: the usual band, the band of evidence and the hatched stretches
/// outside the model.
void draw_ground(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style);

/// The play head, the ghost and the curve.
void draw_curves(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style);

/// A line down the area at x with a dot on each curve.
void draw_crosshair(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style,
                    double x);

ImVec2 text_size(const Style& style, Face face, std::string_view text);

}  // namespace compass::ui
