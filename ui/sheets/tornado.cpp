#include "ui/sheets/tornado.h"

#include "ui/ahead/ahead.h"
#include "ui/ahead/ranges.h"
#include "ui/cards.h"
#include "ui/focus.h"
#include "ui/memory.h"
#include "ui/number_text.h"
#include "ui/pick.h"
#include "ui/plot_marks.h"
#include "ui/sheets/ahead_choices.h"
#include "ui/sheets/tornado_chart.h"
#include "ui/sheets/tornado_ends.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr float bar_row = 30.0F;
constexpr float bar_thickness = 16.0F;

Reach reach_of_bars(const Tornado& tornado, int outcome, double now) {
    Reach reach{now, now};
    for (const TornadoBar& bar : tornado.bars) {
        for (const Ending* end : {&bar.at_low, &bar.at_high}) {
            const double value = value_in(*end, outcome);
            reach.least = std::min(reach.least, value);
            reach.greatest = std::max(reach.greatest, value);
        }
    }
    return reach;
}

/// The low end is hollow; ends that somebody set are square.
struct Handle {
    bool is_high = false;
    bool is_set = false;
};

void draw_handle(ImDrawList& list, const Style& style, ImVec2 at, float radius, Handle handle) {
    const float round = handle.is_set ? style.px(1.5F) : 1e3F;
    const auto spot = [&](float reach, ImU32 colour) {
        list.AddRectFilled({at.x - reach, at.y - reach}, {at.x + reach, at.y + reach}, colour,
                           std::min(round, reach));
    };
    spot(radius + style.px(1.5F), style.colours.panel);
    spot(radius, style.colours.ink);
    if (!handle.is_high) spot(radius - style.px(2.0F), style.colours.panel);
}

/// Hollow to full, left of `end`: what the number there tells is the way from the low end to the
/// high end.
void draw_way(ImDrawList& list, const Style& style, ImVec2 end) {
    const float radius = style.px(3.0F);
    const float high = end.x - style.px(9.0F);
    const float low = high - style.px(15.0F);
    list.AddLine({low, end.y}, {high, end.y}, style.colours.ink2, style.px(1.5F));
    draw_handle(list, style, {low, end.y}, radius, {false, false});
    draw_handle(list, style, {high, end.y}, radius, {true, false});
}

/// A bar as long as the change, its ends as handles, the slider's place between them.
void draw_bar(const TornadoChart& chart, const TornadoBar& bar, const Rect& row, bool is_lit) {
    const Style& style = chart.style;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float low = chart.x(value_in(bar.at_low, chart.outcome));
    const float high = chart.x(value_in(bar.at_high, chart.outcome));
    const float top = row.at.y + 0.5F * (row.size.y - style.px(bar_thickness));
    const float bottom = top + style.px(bar_thickness);
    const ImVec2 from{std::min(low, high), top};
    const ImVec2 to{std::max({low, high, from.x + 1.0F}), bottom};
    const bool is_free = control_at(bar.control).row->mark == sim::Evidence::free_choice;
    const bool is_fresh = chart.shown.ahead->tornado.is_fresh;
    const ImU32 colour = faded(style.colours.focus, is_fresh ? 1.0F : 0.5F);
    if (is_free) {
        list.PushClipRect(from, to, true);
        draw_hatch(list, {from, {to.x - from.x, to.y - from.y}}, colour, style.px(6.0F));
        list.PopClipRect();
        list.AddRect(from, to, colour, 0.0F, 0, style.px(1.5F));
    } else {
        list.AddRectFilled(from, to, colour);
    }
    const bool is_set = has_own_ends(chart.shown.view.ahead, bar.control);
    const float radius = style.px(is_lit ? 7.0F : 5.0F);
    const float middle = 0.5F * (top + bottom);
    for (const bool is_high : {false, true}) {
        // an end beyond the axis that a hand holds has none
        if (chart.hand.is_held() &&
            !chart.holds(value_in(is_high ? bar.at_high : bar.at_low, chart.outcome)))
            continue;
        draw_handle(list, style, {is_high ? high : low, middle}, radius, {is_high, is_set});
    }
}

