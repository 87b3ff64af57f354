#include "ui/sheets/map_sheet.h"

#include "ui/ahead/ahead.h"
#include "ui/ahead/contours.h"
#include "ui/ahead/ranges.h"
#include "ui/cards.h"
#include "ui/focus.h"
#include "ui/number_text.h"
#include "ui/pick.h"
#include "ui/plot_marks.h"
#include "ui/sheets/ahead_choices.h"
#include "ui/sheets/map_dots.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr float side_width = 210.0F;
constexpr float least_for_side = 560.0F;

/// What is drawn, and where.
struct Chart {
    const Shown& shown;
    const Style& style;
    const Strings& strings;
    const MapPicture& map;
    Rect area;

    std::string_view word(std::string_view key) const {
        return strings.text(key, shown.view.level);
    }
    ImVec2 at(double across, double up) const {
        return {area.at.x + static_cast<float>(across) * area.size.x,
                area.bottom() - static_cast<float>(up) * area.size.y};
    }
    double share(double value) const {
        const double width = map.greatest - map.least;
        return width > 0.0 ? (value - map.least) / width : 0.5;
    }
};

double share_on(const MapAxis& axis, double value) {
    return (value - axis.least) / (axis.greatest - axis.least);
}

void axis_picks(const Shown& shown, const Style& style, const Strings& strings, const Rect& row,
                Asked& asked) {
    const Level level = shown.view.level;
    const std::vector<int> indices = axis_controls(shown.scenario);
    std::vector<std::string> names;
    names.reserve(indices.size());
    for (const int index : indices) names.push_back(control_name(index, strings, level));
    const auto place_of_index = [&indices](int index) {
        const auto found = std::find(indices.begin(), indices.end(), index);
        return found == indices.end() ? -1 : static_cast<int>(found - indices.begin());
    };
    const float gap = style.px(8.0F);
    const float width = (row.size.x - 2.0F * gap) / 3.0F;
    const auto box = [&](int i) {
        return Rect{{row.at.x + static_cast<float>(i) * (width + gap), row.at.y},
                    {width, row.size.y}};
    };
    const AheadChoice& choice = shown.view.ahead;
    const int across = pick(style,
                            {.id = "across",
                             .label = strings.text("dose_map.across", level),
                             .items = names,
                             .chosen = place_of_index(choice.across)},
                            box(0));
    if (across >= 0) {
        asked_view(shown, asked).ahead.across = indices[static_cast<std::size_t>(across)];
    }
    const int up = pick(style,
                        {.id = "up",
                         .label = strings.text("dose_map.up", level),
                         .items = names,
                         .chosen = place_of_index(choice.up)},
                        box(1));
    if (up >= 0) asked_view(shown, asked).ahead.up = indices[static_cast<std::size_t>(up)];
    outcome_pick(shown, style, strings, box(2), asked);
}

void draw_colours(ImDrawList& list, const Chart& sheet) {
    const MapPicture& map = sheet.map;
    const auto place = [&map](std::size_t i) {
        return static_cast<double>(i) / static_cast<double>(map.side - 1);
    };
    const auto colour = [&](std::size_t column, std::size_t row) {
        return map_colour(sheet.share(map.values[row * map.side + column]));
    };
    for (std::size_t row = 0; row + 1 < map.side; ++row) {
        for (std::size_t column = 0; column + 1 < map.side; ++column) {
            list.AddRectFilledMultiColor(sheet.at(place(column), place(row + 1)),
                                         sheet.at(place(column + 1), place(row)),
                                         colour(column, row + 1), colour(column + 1, row + 1),
                                         colour(column + 1, row), colour(column, row));
        }
    }
}

/// The hatch goes through whole rows of cells, so that its lines meet.
void draw_invalid(ImDrawList& list, const Chart& sheet) {
    const std::size_t side = sheet.map.side;
    const auto edge = [side](std::size_t i) {
        const double place = (static_cast<double>(i) - 0.5) / static_cast<double>(side - 1);
        return std::clamp(place, 0.0, 1.0);
    };
    for (std::size_t row = 0; row < side; ++row) {
        std::size_t from = 0;
        while (from < side) {
            std::size_t to = from;
            while (to < side && !sheet.map.valid[row * side + to]) ++to;
            if (to > from) {
                list.PushClipRect(sheet.at(edge(from), edge(row + 1)),
                                  sheet.at(edge(to), edge(row)), true);
                draw_hatch(list, sheet.area, IM_COL32(0x10, 0x16, 0x1D, 0xFF),
                           sheet.style.px(9.0F));
                list.PopClipRect();
            }
            from = to + 1;
        }
    }
}

