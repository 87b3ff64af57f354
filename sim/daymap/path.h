#pragma once

#include "sim/daymap/leap.h"

#include <functional>
#include <vector>

namespace compass::sim {

/// How a path is found.
struct PathTask {
    bool with_labels = true;
    /// How large the doubt about a leap may be, relative. Results are better by one to two orders;
    /// tests/accuracy/accuracy_test.cpp says how good.
    double tolerance = 1.5e-4;
    std::function<void(double)> progress{};  ///< called with the share done, if set
};

/// A run as leaps from its start to its end; days that repeat nothing are leaps of one cycle.
struct Path {
    std::vector<Leap> leaps;
    Body end;
    int maps = 0;  ///< maps that were made, also at the end of leaps that were refused

    int end_day() const { return leaps.empty() ? 0 : leaps.back().end_day(); }
};

Path find_path(const Subject& subject, const Body& start, int days, const PathTask& task);

}  // namespace compass::sim
