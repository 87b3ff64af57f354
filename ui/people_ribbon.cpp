#include "ui/people_ribbon.h"

#include "ui/ahead/ahead.h"

#include <algorithm>

namespace compass::ui {
namespace {

/// Between two of the quantiles, over all moments.
void fill_between(ImDrawList& list, const Plot& plot, const Mapping& mapping, std::size_t lower,
                  std::size_t upper, ImU32 colour) {
    for (std::size_t i = 1; i < plot.ribbon.size(); ++i) {
        const RibbonPoint& from = plot.ribbon[i - 1];
        const RibbonPoint& to = plot.ribbon[i];
        list.AddQuadFilled(
            mapping.at({from.x, from.spread[upper]}), mapping.at({to.x, to.spread[upper]}),
            mapping.at({to.x, to.spread[lower]}), mapping.at({from.x, from.spread[lower]}), colour);
    }
}

}  // namespace

std::vector<RibbonPoint> people_ribbon(const Shown& shown, std::size_t curve, double per_day,
                                       const Measure& shown_in) {
    std::vector<RibbonPoint> ribbon;
    if (shown.view.sheet != Sheet::people || shown.ahead == nullptr) return ribbon;
    const People& people = shown.ahead->people;
    for (std::size_t i = 0; i < people.over_time[curve].size(); ++i) {
        Quantiles spread = people.over_time[curve][i];
        for (double& value : spread) value = shown_in.shown(value);
        ribbon.push_back({people.days[i] * per_day, spread});
    }
    return ribbon;
}

std::optional<Span> extent(const std::vector<RibbonPoint>& ribbon) {
    if (ribbon.empty()) return std::nullopt;
    Span span{ribbon.front().spread.front(), ribbon.front().spread.back()};
    for (const RibbonPoint& point : ribbon) {
        span.least = std::min(span.least, point.spread.front());
        span.greatest = std::max(span.greatest, point.spread.back());
    }
    return span;
}

void draw_ribbon(ImDrawList& list, const Plot& plot, const Mapping& mapping, const Style& style) {
    if (plot.ribbon.empty()) return;
    // smoothed edges of neighbours would overlap and show as stripes
    const ImDrawListFlags flags = list.Flags;
    list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
    fill_between(list, plot, mapping, 0, 4, faded(style.colours.focus, 0.16F));
    fill_between(list, plot, mapping, 1, 3, faded(style.colours.focus, 0.26F));
    list.Flags = flags;
    std::vector<ImVec2> middle;
    for (const RibbonPoint& point : plot.ribbon) {
        middle.push_back(mapping.at({point.x, point.spread[2]}));
    }
    list.AddPolyline(middle.data(), static_cast<int>(middle.size()), style.colours.focus,
                     ImDrawFlags_None, style.px(1.5F));
}

}  // namespace compass::ui
