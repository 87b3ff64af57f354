#include "ui/curves.h"

#include "sim/columns.h"
#include "ui/ahead/guess.h"
#include "ui/evidence_band.h"
#include "ui/people_ribbon.h"
#include "ui/playhead.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {

namespace {

using sim::Sample;
using sim::Trajectory;

double mean_blood(const Trajectory& /*run*/, const Sample& sample) {
    return sample.day.ca_mean_mg_dl;
}
double blood(const Trajectory& run, const Sample& sample) {
    return sim::value(run, sample, sim::column_index("serum_ca_mg_dL"));
}
double bone(const Trajectory& /*run*/, const Sample& sample) {
    return (sample.body.state[sim::trab] + sample.body.state[sim::cort]) / 1000.0;  // g
}
// Read from the state, not by column: the column costs a whole row, and a frame has 20,000 of them.
double artery(const Trajectory& run, const Sample& sample) {
    return sample.body.state[sim::ves] / run.parameters.cac_mg;
}
double vitamin_d(const Trajectory& /*run*/, const Sample& sample) {
    return sample.body.state[sim::c25];
}
double mean_pth(const Trajectory& /*run*/, const Sample& sample) {
    return sample.day.pth_mean_pg_ml;
}
double pth(const Trajectory& run, const Sample& sample) {
    return sim::value(run, sample, sim::column_index("pth_pg_mL"));
}

constexpr std::array<Curve, plot_count> curve_table{{
    {"blood",
     mean_blood,
     blood,
     "mg/dL",
     1,
     {8.0, 11.0},
     Span{8.5, 10.3},
     "Institute of Medicine, Dietary Reference Intakes, 2011"},
    {"bone",
     bone,
     bone,
     "g",
     0,
     {700.0, 1200.0},
     Span{860.0, 1180.0},
     "ICRP Publication 89, 2002: reference woman to reference man",
     true},
    {"artery", artery, artery, "AU", 0, {0.0, 400.0}, std::nullopt, "", true},
    {"vitamin_d",
     vitamin_d,
     vitamin_d,
     "nmol/L",
     0,
     {0.0, 200.0},
     Span{50.0, 125.0},
     "Institute of Medicine, Dietary Reference Intakes, 2011"},
    {"pth",
     mean_pth,
     pth,
     "pg/mL",
     0,
     {0.0, 100.0},
     Span{15.0, 65.0},
     "Mayo Clinic Laboratories, test PTH2"},
}};

// What all five plots of a frame have in common.
struct Frame {
    TimeUnit time = TimeUnit::years;
    Span x;
    double head = 0.0;
    double day = 0.0;
    double per_day = 1.0;                        // units of x in a day
    double first_day = 0.0;                      // of which x is 0
    std::vector<Sample> close_now, close_ghost;  // a day by the clock, or midnights to add
    std::vector<Span> outside;
    std::array<Measure, plot_count> shown_in;
};

std::vector<Span> flagged_stretches(const Trajectory& run, double per_day) {
    std::vector<Span> stretches;
    double before = -1.0;
    for (const Sample& sample : run.samples) {
        const double day = sample.days();
        // the flag at a midnight speaks of the day before it, and of days that a thin run left out
        if (sample.day.outside != sim::inside_domain) {
            const double from = before * per_day;
            if (stretches.empty() || from > stretches.back().greatest + 1e-9) {
                stretches.push_back({from, day * per_day});
            }
            stretches.back().greatest = day * per_day;
        }
        before = day;
    }
    return stretches;
}

std::vector<Span> overlapping(const std::vector<Span>& stretches, const Span& x) {
    std::vector<Span> kept;
    for (const Span& stretch : stretches) {
        if (stretch.greatest >= x.least && stretch.least < x.greatest) kept.push_back(stretch);
    }
    return kept;
}

Frame clock_frame(const Shown& shown, const Trajectory* ghost) {
    Frame frame;
    frame.time = TimeUnit::hours;
    frame.per_day = 24.0;
    frame.day = days_looked_at(scene::Lens::day, shown.view.day, shown.now.days).least;
    frame.first_day = frame.day;
    frame.x = {0.0, 24.0};
    frame.head = std::clamp((shown.view.day - frame.day) * 24.0, 0.0, 24.0);
    const int day = static_cast<int>(frame.day);
    frame.close_now = sim::one_day(shown.now, day, 15);
    if (ghost != nullptr && ghost->days > day) frame.close_ghost = sim::one_day(*ghost, day, 15);
    const bool outside = sim::sample_at(shown.now, frame.day + 1.0).day.outside != 0;
    if (outside) frame.outside = {{-1.0, 25.0}};
    return frame;
}

/// The midnights that a frame shows one by one, where a thin run may have left them out: those of
/// the month, or that of the play head, and those asked for.
std::vector<Sample> midnights_to_add(const Trajectory& run, const Shown& shown, const Span& x,
                                     std::span<const int> days) {
    std::vector<Sample> added;
    if (run.route == nullptr) return added;
    if (shown.view.lens == scene::Lens::month) {
        return sim::midnights(run, static_cast<int>(x.least), static_cast<int>(x.greatest));
    }
    added.push_back(sim::sample_at(run, std::floor(shown.view.day)));
    for (const int day : days) added.push_back(sim::sample_at(run, day));
    return added;
}

Frame date_frame(const Shown& shown, const Trajectory* ghost, std::span<const int> days_to_add) {
    Frame frame;
    const double days = shown.now.days;
    const bool month = shown.view.lens == scene::Lens::month;
    frame.time = month ? TimeUnit::days : date_unit(days);
    frame.per_day = frame.time == TimeUnit::days ? 1.0 : 1.0 / days_per_year;
    const Span dates = days_looked_at(shown.view.lens, shown.view.day, days);
    frame.x = {dates.least * frame.per_day, dates.greatest * frame.per_day};
    frame.head = std::clamp(shown.view.day, 0.0, days) * frame.per_day;
    frame.outside = overlapping(flagged_stretches(shown.now, frame.per_day), frame.x);
    frame.close_now = midnights_to_add(shown.now, shown, dates, days_to_add);
    if (ghost != nullptr) {
        frame.close_ghost = midnights_to_add(*ghost, shown, dates, days_to_add);
    }
    return frame;
}

using AllSeries = std::array<std::vector<Point>, plot_count>;

void add_point(std::vector<Point>& series, const Point& point) {
    const auto place = std::lower_bound(series.begin(), series.end(), point,
                                        [](const Point& a, const Point& b) { return a.x < b.x; });
    if (place == series.end() || place->x != point.x) series.insert(place, point);
}

// One pass for all five: a sample is large, and walking through a run is what costs.
AllSeries date_series(const Trajectory& run, const std::vector<Sample>& added, const Frame& frame) {
    AllSeries all;
    for (auto& series : all) series.reserve(run.samples.size() + added.size());
    for (const Sample& sample : run.samples) {
        const double x = sample.days() * frame.per_day;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double y = frame.shown_in[i].shown(curve_table[i].of_day(run, sample));
            if (std::isfinite(y)) all[i].push_back({x, y});
        }
    }
    for (const Sample& sample : added) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double y = frame.shown_in[i].shown(curve_table[i].of_day(run, sample));
            if (std::isfinite(y)) add_point(all[i], {sample.days() * frame.per_day, y});
        }
    }
    return all;
}

