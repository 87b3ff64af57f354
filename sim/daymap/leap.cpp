#include "sim/daymap/leap.h"

#include "sim/daymap/accounts.h"
#include "sim/daymap/inner_fit.h"
#include "sim/daymap/leap_fit.h"
#include "sim/daymap/leap_labels.h"

#include <algorithm>
#include <cmath>

namespace compass::sim {
namespace {

using Integrals = std::array<double, integrals>;

/// What an error is measured by, beside the value itself: a hundredth of a typical size, mg, nmol
/// and so on; midnight rests of gut and K1 to MK-7 mean little.
constexpr std::array<double, movers> grains{100.0, 9.0,  47.0, 2000.0, 8000.0, 1.0,   0.25,
                                            0.01,  0.01, 0.25, 30.0,   0.6,    1.0,   10.0,
                                            10.0,  10.0, 1.1,  1.6,    0.0065, 0.0065};

/// PTH and urine answer blood calcium ten times over, and the gain or loss of bone in which we are
/// interested is a small part of what there is.
double weight_of(std::size_t entry) {
    if (entry == ecf || entry == trab || entry == cort) return 10.0;
    return entry == ves || entry == soft || entry == c125 ? 2.0 : 1.0;
}

double relative(double error, const State& y, std::size_t entry) {
    double size = y[entry];
    // of the two proteins the part that is not carboxylated is told, and it may be the smaller one
    if (entry == coc || entry == cmgp) size = std::min(size, 3.0 * (1.0 - size));
    return weight_of(entry) * std::abs(error) / (std::abs(size) + grains[entry]);
}

double largest_correction(const State& y, const Shift& e) {
    double most = 0.0;
    for (std::size_t i = 0; i < movers; ++i) {
        const double part = relative(e[i], y, i);
        if (!(part <= most)) most = part;  // also where it is not a number
    }
    return most;
}

/// How much hangs on the cubic term of a leap: what it makes of the way between two ends that are
/// known. The difference against a parabola is k (s^2 - s^3) with s = m / n; a quick entry follows
/// it, at most 4/27 k over its pace, a slow one adds it up, to k n / 12.
std::array<double, movers> doubts(const Leap& leap, const State& y) {
    std::array<double, movers> all{};
    const double n = leap.cycles;
    for (std::size_t i = 0; i < movers; ++i) {
        const double pace = 1.0 - leap.first.whole.map.row[i][i];
        const double quick = 4.0 / 27.0 / std::max(pace, 1e-9);
        const double k = leap.bend3[i] * n * n * n;
        all[i] = relative(k * std::min(quick, n / 12.0), y, i);
    }
    return all;
}

bool is_possible(const State& y) {
    for (std::size_t i = 0; i < movers; ++i) {
        if (!(y[i] >= 0.0)) return false;
    }
    return y[ecf] > 0.0 && y[exch] > 0.0 && y[c25] > 0.0 && y[c125] > 0.0;
}

constexpr double hopeless = 1e9;

/// Puts the cycle, which was run from near it, to where the leap `landed`: its days move along with
/// their maps, its accounts go on from those of the landing.
void move_cycle(const Model& model, const Body& landed, bool with_labels, Cycle& cycle) {
    Shift z{};
    for (std::size_t i = 0; i < movers; ++i) {
        z[i] = landed.state[i] - cycle.midnight.front().state[i];
    }
    Labels z_labels = labels_between(cycle.midnight.front(), landed);
    Body raw = cycle.midnight.front();  // as it was run, with the accounts of that run
    cycle.midnight.front() = landed;
    for (std::size_t k = 1; k < cycle.midnight.size(); ++k) {
        Body& body = cycle.midnight[k];
        const Body was = body;
        const Body& before = cycle.midnight[k - 1];
        const DayTangent& tangent = cycle.tangent_of(static_cast<int>(k) - 1);
        Integrals added = integrals_between(raw.state, was.state);
        add(added, applied_integrals(tangent.map, z));
        z = applied(tangent.map, z);
        add_to_movers(body.state, z);
        move_accounts(model, before.state, added, was.state[a_in] - raw.state[a_in], body.state);
        if (with_labels) {
            z_labels = applied(tangent.labels, z_labels);
            add(body.origins, z_labels);
            for (std::size_t outlet = calcium_pools; outlet < place_count; ++outlet) {
                for (std::size_t i = 0; i < origin_count; ++i) {
                    body.origins[outlet][i] += before.origins[outlet][i] - raw.origins[outlet][i];
                }
            }
            fit_labels(before.origins, body);
        }
        raw = was;
    }
}

/// Labels at the start of cycle `m`, outlets included.
void set_labels(const Leap& leap, const LabelForecast& forecast, int m, Body& body) {
    add(body.origins, forecast.end);
    const Labels left = applied(leap.first.whole.labels, forecast.sum);
    const double pairs = 0.5 * m * (m - 1.0);
    const double squares = sum_of_squares(m);
    const double cubes = sum_of_cubes(m);
    for (std::size_t outlet = calcium_pools; outlet < place_count; ++outlet) {
        for (std::size_t i = 0; i < origin_count; ++i) {
            body.origins[outlet][i] += m * leap.label_rise[outlet][i] + left[outlet][i] +
                                       pairs * leap.label_bend1[outlet][i] +
                                       squares * leap.label_bend2[outlet][i] +
                                       cubes * leap.label_bend3[outlet][i];
        }
    }
    fit_labels(leap.first.midnight.front().origins, body);
}

/// Accounts at the start of cycle `m`; `sum` is that of the shifts at the starts of the cycles
/// before it.
void set_accounts(const Model& model, const Leap& leap, const Shift& sum, int m, State& y) {
    const State& start = leap.first.midnight.front().state;
    const State& after_one = leap.first.midnight.back().state;
    Integrals added = applied_integrals(leap.first.whole.map, sum);
    const Integrals of_first = integrals_between(start, after_one);
    for (std::size_t i = 0; i < integrals; ++i) {
        added[i] += m * of_first[i] + sum_of_squares(m) * leap.integral_bend2[i] +
                    sum_of_cubes(m) * leap.integral_bend3[i];
    }
    move_accounts(model, start, added, m * (after_one[a_in] - start[a_in]), y);
}

/// Was the cycle at the end run so far from where the leap landed that its labels are doubtful?
bool far_from_run(const State& y, const Shift& correction) {
    constexpr double far = 1e-3;
    for (std::size_t i = 0; i < movers; ++i) {
        if (std::abs(correction[i]) > far * (std::abs(y[i]) + grains[i])) return true;
    }
    return false;
}

/// What the maps at the start of a leap say of its end; sets the rises of the leap.
struct Foreseen {
    Forecast movers;
    LabelForecast labels;
};
Foreseen foresee(const Regimen& regimen, const CycleTask& task, Takeoff& from, Leap& leap) {
    const Body& start = from.here.midnight.front();
    const Body& after_one = from.here.midnight.back();
    const int day = from.here.day;
    leap.rise = shift_between(regimen, start.state, day, after_one.state, day + task.days);
    Foreseen result{.movers = with_rise(from.powers, leap.rise, leap.cycles), .labels = {}};
    if (task.with_labels) {
        leap.label_rise = labels_between(start, after_one);
        result.labels = with_rise(from.label_powers, leap.label_rise, leap.cycles);
    }
    return result;
}

}  // namespace

Forecast forecast_at(Powers<DayMap>& powers, const Leap& leap, int m) {
    Forecast forecast = with_rise(powers, leap.rise, m);
    forecast += with_bends(powers, leap.bend2, leap.bend3, m);
    return forecast;
}

Reached reached(const Subject& subject, const Leap& leap, const Forecast& forecast,
                const LabelForecast& labels, bool with_labels, int m) {
    Reached result{.body = leap.first.midnight.front(), .z = forecast.end};
    add_to_movers(result.body.state, forecast.end);
    set_accounts(subject.model, leap, forecast.sum, m, result.body.state);
    if (with_labels) {
        result.z_labels = labels.end;
        set_labels(leap, labels, m, result.body);
    }
    return result;
}

Reached reached(const Subject& subject, const Leap& leap, bool with_labels, int m) {
    if (m == 0) return {.body = leap.first.midnight.front()};
    Powers<DayMap> powers(leap.first.whole.map);
    LabelForecast labels;
    if (with_labels) {
        Powers<LabelMap> label_powers(leap.first.whole.labels);
        labels = label_forecast_at(label_powers, leap, m);
    }
    return reached(subject, leap, forecast_at(powers, leap, m), labels, with_labels, m);
}

Landing leap_over(const Subject& subject, const CycleTask& task, Takeoff& from, int cycles) {
    const Regimen& regimen = subject.scenario->regimen;
    Landing landing{.leap = {.first = from.here, .cycles = cycles}, .next = {}};
    landing.doubts.fill(hopeless);
    Leap& leap = landing.leap;
    Foreseen foreseen = foresee(regimen, task, from, leap);
    Body body = from.here.midnight.front();
    add_to_movers(body.state, foreseen.movers.end);
    if (!is_possible(body.state)) return landing;
    if (task.with_labels) add(body.origins, foreseen.labels.end);

    const int end_day = leap.end_day();
    Cycle& next = landing.next;
    next = run_cycle(subject, task, end_day, body);
    LeapEnd end{.cycle = next,
                .rise = shift_between(regimen, body.state, end_day, next.midnight.back().state,
                                      end_day + task.days),
                .z = foreseen.movers.end,
                .z_labels = foreseen.labels.end};
    set_bends(end, leap);
    const Forecast correction = with_bends(from.powers, leap.bend2, leap.bend3, cycles);
    foreseen.movers += correction;
    add_to_movers(body.state, correction.end);
    if (!is_possible(body.state)) return landing;
    if (task.with_labels) {
        if (far_from_run(body.state, correction.end)) run_labels_again(subject, task, body, next);
        foreseen.labels += fit_label_bends(subject, task, end, from, leap);
    }
    set_inner(subject, end, from.past, task.with_labels, leap);
    const Body landed =
        reached(subject, leap, foreseen.movers, foreseen.labels, task.with_labels, cycles).body;
    landing.doubts = doubts(leap, landed.state);
    landing.correction = largest_correction(landed.state, correction.end);
    move_cycle(subject.model, landed, task.with_labels, next);
    return landing;
}

}  // namespace compass::sim
