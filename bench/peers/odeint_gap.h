#pragma once

#include "bench/peers/first_steps.h"

#include <boost/numeric/odeint.hpp>

#include <algorithm>

namespace compass::bench {

/// Lets a gap pass by one of odeint's controlled steppers. A step cut short by the gap's end
/// does not shrink the next one.
template <typename Stepper, typename System, typename Values>
bool pass_controlled(Stepper& stepper, System system, Values& y, const Gap& gap,
                     FirstSteps& first) {
    namespace odeint = boost::numeric::odeint;
    constexpr int most_tries = 100000;
    double t = 0.0;
    double proposed = first[gap.number];
    bool is_first = true;
    for (int i = 0; i < most_tries && gap.days - t > no_time_days; ++i) {
        double h = std::min(proposed, gap.days - t);
        const bool is_cut = h < proposed;
        const bool is_done = stepper.try_step(system, y, t, h) == odeint::success;
        proposed = is_done && is_cut ? std::max(proposed, h) : h;
        if (is_done && is_first) {
            first.learn(gap.number, proposed);
            is_first = false;
        }
    }
    return gap.days - t <= no_time_days;
}

}  // namespace compass::bench
