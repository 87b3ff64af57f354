#include "sim/daymap/path.h"

#include "sim/numeric/elementary.h"
#include "sim/replay/replay.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace compass::sim {
namespace {

/// No leap is longer than this many days: age changes slowly, but it changes.
constexpr int longest_leap_d = 512;
/// With seasons a leap must not meet the same season again, or its end would tell it nothing.
constexpr int longest_leap_in_season_d = 61;
constexpr int first_leap_cycles = 4;
constexpr int longest_pause_cycles = 16;
/// Beyond this a correction is too large for the map at the end to carry it on; where body and
/// blood are far from where the model is gentle, for what is quick to be where it belongs.
constexpr double tolerated_correction = 0.03;
constexpr double tolerated_correction_at_extremes = 1e-3;

/// A day settles what is fast. Where pills come in a rhythm of several days, four weeks are
/// walked, in rhythms of weeks two cycles: blood and bone surfaces forget where their calcium came
/// from in eleven days, and leaps over whole cycles would be too coarse for that.
int settling_cycles(int cycle_days) {
    constexpr int settling_d = 28;
    if (cycle_days == 1) return 1;
    return cycle_days <= 7 ? (settling_d + cycle_days - 1) / cycle_days : 2;
}

/// Grams of calcium a day, as files may ask for, set body and blood far from where the model is
/// gentle.
bool is_extreme(const Scenario& scenario) {
    const Regimen& r = scenario.regimen;
    constexpr double most_mg = 2500.0;  // the widest that sliders offer
    const double pills_mg = r.ca.amount / std::max(1.0, r.ca.interval_d);
    return std::max({r.diet_ca_base, r.diet_ca, pills_mg}) > most_mg;
}

/// How much surer of itself than usual a leap has to be.
/// - With little calcium, now or before, urine comes from the foot of its curve and answers blood
///   calcium twice as much.
/// - Leaps over cycles of months are few and far apart, and what is fast has died away between two
///   of them: nothing tells of it but the doubt.
/// - Over cycles of up to a week the doubt overstates: weeks are walked before the first leap, and
///   each cycle sees how what is quick follows the doses.
double strictness(const Scenario& scenario, const Stretch& stretch) {
    const Regimen& r = scenario.regimen;
    constexpr double very_little_mg = 200.0;  // less than sliders offer
    constexpr double little_mg = 400.0;
    constexpr double rather_little_mg = 600.0;
    constexpr double much_d3_iu_d = 10000.0;
    const double of_cycle = stretch.cycle > 31 ? 4.0 : 1.0;
    if (is_extreme(scenario)) return std::max(6.0, of_cycle);
    const double least_mg = std::min(r.diet_ca, r.diet_ca_base);
    if (least_mg < little_mg) {
        return std::max(least_mg < very_little_mg ? 12.0 : 4.0, of_cycle);
    }
    const bool is_gentle = r.diet_ca >= rather_little_mg && r.season == 0.0 &&
                           r.d3.amount / std::max(1.0, r.d3.interval_d) <= much_d3_iu_d;
    return is_gentle && stretch.cycle > 1 && stretch.cycle <= 7 ? 0.4 : of_cycle;
}

class Traveller {
public:
    Traveller(const Subject& subject, const PathTask& task, int days)
        : subject_(&subject), task_(&task), days_(days) {}

    void cross(const Stretch& stretch) {
        if (stretch.cycle == 0) return walk(stretch.begin, stretch.end);
        // the cycle that is run at the end of a leap, and its slopes, must not see the turn
        const int ahead = stretch.ends_in_turn ? stretch.cycle + 1 : 0;
        const int cycles = (stretch.end - stretch.begin - ahead) / stretch.cycle;
        leap(stretch, cycles);
        walk(stretch.begin + cycles * stretch.cycle, stretch.end);
    }

    Path path;

private:
    /// Day by day.
    void walk(int begin, int end) {
        if (begin == end) return;
        const CycleTask days{.regimen_day = begin,
                             .days = end - begin,
                             .with_labels = task_->with_labels,
                             .with_tangent = false};
        one_cycle(run_cycle(*subject_, days, begin, path.end));
    }

    void one_cycle(Cycle cycle) {
        path.end = cycle.midnight.back();
        path.leaps.push_back({.first = std::move(cycle)});
        tell();
    }

