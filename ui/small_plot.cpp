#include "ui/plot.h"
#include "ui/plot_marks.h"

#include <algorithm>
#include <string>

namespace compass::ui {
namespace {

/// Pixels between a curve and a box inside its plot; negative where they cross.
float clearance(std::span<const Point> series, const Plot& plot, const Rect& area,
                const Rect& box) {
    constexpr int looks = 12;
    float least = area.size.y;
    if (series.empty()) return least;
    for (int i = 0; i <= looks; ++i) {
        const float x = box.at.x + box.size.x * static_cast<float>(i) / looks;
        const double value = height_at(series, x_at(plot, area, x));
        const double share = (value - plot.y.least) / std::max(plot.y.width(), 1e-9);
        const float y = area.bottom() - area.size.y * static_cast<float>(share);
        least = std::min(least, std::max(box.at.y - y, y - box.bottom()));
    }
    return least;
}

/// The number at an end of the axis: whole, unless the unit is so large that both ends need more.
std::string end_text(const Plot& plot, double end) {
    return value_text(end, plot.y.width() < 2.0 ? 1 : 0, plot.marks);
}

}  // namespace

Rect small_plot_area(const Plot& plot, const Rect& rect, const Style& style) {
    const float least = text_size(style, Face::note, end_text(plot, plot.y.least)).x;
    const float greatest = text_size(style, Face::note, end_text(plot, plot.y.greatest)).x;
    const float left = std::max(least, greatest) + style.px(8.0F);
    const float right = style.px(5.0F);  // room for the dot at the end of the run
    return {{rect.at.x + left, rect.at.y},
            {std::max(rect.size.x - left - right, 1.0F), std::max(rect.size.y, 1.0F)}};
}

Rect freest_corner(const Plot& plot, const Rect& area, ImVec2 size) {
    constexpr float least_clearance = 2.0F;  // half a line
    // beside the mark of an axis that does not begin at zero
    const float beside_axis = area.at.x + std::max(0.05F * area.size.x, 0.7F * size.y);
    Rect best{};
    float most = least_clearance - 0.5F;
    for (const float x : {area.right() - size.x, beside_axis}) {
        for (const float y : {area.at.y, area.bottom() - size.y}) {
            const Rect box{{x, y}, size};
            const float away = std::min(clearance(plot.now, plot, area, box),
                                        clearance(plot.ghost, plot, area, box));
            if (away <= most + 0.5F) continue;  // a tie stays where it was: no dancing
            most = away;
            best = box;
        }
    }
    return best;
}

void draw_small_plot(ImDrawList& list, const Plot& plot, const Rect& rect, const Style& style,
                     std::optional<double> crosshair) {
    const Mapping mapping{small_plot_area(plot, rect, style), plot.x, plot.y};
    const Rect& area = mapping.area;
    const float bottom = area.at.y + area.size.y;
    draw_ground(list, plot, mapping, style);
    list.AddLine({area.at.x, bottom}, {area.at.x + area.size.x, bottom}, style.colours.edge,
                 style.px(1.0F));
    list.AddLine(area.at, {area.at.x, bottom}, style.colours.edge, style.px(1.0F));
    if (plot.y.least != 0.0) draw_break(list, {area.at.x, bottom}, style);
    // an axis that is not the usual one tells so even where there is no room for words
    const ImU32 ink = plot.scale_changed ? style.colours.ink : style.colours.ink2;
    for (const double end : {plot.y.least, plot.y.greatest}) {
        const std::string text = end_text(plot, end);
        const ImVec2 size = text_size(style, Face::note, text);
        const float y =
            end == plot.y.greatest ? area.at.y - size.y * 0.25F : bottom - size.y * 0.85F;
        draw_text(list, *style.font(Face::note), {area.at.x - style.px(6.0F) - size.x, y}, ink,
                  text);
    }
    draw_curves(list, plot, mapping, style);
    if (crosshair) draw_crosshair(list, plot, mapping, style, *crosshair);
}

}  // namespace compass::ui
