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
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

constexpr float bar_row_height = 30.0F;
constexpr float bar_height = 16.0F;
constexpr float least_drag = 160.0F;  ///< a short bar moves its slider no faster than this, px

/// What the rows share; `zero` is where all bars have the outcome of now.
struct Chart {
    const Shown& shown;
    const Style& style;
    const Strings& strings;
    int outcome = 0;
    double now = 0.0;
    Reach reach;  ///< of all bars, as changes from now
    float left = 0.0F;
    float width = 1.0F;

    float x(double value) const {
        const double span = std::max(reach.greatest - reach.least, 1e-12);
        return left + width * static_cast<float>((value - now - reach.least) / span);
    }
};

Reach reach_of_bars(const Tornado& tornado, int outcome, double now) {
    Reach reach{0.0, 0.0};
    for (const TornadoBar& bar : tornado.bars) {
        for (const Ending* end : {&bar.at_low, &bar.at_high}) {
            const double change = value_in(*end, outcome) - now;
            reach.least = std::min(reach.least, change);
            reach.greatest = std::max(reach.greatest, change);
        }
    }
    return reach;
}

void move_to(const Chart& chart, const TornadoBar& bar, double place, Asked& asked) {
    const Control& control = control_at(bar.control);
    const sim::Scenario& now = chart.shown.scenario;
    const double low = place_of(control, now, bar.low);
    const double high = place_of(control, now, bar.high);
    const double value = value_at(control, now, low + std::clamp(place, 0.0, 1.0) * (high - low));
    const sim::Scenario moved = with_value(control, now, value);
    if (!(moved == now)) asked.scenario = moved;
}

/// A bar as long as the change, its ends as handles, the slider's place between them.
void draw_bar(const Chart& chart, const TornadoBar& bar, const Rect& row, bool is_lit) {
    const Style& style = chart.style;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float low = chart.x(value_in(bar.at_low, chart.outcome));
    const float high = chart.x(value_in(bar.at_high, chart.outcome));
    const float top = row.at.y + 0.5F * (row.size.y - style.px(bar_height));
    const float bottom = top + style.px(bar_height);
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
    const auto handle = [&](float x, bool is_high) {
        const float radius = style.px(is_lit ? 7.0F : 5.0F);
        const ImVec2 at{x, 0.5F * (top + bottom)};
        list.AddCircleFilled(at, radius + style.px(1.5F), style.colours.panel);
        list.AddCircleFilled(at, radius, style.colours.ink);
        if (!is_high) list.AddCircleFilled(at, radius - style.px(2.0F), style.colours.panel);
    };
    handle(low, false);
    handle(high, true);
}

