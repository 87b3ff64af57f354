#include "sim/daymap/path.h"

#include "sim/daymap/accounts.h"
#include "sim/daymap/leap_control.h"
#include "sim/replay/replay.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace compass::sim {
namespace {

/// No leap is longer than this many days: age changes slowly, but it changes.
constexpr int longest_leap_d = 512;
/// With seasons a leap must not meet the same season again, or its end would tell it nothing.
constexpr int longest_leap_in_season_d = 61;
/// In a woman's change of life and in its midst, each within so many of its widths.
constexpr int longest_leap_in_change_d = 256;
constexpr double change_reach = 4.0;
constexpr int longest_leap_amid_change_d = 128;
constexpr double midst_reach = 1.5;
/// The first leap where a rate begins or ceases to age: only the pace of what is slow has changed.
constexpr int longest_on_d = 64;
constexpr int longest_pause_cycles = 16;

/// A day settles what is fast. Where pills come in a rhythm of several days, four weeks are
/// walked, in rhythms of weeks two cycles: blood and bone surfaces forget where their calcium came
/// from in eleven days, and leaps over whole cycles would be too coarse for that. Twice as long
/// where leaps have to be sure of themselves.
int settling_cycles(int cycle_days, bool is_strict) {
    constexpr int settling_d = 28;
    if (cycle_days == 1) return 1;
    const int usual = cycle_days <= 7 ? (settling_d + cycle_days - 1) / cycle_days : 2;
    return is_strict ? 2 * usual : usual;
}

/// The first leap where something else is taken from then on.
int first_leap_cycles(int cycle_days) {
    return cycle_days == 1 ? 4 : 2;
}

/// The nearest number that has ones in the first five of its binary digits only: each of them
/// takes a product of maps.
int with_few_ones(int cycles) {
    int step = 1;
    while (cycles / step >= 32) step *= 2;
    return (cycles + step / 2) / step * step;
}

class Traveller {
public:
    Traveller(const Subject& subject, const PathTask& task, int days)
        : subject_(&subject), task_(&task), days_(days) {}

    void cross(const Stretch& stretch) {
        if (is_walked(stretch)) {
            wanted_d_ = 0;
            return walk(stretch.begin, stretch.end);
        }
        // the cycle that is run at the end of a leap, and its slopes, must not see the turn
        const int ahead = stretch.ends_in_turn ? stretch.cycle + 1 : 0;
        const int cycles = (stretch.end - stretch.begin - ahead) / stretch.cycle;
        leap(stretch, cycles);
        walk(stretch.begin + cycles * stretch.cycle, stretch.end);
    }

    Path path;

private:
    /// Where many grams come in a rhythm hardly a leap is good, and urine of a day without them is
    /// a thousandth of what the days beside it eat: no day inside of a leap is known well enough.
    bool is_walked(const Stretch& stretch) const {
        constexpr double many_mg_d = 5000.0;
        return stretch.cycle == 0 ||
               (stretch.cycle > 1 && calcium_mg_d(subject_->scenario->regimen) > many_mg_d);
    }

    /// Day by day.
    void walk(int begin, int end) {
        if (begin == end) return;
        const CycleTask days{.regimen_day = begin,
                             .days = end - begin,
                             .with_labels = task_->with_labels,
                             .with_tangent = false};
        Cycle walked = run_cycle(*subject_, days, begin, path.end);
        for (Body& body : walked.midnight) {  // what thousands of steps have lost by rounding
            close_ledger(path.end.state, body.state);
            if (task_->with_labels) fit_labels(path.end.origins, body);
        }
        one_cycle(std::move(walked));
    }

    void one_cycle(Cycle cycle) {
        path.end = cycle.midnight.back();
        path.leaps.push_back({.first = std::move(cycle)});
        tell();
    }

