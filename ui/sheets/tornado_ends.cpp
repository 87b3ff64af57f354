#include "ui/sheets/tornado_ends.h"

#include "ui/ahead/ahead.h"
#include "ui/ahead/ranges.h"
#include "ui/cards.h"
#include "ui/controls/control_words.h"
#include "ui/imgui_versions.h"
#include "ui/number_text.h"
#include "ui/sheets/ahead_choices.h"
#include "ui/units.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <utility>

namespace compass::ui {
namespace {

constexpr float end_field_width = 84.0F;

/// The control whose ends are looked at, if it has a bar here.
std::optional<int> looked_at(const Shown& shown) {
    const std::vector<int> all = ranged_controls(shown.scenario);
    const int chosen = shown.view.ahead.bar;
    if (std::find(all.begin(), all.end(), chosen) == all.end()) return std::nullopt;
    return chosen;
}

double end_of(const Shown& shown, int control, bool is_high) {
    const sim::Range ends = bar_ends(shown.view.ahead, shown.scenario, control);
    return is_high ? ends.greatest : ends.least;
}

View with_usual(const Shown& shown, int control) {
    View view = shown.view;
    view.ahead = with_usual_ends(view.ahead, control);
    return view;
}

/// The unit in which the ends are typed.
std::string unit_words(const Control& control, const Strings& strings, Level level) {
    const std::string_view unit = measure(control.row->unit, strings.units()).unit;
    const std::string key = unit_key(unit);
    return std::string(strings.has(key) ? strings.text(key, level) : unit);
}

/// A number of the bar, to be typed anew; Enter takes it.
void end_field(const Shown& shown, const Style& style, const Strings& strings, bool is_high,
               const Rect& rect, bool opens, Asked& asked) {
    const int index = shown.view.ahead.bar;
    const Control& control = control_at(index);
    std::array<char, 32> text{};
    field_text(control, end_of(shown, index, is_high), strings).copy(text.data(), text.size() - 1);
    const char* id = is_high ? "###high_end" : "###low_end";
    if (opens) activate_field(ImGui::GetID(id));
    ImGui::SetCursorScreenPos(rect.at);
    ImGui::PushFont(style.font(Face::body));
    const float room = rect.size.y - style.font(Face::body)->FontSize;
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2{style.px(8.0F), 0.5F * room});
    ImGui::SetNextItemWidth(rect.size.x);
    const bool entered =
        ImGui::InputText(id, text.data(), text.size(),
                         ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_AutoSelectAll);
    ImGui::PopStyleVar();
    ImGui::PopFont();
    if (!entered) return;
    if (const auto value = typed_value(text.data(), control.row->unit, strings)) {
        asked.actions.push_back(EndSetter(shown, strings, index, is_high)(*value));
    } else {
        asked.notice = filled(strings.text("control.refused", shown.view.level),
                              {control_name(index, strings, shown.view.level), text.data()});
    }
}

}  // namespace

EndSetter::EndSetter(const Shown& shown, const Strings& strings, int control, bool is_high)
    : view_(shown.view), scenario_(shown.scenario), control_(control), is_high_(is_high) {
    const Level level = shown.view.level;
    const sim::Range range = accepted_range(control_at(control), scenario_);
    refusal_ = filled(
        strings.text("tornado.no_range", level),
        {control_name(control, strings, level), control_value(control, range.least, strings, level),
         control_value(control, range.greatest, strings, level)});
}

Action EndSetter::operator()(double value) const {
    sim::Range ends = bar_ends(view_.ahead, scenario_, control_);
    (is_high_ ? ends.greatest : ends.least) = value;
    auto changed = with_ends(view_.ahead, scenario_, control_, ends);
    if (!changed) return Tell{refusal_};
    View view = view_;
    view.ahead = std::move(*changed);
    return LookAt{view};
}

void add_ends(Document& document, const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    Buttons which{.question = std::string(strings.text("tornado.which", level)), .buttons = {}};
    for (const int control : ranged_controls(shown.scenario)) {
        View view = shown.view;
        view.ahead.bar = control;
        which.buttons.push_back({.text = control_name(control, strings, level),
                                 .action = LookAt{view},
                                 .is_chosen = shown.view.ahead.bar == control});
    }
    document.blocks.emplace_back(std::move(which));
    const std::optional<int> control = looked_at(shown);
    if (!control) return;
    Entries ends{.question = filled(strings.text("tornado.ends_of", level),
                                    {control_name(*control, strings, level)}),
                 .entries = {}};
    for (const bool is_high : {false, true}) {
        ends.entries.push_back(
            {.name = std::string(strings.text(is_high ? "tornado.high" : "tornado.low", level)),
             .unit = unit_words(control_at(*control), strings, level),
             .text = field_text(control_at(*control), end_of(shown, *control, is_high), strings),
             .measured_in = control_at(*control).row->unit,
             .action = EndSetter(shown, strings, *control, is_high)});
    }
    document.blocks.emplace_back(std::move(ends));
    document.blocks.emplace_back(
        Buttons{.question = "",
                .buttons = {{.text = std::string(strings.text("tornado.usual", level)),
                             .action = LookAt{with_usual(shown, *control)},
                             .is_enabled = has_own_ends(shown.view.ahead, *control)}}});
}

void ends_line(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
               bool opens, Asked& asked) {
    const Level level = shown.view.level;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImFont& font = *style.font(Face::body);
    const float text_top = rect.at.y + 0.5F * (rect.size.y - font.FontSize);
    const std::optional<int> control = looked_at(shown);
    if (!control) {
        fitting_text(style, Face::body, {rect.at.x, text_top}, rect.size.x, style.colours.ink2,
                     strings.text("tornado.choose", level));
        return;
    }
    const std::string_view usual = strings.text("tornado.usual", level);
    const float gap = style.px(8.0F);
    const Rect reset{{rect.right() - button_width(style, usual), rect.at.y},
                     {button_width(style, usual), rect.size.y}};
    const ImVec2 field{style.px(end_field_width), rect.size.y};
    const Rect high{{reset.at.x - gap - field.x, rect.at.y}, field};
    const std::string_view to = strings.text("tornado.to", level);
    const float to_left = high.at.x - gap - text_width(font, to);
    const Rect low{{to_left - gap - field.x, rect.at.y}, field};
    const std::string head =
        filled(strings.text("tornado.from", level), {control_name(*control, strings, level)});
    fitting_text(style, Face::body, {rect.at.x, text_top},
                 std::max(low.at.x - gap - rect.at.x, 0.0F), style.colours.ink, head);
    draw_text(list, font, {to_left, text_top}, style.colours.ink, to);
    end_field(shown, style, strings, false, low, opens, asked);
    end_field(shown, style, strings, true, high, false, asked);
    const ButtonState state{.enabled = has_own_ends(shown.view.ahead, *control)};
    if (button(style, "###usual_ends", usual, reset, state)) {
        asked.actions.emplace_back(LookAt{with_usual(shown, *control)});
    }
}

}  // namespace compass::ui