/// The ends of the bar in words under the pointer or the keyboard: what the handles lead to.
std::string bar_text(const Chart& chart, const TornadoBar& bar) {
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

/// A drag begins at the nearer end, and then the slider follows the hand along the bar.
void drag(const Chart& chart, const TornadoBar& bar, Asked& asked) {
    const ImGuiID id = ImGui::GetItemID();
    const float low = chart.x(value_in(bar.at_low, chart.outcome));
    const float high = chart.x(value_in(bar.at_high, chart.outcome));
    const float mouse = ImGui::GetIO().MousePos.x;
    const ImGuiID start_x = beside(id, "start x");
    const ImGuiID start_place = beside(id, "start place");
    const ImGuiID span = beside(id, "span");
    if (ImGui::IsItemActivated()) {
        const bool at_high = std::abs(mouse - high) < std::abs(mouse - low);
        const float least = chart.style.px(least_drag);
        const float length = high - low;
        const float sign = length < 0.0F ? -1.0F : 1.0F;
        remember(start_x, static_cast<double>(mouse));
        remember(start_place, at_high ? 1.0 : 0.0);
        remember(span, static_cast<double>(sign * std::max(std::abs(length), least)));
    }
    if (ImGui::IsItemActive()) {
        const double moved = static_cast<double>(mouse) - remembered(start_x);
        move_to(chart, bar, remembered(start_place) + moved / remembered(span), asked);
    }
    if (ImGui::IsItemDeactivated()) asked.settled = true;
}

void draw_texts(const Chart& chart, const TornadoBar& bar, const Rect& row, bool is_marked) {
    const Style& style = chart.style;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Level level = chart.shown.view.level;
    const ImFont& font = *style.font(is_marked ? Face::bold : Face::body);
    const ImFont& note = *style.font(Face::note);
    const float room = chart.left - row.at.x - style.px(18.0F);
    const float top = row.at.y + 0.5F * (row.size.y - font.FontSize);
    fitting_text(style, is_marked ? Face::bold : Face::body, {row.at.x + style.px(6.0F), top}, room,
                 style.colours.ink, control_name(bar.control, chart.strings, level));
    draw_text(
        list, note, {row.right() - style.px(6.0F), row.at.y + 0.5F * (row.size.y - note.FontSize)},
        style.colours.ink,
        outcome_change(chart.outcome, change_of(bar, chart.outcome), chart.strings, level), 1.0F);
}

/// One row; true when the pointer is on it or drags it.
bool row_of_bar(const Chart& chart, const TornadoBar& bar, const Rect& row, bool is_marked,
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
    drag(chart, bar, asked);
    ImGui::PopID();
    return is_used || ImGui::IsItemHovered();
}

/// Up and down choose a bar, left and right move its slider; the bar that is chosen.
int chosen_by_keys(const Chart& chart, const std::vector<TornadoBar>& bars, int marked,
                   Asked& asked) {
    const auto direction = [](ImGuiKey more, ImGuiKey less) {
        return (key_pressed(more) ? 1 : 0) - (key_pressed(less) ? 1 : 0);
    };
    marked += direction(ImGuiKey_DownArrow, ImGuiKey_UpArrow);
    marked = std::clamp(marked, 0, static_cast<int>(bars.size()) - 1);
    const int step = direction(ImGuiKey_RightArrow, ImGuiKey_LeftArrow);
    if (step == 0) return marked;
    const Control& control = control_at(bars[static_cast<std::size_t>(marked)].control);
    const sim::Scenario& now = chart.shown.scenario;
    const sim::Scenario moved =
        with_value(control, now, stepped(control, now, step, ImGui::GetIO().KeyShift));
    if (!(moved == now)) asked.scenario = moved;
    asked.settled = true;
    return marked;
}

void draw_zero(const Chart& chart, const Rect& rows) {
    const Style& style = chart.style;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float x = std::round(chart.x(chart.now));
    list.AddLine({x, rows.at.y}, {x, rows.bottom()}, style.colours.ink2, style.px(1.5F));
}

/// The bars in a window of their own that scrolls; which one is looked at, or -1.
int draw_rows(const Chart& chart, const Rect& rect, Asked& asked) {
    const std::vector<TornadoBar>& bars = chart.shown.ahead->tornado.bars;
    const Style& style = chart.style;
    const float height = style.px(bar_row_height);
    ImGui::SetCursorScreenPos(rect.at);
    ImGui::InvisibleButton("###bars", {rect.size.x, 1.0F});
    const ImGuiID item = ImGui::GetItemID();
    const bool is_focused = focus_stop(style, 3.0F, 4.0F);
    const ImGuiID place = beside(item, "marked");
    int marked = memory().GetInt(place);
    const int before = marked;
    if (is_focused) marked = chosen_by_keys(chart, bars, marked, asked);
    memory().SetInt(place, marked);
    ImGui::SetCursorScreenPos(rect.at);
    ImGui::BeginChild("###rows", rect.size, false,
                      ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground);
    if (marked != before) {
        const float top = static_cast<float>(marked) * height;
        const float scroll = ImGui::GetScrollY();
        ImGui::SetScrollY(std::clamp(scroll, top + height - rect.size.y, top));
    }
    const float start = rect.at.y - ImGui::GetScrollY();
    const float all = height * static_cast<float>(bars.size());
    draw_zero(chart, {{rect.at.x, start}, {rect.size.x, all}});
    int looked_at = is_focused ? marked : -1;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Rect row{{rect.at.x, start + static_cast<float>(i) * height},
                       {rect.size.x - style.px(12.0F), height}};
        const bool is_marked = is_focused && static_cast<int>(i) == marked;
        if (row_of_bar(chart, bars[i], row, is_marked, asked)) looked_at = static_cast<int>(i);
    }
    ImGui::SetCursorScreenPos({rect.at.x, start + all});
    ImGui::Dummy({1.0F, 1.0F});
    ImGui::EndChild();
    return looked_at;
}

/// The value that all bars start from, over the line that stands for it.
void draw_now(ImDrawList& list, const Chart& chart, float top) {
    const Level level = chart.shown.view.level;
    const ImFont& note = *chart.style.font(Face::note);
    const std::string text = filled(chart.strings.text("tornado.now", level),
                                    {outcome_text(chart.outcome, chart.now, chart.strings, level)});
    const float half = 0.5F * text_width(note, text);
    const float x =
        std::clamp(chart.x(chart.now), chart.left + half, chart.left + chart.width - half);
    draw_text(list, note, {x, top}, chart.style.colours.ink2, text, 0.5F);
}