std::vector<Point> clock_series(const Curve& curve, const Measure& shown_in, const Trajectory& run,
                                const std::vector<Sample>& samples, double day) {
    std::vector<Point> series;
    for (const Sample& sample : samples) {
        const double y = shown_in.shown(curve.of_moment(run, sample));
        if (std::isfinite(y)) series.push_back({(sample.days() - day) * 24.0, y});
    }
    return series;
}

void keep_within(std::vector<Point>& series, const Span& x) {
    const Span reach{x.least - 1e-9, x.greatest + 1e-9};
    std::erase_if(series, [&](const Point& point) { return !reach.holds(point.x); });
}

void reach_out(Span& reach, const std::optional<Span>& more) {
    if (!more) return;
    reach = {std::min(reach.least, more->least), std::max(reach.greatest, more->greatest)};
}

/// The usual axis in the unit that is shown, its ends on round numbers.
Span axis_of(const Curve& curve, const Measure& shown_in) {
    if (shown_in.in_one == 1.0) return curve.axis;
    constexpr double hair = 0.05;  // of a step: 80.1 is 80
    const Span axis = shown_in.shown_range(curve.axis);
    const double step = nice_step(axis.width(), 8);
    return {std::floor(axis.least / step + hair) * step,
            std::ceil(axis.greatest / step - hair) * step};
}

std::vector<BandPoint> band_of(const Curve& curve, const Measure& shown_in, const Shown& shown,
                               const Frame& frame) {
    std::vector<BandPoint> band =
        evidence_band(curve, *shown.no_effect, *shown.as_article, {frame.first_day, frame.per_day});
    for (BandPoint& point : band) {
        point.no_effect = shown_in.shown(point.no_effect);
        point.as_article = shown_in.shown(point.as_article);
    }
    return band;
}