/// Of all pieces of a line the one farthest from the labels that stand already, where `is_free`.
template <typename IsFree>
const Contour* spot_for_label(const std::vector<Contour>& pieces, double level,
                              const std::vector<ImVec2>& taken, const IsFree& is_free) {
    const Contour* best = nullptr;
    float farthest = 0.12F;
    for (const Contour& piece : pieces) {
        const ImVec2 at = piece.from;
        const bool is_inside = at.x > 0.06F && at.x < 0.94F && at.y > 0.05F && at.y < 0.95F;
        if (piece.level != level || !is_inside || !is_free(at)) continue;
        float nearest = 0.5F - 0.3F * std::abs(at.x - 0.5F);
        for (const ImVec2 other : taken) {
            nearest = std::min(nearest, std::hypot(at.x - other.x, at.y - other.y));
        }
        if (nearest <= farthest) continue;
        farthest = nearest;
        best = &piece;
    }
    return best;
}

/// How many decimals round levels need in the unit that is shown.
int shown_decimals(std::vector<double> levels, const Measure& shown) {
    for (double& level : levels) level = shown.shown(level);
    return tick_decimals(levels);
}

/// Round numbers on an axis in the unit that is shown.
struct AxisTicks {
    Measure shown;
    std::vector<double> ticks;  ///< in that unit

    AxisTicks(const MapAxis& axis, int most, const Strings& strings)
        : shown(measure(control_at(axis.control).row->unit, strings.units())),
          ticks(nice_ticks({shown.shown(axis.least), shown.shown(axis.greatest)}, most)) {}
    std::string text(double tick, const Strings& strings) const {
        return fixed_text(tick, tick_decimals(ticks), strings);
    }
};

ImU32 contour_ink(const Chart& sheet, double level) {
    return is_dark(sheet.share(level)) ? IM_COL32_WHITE : IM_COL32(0x17, 0x21, 0x2B, 0xFF);
}

/// The plate of a label in the middle of a place.
Rect label_plate(const Chart& sheet, ImVec2 share, ImVec2 text_size) {
    const ImVec2 middle = sheet.at(static_cast<double>(share.x), static_cast<double>(share.y));
    return {{middle.x - 0.5F * text_size.x - 3.0F, middle.y - 0.5F * text_size.y - 1.0F},
            {text_size.x + 6.0F, text_size.y + 2.0F}};
}

/// A number on each line that has room for it beside the dots and their names.
void draw_contour_labels(ImDrawList& list, const Chart& sheet, const std::vector<double>& levels,
                         const std::vector<Contour>& pieces) {
    const Measure shown = outcome_measure(sheet.map.outcome, sheet.strings);
    const int decimals = shown_decimals(levels, shown);
    const auto marks = map_dot_marks(sheet.shown, sheet.area, sheet.style, sheet.strings);
    std::vector<ImVec2> taken;
    for (const double level : levels) {
        const std::string text = fixed_text(shown.shown(level), decimals, sheet.strings);
        const ImVec2 size = text_size(sheet.style, Face::note, text);
        const auto is_free = [&](ImVec2 share) {
            const Rect plate = label_plate(sheet, share, size);
            return std::none_of(marks.begin(), marks.end(),
                                [&](const Rect& mark) { return mark.overlaps(plate); });
        };
        const Contour* spot = spot_for_label(pieces, level, taken, is_free);
        if (spot == nullptr) continue;
        taken.push_back(spot->from);
        const Rect plate = label_plate(sheet, spot->from, size);
        list.AddRectFilled(plate.at, {plate.right(), plate.bottom()},
                           map_colour(sheet.share(level)), sheet.style.px(4.0F));
        draw_text(list, *sheet.style.font(Face::note), {plate.at.x + 3.0F, plate.at.y + 1.0F},
                  contour_ink(sheet, level), text);
    }
}

void draw_contours(ImDrawList& list, const Chart& sheet) {
    const std::vector<double> levels =
        contour_levels(sheet.map, outcome_measure(sheet.map.outcome, sheet.strings));
    const std::vector<Contour> pieces = contours(sheet.map, levels);
    for (const Contour& piece : pieces) {
        list.AddLine(sheet.at(static_cast<double>(piece.from.x), static_cast<double>(piece.from.y)),
                     sheet.at(static_cast<double>(piece.to.x), static_cast<double>(piece.to.y)),
                     faded(contour_ink(sheet, piece.level), 0.8F),
                     std::max(1.0F, sheet.style.px(1.2F)));
    }
    draw_contour_labels(list, sheet, levels, pieces);
}

/// ", IU/d" of "10,000 IU/d"; nothing where a value has no unit or is a word.
std::string unit_behind(const std::string& value) {
    const std::size_t space = value.find(' ');
    const bool is_number = value.front() >= '0' && value.front() <= '9';
    return is_number && space != std::string::npos ? "," + value.substr(space) : "";
}

