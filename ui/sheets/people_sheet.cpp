#include "ui/number_text.h"
#include "ui/pick.h"
#include "ui/plot_marks.h"
#include "ui/plot_scale.h"
#include "ui/sheets/ahead_choices.h"
#include "ui/sheets/people.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

/// Both strips of dots share this axis, so that their widths and their shift can be compared.
struct Crowd {
    const Style& style;
    const Strings& strings;
    Measure shown;
    Span axis;  ///< in the unit of the model
    float left = 0.0F;
    float width = 1.0F;

    float x(double value) const {
        const double share = (value - axis.least) / std::max(axis.width(), 1e-12);
        return left + width * static_cast<float>(std::clamp(share, 0.0, 1.0));
    }
};

Span reach_of_people(const People& people, int outcome) {
    std::vector<double> all = values_of(people.now, outcome);
    const std::vector<double> before = values_of(people.before, outcome);
    all.insert(all.end(), before.begin(), before.end());
    const auto [least, greatest] = std::minmax_element(all.begin(), all.end());
    const double room = std::max(0.03 * (*greatest - *least), 1e-9);
    return {*least - room, *greatest + room};
}

/// The same person stands at the same height in both strips.
float height_of(std::size_t person) {
    constexpr double step = 0.6180339887498949;  // fills evenly, and looks like chance
    return static_cast<float>(std::fmod(0.5 + static_cast<double>(person) * step, 1.0));
}

void draw_dots(ImDrawList& list, const Crowd& crowd, const std::vector<Ending>& endings,
               int outcome, const Rect& band, ImU32 colour) {
    const float radius = crowd.style.px(2.6F);
    for (std::size_t i = 0; i < endings.size(); ++i) {
        const ImVec2 at{crowd.x(value_in(endings[i], outcome)),
                        band.at.y + radius + height_of(i) * (band.size.y - 2.0F * radius)};
        if (endings[i].is_valid) {
            list.AddCircleFilled(at, radius, faded(colour, 0.65F));
        } else {
            list.AddCircle(at, radius, colour);
        }
    }
}

void draw_box(ImDrawList& list, const Crowd& crowd, const Quantiles& q, const Rect& band,
              ImU32 colour) {
    const Style& style = crowd.style;
    const float middle = band.at.y + 0.5F * band.size.y;
    const float line = style.px(2.0F);
    list.AddLine({crowd.x(q[0]), middle}, {crowd.x(q[1]), middle}, colour, line);
    list.AddLine({crowd.x(q[3]), middle}, {crowd.x(q[4]), middle}, colour, line);
    for (const double end : {q[0], q[4]}) {
        const float x = crowd.x(end);
        list.AddLine({x, middle - 0.25F * band.size.y}, {x, middle + 0.25F * band.size.y}, colour,
                     line);
    }
    const ImVec2 from{crowd.x(q[1]), band.at.y};
    const ImVec2 to{std::max(crowd.x(q[3]), from.x + 2.0F), band.bottom()};
    list.AddRectFilled(from, to, faded(colour, 0.25F));
    list.AddRect(from, to, colour, 0.0F, 0, line);
    const float median = crowd.x(q[2]);
    list.AddLine({median, band.at.y - style.px(3.0F)}, {median, band.bottom() + style.px(3.0F)},
                 colour, style.px(3.5F));
}

/// Dots over a box, with the name and the middle person in front.
void draw_crowd(ImDrawList& list, const Crowd& crowd, const std::vector<Ending>& endings,
                int outcome, const Rect& band, std::string_view name, const std::string& middle,
                ImU32 colour) {
    const Style& style = crowd.style;
    const ImFont& bold = *style.font(Face::bold);
    const ImFont& note = *style.font(Face::note);
    const float top = band.at.y + 0.5F * (band.size.y - bold.FontSize - note.FontSize);
    const float left = crowd.left - style.px(110.0F);
    draw_text(list, bold, {left, top}, style.colours.ink, name);
    draw_text(list, note, {left, top + bold.FontSize}, style.colours.ink2, middle);
    const float box = 0.32F * band.size.y;
    const Rect dots{band.at, {band.size.x, band.size.y - box - style.px(8.0F)}};
    draw_dots(list, crowd, endings, outcome, dots, colour);
    draw_box(list, crowd, quantiles_of(values_of(endings, outcome)),
             {{band.at.x, band.bottom() - box}, {band.size.x, box}}, colour);
}

