#include "ui/controls/control_menu.h"

#include "ui/controls/control_words.h"
#include "ui/drop_list.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <string>

namespace compass::ui {
namespace {

constexpr const char* menu = "menu";
constexpr const char* explained = "explained";  // beside the track's id: its note stays open
constexpr std::array keys{"menu.copy", "menu.explain", "menu.reset", "menu.range"};

bool is_asked(const Rect& rect, ImGuiID track) {
    if (has_focus(track) && menu_key_pressed()) return true;
    const bool is_over = ImGui::IsMouseHoveringRect(rect.at, {rect.right(), rect.bottom()}) &&
                         ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
    return is_over && ImGui::IsMouseClicked(1);
}

void carry_out_row(std::size_t row, const Control& control, const RowContext& context,
                   ImGuiID track) {
    const Shown& shown = context.shown;
    const int place = static_cast<int>(&control - controls().data());
    switch (row) {
        case 0:
            context.asked.actions.emplace_back(CopyText{value_text(
                control, value_of(control, shown.scenario), context.strings, shown.view.level)});
            context.asked.notice = context.strings.text("notice.copied", shown.view.level);
            break;
        case 1:
            memory().SetBool(beside(track, explained), true);
            break;
        case 2:
            context.asked.scenario =
                with_value(control, shown.scenario, value_of(control, shown.baseline));
            context.asked.settled = true;
            break;
        default: {
            View& view =
                context.asked.view ? *context.asked.view : context.asked.view.emplace(shown.view);
            view.sheet = Sheet::tornado;
            view.sheet_page = 0;
            view.large_plot.reset();
            view.ahead.bar = place;
            break;
        }
    }
}

/// The note of the control, until something else is done.
void explain(const Control& control, const RowContext& context, const Rect& rect, ImGuiID track) {
    const ImGuiID state = beside(track, explained);
    if (!memory().GetBool(state)) return;
    const float over = context.style.px(10.0F);
    draw_tip(context.style,
             tip_text(control, context.shown.scenario, context.shown.baseline, context.strings,
                      context.shown.view.level),
             {rect.at.x - over, rect.bottom() + context.style.px(4.0F)}, rect.size.x + 2.0F * over);
    const bool is_over = ImGui::IsMouseClicked(0) || ImGui::IsMouseClicked(1) ||
                         key_pressed(ImGuiKey_Escape, false) || key_pressed(ImGuiKey_Tab, false);
    if (is_over) memory().SetBool(state, false);
}

}  // namespace

void control_menu(const Control& control, const RowContext& context, const Rect& rect,
                  ImGuiID track) {
    const Style& style = context.style;
    const Level level = context.shown.view.level;
    explain(control, context, rect, track);
    const ImGuiID marked = beside(track, menu);
    if (is_asked(rect, track)) {
        memory().SetInt(marked, 0);
        focus_on(track, false);
        ImGui::OpenPopup(menu);
    }
    const ImFont& font = *style.font(Face::body);
    float width = 0.0F;
    for (const char* key : keys) {
        width = std::max(width, text_width(font, context.strings.text(key, level)));
    }
    const DropList list{.id = menu,
                        .count = static_cast<int>(keys.size()),
                        .row_height = 32.0F,
                        .left = rect.at.x,
                        .width = width + style.px(40.0F),
                        .marked = marked};
    const int chosen = drop_list(style, rect, list, [&](int i, const Rect& row, bool is_marked) {
        ImDrawList& drawing = *ImGui::GetWindowDrawList();
        if (is_marked) draw_mark(drawing, style, row);
        draw_text(drawing, font,
                  {row.at.x + style.px(10.0F), row.at.y + 0.5F * (row.size.y - font.FontSize)},
                  style.colours.ink,
                  context.strings.text(keys.at(static_cast<std::size_t>(i)), level));
    });
    if (chosen >= 0) carry_out_row(static_cast<std::size_t>(chosen), control, context, track);
}

}  // namespace compass::ui
