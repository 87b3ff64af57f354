#pragma once

#include "sim/daymap/path.h"

#include <functional>

namespace compass::sim {

/// A day of a run as it is walked through: both its midnights and what blood calcium did between.
struct WalkedDay {
    int day = 0;
    const Body& begin;
    const Body& end;
    CalciumRange range;
};

/// Which days of a leap to walk through: dates, `begin` in and `end` out.
struct Walk {
    int begin = 0;
    int end = 0;
    bool with_labels = false;
};

/// Walks through some days of a leap and shows each. They are as accurate as the ends of the leap.
/// Getting to the first costs some 20 microseconds, each day a third of one.
void walk_through(const Subject& subject, const Leap& leap, const Walk& walk,
                  const std::function<void(const WalkedDay&)>& show);

}  // namespace compass::sim
