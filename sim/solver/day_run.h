#pragma once

#include "sim/solver/day_figures.h"
#include "sim/solver/stepper.h"

#include <array>

namespace compass::sim {

inline constexpr double days_per_minute = 1.0 / minutes_per_day;

/// Takes what it is shown at the minutes it asks for. A sample at the minute of a meal is the
/// state before it.
class Observer {
public:
    Observer() = default;
    Observer(const Observer&) = delete;
    Observer& operator=(const Observer&) = delete;
    Observer(Observer&&) = delete;
    Observer& operator=(Observer&&) = delete;
    virtual ~Observer() = default;

    /// The next minute since the start of the run that it wants to see.
    virtual std::int64_t next() const = 0;
    virtual void take(std::int64_t minute, const Body& body) = 0;
};

/// A supply that ended decays for years; denormal numbers would slow the run. Sets traces to 0.
void drop_traces(State& y);

/// Runs `body` through day `day`, showing it to the observer on the way; steps of `step_min`
/// (divides 60) never cross a meal, and looking never changes them.
CalciumRange run_day(const Stepper& stepper, const Model& model, const Regimen& regimen, int day,
                     int step_min, Body& body, Observer& observer);

}  // namespace compass::sim
