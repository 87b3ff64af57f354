#include "ui/sheets/map_sheet.h"

#include "ui/ahead/ahead.h"
#include "ui/ahead/contours.h"
#include "ui/ahead/ranges.h"
#include "ui/cards.h"
#include "ui/focus.h"
#include "ui/number_text.h"
#include "ui/pick.h"
#include "ui/sheets/ahead_choices.h"
#include "ui/sheets/map_chart.h"
#include "ui/widgets.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace compass::ui {
namespace {

constexpr float side_width = 210.0F;
constexpr float least_for_side = 560.0F;

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

/// The bar of colours with the numbers at its ends, and what the signs mean.
void draw_side(ImDrawList& list, const MapChart& sheet, const Rect& rect,
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

std::string value_line(const MapChart& sheet, const char* key, double x, double y) {
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
std::optional<ImVec2> use_map(const MapChart& sheet, Asked& asked) {
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

std::vector<std::string> side_lines(const MapChart& sheet, const std::optional<ImVec2>& mouse) {
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
    const MapChart sheet{shown, style, strings, shown.ahead->map, area};
    const std::optional<ImVec2> mouse = use_map(sheet, asked);
    draw_map_chart(sheet);
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