// The axis follows the whole run, so that it stays put while the lens moves along.
void fill_series(Plot& plot, std::size_t index, const Shown& shown, const Frame& frame,
                 const Trajectory* ghost) {
    const Curve& curve = curve_table[index];
    const Measure& shown_in = frame.shown_in[index];
    const Span axis = axis_of(curve, shown_in);
    Span reach = axis;
    reach_out(reach, extent(plot.now));
    reach_out(reach, extent(plot.ghost));
    if (frame.time == TimeUnit::hours) {
        plot.now = clock_series(curve, shown_in, shown.now, frame.close_now, frame.day);
        plot.ghost.clear();
        if (ghost != nullptr)
            plot.ghost = clock_series(curve, shown_in, *ghost, frame.close_ghost, frame.day);
        reach_out(reach, extent(plot.now));
        reach_out(reach, extent(plot.ghost));
    }
    if (curve.disputed && shown.view.band && shown.no_effect != nullptr) {
        plot.band = band_of(curve, shown_in, shown, frame);
        reach_out(reach, extent(plot.band));
        plot.band = clipped(plot.band, frame.x);
    }
    if (shown.view.lens == scene::Lens::horizon) {
        plot.ribbon = people_ribbon(shown, index, frame.per_day, shown_in);
        reach_out(reach, extent(plot.ribbon));
        if (!plot.ribbon.empty()) plot.band.clear();  // one tint at a time
    }
    keep_within(plot.now, frame.x);
    keep_within(plot.ghost, frame.x);
    plot.y = widened(axis, reach);
    plot.scale_changed = !(plot.y == axis);
}

Plot empty_plot(const Curve& curve, const Frame& frame, const Strings& strings, Level level) {
    Plot plot;
    const Measure shown_in = measure_of(curve, strings);
    plot.name = strings.text("plot." + std::string(curve.id) + ".name", level);
    plot.brief = strings.text("plot." + std::string(curve.id) + ".brief", level);
    plot.unit = unit_text(curve, strings, level);
    plot.in_one = shown_in.in_one;
    plot.decimals = shown_in.decimals(curve.decimals);
    plot.marks = strings.marks();
    plot.time = frame.time;
    plot.x = frame.x;
    if (curve.usual) plot.usual = shown_in.shown_range(*curve.usual);
    plot.outside = frame.outside;
    plot.head = frame.head;
    plot.day = frame.day;
    return plot;
}

/// Neither the curve nor a stretched axis may tell what is to be guessed.
void hide(Plot& plot, const Span& axis) {
    plot.now.clear();
    plot.ghost.clear();
    plot.band.clear();
    plot.ribbon.clear();
    plot.outside.clear();
    plot.y = axis;
    plot.scale_changed = false;
}

}  // namespace

std::span<const Curve, plot_count> curves() {
    return curve_table;
}

Measure measure_of(const Curve& curve, const Strings& strings) {
    return measure(curve.unit, strings.units());
}

std::string unit_text(const Curve& curve, const Strings& strings, Level level) {
    return std::string(strings.text("plot." + std::string(curve.id) + ".unit", level));
}

Span days_looked_at(scene::Lens lens, double day, double days) {
    // whole days, so that a curve does not crawl under a moving play head
    const double whole = std::floor(day);
    if (lens == scene::Lens::day) {
        const double start = std::clamp(whole, 0.0, std::max(days - 1.0, 0.0));
        return {start, start + 1.0};
    }
    if (lens == scene::Lens::horizon) return {0.0, days};
    const double width = std::min(month_days, days);
    const double start = std::clamp(whole - month_days / 2.0, 0.0, days - width);
    return {start, start + width};
}

Plots plots(const Shown& shown, const Strings& strings, std::span<const int> days) {
    const bool compares = shown.view.ghost || shown.side;
    const Trajectory* ghost = compares ? shown.before : nullptr;
    const bool clock = shown.view.lens == scene::Lens::day;
    Frame frame = clock ? clock_frame(shown, ghost) : date_frame(shown, ghost, days);
    for (std::size_t i = 0; i < curve_table.size(); ++i) {
        frame.shown_in[i] = measure_of(curve_table[i], strings);
    }
    const std::vector<Sample> none;
    AllSeries now = date_series(shown.now, clock ? none : frame.close_now, frame);
    AllSeries before;
    if (ghost != nullptr) {
        before = date_series(*ghost, clock ? none : frame.close_ghost, frame);
    }
    Plots result;
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = empty_plot(curve_table[i], frame, strings, shown.view.level);
        result[i].side = shown.side;
        result[i].now = std::move(now[i]);
        result[i].ghost = std::move(before[i]);
        fill_series(result[i], i, shown, frame, ghost);
        if (is_hidden(shown.view, static_cast<int>(i))) {
            hide(result[i], axis_of(curve_table[i], frame.shown_in[i]));
        }
    }
    return result;
}

}  // namespace compass::ui
