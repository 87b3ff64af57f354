#include "ui/sheets/map_dots.h"

#include "ui/ahead/ahead.h"
#include "ui/ahead/ranges.h"
#include "ui/sheets/ahead_choices.h"
#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace compass::ui {
namespace {

// the map's colours are the same on paper, so its signs are too
constexpr ImU32 rim = IM_COL32(0x10, 0x16, 0x1D, 0xFF);
constexpr float together = 12.0F;  ///< closer than this two dots are at one place
constexpr ImU32 plate = IM_COL32(0x10, 0x16, 0x1D, 0xD0);

ImU32 colour_of(const MapDot& dot) {
    if (!dot.side) return IM_COL32_WHITE;
    const Colours& dark = colours(scene::Palette::dark);
    return *dot.side == Side::a ? dark.series_a : dark.series_b;
}

MapDot side_dot(const sim::Trajectory& run, Side side, bool is_now) {
    return {.run = &run,
            .name = side == Side::a ? "plot.side_a" : "plot.side_b",
            .side = side,
            .is_now = is_now};
}

float share_on(const MapAxis& axis, const sim::Scenario& scenario) {
    const double value = value_of(control_at(axis.control), scenario);
    const double share = (value - axis.least) / (axis.greatest - axis.least);
    return static_cast<float>(std::clamp(share, 0.0, 1.0));
}

/// Where a dot stands, and how many others at this place are drawn above it.
struct Spot {
    ImVec2 at;
    int above = 0;
};

ImVec2 place_of(const MapDot& dot, const MapPicture& map, const Rect& area) {
    const sim::Scenario& scenario = dot.run->scenario;
    return {area.at.x + share_on(map.across, scenario) * area.size.x,
            area.bottom() - share_on(map.up, scenario) * area.size.y};
}

/// A dot as it is drawn: the ring, and the plate of its name.
struct Mark {
    MapDot dot;
    ImVec2 at;
    float radius = 0.0F;
    std::string_view name;
    Rect plate{};
};

Mark mark_of(const MapDot& dot, const Spot& spot, const Rect& area, const Style& style,
             std::string_view name) {
    const auto above = static_cast<float>(spot.above);
    Mark mark{.dot = dot,
              .at = spot.at,
              .radius = style.px((dot.is_now ? 8.0F : 7.0F) + 6.0F * above),
              .name = name};
    const ImFont& font = *style.font(Face::bold);
    const float width = text_width(font, name);
    const float away = mark.radius + style.px(8.0F);
    const bool to_left = spot.at.x + away + width + style.px(6.0F) > area.right();
    const float left = to_left ? spot.at.x - away - width : spot.at.x + away;
    const float higher = above * (font.FontSize + style.px(4.0F));
    const float lowest = area.bottom() - font.FontSize - 2.0F - higher;
    const float top =
        std::max(std::min(spot.at.y - 0.5F * font.FontSize - higher, lowest), area.at.y + 2.0F);
    mark.plate = {{left - 4.0F, top - 1.0F}, {width + 8.0F, font.FontSize + 2.0F}};
    return mark;
}

std::vector<Mark> marks_of(const Shown& shown, const Rect& area, const Style& style,
                           const Strings& strings) {
    const std::vector<MapDot> dots = map_dots(shown);
    std::vector<Spot> spots;
    spots.reserve(dots.size());
    for (const MapDot& dot : dots) spots.push_back({place_of(dot, shown.ahead->map, area), 0});
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        for (std::size_t j = i + 1; j < spots.size(); ++j) {
            const float away =
                std::hypot(spots[i].at.x - spots[j].at.x, spots[i].at.y - spots[j].at.y);
            if (away < style.px(together)) ++spots[i].above;
        }
        marks.push_back(
            mark_of(dots[i], spots[i], area, style, strings.text(dots[i].name, shown.view.level)));
    }
    return marks;
}

void draw_mark(ImDrawList& list, const Mark& mark, const Style& style) {
    const ImU32 colour = colour_of(mark.dot);
    list.AddCircleFilled(mark.at, mark.radius + style.px(2.5F), rim);
    list.AddCircle(mark.at, mark.radius, colour, 0, style.px(2.5F));
    if (mark.dot.is_now) list.AddCircleFilled(mark.at, style.px(4.5F), colour);
    const Rect& under = mark.plate;
    list.AddRectFilled(under.at, {under.right(), under.bottom()}, plate, style.px(4.0F));
    draw_text(list, *style.font(Face::bold), {under.at.x + 4.0F, under.at.y + 1.0F}, colour,
              mark.name);
}

}  // namespace

std::vector<MapDot> map_dots(const Shown& shown) {
    std::vector<MapDot> dots;
    if (shown.ghost != nullptr) dots.push_back({.run = shown.ghost, .name = "plot.before"});
    if (shown.side && shown.before != nullptr) {
        const Side other = *shown.side == Side::a ? Side::b : Side::a;
        dots.push_back(side_dot(*shown.before, other, false));
        dots.push_back(side_dot(shown.now, *shown.side, true));
    } else {
        dots.push_back({.run = &shown.now, .name = "plot.now", .side = {}, .is_now = true});
    }
    return dots;
}

void draw_map_dots(ImDrawList& list, const Shown& shown, const Rect& area, const Style& style,
                   const Strings& strings) {
    for (const Mark& mark : marks_of(shown, area, style, strings)) draw_mark(list, mark, style);
}

std::vector<Rect> map_dot_marks(const Shown& shown, const Rect& area, const Style& style,
                                const Strings& strings) {
    std::vector<Rect> marks;
    for (const Mark& mark : marks_of(shown, area, style, strings)) {
        const float radius = mark.radius + style.px(2.5F);
        marks.push_back({{mark.at.x - radius, mark.at.y - radius}, {2.0F * radius, 2.0F * radius}});
        marks.push_back(mark.plate);
    }
    return marks;
}

Table table_of_dots(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    const MapPicture& map = shown.ahead->map;
    const auto name = [&](int control) { return control_name(control, strings, level); };
    Table table{.caption = std::string(strings.text("dose_map.dots", level)),
                .head = {{std::string(strings.text("dose_map.dot", level))},
                         {name(map.across.control), true},
                         {name(map.up.control), true},
                         {outcome_name(map.outcome, strings, level), true}},
                .rows = {}};
    for (const MapDot& dot : map_dots(shown)) {
        const auto at = [&](const MapAxis& axis) {
            const double value = value_of(control_at(axis.control), dot.run->scenario);
            return control_value(axis.control, value, strings, level);
        };
        const double outcome = value_in(ending_of(*dot.run), map.outcome);
        table.rows.push_back({std::string(strings.text(dot.name, level)), at(map.across),
                              at(map.up), outcome_text(map.outcome, outcome, strings, level)});
    }
    return table;
}

}  // namespace compass::ui
