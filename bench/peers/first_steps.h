#pragma once

#include "bench/peers/peer.h"

#include <array>

namespace compass::bench {

/// A first step that suits every tolerance of the ladder: a quarter of an hour.
inline constexpr double first_step_days = 0.01;

/// The step with which a method with step control enters a gap: what it proposed after its first
/// step in the same gap of the day before. That spares it the search for a step after each meal.
class FirstSteps {
public:
    double operator[](std::size_t gap) const { return days_[gap]; }
    void learn(std::size_t gap, double proposed) { days_[gap] = proposed; }

private:
    std::array<double, gaps_per_day> days_{first_step_days, first_step_days, first_step_days,
                                           first_step_days};
};

/// What is left of a gap counts as nothing below this; 1e-12 days are a tenth of a microsecond.
inline constexpr double no_time_days = 1e-12;

}  // namespace compass::bench
