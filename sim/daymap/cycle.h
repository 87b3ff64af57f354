#pragma once

#include "sim/daymap/day_flow.h"
#include "sim/daymap/rhythm.h"

#include <vector>

namespace compass::sim {

/// One run through the days of a cycle, from a given body on. Labels are followed where
/// `with_labels` was set.
struct Cycle {
    int day = 0;                      ///< date of its first midnight
    std::vector<Body> midnight;       ///< one more than it has days
    std::vector<CalciumRange> range;  ///< of each day

    /// Maps of the days at which they were taken, `block_days` days each; empty if not asked for.
    std::vector<DayTangent> tangent;
    int block_days = 1;
    DayTangent whole;  ///< of the whole cycle

    int days() const { return static_cast<int>(range.size()); }
    const DayTangent& tangent_of(int k) const {
        return tangent[static_cast<std::size_t>(k / block_days)];
    }
};

/// What a run of cycles needs to know.
struct CycleTask {
    int regimen_day = 0;  ///< the day on which the cycle first came, whose doses it repeats
    int days = 1;
    bool with_labels = false;
    bool with_tangent = false;
};

/// Runs `start` through a cycle that begins on the date `day`. In a cycle of more than a week one
/// tangent stands for up to seven days.
Cycle run_cycle(const Subject& subject, const CycleTask& task, int day, const Body& start);

/// Difference of two states of one rhythm, with the drives by which their dates differ.
Shift shift_between(const Regimen& regimen, const State& from, int from_day, const State& to,
                    int to_day);

/// The integrals of a day between its midnights.
std::array<double, integrals> integrals_between(const State& begin, const State& end);

}  // namespace compass::sim