/// The ends of the bar in words under the pointer or the keyboard: what the handles lead to.
std::string bar_text(const TornadoChart& chart, const TornadoBar& bar) {
    const Level level = chart.shown.view.level;
    const Strings& strings = chart.strings;
    const auto of = [&](const Ending& ending) {
        const std::string text =
            outcome_text(chart.outcome, value_in(ending, chart.outcome), strings, level);
        return ending.is_valid ? text : "(" + text + ")";
    };
    const double value = value_of(control_at(bar.control), chart.shown.scenario);
    return filled(strings.text("tornado.ends", level),
                  {control_name(bar.control, strings, level),
                   control_value(bar.control, bar.low, strings, level), of(bar.at_low),
                   control_value(bar.control, bar.high, strings, level), of(bar.at_high),
                   control_value(bar.control, value, strings, level)});
}

void draw_texts(const TornadoChart& chart, const TornadoBar& bar, const Rect& row, bool is_marked) {
    const Style& style = chart.style;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Level level = chart.shown.view.level;
    const ImFont& font = *style.font(is_marked ? Face::bold : Face::body);
    const ImFont& note = *style.font(Face::note);
    const float room = chart.left - row.at.x - style.px(18.0F);
    const float top = row.at.y + 0.5F * (row.size.y - font.FontSize);
    fitting_text(style, is_marked ? Face::bold : Face::body, {row.at.x + style.px(6.0F), top}, room,
                 style.colours.ink, control_name(bar.control, chart.strings, level));
    const std::string change =
        outcome_change(chart.outcome, change_of(bar, chart.outcome), chart.strings, level);
    const float right = row.right() - style.px(6.0F);
    draw_text(list, note, {right, row.at.y + 0.5F * (row.size.y - note.FontSize)},
              style.colours.ink, change, 1.0F);
    if (chart.tells_way) {
        draw_way(list, style, {right - text_width(note, change), row.at.y + 0.5F * row.size.y});
    }
}

/// One row; true when the pointer is on it or drags it.
bool row_of_bar(const TornadoChart& chart, const TornadoBar& bar, const Rect& row, bool is_marked,
                Asked& asked) {
    ImGui::SetCursorScreenPos(row.at);
    ImGui::PushID(bar.control);
    ImGui::InvisibleButton("bar", row.size);
    const bool is_used = ImGui::IsItemActive();
    const bool is_lit = is_marked || is_used || ImGui::IsItemHovered();
    if (is_marked) {
        ImGui::GetWindowDrawList()->AddRectFilled(
            row.at, {row.right(), row.bottom()},
            mixed(chart.style.colours.panel, chart.style.colours.ink, 0.08F), chart.style.px(6.0F));
    }
    draw_bar(chart, bar, row, is_lit);
    draw_texts(chart, bar, row, is_marked);
    pull_bar(chart, bar, asked);
    ImGui::PopID();
    return is_used || ImGui::IsItemHovered();
}

int place_of_bar(const std::vector<TornadoBar>& bars, int control) {
    const auto found = std::find_if(bars.begin(), bars.end(), [control](const TornadoBar& bar) {
        return bar.control == control;
    });
    return found == bars.end() ? -1 : static_cast<int>(found - bars.begin());
}