/// What a bar says in a row of the table: both ends with what comes of them.
std::vector<std::string> row_of_bar(const TornadoBar& bar, int outcome, const Strings& strings,
                                    Level level) {
    const auto of = [&](const Ending& ending) {
        const std::string text = outcome_text(outcome, value_in(ending, outcome), strings, level);
        return ending.is_valid ? text : "(" + text + ")";
    };
    return {control_name(bar.control, strings, level),
            control_value(bar.control, bar.low, strings, level), of(bar.at_low),
            control_value(bar.control, bar.high, strings, level), of(bar.at_high)};
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
    const int outcome = shown.view.ahead.outcome;
    const double now = value_in(ending_of(shown.now), outcome);
    const float names = std::min(style.px(250.0F), 0.34F * rect.size.x);
    const float numbers = style.px(120.0F);
    const Chart chart{shown,
                      style,
                      strings,
                      outcome,
                      now,
                      reach_of_bars(shown.ahead->tornado, outcome, now),
                      rect.at.x + names,
                      std::max(rect.size.x - names - numbers, 40.0F)};
    const std::string how = wrapped(note, strings.text("tornado.how", level), rect.size.x);
    const auto lines = 1 + std::count(how.begin(), how.end(), '\n');
    const float foot = std::max(2.0F, static_cast<float>(lines)) * note.FontSize + style.px(8.0F);
    const Rect rows{{rect.at.x, top + note.FontSize + style.px(4.0F)},
                    {rect.size.x, rect.bottom() - top - note.FontSize - style.px(4.0F) - foot}};
    if (rows.size.y < style.px(bar_row_height)) return;
    draw_now(list, chart, top);
    const int looked_at = draw_rows(chart, rows, asked);
    const auto& bars = shown.ahead->tornado.bars;
    const bool has_bar = looked_at >= 0 && looked_at < static_cast<int>(bars.size());
    const std::string said = has_bar ? bar_text(chart, bars[static_cast<std::size_t>(looked_at)])
                                     : std::string(strings.text("tornado.how", level));
    draw_text(list, note, {rect.at.x, rect.bottom() - foot + style.px(6.0F)}, style.colours.ink2,
              wrapped(note, said, rect.size.x));
}

Document tornado_document(const Shown& shown, const Strings& strings) {
    const Level level = shown.view.level;
    Document document{.title = std::string(strings.text("sheet.tornado.name", level)),
                      .blocks = {}};
    document.blocks.emplace_back(outcome_buttons(shown, strings));
    if (shown.ahead == nullptr || shown.ahead->tornado.bars.empty()) {
        document.blocks.emplace_back(Paragraph{std::string(strings.text("ahead.pending", level))});
        return document;
    }
    const int outcome = shown.view.ahead.outcome;
    const auto& bars = shown.ahead->tornado.bars;
    double longest = 0.0;
    for (const TornadoBar& bar : bars)
        longest = std::max(longest, std::abs(change_of(bar, outcome)));
    Bars picture{.caption = filled(strings.text("tornado.caption", level),
                                   {outcome_name(outcome, strings, level),
                                    days_text(shown.scenario.days, strings, level)}),
                 .bars = {}};
    Table table{.caption = std::string(strings.text("tornado.table", level)),
                .head = {{std::string(strings.text("tornado.control", level))},
                         {std::string(strings.text("tornado.low", level)), true},
                         {std::string(strings.text("tornado.outcome", level)), true},
                         {std::string(strings.text("tornado.high", level)), true},
                         {std::string(strings.text("tornado.outcome", level)), true}},
                .rows = {}};
    for (const TornadoBar& bar : bars) {
        const double change = change_of(bar, outcome);
        const bool is_free = control_at(bar.control).row->mark == sim::Evidence::free_choice;
        picture.bars.push_back({.name = control_name(bar.control, strings, level),
                                .share = longest > 0.0 ? change / longest : 0.0,
                                .text = outcome_change(outcome, change, strings, level),
                                .is_free_choice = is_free});
        table.rows.push_back(row_of_bar(bar, outcome, strings, level));
    }
    document.blocks.emplace_back(std::move(picture));
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(
        Paragraph{std::string(strings.text("dose_map.brackets", level)), Tone::note});
    return document;
}

}  // namespace compass::ui
