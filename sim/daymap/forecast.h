#pragma once

#include "sim/daymap/powers.h"

namespace compass::sim {

/// By place and origin, mg.
using Labels = Origins;

template <std::size_t n>
void add(std::array<double, n>& to, const std::array<double, n>& what) {
    for (std::size_t i = 0; i < n; ++i) to[i] += what[i];
}
inline void add(Labels& to, const Labels& what) {
    for (std::size_t place = 0; place < place_count; ++place) add(to[place], what[place]);
}

/// Where repeated cycles lead: the shift at their end, and the sum of the shifts at their starts.
struct Forecast {
    Shift end{};
    Shift sum{};

    Forecast& operator+=(const Forecast& other) {
        add(end, other.end);
        add(sum, other.sum);
        return *this;
    }
};

/// Of a rise that is the same in every cycle but for what the map A makes of the shift so far.
Forecast with_rise(Powers<DayMap>& powers, const Shift& rise, int cycles);

/// Of a forcing bend2 m^2 + bend3 m^3 in cycle m.
Forecast with_bends(Powers<DayMap>& powers, const Shift& bend2, const Shift& bend3, int cycles);

/// The same for labels in pools; outlets stay 0.
struct LabelForecast {
    Labels end{};
    Labels sum{};

    LabelForecast& operator+=(const LabelForecast& other) {
        add(end, other.end);
        add(sum, other.sum);
        return *this;
    }
};
LabelForecast with_rise(Powers<LabelMap>& powers, const Labels& rise, int cycles);

/// Of a forcing bend1 m + bend2 m^2 in cycle m, and of one bend3 m^3.
LabelForecast with_bends(Powers<LabelMap>& powers, const Labels& bend1, const Labels& bend2,
                         int cycles);
LabelForecast with_twist(Powers<LabelMap>& powers, const Labels& bend3, int cycles);

/// end - begin
Labels labels_between(const Body& begin, const Body& end);

/// What a map makes of labels in pools: where they are then, and what of them has left.
Labels applied(const LabelMap& map, const Labels& z);

/// The same for what stays in pools only.
Labels applied_to_pools(const LabelMap& map, const Labels& z);

/// The sums of m^2 and m^3 over 0 <= m < n.
double sum_of_squares(double n);
double sum_of_cubes(double n);

/// What is left below nothing of a supply that has died away is nothing.
inline void add_to_movers(State& y, const Shift& shift) {
    constexpr double trace = 1e-12;
    for (std::size_t i = 0; i < movers; ++i) {
        y[i] += shift[i];
        if (y[i] < 0.0 && y[i] > -trace) y[i] = 0.0;
    }
}

}  // namespace compass::sim