void draw_axes(ImDrawList& list, const Chart& sheet) {
    const Style& style = sheet.style;
    const ImFont& font = *style.font(Face::note);
    const Level level = sheet.shown.view.level;
    const Rect& area = sheet.area;
    list.AddRect({area.at.x - 0.5F, area.at.y - 0.5F}, {area.right() + 0.5F, area.bottom() + 0.5F},
                 style.colours.edge);
    const int most_across = std::max(2, static_cast<int>(area.size.x / style.px(100.0F)));
    const AxisTicks across(sheet.map.across, most_across, sheet.strings);
    for (const double tick : across.ticks) {
        const ImVec2 at = sheet.at(share_on(sheet.map.across, across.shown.of_model(tick)), 0.0);
        list.AddLine(at, {at.x, at.y + style.px(5.0F)}, style.colours.edge);
        draw_text(list, font, {at.x, at.y + style.px(6.0F)}, style.colours.ink2,
                  across.text(tick, sheet.strings), 0.5F);
    }
    const AxisTicks up(sheet.map.up, 6, sheet.strings);
    for (const double tick : up.ticks) {
        const ImVec2 at = sheet.at(0.0, share_on(sheet.map.up, up.shown.of_model(tick)));
        list.AddLine({at.x - style.px(5.0F), at.y}, at, style.colours.edge);
        draw_text(list, font, {at.x - style.px(8.0F), at.y - 0.5F * font.FontSize},
                  style.colours.ink2, up.text(tick, sheet.strings), 1.0F);
    }
    const auto title = [&](const MapAxis& axis) {
        return control_name(axis.control, sheet.strings, level) +
               unit_behind(control_value(axis.control, axis.greatest, sheet.strings, level));
    };
    draw_text(list, font, {area.right(), area.bottom() + style.px(23.0F)}, style.colours.ink,
              title(sheet.map.across), 1.0F);
    draw_text(list, font, {area.at.x, area.at.y - font.FontSize - style.px(4.0F)},
              style.colours.ink, title(sheet.map.up));
}

/// The bar of colours with the numbers at its ends, and what the signs mean.
void draw_side(ImDrawList& list, const Chart& sheet, const Rect& rect,
               const std::vector<std::string>& lines) {
    const Style& style = sheet.style;
    const Level level = sheet.shown.view.level;
    const ImFont& font = *style.font(Face::note);
    const float height = std::min(0.42F * rect.size.y, style.px(180.0F));
    const Rect bar{rect.at, {style.px(22.0F), height}};
    constexpr int steps = 24;
    for (int i = 0; i < steps; ++i) {
        const auto share = [](int step) { return 1.0 - static_cast<double>(step) / steps; };
        const float top = bar.at.y + height * static_cast<float>(i) / steps;
        const ImU32 upper = map_colour(share(i));
        const ImU32 lower = map_colour(share(i + 1));
        list.AddRectFilledMultiColor({bar.at.x, top}, {bar.right(), top + height / steps}, upper,
                                     upper, lower, lower);
    }
    const float left = bar.right() + style.px(8.0F);
    draw_text(list, font, {left, bar.at.y}, style.colours.ink,
              outcome_text(sheet.map.outcome, sheet.map.greatest, sheet.strings, level));
    draw_text(list, font, {left, bar.bottom() - font.FontSize}, style.colours.ink,
              outcome_text(sheet.map.outcome, sheet.map.least, sheet.strings, level));
    ImVec2 at{rect.at.x, bar.bottom() + style.px(12.0F)};
    for (const std::string& line : lines) {
        const std::string text = wrapped(font, line, rect.size.x);
        const auto breaks = static_cast<float>(std::count(text.begin(), text.end(), '\n'));
        const float bottom = at.y + (1.0F + breaks) * font.FontSize;
        if (bottom > rect.bottom()) break;
        draw_text(list, font, at, style.colours.ink2, text);
        at.y = bottom + style.px(7.0F);
    }
}

std::string value_line(const Chart& sheet, const char* key, double x, double y) {
    const Level level = sheet.shown.view.level;
    const std::string value =
        outcome_text(sheet.map.outcome, map_value(sheet.map, x, y), sheet.strings, level);
    const bool is_valid = map_is_valid(sheet.map, x, y);
    return filled(sheet.word(key),
                  {is_valid ? value : "(" + value + ")",
                   control_value(sheet.map.across.control, x, sheet.strings, level),
                   control_value(sheet.map.up.control, y, sheet.strings, level)});
}

