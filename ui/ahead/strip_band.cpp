#include "ui/ahead/strip_band.h"

#include "ui/ahead/ranges.h"
#include "ui/controls/control_words.h"
#include "ui/number_text.h"
#include "ui/plot_marks.h"

#include <cmath>

namespace compass::ui {
namespace {

constexpr float hatch_spacing = 6.0F;

void hatch(ImDrawList& list, const Rect& rect, const Style& style) {
    list.PushClipRect(rect.at, {rect.right(), rect.bottom()}, true);
    draw_hatch(list, rect, style.colours.ink2, style.px(hatch_spacing));
    list.PopClipRect();
}

Rect part(const Rect& whole, std::size_t from, std::size_t to) {
    constexpr auto last = static_cast<float>(strip_places - 1);
    const float left = whole.at.x + whole.size.x * static_cast<float>(from) / last;
    const float right = whole.at.x + whole.size.x * static_cast<float>(to) / last;
    return {{left, whole.at.y}, {right - left, whole.size.y}};
}

}  // namespace

ImU32 outcome_colour(int outcome, double share, const Colours& colours) {
    const bool is_bone = outcome == bone_outcome;
    const ImU32 tint = is_bone ? colours.tint_bone : colours.tint_vessel;
    const ImU32 line = is_bone ? colours.pool_bone : colours.pool_vessel;
    return mixed(tint, line, static_cast<float>(share));
}

std::optional<int> next_strip(std::optional<int> strip) {
    if (!strip) return bone_outcome;
    if (*strip == bone_outcome) return artery_outcome;
    return std::nullopt;
}

void draw_strip(ImDrawList& list, const Strip& strip, int outcome, const Reach& reach,
                const Rect& rect, const Style& style) {
    for (std::size_t i = 0; i + 1 < strip.endings.size(); ++i) {
        const Rect cell = part(rect, i, i + 1);
        const auto share = [&](std::size_t place) {
            return share_in(reach, value_in(strip.endings[place], outcome));
        };
        const ImU32 left = outcome_colour(outcome, share(i), style.colours);
        const ImU32 right = outcome_colour(outcome, share(i + 1), style.colours);
        list.AddRectFilledMultiColor(cell.at, {cell.right(), cell.bottom()}, left, right, right,
                                     left);
        const bool is_valid = strip.endings[i].is_valid && strip.endings[i + 1].is_valid;
        if (strip.is_fresh && !is_valid) hatch(list, cell, style);
    }
    if (!strip.is_fresh) hatch(list, rect, style);
    list.AddRect({rect.at.x - 0.5F, rect.at.y - 0.5F}, {rect.right() + 0.5F, rect.bottom() + 0.5F},
                 faded(style.colours.edge, 0.6F));
}

std::string strip_text(const Strip& strip, int outcome, const sim::Scenario& now,
                       const Strings& strings, Level level) {
    const std::string name = outcome_name(outcome, strings, level);
    const std::string horizon = days_text(now.days, strings, level, Stretch::after);
    if (strip.endings.empty() || !strip.is_fresh) {
        return filled(strings.text("strip.pending", level), {name, horizon});
    }
    const Control& control = control_at(strip.control);
    const auto at = [&](double place) {
        return value_text(control, value_at(control, now, place), strings, level);
    };
    const auto of = [&](const Ending& ending) {
        return outcome_text(outcome, value_in(ending, outcome), strings, level);
    };
    const double change =
        value_in(strip.endings.back(), outcome) - value_in(strip.endings.front(), outcome);
    return filled(strings.text("strip.ends", level), {name, horizon, of(strip.endings.front()),
                                                      at(0.0), of(strip.endings.back()), at(1.0)}) +
           "\n" +
           filled(strings.text("strip.change", level),
                  {outcome_change(outcome, change, strings, level)});
}

}  // namespace compass::ui
