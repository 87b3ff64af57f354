#include "ui/controls/control_row.h"

#include "ui/ahead/futures_tip.h"
#include "ui/ahead/guess.h"
#include "ui/ahead/strip_band.h"
#include "ui/controls/control_menu.h"
#include "ui/controls/control_words.h"
#include "ui/controls/typing.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/slider.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace compass::ui {
namespace {

constexpr float name_height = 24.0F;
constexpr float track_height = 28.0F;
constexpr float toggle_height = 30.0F;
constexpr float toggle_width = 46.0F;
constexpr float segment_height = 28.0F;
constexpr float narrowest_head = 220.0F;  // of a card with name and value on one line
constexpr float strip_height = 10.0F;
constexpr float overlap = 2.0F;  // of the track's hit area with the name's line

const sim::Scenario& present(const RowContext& context) {
    return context.asked.scenario ? *context.asked.scenario : context.shown.scenario;
}

int index_of(const Control& control) {
    return static_cast<int>(&control - controls().data());
}

void ask(const Control& control, const RowContext& context, double value, bool settled) {
    const sim::Scenario& now = present(context);
    const sim::Scenario changed = with_value(control, now, value);
    context.asked.settled = context.asked.settled || settled;
    if (changed != now) context.asked.scenario = changed;
}

double notch_of(const Control& control, const RowContext& context) {
    const sim::Scenario& baseline = context.shown.baseline;
    return place_of(control, context.shown.scenario, value_of(control, baseline));
}

std::optional<double> ring_of(const Control& control, const RowContext& context) {
    const Shown& shown = context.shown;
    if (shown.before == nullptr || !shown.view.ghost) return std::nullopt;
    const double before = value_of(control, shown.before->scenario);
    if (before == value_of(control, present(context)) || std::isnan(before)) return std::nullopt;
    return place_of(control, shown.scenario, before);
}

std::string notice_of(const Control& control, const RowContext& context, float width) {
    const std::string key = "control." + std::string(control.id) + ".notice";
    if (!context.strings.has(key)) return {};
    const std::string_view text = context.strings.text(key, context.shown.view.level);
    return wrapped(*context.style.font(Face::note), text, width);
}

float notice_height(const std::string& notice, const Style& style) {
    if (notice.empty()) return 0.0F;
    const auto breaks = static_cast<float>(std::count(notice.begin(), notice.end(), '\n'));
    return (1.0F + breaks) * style.font(Face::note)->FontSize + style.px(6.0F);
}

/// Asks for what a gesture on the track means. A drag remembers where it began, for Esc.
void follow(const TrackAnswer& answer, const Control& control, const RowContext& context,
            ImGuiID id) {
    const sim::Scenario& now = present(context);
    const auto at = [&](double place) { return value_at(control, now, place); };
    switch (answer.gesture) {
        case Gesture::grab:
            remember(id, value_of(control, now));
            ask(control, context, at(answer.place), false);
            break;
        case Gesture::drag:
            ask(control, context, at(answer.place), false);
            break;
        case Gesture::release:
            context.asked.settled = true;
            break;
        case Gesture::cancel:
            ask(control, context, remembered(id), true);
            break;
        case Gesture::step:
        case Gesture::big_step:
            ask(control, context,
                stepped(control, now, answer.steps, answer.gesture == Gesture::big_step), true);
            context.asked.stepped = index_of(control);
            break;
        case Gesture::to_least:
        case Gesture::to_greatest:
            ask(control, context, at(answer.gesture == Gesture::to_least ? 0.0 : 1.0), true);
            break;
        case Gesture::to_default:
            ask(control, context, value_of(control, context.shown.baseline), true);
            break;
        case Gesture::type:
            start_typing(id);
            break;
        case Gesture::none:
            break;
    }
}

/// What is_slider_held() tells.
ImGuiID held_state() {
    return ImHashStr("compass slider held");
}

bool is_key_gesture(Gesture gesture) {
    return gesture >= Gesture::step;
}

void slider_body(const Control& control, const RowContext& context, const Rect& rect) {
    const double value = value_of(control, present(context));
    const Track track{.place = place_of(control, present(context), value),
                      .notch = notch_of(control, context),
                      .ring = ring_of(control, context)};
    Style style = context.style;
    if (is_locked(context.shown.view, index_of(control))) style.colours.focus = style.colours.edge;
    const TrackAnswer answer = slider(style, "track", rect, track);
    const ImGuiID id = ImGui::GetID("track");
    if (answer.gesture == Gesture::grab) memory().SetBool(held_state(), true);
    const bool by_mouse = ImGui::IsMouseDown(0) || ImGui::IsMouseReleased(0);
    if (is_key_gesture(answer.gesture)) focus_on(id, !by_mouse);
    follow(answer, control, context, id);
    control_menu(control, context, rect, id);
}

/// The futures of a slider under its track; a click goes to one of them.
void strip_band(const Control& control, const RowContext& context, const Rect& rect,
                ImGuiID track) {
    const Shown& shown = context.shown;
    const Strip* strip = shown.ahead == nullptr || !shown.view.ahead.strip
                             ? nullptr
                             : strip_of(*shown.ahead, index_of(control));
    if (strip == nullptr) return;
    const int outcome = *shown.view.ahead.strip;
    if (is_hidden(shown.view, outcome)) return;
    const Reach reach = reach_of(shown.ahead->strips, outcome).value_or(Reach{});
    draw_strip(*ImGui::GetWindowDrawList(), *strip, outcome, reach, rect, context.style);
    ImGui::SetCursorScreenPos(rect.at);
    if (ImGui::InvisibleButton("strip", rect.size)) {
        const float place = (ImGui::GetIO().MousePos.x - rect.at.x) / rect.size.x;
        const double asked = std::clamp(static_cast<double>(place), 0.0, 1.0);
        ask(control, context, value_at(control, present(context), asked), true);
    }
    const Style& style = context.style;
    const bool is_told = is_tip_due() || (shown.view.tip && has_focus(track));
    if (!is_told) return;
    draw_futures_tip(shown, *strip, outcome, style, context.strings,
                     {rect.at.x - style.px(10.0F), rect.bottom() + style.px(4.0F)},
                     rect.size.x + style.px(20.0F));
}

void choice_body(const Control& control, const RowContext& context, const Rect& rect) {
    const sim::Scenario& now = present(context);
    const std::vector<double> values = choices_of(control, now);
    std::vector<std::string> texts;
    texts.reserve(values.size());
    for (const double value : values) {
        texts.push_back(choice_text(control, value, context.strings, context.shown.view.level));
    }
    const auto found = std::find(values.begin(), values.end(), value_of(control, now));
    const int chosen = found == values.end() ? -1 : static_cast<int>(found - values.begin());
    const int asked = segments(context.style, "track", texts, chosen, rect);
    const ImGuiID id = ImGui::GetID("track");
    if (asked >= 0) ask(control, context, values[static_cast<std::size_t>(asked)], true);
    if (!has_focus(id)) return;
    if (key_pressed(ImGuiKey_Backspace, false)) {
        ask(control, context, value_of(control, context.shown.baseline), true);
    }
    const bool can_type = control.row->kind != sim::Kind::flag;
    if (can_type && key_pressed(ImGuiKey_Enter, false)) start_typing(id);
}

/// `name` is told first, where the row has no room for all of it.
void tip(const Control& control, const RowContext& context, const Rect& row,
         const std::string& name) {
    if (!is_tip_due()) return;  // its words take as long as half of the panel
    std::string text = tip_text(control, present(context), context.shown.baseline, context.strings,
                                context.shown.view.level);
    if (!name.empty()) text.insert(0, name + '\n');
    // as wide as the panel, so that it covers the rows below whole
    const float over = context.style.px(10.0F);
    draw_tip(context.style, text, {row.at.x - over, row.bottom() + context.style.px(4.0F)},
             row.size.x + 2.0F * over);
}

/// The name, with its tip; returns where the name ends.
float name_line(const Control& control, const RowContext& context, const Rect& row, float room) {
    const Style& style = context.style;
    const ImFont& font = *style.font(Face::bold);
    const std::string whole = name_text(control, context.strings, context.shown.view.level);
    const std::string name = shortened(font, whole, room);
    const float height = style.px(name_height);
    ImGui::SetCursorScreenPos(row.at);
    ImGui::InvisibleButton("name", {std::max(1.0F, text_width(font, name)), height});
    tip(control, context, row, name == whole ? std::string() : whole);
    // on a phone's card the name lies under what takes the finger
    if (name != whole) tell_whole(style, whole, {row.at, {text_width(font, name), height}});
    draw_text(*ImGui::GetWindowDrawList(), font,
              {row.at.x, row.at.y + 0.5F * (height - font.FontSize)}, style.colours.ink, name);
    return row.at.x + text_width(font, name);
}

void toggle_row(const Control& control, const RowContext& context, const Rect& row) {
    const Style& style = context.style;
    const ImVec2 size{style.px(toggle_width), style.px(24.0F)};
    name_line(control, context, row, row.size.x - size.x - style.px(8.0F));
    const bool on = value_of(control, present(context)) != 0.0;
    const Rect knob{{row.right() - size.x, row.at.y}, size};
    if (toggle(style, "track", on, knob)) ask(control, context, on ? 0.0 : 1.0, true);
}

}  // namespace

