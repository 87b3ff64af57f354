#pragma once

#include "sim/daymap/cycle.h"
#include "sim/daymap/forecast.h"

#include <array>
#include <optional>
#include <vector>

namespace compass::sim {

/// What a map did not foresee at the end of a leap, how much of that grows with the square, and how
/// much more of it with the cube: the map of a day is that of another day, without its pills, and
/// where it is wrong a part grows evenly.
template <typename Row>
struct Unforeseen {
    Row end{};
    Row bent{};
    Row twist{};

    double at(std::size_t i, double share) const {
        return share * (end[i] - (1.0 - share) * (bent[i] + share * twist[i]));
    }
};

/// Some cycles crossed in one step, with all that is needed to look inside.
///
/// With x(m) the body after m cycles, z(m) = x(m) - x(0) and A the tangent of a cycle at x(0):
///     z(m+1) = A z(m) + rise + bend2 m^2 + bend3 m^3
/// What the linear map did not foresee has neither value nor slope at m = 0, as A is the tangent
/// there; value and slope at the end come from the cycle that is run there anyway. Errors are of
/// order 4 in the length of the leap, and a linear model is met exactly whatever its length.
struct Leap {
    Cycle first;     ///< run from x(0)
    int cycles = 1;  ///< 1: the run itself, and nothing below is set
    Shift rise{};
    Shift bend2{}, bend3{};
    std::array<double, integrals> integral_bend2{}, integral_bend3{};  ///< of a cycle
    Labels label_rise{};                                               ///< of a cycle
    Labels label_bend1{}, label_bend2{}, label_bend3{};                ///< times m, m^2, m^3
    /// For each day of a cycle: what the map of that day did not foresee at the end of the leap. On
    /// the way, at a share s of it, that is `Unforeseen::at`. Where a cycle is a day, no midnight
    /// lies inside, and only the changes of the extremes are set.
    struct Inner {
        Unforeseen<Shift> shift{};
        Unforeseen<std::array<double, integrals>> integral{};
        Labels labels{};
        double least_mg_dl = 0.0;  ///< change of the extremes of blood calcium, mg/dL
        double greatest_mg_dl = 0.0;
    };
    std::vector<Inner> inner{};

    int day() const { return first.day; }
    int cycle_days() const { return first.days(); }
    int end_day() const { return day() + cycles * cycle_days(); }
};

/// What rise and bends have made of the movers by the start of cycle `m`.
Forecast forecast_at(Powers<DayMap>& powers, const Leap& leap, int m);

/// The body at the start of cycle `m` of a leap (up to its end), and how it differs from that at
/// m = 0. `forecast` and `labels` hold what rise and bends have made of it by then.
struct Reached {
    Body body;
    Shift z{};
    Labels z_labels{};
};
Reached reached(const Subject& subject, const Leap& leap, const Forecast& forecast,
                const LabelForecast& labels, bool with_labels, int m);

/// The same with the forecasts made anew: some 20 microseconds, whatever `m`.
Reached reached(const Subject& subject, const Leap& leap, bool with_labels, int m);

/// A leap that was tried: where it led, and how much had to be corrected there.
struct Landing {
    Leap leap;
    Cycle next;                           ///< run from the corrected end, with its tangent
    std::array<double, movers> doubts{};  ///< about the correction, relative
    double correction = 0.0;              ///< the largest correction, relative
};

/// The midnights of a cycle that was run so many cycles before another one. Where it tells of
/// vitamins only, calcium and bone cells are left as they are told without it.
struct PastCycle {
    const Body* midnight;
    int day;
    int ago;
    bool tells_of_calcium = true;
};

/// Where a leap begins: a cycle with its tangent, the powers of its maps, and the leap and the
/// cycle before it in the same rhythm, if there were any.
struct Takeoff {
    const Cycle& here;
    Powers<DayMap> powers;
    Powers<LabelMap> label_powers;
    const Leap* before = nullptr;
    std::optional<PastCycle> past{};
};

/// Leaps over `cycles` >= 2 cycles.
Landing leap_over(const Subject& subject, const CycleTask& task, Takeoff& from, int cycles);

}  // namespace compass::sim
