#include "ui/lab_marks.h"

#include "sim/model/meals.h"
#include "ui/curves.h"
#include "ui/sheets/lab_visit.h"

#include <algorithm>
#include <string>

namespace compass::ui {
namespace {

constexpr float lab_ring = 5.0F;
constexpr float least_lab_gap = 14.0F;  ///< closer rings would be a chain

void draw_lab_ring(ImDrawList& list, ImVec2 at, const Style& style) {
    list.AddCircleFilled(at, style.px(lab_ring), style.colours.panel);
    list.AddCircle(at, style.px(lab_ring), style.colours.ink, 0, style.px(2.0F));
}

void draw_lab_whisker(ImDrawList& list, float x, float top, float bottom, const Style& style) {
    const float reach = style.px(4.0F);
    const ImU32 ink = style.colours.ink2;
    list.AddLine({x, top}, {x, bottom}, ink, style.px(1.5F));
    for (const float y : {top, bottom})
        list.AddLine({x - reach, y}, {x + reach, y}, ink, style.px(1.5F));
}

/// "meal, tablets": what comes with a meal of the day.
std::string_view meal_key(const sim::Trajectory& run, int day, int number) {
    const sim::Meal meal = sim::meal(run.parameters, run.scenario.regimen, day, number);
    const sim::Dose& k1 = run.scenario.regimen.k1;
    constexpr int pills_number = 2;
    const bool k1_pill = number == pills_number && k1.amount > 0.0 && sim::is_taken(k1, day);
    const sim::Dose& mk4 = run.scenario.regimen.mk4;
    const bool mk4_pill = number == pills_number && mk4.amount > 0.0 && sim::is_taken(mk4, day);
    const bool pills = meal.d3_nmol > 0.0 || meal.mk7_nmol > 0.0 || k1_pill || mk4_pill;
    if (meal.tablet_ca_mg > 0.0) return pills ? "plot.dose.both" : "plot.dose.tablets";
    return pills ? "plot.dose.pills" : "plot.dose.food";
}

}  // namespace

bool draw_lab_marks(ImDrawList& list, const Shown& shown, int curve, const Plot& plot,
                    const Mapping& mapping, const Style& style, const Strings& strings) {
    const LabTest* test = test_of_curve(curve);
    if (test == nullptr || plot.time == TimeUnit::hours || plot.now.empty()) return false;
    const auto days = visit_days(shown.now.days, shown.view.lab_every_months);
    const double per_day = plot.time == TimeUnit::days ? 1.0 : 1.0 / days_per_year;
    const auto room = static_cast<std::size_t>(mapping.area.size.x / style.px(least_lab_gap));
    if (days.empty() || days.size() > room) return false;
    const auto samples = visit_samples(shown.now, days, shown.view.lab_time);
    const auto printed = printed_values(*test, shown.now, samples, shown.view.lab_real);
    const Measure shown_in = measure_of(curves()[static_cast<std::size_t>(curve)], strings);
    bool any = false;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const double x = days[i] * per_day;
        if (!plot.x.holds(x)) continue;
        any = true;
        const ImVec2 at = mapping.at({x, shown_in.shown(printed[i])});
        if (shown.view.lab_real) {
            const double scatter = single_scatter(*test, printed[i]);
            draw_lab_whisker(list, at.x, mapping.py(shown_in.shown(printed[i] + scatter)),
                             mapping.py(shown_in.shown(printed[i] - scatter)), style);
        }
        draw_lab_ring(list, at, style);
    }
    return any;
}

void draw_meals(ImDrawList& list, const Shown& shown, const Plot& plot, const Mapping& mapping,
                const Style& style, const Strings& strings) {
    if (plot.time != TimeUnit::hours) return;
    const float bottom = mapping.area.bottom();
    const float size = style.px(5.0F);
    for (std::size_t number = 0; number < sim::meal_minutes.size(); ++number) {
        const float x = mapping.px(sim::meal_minutes.at(number) / 60.0);
        list.AddTriangleFilled({x - size, bottom - 2.0F * size}, {x + size, bottom - 2.0F * size},
                               {x, bottom}, style.colours.ink2);
        const std::string_view words =
            strings.text(meal_key(shown.now, static_cast<int>(plot.day), static_cast<int>(number)),
                         shown.view.level);
        const ImVec2 text = text_size(style, Face::note, words);
        draw_text(
            list, *style.font(Face::note),
            {std::min(x + size, mapping.area.right() - text.x), bottom - 2.0F * size - text.y},
            style.colours.ink2, words);
    }
}

}  // namespace compass::ui
