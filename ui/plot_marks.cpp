#include "ui/plot_marks.h"

#include "ui/evidence_band.h"
#include "ui/people_ribbon.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {

namespace {

float pixel(double value, const Span& axis, float start, float length) {
    const double share = axis.width() > 0.0 ? (value - axis.least) / axis.width() : 0.5;
    const double clamped = std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.5;
    return start + static_cast<float>(clamped) * length;
}

ImVec2 along(ImVec2 from, ImVec2 to, float share) {
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

// The dot of a reading: a rim in the ground's colour keeps it apart from lines.
void draw_dot(ImDrawList& list, ImVec2 at, const Style& style, ImU32 colour) {
    list.AddCircleFilled(at, style.px(5.0F), style.colours.panel);
    list.AddCircleFilled(at, style.px(3.5F), colour);
}

void draw_band(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style) {
    if (!plot.usual) return;
    const float top = mapping.py(plot.usual->greatest);
    const float bottom = mapping.py(plot.usual->least);
    const float right = mapping.area.at.x + mapping.area.size.x;
    if (bottom - top < 0.5F) return;
    list.AddRectFilled({mapping.area.at.x, top}, {right, bottom}, style.colours.raised);
}

void draw_outside(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style) {
    for (const Span& stretch : plot.outside) {
        const float left = mapping.px(stretch.least);
        const float width = mapping.px(stretch.greatest) - left;
        if (width < 0.5F) continue;
        const Rect rect{{left, mapping.area.at.y}, {width, mapping.area.size.y}};
        draw_hatch(list, rect, faded(style.colours.ink2, 0.45F), style.px(7.0F));
    }
}

/// How a curve is drawn; without dashes where `dash` is 0.
struct SeriesLine {
    ImU32 colour = 0;
    float thickness = 0.0F;
    float dash = 0.0F;
    float gap = 0.0F;
};

SeriesLine side_line(Side side, const Style& style) {
    if (side == Side::a) return {style.colours.series_a, 2.5F};
    return {style.colours.series_b, 2.5F, 10.0F, 4.0F};
}

SeriesLine now_line(const Plot& plot, const Style& style) {
    if (plot.side) return side_line(*plot.side, style);
    return {style.colours.series_now, 2.5F};
}

SeriesLine ghost_line(const Plot& plot, const Style& style) {
    if (plot.side) return side_line(*plot.side == Side::a ? Side::b : Side::a, style);
    return {style.colours.series_ghost, 2.0F, 6.0F, 4.0F};
}

void draw_series(ImDrawList& list, const std::vector<ImVec2>& path, const SeriesLine& line,
                 const Style& style) {
    if (line.dash > 0.0F) {
        draw_dashes(list, path, line.colour, style.px(line.thickness), style.px(line.dash),
                    style.px(line.gap));
    } else {
        list.AddPolyline(path.data(), static_cast<int>(path.size()), line.colour, ImDrawFlags_None,
                         style.px(line.thickness));
    }
}

}  // namespace

float Mapping::px(double value) const {
    return pixel(value, x, area.at.x, area.size.x);
}

float Mapping::py(double value) const {
    return pixel(value, y, area.at.y + area.size.y, -area.size.y);
}

std::vector<ImVec2> curve_pixels(std::span<const Point> series, const Mapping& mapping) {
    std::vector<ImVec2> path;
    for (const Point& point : thinned(series, mapping.x, static_cast<int>(mapping.area.size.x))) {
        path.push_back(mapping.at(point));
    }
    return path;
}

void draw_dashes(ImDrawList& list, const std::vector<ImVec2>& path, ImU32 colour, float thickness,
                 float dash, float gap) {
    float phase = 0.0F;  // how far into dash and gap the path has come
    for (std::size_t i = 1; i < path.size(); ++i) {
        const ImVec2 from = path[i - 1];
        const ImVec2 to = path[i];
        const float length = std::hypot(to.x - from.x, to.y - from.y);
        float done = 0.0F;
        while (done < length) {
            const bool inked = phase < dash;
            const float piece = std::min((inked ? dash : dash + gap) - phase, length - done);
            const ImVec2 a = along(from, to, done / length);
            const ImVec2 b = along(from, to, (done + piece) / length);
            if (inked) list.AddLine(a, b, colour, thickness);
            done += std::max(piece, 0.01F);
            phase += std::max(piece, 0.01F);
            if (phase >= dash + gap - 0.005F) phase = 0.0F;
        }
    }
}

void draw_hatch(ImDrawList& list, const Rect& rect, ImU32 colour, float spacing) {
    const float left = rect.at.x;
    const float right = rect.at.x + rect.size.x;
    const float top = rect.at.y;
    const float bottom = rect.at.y + rect.size.y;
    // lines x + y = sum, on a lattice of the screen so that neighbours join
    const float step = std::max(spacing, 2.0F) * 1.4142F;
    const float first = std::ceil((left + top) / step) * step;
    const int count = static_cast<int>(std::ceil((right + bottom - first) / step));
    for (int i = 0; i < count; ++i) {
        const float sum = first + static_cast<float>(i) * step;
        const ImVec2 low{std::max(left, sum - bottom), std::min(bottom, sum - left)};
        const ImVec2 high{std::min(right, sum - top), std::max(top, sum - right)};
        list.AddLine(low, high, colour, 1.0F);
    }
}

void draw_break(ImDrawList& list, ImVec2 foot, const Style& style) {
    const float reach = style.px(4.0F);
    for (const float up : {style.px(5.0F), style.px(9.0F)}) {
        list.AddLine({foot.x - reach, foot.y - up + reach * 0.5F},
                     {foot.x + reach, foot.y - up - reach * 0.5F}, style.colours.edge,
                     style.px(1.5F));
    }
}

void draw_triangle(ImDrawList& list, ImVec2 at, float size, bool up, ImU32 colour) {
    const float base = up ? at.y + size : at.y;
    const float tip = up ? at.y : at.y + size;
    const ImVec2 left{at.x, base};
    const ImVec2 right{at.x + size, base};
    const ImVec2 middle{at.x + size * 0.5F, tip};
    list.AddTriangleFilled(left, middle, right, colour);
}

void draw_ground(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style) {
    draw_band(list, plot, mapping, style);
    draw_evidence_band(list, plot, mapping, style);
    draw_ribbon(list, plot, mapping, style);
    draw_outside(list, plot, mapping, style);
}

void draw_curves(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style) {
    const float head = mapping.px(plot.head);
    const float bottom = mapping.area.at.y + mapping.area.size.y;
    list.AddLine({head, mapping.area.at.y}, {head, bottom}, faded(style.colours.focus, 0.7F),
                 style.px(1.0F));
    draw_series(list, curve_pixels(plot.ghost, mapping), ghost_line(plot, style), style);
    draw_series(list, curve_pixels(plot.now, mapping), now_line(plot, style), style);
    if (plot.now.empty()) return;
    const Point at_head{plot.head, height_at(plot.now, plot.head)};
    draw_dot(list, mapping.at(at_head), style, style.colours.focus);
}

void draw_crosshair(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style,
                    double x) {
    const Point* now = reading(plot.now, x);
    if (now == nullptr) return;
    const float middle = mapping.px(now->x);
    list.AddLine({middle, mapping.area.at.y}, {middle, mapping.area.at.y + mapping.area.size.y},
                 style.colours.ink2, style.px(1.0F));
    const Point* ghost = reading(plot.ghost, now->x);
    if (ghost != nullptr) draw_dot(list, mapping.at(*ghost), style, ghost_line(plot, style).colour);
    draw_dot(list, mapping.at(*now), style, now_line(plot, style).colour);
}

ImVec2 text_size(const Style& style, Face face, std::string_view text) {
    const ImFont* font = style.font(face);
    return font->CalcTextSizeA(font->FontSize, 1e9F, 0.0F, text.data(), text.data() + text.size());
}

}  // namespace compass::ui