/// Moves *now* by mouse and keys; where the mouse is, as shares, if it is over the map.
std::optional<ImVec2> use_map(const Chart& sheet, Asked& asked) {
    ImGui::SetCursorScreenPos(sheet.area.at);
    ImGui::InvisibleButton("map", sheet.area.size);
    const bool is_focused = focus_stop(sheet.style, 3.0F, 4.0F);
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const ImVec2 share{std::clamp((mouse.x - sheet.area.at.x) / sheet.area.size.x, 0.0F, 1.0F),
                       std::clamp((sheet.area.bottom() - mouse.y) / sheet.area.size.y, 0.0F, 1.0F)};
    if (ImGui::IsItemActive()) {
        const sim::Scenario moved =
            moved_on_map(sheet.map, sheet.shown.scenario, static_cast<double>(share.x),
                         static_cast<double>(share.y));
        if (!(moved == sheet.shown.scenario)) asked.scenario = moved;
    }
    if (ImGui::IsItemDeactivated()) asked.settled = true;
    const bool is_hovered = ImGui::IsItemHovered();
    const auto step = [&](int direction, int control) {
        if (direction == 0) return;
        const sim::Scenario now = asked.scenario ? *asked.scenario : sheet.shown.scenario;
        const Control& moved = control_at(control);
        asked.scenario =
            with_value(moved, now, stepped(moved, now, direction, ImGui::GetIO().KeyShift));
        asked.settled = true;
    };
    if (is_focused) {
        step(key_direction(ImGuiKey_RightArrow, ImGuiKey_LeftArrow), sheet.map.across.control);
        step(key_direction(ImGuiKey_UpArrow, ImGuiKey_DownArrow), sheet.map.up.control);
    }
    return is_hovered ? std::optional(share) : std::nullopt;
}

void draw_picture(const Chart& sheet) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_colours(list, sheet);
    draw_contours(list, sheet);
    draw_invalid(list, sheet);
    draw_axes(list, sheet);
    if (!sheet.map.is_fresh) {
        draw_hatch(list, sheet.area, faded(sheet.style.colours.ink2, 0.6F), sheet.style.px(14.0F));
    }
    draw_map_dots(list, sheet.shown, sheet.area, sheet.style, sheet.strings);
}

std::vector<std::string> side_lines(const Chart& sheet, const std::optional<ImVec2>& mouse) {
    const MapPicture& map = sheet.map;
    const auto now = [&](const MapAxis& axis) {
        return std::clamp(value_of(control_at(axis.control), sheet.shown.scenario), axis.least,
                          axis.greatest);
    };
    std::vector<std::string> lines;
    lines.push_back(value_line(sheet, "dose_map.now", now(map.across), now(map.up)));
    if (mouse) {
        const auto value = [](const MapAxis& axis, float share) {
            return axis.least + static_cast<double>(share) * (axis.greatest - axis.least);
        };
        lines.push_back(value_line(sheet, "dose_map.here", value(map.across, mouse->x),
                                   value(map.up, mouse->y)));
    }
    const bool has_invalid =
        std::find(map.valid.begin(), map.valid.end(), false) != map.valid.end();
    if (has_invalid) lines.emplace_back(sheet.word("map.outside"));
    lines.emplace_back(sheet.word(map.is_finest ? "dose_map.finest" : "dose_map.finer"));
    lines.emplace_back(sheet.word("dose_map.how"));
    return lines;
}

}  // namespace

void map_sheet(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
               Asked& asked) {
    const Rect row{rect.at, {rect.size.x, style.px(pick_height)}};
    axis_picks(shown, style, strings, row, asked);
    const std::string trouble = map_trouble(shown, strings);
    const float top = row.bottom() + style.px(30.0F);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (!trouble.empty()) {
        const ImFont& font = *style.font(Face::body);
        draw_text(list, font, {rect.at.x, top}, style.colours.ink,
                  wrapped(font, trouble, rect.size.x));
        return;
    }
    const float side = rect.size.x >= style.px(least_for_side) ? style.px(side_width) : 0.0F;
    const float left = style.px(58.0F);
    const Rect area{{rect.at.x + left, top},
                    {rect.size.x - left - side - style.px(side > 0.0F ? 24.0F : 8.0F),
                     rect.bottom() - top - style.px(40.0F)}};
    if (area.size.x < 40.0F || area.size.y < 40.0F) return;
    const Chart sheet{shown, style, strings, shown.ahead->map, area};
    const std::optional<ImVec2> mouse = use_map(sheet, asked);
    draw_picture(sheet);
    if (side == 0.0F) return;
    const float button_top = rect.bottom() - style.px(pick_height);
    const Rect right{{rect.right() - side, top}, {side, button_top - top - style.px(8.0F)}};
    draw_side(list, sheet, right, side_lines(sheet, mouse));
    const std::string_view copy = strings.text("ahead.copy", shown.view.level);
    if (button(style, "###copy", copy,
               {{right.at.x, button_top}, {button_width(style, copy), style.px(pick_height)}})) {
        asked.actions.emplace_back(CopyText{map_csv(sheet.map, strings, shown.view.level)});
    }
}

}  // namespace compass::ui