/// Up and down choose a bar, left and right move its slider, Backspace brings its usual ends.
void use_bar_keys(const TornadoChart& chart, const std::vector<TornadoBar>& bars, Asked& asked) {
    const int last = static_cast<int>(bars.size()) - 1;
    const int chosen = place_of_bar(bars, chart.shown.view.ahead.bar);
    const int place =
        std::clamp(chosen + key_direction(ImGuiKey_DownArrow, ImGuiKey_UpArrow), 0, last);
    const int marked = bars[static_cast<std::size_t>(place)].control;
    if (place != chosen) asked_view(chart.shown, asked).ahead.bar = marked;
    if (key_pressed(ImGuiKey_Backspace, false)) {
        View& view = asked_view(chart.shown, asked);
        view.ahead = with_usual_ends(view.ahead, marked);
    }
    const int step = key_direction(ImGuiKey_RightArrow, ImGuiKey_LeftArrow);
    if (step == 0) return;
    const Control& control = control_at(marked);
    const sim::Scenario& now = chart.shown.scenario;
    const sim::Scenario moved =
        with_value(control, now, stepped(control, now, step, ImGui::GetIO().KeyShift));
    if (!(moved == now)) asked.scenario = moved;
    asked.settled = true;
}

void draw_zero(const TornadoChart& chart, const Rect& rows) {
    const Style& style = chart.style;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float x = std::round(chart.x(chart.now));
    list.AddLine({x, rows.at.y}, {x, rows.bottom()}, style.colours.ink2, style.px(1.5F));
}

/// What the rows answer.
struct Looked {
    int place = -1;      ///< the row under the pointer, or the one chosen by keys, or none
    bool types = false;  ///< Enter: its ends are to be typed
};

/// Keeps the chosen row in sight when it changes.
void scroll_to(int place, ImGuiID item, const Rect& rect, float height) {
    const ImGuiID last = beside(item, "marked");
    if (memory().GetInt(last, -1) == place) return;
    memory().SetInt(last, place);
    const float top = static_cast<float>(std::max(place, 0)) * height;
    ImGui::SetScrollY(std::clamp(ImGui::GetScrollY(), top + height - rect.size.y, top));
}

/// The bars in a window of their own that scrolls.
Looked draw_rows(const TornadoChart& chart, const Rect& rect, Asked& asked) {
    const std::vector<TornadoBar>& bars = chart.shown.ahead->tornado.bars;
    const Style& style = chart.style;
    const float height = style.px(bar_row);
    ImGui::SetCursorScreenPos(rect.at);
    ImGui::InvisibleButton("###bars", {rect.size.x, 1.0F});
    const ImGuiID item = ImGui::GetItemID();
    const bool is_focused = focus_stop(style, 3.0F, 4.0F);
    const int marked = place_of_bar(bars, chart.shown.view.ahead.bar);
    if (is_focused) use_bar_keys(chart, bars, asked);
    Looked looked{.place = is_focused ? marked : -1,
                  .types = is_focused && marked >= 0 && enter_pressed()};
    ImGui::SetCursorScreenPos(rect.at);
    ImGui::BeginChild("###rows", rect.size, false,
                      ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground);
    scroll_to(marked, item, rect, height);
    const float start = rect.at.y - ImGui::GetScrollY();
    const float all = height * static_cast<float>(bars.size());
    draw_zero(chart, {{rect.at.x, start}, {rect.size.x, all}});
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const float place = chart.hand.place_of(bars[i].control, static_cast<float>(i));
        const Rect row{{rect.at.x, start + place * height},
                       {rect.size.x - style.px(12.0F), height}};
        const bool is_marked = static_cast<int>(i) == marked;
        if (row_of_bar(chart, bars[i], row, is_marked, asked)) looked.place = static_cast<int>(i);
    }
    ImGui::SetCursorScreenPos({rect.at.x, start + all});
    ImGui::Dummy({1.0F, 1.0F});
    ImGui::EndChild();
    return looked;
}

/// The value that all bars start from, over the line that stands for it.
void draw_now(ImDrawList& list, const TornadoChart& chart, float top) {
    const Level level = chart.shown.view.level;
    const ImFont& note = *chart.style.font(Face::note);
    const std::string text = filled(chart.strings.text("tornado.now", level),
                                    {outcome_text(chart.outcome, chart.now, chart.strings, level)});
    const float half = 0.5F * text_width(note, text);
    // a chart narrower than the text keeps the text's beginning
    const float x =
        std::max(std::min(chart.x(chart.now), chart.left + chart.width - half), chart.left + half);
    draw_text(list, note, {x, top}, chart.style.colours.ink2, text, 0.5F);
}

