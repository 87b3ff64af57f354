#include "ui/plot.h"

#include "ui/plot_marks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace compass::ui {

namespace {

// A label this close to the next would touch it.
constexpr float px_per_x_tick = 90.0F;
constexpr float px_per_y_tick = 44.0F;

std::vector<double> y_ticks(const Plot& plot, float height, const Style& style) {
    return nice_ticks(plot.y, std::max(3, static_cast<int>(height / style.px(px_per_y_tick))));
}

std::vector<double> x_ticks(const Plot& plot, float width, const Style& style) {
    const int most = std::max(3, static_cast<int>(width / style.px(px_per_x_tick)));
    return plot.time == TimeUnit::hours ? clock_ticks(plot.x, most) : nice_ticks(plot.x, most);
}

float y_gutter(const Plot& plot, float height, const Style& style) {
    const auto ticks = y_ticks(plot, height, style);
    float widest = 0.0F;
    for (const double tick : ticks) {
        const std::string text = value_text(tick, tick_decimals(ticks), plot.marks);
        widest = std::max(widest, text_size(style, Face::note, text).x);
    }
    return widest + style.px(14.0F);
}

void draw_y_axis(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style) {
    const Rect& area = mapping.area;
    const auto ticks = y_ticks(plot, area.size.y, style);
    for (const double tick : ticks) {
        const float y = mapping.py(tick);
        list.AddLine({area.at.x, y}, {area.at.x + area.size.x, y}, faded(style.colours.edge, 0.35F),
                     1.0F);
        const std::string text = value_text(tick, tick_decimals(ticks), plot.marks);
        const ImVec2 size = text_size(style, Face::note, text);
        draw_text(list, *style.font(Face::note),
                  {area.at.x - style.px(8.0F) - size.x, y - size.y * 0.5F}, style.colours.ink2,
                  text);
    }
    const ImVec2 foot{area.at.x, area.at.y + area.size.y};
    list.AddLine(area.at, foot, style.colours.edge, style.px(1.0F));
    if (plot.y.least != 0.0) draw_break(list, foot, style);
}

void draw_x_axis(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style,
                 std::string_view unit) {
    const Rect& area = mapping.area;
    const float bottom = area.at.y + area.size.y;
    const float right = area.at.x + area.size.x;
    list.AddLine({area.at.x, bottom}, {right, bottom}, style.colours.edge, style.px(1.0F));
    const auto ticks = x_ticks(plot, area.size.x, style);
    const float unit_width = text_size(style, Face::note, unit).x;
    const float unit_left = right - unit_width;
    for (const double tick : ticks) {
        const float x = mapping.px(tick);
        list.AddLine({x, bottom}, {x, bottom + style.px(5.0F)}, style.colours.edge, style.px(1.0F));
        const std::string text = value_text(tick, tick_decimals(ticks), plot.marks);
        const float width = text_size(style, Face::note, text).x;
        const float left = std::min(x - width * 0.5F, right - width);
        draw_text(list, *style.font(Face::note), {left, bottom + style.px(7.0F)},
                  style.colours.ink2, text);
    }
    draw_text(list, *style.font(Face::note), {unit_left, bottom + style.px(23.0F)},
              style.colours.ink2, unit);
}

bool touches(const std::vector<ImVec2>& path, const Rect& box) {
    return std::any_of(path.begin(), path.end(), [&box](ImVec2 at) {
        return at.x >= box.at.x && at.x <= box.right() && at.y >= box.at.y && at.y <= box.bottom();
    });
}

// In the corner of the band where no curve runs, if there is one.
void draw_band_name(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style,
                    std::string_view name) {
    if (!plot.usual) return;
    const Rect& area = mapping.area;
    const float top = mapping.py(plot.usual->greatest);
    const float bottom = mapping.py(plot.usual->least);
    const ImVec2 size = text_size(style, Face::note, name);
    if (bottom - top < size.y + style.px(4.0F)) return;
    std::vector<ImVec2> path = curve_pixels(plot.now, mapping);
    const std::vector<ImVec2> ghost = curve_pixels(plot.ghost, mapping);
    path.insert(path.end(), ghost.begin(), ghost.end());
    const float side = style.px(10.0F);
    const float right = area.right() - side - size.x;
    const float upper = top + style.px(3.0F);
    const float lower = bottom - size.y - style.px(3.0F);
    Rect box{{area.at.x + side, upper}, size};
    for (const ImVec2 corner : {ImVec2{area.at.x + side, upper}, ImVec2{area.at.x + side, lower},
                                ImVec2{right, upper}, ImVec2{right, lower}}) {
        const Rect wide{{corner.x - side, corner.y - 2.0F}, {size.x + 2.0F * side, size.y + 4.0F}};
        if (touches(path, wide)) continue;
        box.at = corner;
        break;
    }
    list.AddRectFilled(box.at, {box.right(), box.bottom()}, style.colours.raised);
    draw_text(list, *style.font(Face::note), box.at, style.colours.ink2, name);
}

// End labels instead of a legend; two that would touch are pushed apart.
void draw_end_labels(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style,
                     std::string_view now, std::string_view before) {
    if (plot.now.empty()) return;
    const float line = text_size(style, Face::note, now).y;
    const float top = mapping.area.at.y;
    const float lowest = top + std::max(mapping.area.size.y - line, 0.0F);
    const float x = mapping.area.at.x + mapping.area.size.x + style.px(8.0F);
    float now_y = std::clamp(mapping.py(plot.now.back().y) - line * 0.5F, top, lowest);
    if (!plot.ghost.empty()) {
        float ghost_y = std::clamp(mapping.py(plot.ghost.back().y) - line * 0.5F, top, lowest);
        if (std::abs(now_y - ghost_y) < line) {
            const float middle = (now_y + ghost_y) * 0.5F;
            const float upper = std::clamp(middle - line * 0.5F, top, std::max(lowest - line, top));
            const bool now_above = now_y <= ghost_y;
            now_y = now_above ? upper : upper + line;
            ghost_y = now_above ? upper + line : upper;
        }
        draw_text(list, *style.font(Face::note), {x, ghost_y}, style.colours.ink2, before);
    }
    draw_text(list, *style.font(Face::note), {x, now_y}, style.colours.ink, now);
}

struct Line {
    std::string text;
    Face face = Face::note;
    ImU32 colour = 0;
};

std::vector<Line> crosshair_lines(const Plot& plot, const Style& style, const Strings& strings,
                                  Level level, double x) {
    std::vector<Line> lines{{time_text(plot, x, strings, level), Face::bold, style.colours.ink}};
    for (std::string& text : read_texts(plot, x, strings, level))
        lines.push_back({std::move(text), Face::note, style.colours.ink});
    if (is_outside(plot, x)) {
        lines.push_back(
            {std::string(strings.text("plot.outside", level)), Face::note, style.colours.caution});
    }
    return lines;
}

// Beside the line at `beside`, on the side with room; at the foot where a curve runs through the
// top.
void draw_box(ImDrawList& list, std::vector<Line> lines, const Mapping& mapping, const Plot& plot,
              float beside, const Style& style) {
    const Rect& area = mapping.area;
    const float pad = style.px(8.0F);
    ImVec2 size{0.0F, pad};
    for (Line& line : lines) {
        line.text = wrapped(*style.font(line.face), line.text, area.size.x - 2.0F * pad);
        const ImVec2 text = text_size(style, line.face, line.text);
        size.x = std::max(size.x, text.x + 2.0F * pad);
        size.y += text.y;
    }
    size.y += pad;
    const float right_of = beside + style.px(12.0F);
    const bool fits = right_of + size.x <= area.right();
    const float left = fits ? right_of : beside - style.px(12.0F) - size.x;
    const Rect top{{std::max(left, area.at.x), area.at.y + style.px(6.0F)}, size};
    const bool at_foot = touches(curve_pixels(plot.now, mapping), top) ||
                         touches(curve_pixels(plot.ghost, mapping), top);
    ImVec2 at{top.at.x, at_foot ? area.bottom() - style.px(6.0F) - size.y : top.at.y};
    list.AddRectFilled(at, {at.x + size.x, at.y + size.y}, style.colours.panel, style.px(6.0F));
    list.AddRect(at, {at.x + size.x, at.y + size.y}, style.colours.edge, style.px(6.0F));
    at = {at.x + pad, at.y + pad};
    for (const Line& line : lines) {
        draw_text(list, *style.font(line.face), at, line.colour, line.text);
        at.y += text_size(style, line.face, line.text).y;
    }
}

}  // namespace