float row_height(const Control& control, const RowContext& context, float width) {
    const Style& style = context.style;
    const float notice = notice_height(notice_of(control, context, width), style);
    if (control.form == Form::toggle) return style.px(toggle_height) + notice;
    const float body =
        control.form == Form::slider ? track_height - overlap : segment_height + 4.0F;
    const float strip = control.form == Form::slider ? context.strip_room : 0.0F;
    return style.px(name_height + body) + strip + notice;
}

void control_row(const Control& control, const RowContext& context, ImVec2 at, float width) {
    const Style& style = context.style;
    ImGui::PushID(control.id.data(), control.id.data() + control.id.size());
    const Rect row{at, {width, row_height(control, context, width)}};
    const std::string notice = notice_of(control, context, width);
    if (control.form == Form::toggle) {
        toggle_row(control, context, row);
    } else {
        const ImGuiID id = ImGui::GetID("track");
        const Rect line{row.at, {width, style.px(name_height)}};
        const float value_start = value_field(control, context, line, id);
        name_line(control, context, row, value_start - row.at.x - style.px(8.0F));
        const float shift = control.form == Form::slider ? -overlap : 4.0F;
        const float top = row.at.y + style.px(name_height + shift);
        const float height = style.px(control.form == Form::slider ? track_height : segment_height);
        const Rect body{{row.at.x, top}, {width, height}};
        if (control.form == Form::slider) slider_body(control, context, body);
        if (control.form == Form::slider && context.strip_room > 0.0F) {
            strip_band(control, context, {{at.x, body.bottom()}, {width, style.px(strip_height)}},
                       id);
        }
        if (control.form == Form::choice) choice_body(control, context, body);
    }
    if (!notice.empty()) {
        draw_text(*ImGui::GetWindowDrawList(), *style.font(Face::note),
                  {at.x, row.bottom() - notice_height(notice, style)}, style.colours.caution,
                  notice);
    }
    ImGui::PopID();
}

