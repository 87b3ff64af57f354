#include "ui/controls/typing.h"

#include "ui/controls/control_words.h"
#include "ui/focus.h"
#include "ui/imgui_versions.h"
#include "ui/memory.h"
#include "ui/number_text.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace compass::ui {
namespace {

constexpr float field_width = 104.0F;

// What memory() holds beside the track's id while a number is typed.
constexpr const char* typing = "typing";
constexpr const char* typed_place = "compass typed control";  // its place in controls(), from 1 on
constexpr int closed = 0;
constexpr int opening = 1;
constexpr int open = 2;

const sim::Scenario& present(const RowContext& context) {
    return context.asked.scenario ? *context.asked.scenario : context.shown.scenario;
}

void refuse(const Control& control, const RowContext& context, std::string_view typed) {
    const Level level = context.shown.view.level;
    const sim::Range range = accepted_range(control, present(context));
    context.asked.notice =
        filled(context.strings.text("control.out_of_range", level),
               {name_text(control, context.strings, level), std::string(typed),
                number_text(range.least, measure(control.row->unit, context.strings.units()),
                            context.strings),
                value_text(control, range.greatest, context.strings, level)});
}

/// Takes what was typed, or says why not and leaves the scenario alone.
void commit(const Control& control, const RowContext& context, std::string_view typed) {
    const Level level = context.shown.view.level;
    const sim::Scenario& now = present(context);
    std::optional<double> value = typed_value(typed, control.row->unit, context.strings);
    const bool is_never = typed == context.strings.text("control.never", level);
    if (control.meaning == Meaning::open_end && is_never) value = sim::never;
    if (!value) {
        context.asked.notice = refused_text(control, now, typed, context.strings, level);
        return;
    }
    if (!is_taken(control, now, *value)) {
        return refuse(control, context, typed);
    }
    const sim::Scenario changed = with_value(control, now, *value);
    if (changed != now) context.asked.scenario = changed;
    context.asked.settled = true;
}

/// The open field. A number that was not touched is not taken: its text is rounded.
void typed_field(const Control& control, const RowContext& context, const Rect& rect,
                 ImGuiID track) {
    const Style& style = context.style;
    const ImGuiID state = beside(track, typing);
    const std::string old =
        field_text(control, value_of(control, present(context)), context.strings);
    std::array<char, 64> text{};
    std::copy_n(old.begin(), std::min(old.size(), text.size() - 1), text.begin());
    const ImGuiID field = ImGui::GetID("##typed");
    if (memory().GetInt(state) == opening) activate_field(field);
    memory().SetInt(state, open);
    const auto place = static_cast<int>(&control - controls().data());
    memory().SetInt(ImHashStr(typed_place), place + 1);
    ImGui::SetCursorScreenPos(rect.at);
    ImGui::PushFont(style.font(Face::body));
    const float room = rect.size.y - style.font(Face::body)->FontSize;
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2{style.px(8.0F), 0.5F * room});
    ImGui::SetNextItemWidth(rect.size.x);
    ImGui::InputText("##typed", text.data(), text.size(), ImGuiInputTextFlags_AutoSelectAll);
    ImGui::PopStyleVar();
    ImGui::PopFont();
    const bool is_active = ImGui::IsItemActive();
    ImGui::GetWindowDrawList()->AddRect(rect.at, {rect.right(), rect.bottom()}, style.colours.focus,
                                        style.px(6.0F), 0, style.px(2.0F));
    const bool by_tab = is_pressed(ImGuiKey_Tab, false);
    if (is_active && !by_tab) return;
    if (is_active) ImGui::ClearActiveID();
    memory().SetInt(state, closed);
    memory().SetInt(ImHashStr(typed_place), 0);
    if (!by_tab) focus_on(track, !ImGui::IsMouseClicked(0));
    const bool by_escape = is_pressed(ImGuiKey_Escape, false);
    if (!by_escape && old != text.data()) commit(control, context, text.data());
}

float closed_field(const Control& control, const RowContext& context, const Rect& line,
                   ImGuiID track) {
    const Style& style = context.style;
    const ImFont& font = *style.font(Face::body);
    const std::string words = value_text(control, value_of(control, present(context)),
                                         context.strings, context.shown.view.level);
    const float width = text_width(font, words);
    const float left = line.right() - width;
    const float height = line.size.y;
    ImGui::SetCursorScreenPos({left, line.at.y});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool can_type = control.row->kind != sim::Kind::flag;
    if (can_type && ImGui::InvisibleButton("value", {std::max(1.0F, width), height})) {
        start_typing(track);
    }
    const float top = line.at.y + 0.5F * (height - font.FontSize);
    if (can_type && ImGui::IsItemHovered()) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
        const float under = std::round(top + font.FontSize - style.px(1.0F));
        list.AddRectFilled({left, under}, {line.right(), under + std::max(1.0F, style.px(1.0F))},
                           style.colours.edge);
    }
    draw_text(list, font, {left, top}, style.colours.ink, words);
    if (!is_beyond(control, present(context))) return left;
    const float mark = style.px(14.0F);
    draw_caution(list, style, {left - mark - style.px(5.0F), line.at.y + 0.5F * (height - mark)},
                 mark);
    return left - mark - style.px(5.0F);
}

}  // namespace

void start_typing(ImGuiID track) {
    memory().SetInt(beside(track, typing), opening);
}

int typed_control() {
    return memory().GetInt(ImHashStr(typed_place)) - 1;
}

float value_field(const Control& control, const RowContext& context, const Rect& line,
                  ImGuiID track) {
    if (memory().GetInt(beside(track, typing)) == closed) {
        return closed_field(control, context, line, track);
    }
    const float width = context.style.px(field_width);
    const Rect rect{{line.right() - width, line.at.y}, {width, line.size.y}};
    typed_field(control, context, rect, track);
    return rect.at.x;
}

}  // namespace compass::ui
