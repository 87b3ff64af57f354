#pragma once

#include "bench/journey.h"

namespace compass::bench {

/// The true end of a journey, by Runge-Kutta steps of a few minutes, and the size of each entry
/// against which errors are taken.
struct Yardstick {
    Vector end{};
    Vector size{};

    /// The greatest error over all states and accounts, relative to their size.
    double error(const Vector& y) const;
};

/// `step_min` divides 60. The size of an entry is its value, or 1 % of its largest value on any
/// midnight if that is more; for calcium in the gut at least 100 mg, for K1 and MK-4 the mean of
/// the last day, as their rest at midnight means nothing.
Yardstick yardstick(const sim::Scenario& scenario, int step_min);

}  // namespace compass::bench
