#include "ui/timeline.h"

#include "ui/cards.h"
#include "ui/curves.h"
#include "ui/focus.h"
#include "ui/playhead.h"
#include "ui/plot_marks.h"
#include "ui/sheets/lab_visit.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace compass::ui {

namespace {

constexpr float margin = 16.0F;
constexpr float row = 28.0F;
constexpr float play_width = 66.0F;
constexpr float lens_width = 200.0F;
constexpr float speed_width = 46.0F;
constexpr float label_width = 150.0F;
constexpr float narrowest_for_thumbs = 340.0F;

// Where the parts stand.
struct Places {
    Rect play, label, lens, speed, slider;
};

Places three_rows(const Rect& rect, const Style& style) {
    const float left = rect.at.x + style.px(margin);
    const float width = rect.size.x - style.px(2.0F * margin);
    const float first = rect.at.y;
    const float second = first + style.px(row + 4.0F);
    Places places;
    places.play = {{left, first}, {style.px(play_width), style.px(row)}};
    const float label_left = places.play.right() + style.px(12.0F);
    places.label = {{label_left, first}, {left + width - label_left, style.px(row)}};
    const float speed = style.px(speed_width);
    places.lens = {{left, second}, {width - speed - style.px(6.0F), style.px(row - 4.0F)}};
    places.speed = {{left + width - speed, second}, {speed, style.px(row - 4.0F)}};
    const float third = second + style.px(row - 3.0F);
    places.slider = {{left, third}, {width, rect.bottom() - third}};
    return places;
}

Places one_row(const Rect& rect, const Style& style) {
    const float top = rect.at.y + style.px(6.0F);
    const float height = style.px(row);
    Places places;
    places.play = {{rect.at.x + style.px(margin), top}, {style.px(play_width), height}};
    places.label = {{places.play.right() + style.px(12.0F), top}, {style.px(label_width), height}};
    const float speed = style.px(speed_width);
    places.speed = {{rect.right() - style.px(margin) - speed, top}, {speed, height}};
    const float lens = style.px(lens_width);
    places.lens = {{places.speed.at.x - style.px(6.0F) - lens, top}, {lens, height}};
    const float left = places.label.right() + style.px(12.0F);
    places.slider = {{left, top + style.px(4.0F)},
                     {places.lens.at.x - style.px(24.0F) - left, rect.bottom() - top}};
    return places;
}

/// Rows of a thumb's height; the pace of playing is left to larger windows.
Places rows_for_thumbs(const Rect& rect, const Style& style) {
    const float side = style.px(margin);
    const float height = std::min(style.px(44.0F), 0.5F * rect.size.y - style.px(2.0F));
    const float left = rect.at.x + side;
    const float right = rect.right() - side;
    Places places;
    places.play = {{left, rect.at.y}, {style.px(play_width + 8.0F), height}};
    const float lens = style.px(lens_width);
    places.lens = {{right - lens, rect.at.y}, {lens, height}};
    const float label = places.play.right() + style.px(8.0F);
    places.label = {{label, rect.at.y}, {places.lens.at.x - style.px(8.0F) - label, height}};
    const float second = rect.at.y + height + style.px(12.0F);
    places.slider = {{left, second}, {right - left, rect.bottom() - second}};
    return places;
}

void play_button(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                 Asked& asked) {
    const std::string_view words =
        strings.text(shown.view.playing ? "time.pause" : "time.play", shown.view.level);
    if (!button(style, "###play", words, rect, {ButtonLook::filled, true})) return;
    View& view = asked_view(shown, asked);
    view = play_toggled(view, shown.now.days);
}

void lens_switch(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                 Asked& asked) {
    constexpr std::array<const char*, 3> keys{"time.lens.day", "time.lens.month",
                                              "time.lens.horizon"};
    std::array<std::string, 3> words;
    for (std::size_t i = 0; i < keys.size(); ++i)
        words[i] = strings.text(keys[i], shown.view.level);
    const int chosen = segments(style, "###lens", words, static_cast<int>(shown.view.lens), rect);
    if (chosen >= 0) asked_view(shown, asked).lens = static_cast<scene::Lens>(chosen);
}

double next_speed(double seconds) {
    for (const double speed : play_speeds) {
        if (speed > seconds) return speed;
    }
    return play_speeds.front();
}

// A press goes to the next speed. The day lens has its own pace: there is nothing to choose.
void speed_choice(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                  Asked& asked) {
    if (rect.empty()) return;
    const Level level = shown.view.level;
    const bool clock = shown.view.lens == scene::Lens::day;
    const double seconds = clock ? seconds_per_hour_played : shown.view.seconds_per_run;
    const std::string words =
        filled(strings.text("time.speed", level), {value_text(seconds, 0, strings.marks())});
    if (button(style, "###speed", words, rect, {ButtonLook::raised, !clock}))
        asked_view(shown, asked).seconds_per_run = next_speed(seconds);
    const std::string_view tip = strings.text(
        clock ? "time.pace_day"
              : (shown.view.lens == scene::Lens::month ? "time.pace_month" : "time.pace_horizon"),
        level);
    const ImVec2 above{rect.at.x, rect.at.y - style.px(64.0F)};
    tooltip(style, filled(tip, {value_text(seconds, 0, strings.marks())}), above, style.px(220.0F));
}

// Small triangles on the track: a visit to the laboratory each.
void draw_visits(ImDrawList& list, const Rect& track, const Shown& shown, const Style& style) {
    const auto visits = visit_days(shown.now.days, shown.view.lab_every_months);
    const float size = style.px(3.0F);
    const auto count = static_cast<float>(visits.size());
    if (count * 3.0F * size > track.size.x) return;
    for (const double day : visits) {
        const float x =
            track.at.x + track.size.x * static_cast<float>(day / std::max(shown.now.days, 1));
        const float top = track.at.y - style.px(3.0F);
        list.AddTriangleFilled({x - size, top - size}, {x + size, top - size}, {x, top},
                               style.colours.ink2);
    }
}

// Years, or days where the run is short; the ticks of the slider and its two end labels.
void draw_ticks(ImDrawList& list, const Rect& track, double days, const Style& style,
                const Strings& strings, Level level) {
    const bool in_days = date_unit(days) == TimeUnit::days;
    const double length = in_days ? days : days / days_per_year;
    const float top = track.bottom() + style.px(7.0F);
    const auto ticks = nice_ticks({0.0, length}, 12);
    for (const double tick : ticks) {
        const float x = track.at.x + track.size.x * static_cast<float>(tick / length);
        list.AddLine({x, top}, {x, top + style.px(4.0F)}, style.colours.edge, style.px(1.0F));
    }
    const float below = top + style.px(3.0F);  // the panel ends close under it
    draw_text(list, *style.font(Face::note), {track.at.x, below}, style.colours.ink2, "0");
    const std::string end =
        filled(strings.text(in_days ? "time.end_days" : "time.end_years", level),
               {value_text(length, length == std::floor(length) ? 0 : 1, strings.marks())});
    const float width = text_size(style, Face::note, end).x;
    draw_text(list, *style.font(Face::note), {track.right() - width, below}, style.colours.ink2,
              end);
}

// The day or month that the lens looks into, as a bracket on the longer bar.
void draw_bracket(ImDrawList& list, const Rect& track, const Shown& shown, double day,
                  const Style& style) {
    if (shown.view.lens == scene::Lens::horizon) return;
    const double days = std::max(shown.now.days, 1);
    const auto looked_at = days_looked_at(shown.view.lens, day, days);
    const float left = track.at.x + track.size.x * static_cast<float>(looked_at.least / days);
    const float right = track.at.x + track.size.x * static_cast<float>(looked_at.greatest / days);
    const float more = std::max(0.5F * (style.px(22.0F) - (right - left)), 0.0F);
    const float top = track.at.y - style.px(8.0F);
    const float bottom = track.bottom() + style.px(8.0F);
    const float foot = style.px(4.0F);
    for (const float side : {-1.0F, 1.0F}) {
        const float x = (side < 0.0F ? left : right) + side * more;
        const std::array line{ImVec2{x - side * foot, top}, ImVec2{x, top}, ImVec2{x, bottom},
                              ImVec2{x - side * foot, bottom}};
        list.AddPolyline(line.data(), static_cast<int>(line.size()), style.colours.ink, 0,
                         style.px(2.0F));
    }
}

void draw_track(ImDrawList& list, const Rect& track, float share, const Style& style) {
    const float round = track.size.y * 0.5F;
    const ImVec2 grab{track.at.x + track.size.x * share, track.at.y + round};
    list.AddRectFilled(track.at, {track.right(), track.bottom()}, style.colours.raised, round);
    list.AddRectFilled(track.at, {grab.x, track.bottom()}, style.colours.focus, round);
    list.AddCircleFilled(grab, style.px(10.0F), style.colours.panel);
    list.AddCircleFilled(grab, style.px(8.0F), style.colours.focus);
}

// The focused slider moves a hundredth of the run with each arrow, a tenth with Shift.
void step_by_arrows(const Shown& shown, Asked& asked) {
    const double days = shown.now.days;
    const double step = days * (ImGui::GetIO().KeyShift ? 0.1 : 0.01);
    double day = shown.view.day;
    if (key_pressed(ImGuiKey_LeftArrow)) day -= step;
    if (key_pressed(ImGuiKey_RightArrow)) day += step;
    if (key_pressed(ImGuiKey_Home)) day = 0.0;
    if (key_pressed(ImGuiKey_End)) day = days;
    if (day == shown.view.day) return;
    View& view = asked_view(shown, asked);
    view = moved_to(view, day, days);
    view.playing = false;
}

// In the day lens the clock stays where it is while the day is chosen.
double dragged_day(const Shown& shown, double day) {
    if (shown.view.lens != scene::Lens::day) return day;
    return std::floor(day) + shown.view.day - std::floor(shown.view.day);
}

void time_slider(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                 Asked& asked) {
    const float reach = style.px(9.0F);  // the grab's half width stays inside
    const Rect track{{rect.at.x, rect.at.y + style.px(7.0F)}, {rect.size.x, style.px(5.0F)}};
    if (track.size.x <= 2.0F * reach) return;
    const double days = std::max(shown.now.days, 1);
    ImGui::SetCursorScreenPos({rect.at.x - reach, rect.at.y - style.px(4.0F)});
    ImGui::InvisibleButton("###time", {rect.size.x + 2.0F * reach, style.px(28.0F)});
    const bool focused = focus_stop(style);
    if (focused && !ImGui::IsItemActive()) step_by_arrows(shown, asked);
    if (ImGui::IsItemActive()) {
        const float place = (ImGui::GetIO().MousePos.x - track.at.x) / track.size.x;
        View& view = asked_view(shown, asked);
        view = moved_to(view, dragged_day(shown, static_cast<double>(place) * days), days);
        view.playing = false;
    }
    const double day = asked.view ? asked.view->day : shown.view.day;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_ticks(list, track, days, style, strings, shown.view.level);
    draw_visits(list, track, shown, style);
    draw_track(list, track, static_cast<float>(std::clamp(day / days, 0.0, 1.0)), style);
    draw_bracket(list, track, shown, day, style);
}

/// The moment in bold letters; in the smallest, on two lines if need be, where it is too long.
void time_words(const Style& style, const std::string& text, const Rect& rect) {
    const bool fits = text_width(*style.font(Face::bold), text) <= rect.size.x;
    const Face face = fits ? Face::bold : Face::note;
    const float line = style.font(face)->FontSize;
    std::vector<std::string> lines{text};
    if (!fits && rect.size.y >= 2.0F * line) {
        lines = fitting_lines(*style.font(face), text, rect.size.x);
        if (lines.size() > 2) lines = {text};
    }
    const float high = static_cast<float>(lines.size()) * line;
    ImVec2 at{rect.at.x, rect.at.y + 0.5F * (rect.size.y - high)};
    for (const std::string& one : lines) {
        fitting_text(style, face, at, rect.size.x, style.colours.ink, one);
        at.y += line;
    }
}

}  // namespace

void timeline(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
              Asked& asked, bool for_thumbs) {
    if (rect.empty()) return;
    const Panel panel("###time_panel", rect, style.colours.panel);
    const bool low = rect.size.y < style.px(80.0F);
    const bool thumbs = for_thumbs && rect.size.x >= style.px(narrowest_for_thumbs);
    const Places places = thumbs ? rows_for_thumbs(rect, style)
                          : low  ? one_row(rect, style)
                                 : three_rows(rect, style);
    play_button(shown, style, strings, places.play, asked);
    time_words(style, time_label(shown.view, shown.now.days, strings), places.label);
    lens_switch(shown, style, strings, places.lens, asked);
    speed_choice(shown, style, strings, places.speed, asked);
    time_slider(shown, style, strings, places.slider, asked);
}

}  // namespace compass::ui