    void leap(const Stretch& stretch, int cycles) {
        stretch_begin_ = stretch.begin;
        const LeapLimits limits = leap_limits(*subject_->scenario, stretch, task_->tolerance);
        CycleTask task{.regimen_day = stretch.begin,
                       .days = stretch.cycle,
                       .with_labels = task_->with_labels,
                       .with_tangent = false};
        const bool goes_on = leaps_on(stretch);
        const int settling =
            goes_on ? 0 : std::min(cycles, settling_cycles(stretch.cycle, limits.is_strict));
        const int settled = stretch.begin + settling * stretch.cycle;
        walk(stretch.begin, settled);
        int left = cycles - settling;
        task.with_tangent = true;
        const int wanted = goes_on ? std::min(wanted_d_, longest_on_d) / stretch.cycle : 0;
        LeapControl control(limits, std::max(wanted, first_leap_cycles(stretch.cycle)));
        int pause = 1;
        std::optional<Cycle> here;  // the cycle that comes next, with its tangent
        while (left > 0) {
            if (!here) {
                here = run_cycle(*subject_, task, path.end_day(), path.end);
                path.maps += 1;
            }
            auto [landing, length] = one_leap(task, *here, left, control);
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
        wanted_d_ = control.wanted() * stretch.cycle;
    }

    /// Does a stretch begin with nothing but a turn of ageing, after one that was leapt over?
    bool leaps_on(const Stretch& stretch) const {
        return stretch.goes_on && wanted_d_ >= stretch.cycle && subject_->replay == nullptr;
    }

    /// Days of the longest leap that may be tried from a day on.
    int longest_from(int day) const {
        int length = longest_leap_d;
        while (length > longest_leap_in_season_d &&
               (has_season(*subject_, day) || has_season(*subject_, day + length))) {
            length = std::max(length / 2, longest_leap_in_season_d);
        }
        while (length > longest_of(day, length)) length /= 2;
        return length;
    }

    /// A woman's change of life comes and goes within years: nothing at its two ends tells of it.
    /// Does a leap come within so many of its widths?
    bool meets_change_of_life(int day, int length, double widths) const {
        const Person& person = subject_->scenario->person;
        if (person.female == 0.0) return false;
        const double reach_y = widths * subject_->model.p.meno_width;
        return ageing_on(person, day).age_y < person.menopause_age + reach_y &&
               ageing_on(person, day + length).age_y > person.menopause_age - reach_y;
    }

    /// As many days at most has a leap of `length`, by how near to that it comes.
    int longest_of(int day, int length) const {
        if (meets_change_of_life(day, length, midst_reach)) return longest_leap_amid_change_d;
        if (meets_change_of_life(day, length, change_reach)) return longest_leap_in_change_d;
        return longest_leap_d;
    }

    /// There most of what is bent is her hormones' curve, which a cubic follows: half of it is in
    /// doubt.
    static void halve_doubts(Landing& landing) {
        for (double& doubt : landing.doubts) doubt /= 2.0;
    }

    /// The cycle before the one that comes next: the last of a walk, or the first of a leap. It
    /// tells nothing of calcium where urine is the difference of grams, which is right only while
    /// all is bent alike.
    std::optional<PastCycle> past_cycle(int cycle_days) const {
        if (path.leaps.empty() || path.leaps.back().day() < stretch_begin_) return {};
        const Leap& last = path.leaps.back();
        const int skipped = last.first.days() - cycle_days;
        if (skipped < 0) return {};
        return PastCycle{last.first.midnight.data() + skipped, last.day() + skipped, last.cycles,
                         !eats_grams(subject_->scenario->regimen)};
    }

    /// Days of a leap of up to `days` from a day on that ends, within a woman's change of life, so
    /// long before the end of the run as those of other runs do: what leaps miss there is then as
    /// good as the same in neighbouring runs, and no noise between them. The last leap is short, as
    /// it misses the less.
    int aligned(int day, int days) const {
        constexpr double on_the_way_there = 6.0;  // leaps are still long enough to be cut
        constexpr int last_leap_d = 16;
        if (!meets_change_of_life(day, days, on_the_way_there)) return days;
        const int step_d = std::min(longest_of(day, days), longest_leap_in_change_d);
        const int beyond = (day + days - (days_ - last_leap_d)) % step_d;
        const int over = beyond < 0 ? beyond + step_d : beyond;
        return 2 * over <= days ? days - over : days;
    }

    /// The longest leap from `here` that is good enough and its cycles, 0 if there is none.
    std::pair<Landing, int> one_leap(const CycleTask& task, const Cycle& here, int left,
                                     LeapControl& control) {
        const bool goes_on = !path.leaps.empty() && !path.leaps.back().first.tangent.empty() &&
                             path.leaps.back().day() >= stretch_begin_;
        Takeoff from{here, Powers<DayMap>(here.whole.map), Powers<LabelMap>(here.whole.labels),
                     goes_on ? &path.leaps.back() : nullptr, past_cycle(task.days)};
        const int most = std::max(1, longest_from(here.day) / task.days);
        int length = std::min({with_few_ones(control.wanted()), left, most});
        if (length < left) length = aligned(here.day, length * task.days) / task.days;
        int refused = 0;  // the shortest that was not good enough
        while (length > 1) {
            Landing landing = leap_over(*subject_, task, from, length);
            path.maps += 1;
            if (meets_change_of_life(here.day, length * task.days, change_reach)) {
                halve_doubts(landing);
            }
            const double excess = control.excess(landing);
            if (excess <= 1.0) {
                control.accept(landing, refused);
                return {std::move(landing), length};
            }
            refused = length;
            length = LeapControl::shorter(length, excess);
        }
        control.give_up();
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
    int stretch_begin_ = 0;
    int wanted_d_ = 0;  ///< of the next leap at the end of the last stretch; 0 if that was walked
};

}  // namespace

Path find_path(const Subject& subject, const Body& start, int days, const PathTask& task) {
    Traveller traveller(subject, task, days);
    traveller.path.end = start;
    const auto turns = subject.replay != nullptr
                           ? subject.replay->turns_d(days)
                           : turns_of_ageing_d(subject.model.p, subject.scenario->person, days);
    for (const Stretch& stretch : stretches(subject.scenario->regimen, days, turns)) {
        traveller.cross(stretch);
    }
    return std::move(traveller.path);
}

}  // namespace compass::sim