void control_card(const Control& control, const RowContext& context, const Rect& head,
                  const Rect& track) {
    ImGui::PushID(control.id.data(), control.id.data() + control.id.size());
    const float line = context.style.px(name_height);
    const bool in_two_lines = head.size.x < context.style.px(narrowest_head);
    const float half = in_two_lines ? 0.5F * head.size.y : 0.0F;
    const Rect value{{head.at.x, head.at.y + half}, {head.size.x, head.size.y - half}};
    const float value_start = value_field(control, context, value, ImGui::GetID("track"));
    const float top = in_two_lines ? 0.0F : 0.5F * (head.size.y - line);
    const float room =
        in_two_lines ? head.size.x : value_start - head.at.x - context.style.px(8.0F);
    name_line(control, context, {{head.at.x, head.at.y + top}, {head.size.x, line}}, room);
    const ImGuiID id = ImGui::GetID("track");
    const float strip = context.strip_room > 0.0F ? context.style.px(strip_height) : 0.0F;
    const Rect line_of_track{track.at, {track.size.x, track.size.y - 0.5F * strip}};
    slider_body(control, context, line_of_track);
    if (strip > 0.0F) {
        strip_band(control, context, {{track.at.x, line_of_track.bottom()}, {track.size.x, strip}},
                   id);
    }
    ImGui::PopID();
}

void step_control(const Control& control, const RowContext& context, int steps) {
    ask(control, context, stepped(control, present(context), steps, false), true);
}

bool is_slider_held() {
    if (!ImGui::IsMouseDown(0)) memory().SetBool(held_state(), false);
    return memory().GetBool(held_state());
}

ImGuiID focus_id(const Control& control) {
    ImGui::PushID(control.id.data(), control.id.data() + control.id.size());
    const ImGuiID id = ImGui::GetID("track");
    ImGui::PopID();
    return id;
}

}  // namespace compass::ui