void draw_axis(ImDrawList& list, const Crowd& crowd, float y, const std::string& unit) {
    const Style& style = crowd.style;
    const ImFont& note = *style.font(Face::note);
    const float right = crowd.left + crowd.width;
    list.AddLine({crowd.left, y}, {right, y}, style.colours.edge);
    const int most = std::max(3, static_cast<int>(crowd.width / style.px(90.0F)));
    const std::vector<double> ticks = nice_ticks(crowd.shown.shown_range(crowd.axis), most);
    for (const double tick : ticks) {
        const float x = crowd.x(crowd.shown.of_model(tick));
        list.AddLine({x, y}, {x, y + style.px(5.0F)}, style.colours.edge);
        draw_text(list, note, {x, y + style.px(6.0F)}, style.colours.ink2,
                  fixed_text(tick, tick_decimals(ticks), crowd.strings), 0.5F);
    }
    draw_text(list, note, {right, y + style.px(6.0F) + note.FontSize}, style.colours.ink2, unit,
              1.0F);
}

/// Before, if there is one, and now, one under the other between `top` and the axis.
void draw_both(ImDrawList& list, const Crowd& crowd, const Shown& shown, const Strings& strings,
               float top, float axis) {
    const Style& style = crowd.style;
    const Level level = shown.view.level;
    const People& people = shown.ahead->people;
    const int outcome = shown.view.ahead.outcome;
    const float rows = people.has_before() ? 2.0F : 1.0F;
    const float gap = style.px(22.0F);
    const float height = std::min((axis - top - rows * gap) / rows, style.px(130.0F));
    if (height <= style.px(30.0F) || crowd.width <= style.px(60.0F)) return;
    const auto crowd_row = [&](const std::vector<Ending>& endings, const char* name, ImU32 colour) {
        const Quantiles quantiles = quantiles_of(values_of(endings, outcome));
        draw_crowd(list, crowd, endings, outcome, {{crowd.left, top}, {crowd.width, height}},
                   strings.text(name, level), outcome_text(outcome, quantiles[2], strings, level),
                   colour);
        top += height + gap;
    };
    if (people.has_before()) {
        crowd_row(people.before, beside_now(people), style.colours.series_ghost);
    }
    crowd_row(people.now, "plot.now", style.colours.focus);
    draw_axis(list, crowd, top, outcome_unit(outcome, strings, level));
}

}  // namespace

void people_sheet(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                  Asked& asked) {
    const Level level = shown.view.level;
    const float menu = std::min(style.px(300.0F), rect.size.x);
    outcome_pick(shown, style, strings, {rect.at, {menu, style.px(pick_height)}}, asked);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImFont& note = *style.font(Face::note);
    const ImFont& body = *style.font(Face::body);
    float top = rect.at.y + style.px(pick_height + 8.0F);
    const std::string who = wrapped(note, strings.text("people.who", level), rect.size.x);
    draw_text(list, note, {rect.at.x, top}, style.colours.ink2, who);
    top += lines_height(note, who) + style.px(12.0F);
    if (shown.ahead == nullptr || shown.ahead->people.now.empty()) {
        draw_text(list, body, {rect.at.x, top}, style.colours.ink,
                  strings.text("ahead.pending", level));
        return;
    }
    const People& people = shown.ahead->people;
    const int outcome = shown.view.ahead.outcome;
    const std::string said = wrapped(body, people_sentence(shown, strings), rect.size.x);
    std::string progress = people_progress(shown, strings);
    if (!people.days.empty()) progress += " " + std::string(strings.text("people.ribbon", level));
    progress = wrapped(note, progress, rect.size.x);
    const float below = lines_height(note, progress);
    const float foot = lines_height(body, said) + below + style.px(8.0F);
    const float axis = rect.bottom() - foot - 2.0F * note.FontSize - style.px(16.0F);
    const float names = style.px(114.0F);
    const Crowd crowd{style,
                      strings,
                      outcome_measure(outcome, strings),
                      reach_of_people(people, outcome),
                      rect.at.x + names,
                      rect.size.x - names - style.px(16.0F)};
    draw_both(list, crowd, shown, strings, top, axis);
    draw_text(list, body, {rect.at.x, rect.bottom() - foot}, style.colours.ink, said);
    draw_text(list, note, {rect.at.x, rect.bottom() - below}, style.colours.ink2, progress);
}

}  // namespace compass::ui
