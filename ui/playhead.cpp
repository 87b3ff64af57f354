#include "ui/playhead.h"

#include "ui/plot.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {

namespace {

constexpr double shortest_run_s = 0.1;

double days_per_second(const View& view, double days) {
    if (view.lens == scene::Lens::day) return 1.0 / (24.0 * seconds_per_hour_played);
    const double shown = view.lens == scene::Lens::month ? std::min(month_days, days) : days;
    return shown / std::max(view.seconds_per_run, shortest_run_s);
}

}  // namespace

View advanced(View view, double days, double seconds) {
    if (!view.playing || !(seconds >= 0.0)) return view;
    view.day = std::max(view.day, 0.0) + days_per_second(view, days) * seconds;
    if (view.day < days) return view;
    view.day = days;
    view.playing = false;
    return view;
}

View play_toggled(View view, double days) {
    if (!view.playing && view.day >= days) view.day = 0.0;
    view.playing = !view.playing;
    return view;
}

View moved_to(View view, double day, double days) {
    view.day = std::isfinite(day) ? std::clamp(day, 0.0, days) : view.day;
    return view;
}

std::string time_label(const View& view, double days, const Strings& strings) {
    Plot time;  // the words are those of the plots
    time.marks = strings.marks();
    double x = view.day;
    if (view.lens == scene::Lens::day) {
        time.time = TimeUnit::hours;
        time.day = std::clamp(std::floor(view.day), 0.0, std::max(days - 1.0, 0.0));
        x = (view.day - time.day) * 24.0;
    } else {
        time.time = view.lens == scene::Lens::month ? TimeUnit::days : date_unit(days);
        if (time.time == TimeUnit::years) x = view.day / days_per_year;
    }
    return time_text(time, x, strings, view.level);
}

}  // namespace compass::ui