    void leap(const Stretch& stretch, int cycles) {
        stretch_begin_ = stretch.begin;
        const Scenario& scenario = *subject_->scenario;
        tolerance_ = task_->tolerance / strictness(scenario, stretch);
        tolerated_correction_ =
            is_extreme(scenario) ? tolerated_correction_at_extremes : tolerated_correction;
        CycleTask task{.regimen_day = stretch.begin,
                       .days = stretch.cycle,
                       .with_labels = task_->with_labels,
                       .with_tangent = false};
        const int settling = std::min(cycles, settling_cycles(stretch.cycle));
        const int settled = stretch.begin + settling * stretch.cycle;
        walk(stretch.begin, settled);
        int left = cycles - settling;
        task.with_tangent = true;
        int wanted = stretch.cycle == 1 ? first_leap_cycles : first_leap_cycles / 2;
        int pause = 1;
        std::optional<Cycle> here;  // the cycle that comes next, with its tangent
        while (left > 0) {
            if (!here) {
                here = run_cycle(*subject_, task, path.end_day(), path.end);
                path.maps += 1;
            }
            auto [landing, length] = one_leap(task, *here, left, wanted);
            here.reset();
            if (length == 0) {  // no leap is good enough: some cycles on foot
                length = std::min(left, pause);
                walk(path.end_day(), path.end_day() + length * stretch.cycle);
                pause = std::min(2 * pause, longest_pause_cycles);
            } else {
                pause = 1;
                here = std::move(landing.next);
                path.end = here->midnight.front();
                path.leaps.push_back(std::move(landing.leap));
                tell();
            }
            left -= length;
        }
    }

    /// Days of the longest leap that may be tried from a day on.
    int longest_from(int day) const {
        int length = longest_leap_d;
        while (length > longest_leap_in_season_d &&
               (has_season(*subject_, day) || has_season(*subject_, day + length))) {
            length = std::max(length / 2, longest_leap_in_season_d);
        }
        return length;
    }

    /// The longest leap from `here` that is good enough and its cycles, 0 if there is none;
    /// `wanted` is the length to try, and then that to try next.
    std::pair<Landing, int> one_leap(const CycleTask& task, const Cycle& here, int left,
                                     int& wanted) {
        const bool goes_on = !path.leaps.empty() && !path.leaps.back().first.tangent.empty() &&
                             path.leaps.back().day() >= stretch_begin_;
        Takeoff from{here, Powers<DayMap>(here.whole.map), Powers<LabelMap>(here.whole.labels),
                     goes_on ? &path.leaps.back() : nullptr};
        const int most = std::max(1, longest_from(here.day) / task.days);
        int length = std::min({wanted, left, most});
        int refused = 0;  // the shortest that was not good enough
        while (length > 1) {
            Landing landing = leap_over(*subject_, task, from, length);
            path.maps += 1;
            const double ratio = std::max(
                {landing.error / tolerance_, landing.correction / tolerated_correction_, 1e-9});
            if (ratio <= 1.0) {
                const double longer = std::clamp(0.9 / cube_root(ratio), 0.3, 4.0);
                wanted = std::max(1, static_cast<int>(length * longer));
                if (refused > 0) wanted = std::min(wanted, std::max(length, refused * 9 / 10));
                return {std::move(landing), length};
            }
            refused = length;
            // errors fall with the fourth power, but the doubt knows less of the longest leaps
            const double shorter = std::clamp(0.9 / std::sqrt(std::sqrt(ratio)), 0.2, 0.65);
            length = static_cast<int>(length * shorter);
        }
        wanted = 2;
        return {Landing{}, 0};
    }

    void tell() const {
        if (task_->progress) {
            task_->progress(static_cast<double>(path.leaps.back().end_day()) / days_);
        }
    }

    const Subject* subject_;
    const PathTask* task_;
    int days_;
    double tolerance_ = 0.0;             ///< of the stretch
    double tolerated_correction_ = 0.0;  ///< of the stretch
    int stretch_begin_ = 0;
};

}  // namespace

Path find_path(const Subject& subject, const Body& start, int days, const PathTask& task) {
    Traveller traveller(subject, task, days);
    traveller.path.end = start;
    auto turns = subject.replay != nullptr
                     ? subject.replay->turns_d(days)
                     : turns_of_ageing_d(subject.model.p, subject.scenario->person, days);
    turns.push_back(kidney_reaches_d(subject.scenario->person, weak_kidney_gfr));
    for (const Stretch& stretch : stretches(subject.scenario->regimen, days, turns)) {
        traveller.cross(stretch);
    }
    return std::move(traveller.path);
}

}  // namespace compass::sim