Rect plot_area(const Plot& plot, const Rect& rect, const Style& style) {
    const float top = style.px(24.0F);     // the unit stands above the axis
    const float bottom = style.px(42.0F);  // tick labels, then the unit of time
    const float height = std::max(rect.size.y - top - bottom, 1.0F);
    const float left = y_gutter(plot, height, style);
    const float right = style.px(70.0F);  // end labels
    return {{rect.at.x + left, rect.at.y + top},
            {std::max(rect.size.x - left - right, 1.0F), height}};
}

void draw_plot(ImDrawList& list, const Plot& plot, const Rect& rect, const Style& style,
               const Strings& strings, Level level, std::optional<double> crosshair) {
    const Mapping mapping{plot_area(plot, rect, style), plot.x, plot.y};
    const Rect& area = mapping.area;
    draw_ground(list, plot, mapping, style);
    draw_y_axis(list, plot, mapping, style);
    draw_x_axis(list, plot, mapping, style, strings.text(time_axis_key(plot.time), level));
    draw_curves(list, plot, mapping, style);
    draw_band_name(list, plot, mapping, style, strings.text("plot.usual", level));
    draw_text(list, *style.font(Face::note), {area.at.x - style.px(6.0F), rect.at.y},
              style.colours.ink2, plot.unit);
    draw_end_labels(list, plot, mapping, style, strings.text(now_key(plot), level),
                    strings.text(before_key(plot), level));
    if (plot.scale_changed) {
        const std::string_view words = strings.text("plot.scale_changed", level);
        const float right = area.at.x + area.size.x - text_size(style, Face::note, words).x;
        draw_text(list, *style.font(Face::note), {right, rect.at.y}, style.colours.ink, words);
    }
    if (crosshair) draw_crosshair(list, plot, mapping, style, *crosshair);
    const Point* read = reading(plot.now, crosshair.value_or(plot.head));
    if (read == nullptr) return;
    const double x = crosshair ? read->x : plot.head;
    draw_box(list, crosshair_lines(plot, style, strings, level, x), mapping, plot, mapping.px(x),
             style);
}

}  // namespace compass::ui
