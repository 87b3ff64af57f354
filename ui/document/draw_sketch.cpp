#include "ui/document/draw_sketch.h"

#include "ui/ahead/draw_pad.h"
#include "ui/text.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace compass::ui {
namespace {

/// The pad of a sketch; places stand for its points.
DrawPad pad_of(const Sketch& sketch, const Style& style, const Rect& area) {
    const std::span<const double, guess_points> points(sketch.drawn.data() + 1, guess_points);
    DrawPad pad{.style = style,
                .mapping = {area,
                            {0.0, static_cast<double>(guess_points)},
                            {sketch.least, sketch.greatest}},
                .drawn = drawn_curve(points, sketch.drawn.front())};
    for (std::size_t i = 0; i < guess_points; ++i) pad.is_set[i] = std::isfinite(points[i]);
    return pad;
}

/// Do the names of the points need more room than lies between two of them?
bool is_staggered(const Sketch& sketch, const Style& style, float width) {
    const ImFont& font = *style.font(Face::note);
    const float room = width / static_cast<float>(guess_points) - style.px(4.0F);
    return std::any_of(sketch.entries.entries.begin(), sketch.entries.entries.end(),
                       [&](const auto& entry) { return text_width(font, entry.name) > room; });
}

Rect area_of(const Sketch& sketch, const Style& style, const Rect& rect) {
    const ImFont& font = *style.font(Face::note);
    const float left =
        std::max(text_width(font, sketch.least_text), text_width(font, sketch.greatest_text)) +
        style.px(8.0F);
    const float line = font.FontSize + style.px(6.0F);
    const float head = sketch.came.empty() ? style.px(4.0F) : line;
    const float side = style.px(30.0F);  // half a label stands out at the right
    const float width = rect.size.x - left - side;
    const float foot = is_staggered(sketch, style, width) ? line + font.FontSize : line;
    return {{rect.at.x + left, rect.at.y + head}, {width, rect.size.y - head - foot}};
}

/// What a hand draws; the point that is marked, or -1.
int draw_by_hand(const Sketch& sketch, const DrawPad& pad, Asked& asked) {
    const PadAnswer answer = use_pad(pad);
    if (answer.point && answer.value != sketch.drawn[*answer.point + 1]) {
        asked.actions.push_back(
            sketch.entries.entries[*answer.point].action(sketch.in_one * answer.value));
    }
    return answer.marked;
}

void draw_axes(ImDrawList& list, const Sketch& sketch, const DrawPad& pad) {
    const Rect& area = pad.mapping.area;
    const Style& style = pad.style;
    const ImFont& font = *style.font(Face::note);
    list.AddRect(area.at, {area.right(), area.bottom()}, style.colours.edge);
    draw_text(list, font, {area.at.x - style.px(6.0F), area.at.y}, style.colours.ink2,
              sketch.greatest_text, 1.0F);
    draw_text(list, font, {area.at.x - style.px(6.0F), area.bottom() - font.FontSize},
              style.colours.ink2, sketch.least_text, 1.0F);
    draw_guides(list, pad);
    const bool has_two_rows = is_staggered(sketch, style, area.size.x);
    const float room =
        (has_two_rows ? 2.0F : 1.0F) * area.size.x / static_cast<float>(guess_points);
    for (std::size_t i = 0; i < guess_points; ++i) {
        const float x = pad.mapping.px(static_cast<double>(i + 1));
        const float down = has_two_rows && i % 2 == 0 ? font.FontSize : 0.0F;
        draw_text(list, font, {x, area.bottom() + style.px(4.0F) + down}, style.colours.ink2,
                  shortened(font, sketch.entries.entries[i].name, room - style.px(4.0F)), 0.5F);
    }
}

/// The true curve, and which of the two is which.
void draw_truth(ImDrawList& list, const Sketch& sketch, const DrawPad& pad, const Rect& rect) {
    if (sketch.came.empty()) return;
    const Style& style = pad.style;
    std::vector<ImVec2> path;
    for (std::size_t i = 0; i < sketch.came.size(); ++i) {
        path.push_back(pad.mapping.at({static_cast<double>(i), sketch.came[i]}));
    }
    list.AddPolyline(path.data(), static_cast<int>(path.size()), style.colours.series_now,
                     ImDrawFlags_None, style.px(2.5F));
    const ImFont& font = *style.font(Face::note);
    ImVec2 at{pad.mapping.area.at.x, rect.at.y};
    for (std::size_t i = 1; i < sketch.told.head.size(); ++i) {
        const ImU32 colour = i == 1 ? style.colours.series_b : style.colours.series_now;
        const float middle = at.y + 0.5F * font.FontSize;
        const std::vector<ImVec2> sign{{at.x, middle}, {at.x + style.px(28.0F), middle}};
        const float gap = i == 1 ? style.px(5.0F) : 0.0F;
        draw_dashes(list, sign, colour, style.px(3.0F), style.px(3.0F), gap);
        at.x += style.px(34.0F);
        const std::string& name = sketch.told.head[i].name;
        draw_text(list, font, at, style.colours.ink, name);
        at.x += text_width(font, name) + style.px(20.0F);
    }
}

}  // namespace

void draw_sketch(const Sketch& sketch, const Style& style, const Rect& rect, Asked& asked) {
    if (sketch.drawn.size() != guess_points + 1) return;
    const DrawPad pad = pad_of(sketch, style, area_of(sketch, style, rect));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_axes(list, sketch, pad);
    const bool is_drawing = sketch.came.empty();
    const int marked = is_drawing ? draw_by_hand(sketch, pad, asked) : -1;
    draw_truth(list, sketch, pad, rect);
    const bool has_any = std::find(pad.is_set.begin(), pad.is_set.end(), true) != pad.is_set.end();
    draw_drawn(list, pad, style.colours.series_b, marked, is_drawing || has_any);
}

}  // namespace compass::ui
