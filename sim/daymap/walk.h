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

/// Shown a day, says which date it wants to see next (a later one).
using Visitor = std::function<int(const WalkedDay&)>;

/// Walks through a leap and shows the days that `visit` asks for, beginning with `first_day`, until
/// it asks for a date beyond the leap; gives that date back. Days inside are as accurate as the
/// ends of the leap. A day that is shown costs half a microsecond, one that is passed a fifth.
int walk_through(const Subject& subject, const Leap& leap, bool with_labels, int first_day,
                 const Visitor& visit);

}  // namespace compass::sim
