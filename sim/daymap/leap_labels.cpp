#include "sim/daymap/leap_labels.h"

#include <algorithm>
#include <cmath>

namespace compass::sim {
namespace {

/// What the bends of labels add by the start of cycle `m`.
LabelForecast bent_labels(Powers<LabelMap>& powers, const Leap& leap, int m) {
    LabelForecast added = with_bends(powers, leap.label_bend1, leap.label_bend2, m);
    if (leap.label_bend3 != Labels{}) added += with_twist(powers, leap.label_bend3, m);
    return added;
}

/// How large a part of a pool hangs on how its labels bend: what it makes of the way between two
/// ends that are known. For the first leap of its kind bends are not known at all.
double label_doubt(const Leap& leap, bool is_first) {
    double most = 0.0;
    const double n = leap.cycles;
    // some of what was not foreseen may hide in an even change, more where no leap before tells
    const double of_all = is_first ? 0.3 : 0.05;
    for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
        const double pace = 1.0 - leap.first.whole.labels[pool][pool];
        const double gain = std::min(0.25 / std::max(pace, 1e-9), n / 6.0);
        const double amount = leap.first.midnight.front().state[pool] + 1.0;
        for (std::size_t i = 0; i < origin_count; ++i) {
            const double bent = std::abs(leap.label_bend2[pool][i]) * n * n;
            const double all = bent + std::abs(leap.label_bend1[pool][i]) * n;
            most = std::max(most, std::max(bent, of_all * all) * gain / amount);
        }
    }
    return most;
}

/// Leaps of days to months meet what dies away after a change: no bend taken from elsewhere follows
/// it.
bool meets_what_dies_away(const Leap& leap) {
    constexpr int shortest_d = 3;  // with two cycles on the way
    constexpr int longest_d = 256;
    return leap.cycle_days() == 1 && leap.cycles >= shortest_d && leap.cycles <= longest_d;
}

/// Beyond this share of a pool it is worth a cycle more to see how labels bend. A leap that was
/// about as long tells of it: what bends at its pace is known from both.
double largest_label_doubt(const Leap& leap, const Leap* before) {
    constexpr double usual = 3e-4;
    constexpr double over_weeks = 1e-4;
    constexpr double over_months = 2.5e-4;
    constexpr int about_a_week = 8;
    constexpr int two_months = 64;
    constexpr double as_long = 0.9;
    const bool is_as_long = before != nullptr && before->cycles >= as_long * leap.cycles;
    const bool may_die_away = meets_what_dies_away(leap) && leap.cycles > about_a_week;
    if (is_as_long) return (may_die_away ? 2.0 : 12.0) * usual;
    if (!may_die_away) return usual;
    return leap.cycles <= two_months ? over_weeks : over_months;
}

/// Runs a cycle on the way of a leap to see how labels bend. What the movers do is known well
/// enough, so that their path is the same with labels and without.
LabelsSeen see_labels(const Subject& subject, CycleTask task, Takeoff& from, const Leap& leap,
                      int m) {
    const Reached there = reached(subject, leap, forecast_at(from.powers, leap, m),
                                  label_forecast_at(from.label_powers, leap, m), true, m);
    task.with_tangent = false;
    const int day = leap.day() + m * leap.cycle_days();
    const Cycle cycle = run_cycle(subject, task, day, there.body);
    return {m, unforeseen(leap, cycle, labels_between(leap.first.midnight.front(), there.body))};
}

}  // namespace

LabelForecast label_forecast_at(Powers<LabelMap>& powers, const Leap& leap, int m) {
    LabelForecast labels = with_rise(powers, leap.label_rise, m);
    labels += bent_labels(powers, leap, m);
    return labels;
}

LabelForecast fit_label_bends(const Subject& subject, const CycleTask& task, LeapEnd& end,
                              Takeoff& from, Leap& leap) {
    const auto forecast = [&] { return bent_labels(from.label_powers, leap, leap.cycles); };
    set_label_bends(end, from.before, leap);
    end.labels_further = forecast().end;
    constexpr double worth_two_cycles = 5e-4;
    const double doubt = label_doubt(leap, from.before == nullptr);
    if (doubt > worth_two_cycles && meets_what_dies_away(leap)) {
        const LabelsSeen early = see_labels(subject, task, from, leap, leap.cycles / 3);
        const LabelsSeen late =
            see_labels(subject, task, from, leap, leap.cycles - leap.cycles / 3);
        set_label_bends(end, early, late, leap);
    } else if (doubt > largest_label_doubt(leap, from.before)) {
        set_label_bends(end, see_labels(subject, task, from, leap, leap.cycles / 2), leap);
    } else {
        set_label_bends(end, from.before, leap);
    }
    return forecast();
}

void run_labels_again(const Subject& subject, CycleTask task, const Body& body, Cycle& cycle) {
    task.with_tangent = false;
    const Cycle again = run_cycle(subject, task, cycle.day, body);
    for (std::size_t k = 0; k < cycle.midnight.size(); ++k) {
        cycle.midnight[k].origins = again.midnight[k].origins;
    }
}

}  // namespace compass::sim