float numbers_width(const Shown& shown, const Style& style, const Strings& strings) {
    const int outcome = shown.view.ahead.outcome;
    float widest = 0.0F;
    for (const TornadoBar& bar : shown.ahead->tornado.bars) {
        const std::string text =
            outcome_change(outcome, change_of(bar, outcome), strings, shown.view.level);
        widest = std::max(widest, text_width(*style.font(Face::note), text));
    }
    return widest;
}

/// Names stand at the left, numbers at the right, before them what way they tell where there is
/// room.
TornadoChart chart_in(const Shown& shown, const Style& style, const Strings& strings,
                      const Rect& rect) {
    const int outcome = shown.view.ahead.outcome;
    const double now = value_in(ending_of(shown.now), outcome);
    const float names = std::min(style.px(250.0F), 0.34F * rect.size.x);
    const bool tells_way = rect.size.x > style.px(480.0F);
    const TornadoAxis hand(ImGui::GetID("###rows"), shown.view.motion == Motion::full);
    const Reach axis = hand.held(reach_of_bars(shown.ahead->tornado, outcome, now), outcome);
    const float numbers =
        hand.held_room(numbers_width(shown, style, strings) + style.px(tells_way ? 58.0F : 30.0F));
    return {shown,
            style,
            strings,
            outcome,
            now,
            axis,
            hand,
            rect.at.x + names,
            std::max(rect.size.x - names - numbers, 40.0F),
            tells_way};
}

/// Bars that a hand is on keep their order too, as the choice says.
void keep_hold(const TornadoChart& chart, const Rect& rows, Asked& asked) {
    chart.hand.let_go_outside(rows);
    const bool is_held = chart.hand.is_held();
    if (is_held == chart.shown.view.ahead.is_pulling) return;
    asked_view(chart.shown, asked).ahead.is_pulling = is_held;
}

}  // namespace

double change_of(const TornadoBar& bar, int outcome) {
    return value_in(bar.at_high, outcome) - value_in(bar.at_low, outcome);
}

void tornado_sheet(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                   Asked& asked) {
    const Level level = shown.view.level;
    const float menu = std::min(style.px(300.0F), rect.size.x);
    outcome_pick(shown, style, strings, {rect.at, {menu, style.px(pick_height)}}, asked);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImFont& note = *style.font(Face::note);
    const float top = rect.at.y + style.px(pick_height + 8.0F);
    if (shown.ahead == nullptr || shown.ahead->tornado.bars.empty()) {
        draw_text(list, *style.font(Face::body), {rect.at.x, top}, style.colours.ink,
                  strings.text("ahead.pending", level));
        return;
    }
    const TornadoChart chart = chart_in(shown, style, strings, rect);
    const std::string how = wrapped(note, strings.text("tornado.how", level), rect.size.x);
    const float foot = lines_height(note, how) + style.px(8.0F);
    const float ends = style.px(pick_height + 6.0F);
    const float below = top + note.FontSize + style.px(4.0F);
    const Rect rows{{rect.at.x, below}, {rect.size.x, rect.bottom() - below - foot - ends}};
    if (rows.size.y < style.px(bar_row)) return;
    draw_now(list, chart, top);
    const Looked looked = draw_rows(chart, rows, asked);
    keep_hold(chart, rows, asked);
    const auto& bars = shown.ahead->tornado.bars;
    const bool has_bar = looked.place >= 0 && looked.place < static_cast<int>(bars.size());
    draw_text(list, note, {rect.at.x, rows.bottom() + style.px(6.0F)}, style.colours.ink2,
              has_bar ? wrapped(note, bar_text(chart, bars[static_cast<std::size_t>(looked.place)]),
                                rect.size.x)
                      : how);
    const float line = style.px(pick_height);
    ends_line(shown, style, strings, {{rect.at.x, rect.bottom() - line}, {rect.size.x, line}},
              looked.types, asked);
}

}  // namespace compass::ui
