#pragma once

#include "sim/model/vitamins.h"

namespace compass::sim {

/// Vitamin D3 in lean tissue and in fat, nmol, and 25(OH)D, nmol/L: what hears nothing of the rest.
struct Stores {
    double lean = 0.0;
    double fat = 0.0;
    double level = 0.0;
};

/// The stores `h` days later, by one step of Runge-Kutta of order 4; a quarter of a day is short
/// enough.
inline Stores stores_after(const Parameters& p, const DayContext& day, const Stores& s, double h) {
    const auto f = [&](double lean, double fat, double level) {
        return vitamin_d_store_rates(p, day, lean, fat, level);
    };
    const auto k1 = f(s.lean, s.fat, s.level);
    const auto k2 = f(s.lean + h / 2 * k1.lean, s.fat + h / 2 * k1.fat, s.level + h / 2 * k1.c25);
    const auto k3 = f(s.lean + h / 2 * k2.lean, s.fat + h / 2 * k2.fat, s.level + h / 2 * k2.c25);
    const auto k4 = f(s.lean + h * k3.lean, s.fat + h * k3.fat, s.level + h * k3.c25);
    return {s.lean + h / 6 * (k1.lean + 2 * k2.lean + 2 * k3.lean + k4.lean),
            s.fat + h / 6 * (k1.fat + 2 * k2.fat + 2 * k3.fat + k4.fat),
            s.level + h / 6 * (k1.c25 + 2 * k2.c25 + 2 * k3.c25 + k4.c25)};
}

}  // namespace compass::sim
