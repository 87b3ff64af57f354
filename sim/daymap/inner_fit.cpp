#include "sim/daymap/inner_fit.h"

#include <algorithm>
#include <cmath>

namespace compass::sim {
namespace {

using Integrals = std::array<double, integrals>;

/// What the map of the labels of a day did not foresee at the end of the leap.
Labels unforeseen_labels(const Leap& leap, const Cycle& there, std::size_t k) {
    const Body& from = leap.first.midnight[k];
    const Body& from_there = there.midnight[k];
    const LabelMap& map = leap.first.tangent_of(static_cast<int>(k)).labels;
    const Labels foreseen = applied(map, labels_between(from, from_there));
    Labels result = labels_between(leap.first.midnight[k + 1], there.midnight[k + 1]);
    for (std::size_t place = 0; place < place_count; ++place) {
        const bool adds_up = place >= calcium_pools;
        for (std::size_t i = 0; i < origin_count; ++i) {
            const double before =
                adds_up ? from_there.origins[place][i] - from.origins[place][i] : 0.0;
            result[place][i] -= foreseen[place][i] + before;
        }
    }
    return result;
}

/// A day as it was run.
struct DayRun {
    const State& begin;
    const State& end;
    int day;
};

/// What `map`, that of the day `here`, did not foresee of the day `there`.
struct Missed {
    Shift shift{};
    Integrals integral{};
};
Missed missed_by(const DayMap& map, const Regimen& regimen, const DayRun& here,
                 const DayRun& there) {
    const Shift z = shift_between(regimen, here.begin, here.day, there.begin, there.day);
    const Shift foreseen = applied(map, z);
    Missed result;
    for (std::size_t i = 0; i < movers; ++i) {
        result.shift[i] = there.end[i] - here.end[i] - foreseen[i];
    }
    const Integrals were = integrals_between(here.begin, here.end);
    const Integrals moved = applied_integrals(map, z);
    const Integrals are = integrals_between(there.begin, there.end);
    for (std::size_t i = 0; i < integrals; ++i) result.integral[i] = are[i] - were[i] - moved[i];
    return result;
}

/// What was not foreseen of the same day `ago` cycles before a leap of `cycles`.
template <typename Row>
struct Past {
    const Row& missed;
    double ago;
    double cycles;
};

/// Entries from `first` to before `last`.
struct Entries {
    std::size_t first;
    std::size_t last;
};

/// How much of `all` is bent: the parabola through the past, nothing now, and what is not foreseen
/// at the end of the leap, between what soon comes to rest and a square. Beyond them, what was
/// there before has died away since and tells nothing.
template <typename Row>
void set_bent(const Past<Row>& past, Entries entries, Unforeseen<Row>& all) {
    constexpr double comes_to_rest = -0.5;
    const double r = past.ago / past.cycles;
    for (std::size_t i = entries.first; i < entries.last; ++i) {
        const double end = all.end[i];
        const double bent = (end + past.missed[i] / r) / (1.0 + r);
        all.bent[i] = end == 0.0 ? 0.0 : end * std::clamp(bent / end, comes_to_rest, 1.0);
    }
}

/// The cubic through the same points whose slope changes by `turned` over the leap, as the map of
/// the day does. A season turns about within a leap, which no parabola follows. Where that asks for
/// much more than there is at the end, the parabola stays.
template <typename Row>
void set_twist(const Past<Row>& past, const Row& turned, Entries entries, Unforeseen<Row>& all) {
    const double r = past.ago / past.cycles;
    for (std::size_t i = entries.first; i < entries.last; ++i) {
        const double end = all.end[i];
        const double bent =
            (end + past.missed[i] / r + r * (1.0 + r) * turned[i]) / ((1.0 + r) * (1.0 + 2.0 * r));
        const double twist = turned[i] - 2.0 * bent;
        const double most = 2.0 * std::abs(end);
        if (std::abs(bent) > most || std::abs(twist) > most) continue;
        all.bent[i] = bent;
        all.twist[i] = twist;
    }
}

/// `n` times what one row says more than the other.
template <typename Row>
Row grown(const Row& there, const Row& here, double n) {
    Row result{};
    for (std::size_t i = 0; i < result.size(); ++i) result[i] = n * (there[i] - here[i]);
    return result;
}

/// By how much the maps of a day differ at both ends of a leap in what a cycle's rise does there.
struct Turned {
    Shift shift{};
    Integrals integral{};
};
Turned turned_by(const DayMap& here, const DayMap& there, const Shift& rise, double n) {
    return {grown(applied(there, rise), applied(here, rise), n),
            grown(applied_integrals(there, rise), applied_integrals(here, rise), n)};
}

/// The days' ways between both ends: calcium and what it hears by cubics, vitamins by parabolas, as
/// the days of their pills are what their map misses most.
void set_ways(const Missed& of_past, const PastCycle& past, const Turned& turned, double n,
              Leap::Inner& inner) {
    const double ago = past.ago;
    const Past<Shift> shift{of_past.shift, ago, n};
    set_bent(shift, {past.tells_of_calcium ? gut : d3p, movers}, inner.shift);
    if (!past.tells_of_calcium) return;
    set_twist(shift, turned.shift, {gut, d3p}, inner.shift);
    set_twist(shift, turned.shift, {c125, c125 + 1}, inner.shift);
    const Past<Integrals> integral{of_past.integral, ago, n};
    set_bent(integral, {0, integrals}, inner.integral);
    set_twist(integral, turned.integral, {0, integrals}, inner.integral);
}

/// All of day `k` but its way.
Leap::Inner ends_of(const Subject& subject, const Leap& leap, const Cycle& there, std::size_t k,
                    const DayRun& here) {
    const DayRun last{there.midnight[k].state, there.midnight[k + 1].state,
                      there.day + static_cast<int>(k)};
    Leap::Inner inner;
    const double per_mg = 1.0 / (10.0 * subject.model.p.v_ecf);
    const double mean_change =
        ((last.end[m_ecf] - last.begin[m_ecf]) - (here.end[m_ecf] - here.begin[m_ecf])) * per_mg;
    inner.least_mg_dl = there.range[k].least - leap.first.range[k].least - mean_change;
    inner.greatest_mg_dl = there.range[k].greatest - leap.first.range[k].greatest - mean_change;
    if (leap.cycle_days() == 1) return inner;  // no midnight lies inside
    const DayMap& map = leap.first.tangent_of(static_cast<int>(k)).map;
    const Missed missed = missed_by(map, subject.scenario->regimen, here, last);
    inner.shift = {missed.shift, missed.shift};
    inner.integral = {missed.integral, missed.integral};
    return inner;
}

}  // namespace

void set_inner(const Subject& subject, const LeapEnd& end, const std::optional<PastCycle>& past,
               bool with_labels, Leap& leap) {
    const bool has_midnights = leap.cycle_days() > 1;
    Turned turned;
    for (int k = 0; k < leap.cycle_days(); ++k) {
        const auto at = static_cast<std::size_t>(k);
        const std::vector<Body>& midnight = leap.first.midnight;
        const DayRun here{midnight[at].state, midnight[at + 1].state, leap.day() + k};
        Leap::Inner& inner = leap.inner.emplace_back(ends_of(subject, leap, end.cycle, at, here));
        if (!has_midnights) continue;
        if (past) {
            const DayMap& map = leap.first.tangent_of(k).map;
            if (k % leap.first.block_days == 0) {
                turned = turned_by(map, end.cycle.tangent_of(k).map, end.rise, leap.cycles);
            }
            const DayRun before{past->midnight[k].state, past->midnight[k + 1].state,
                                past->day + k};
            const Missed of_past = missed_by(map, subject.scenario->regimen, here, before);
            set_ways(of_past, *past, turned, leap.cycles, inner);
        }
        if (with_labels) inner.labels = unforeseen_labels(leap, end.cycle, at);
    }
}

}  // namespace compass::sim
