#pragma once

#include "sim/trajectory.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace compass::test {

/// A run of which only 25(OH)D, nmol/L, is known: one value per midnight.
inline sim::Trajectory vitamin_d_run(const std::vector<double>& midnights) {
    sim::Trajectory run;
    run.days = static_cast<int>(midnights.size()) - 1;
    for (std::size_t day = 0; day < midnights.size(); ++day) {
        sim::Sample sample;
        sample.minute = static_cast<std::int64_t>(day) * sim::minutes_per_day;
        sample.body.state[sim::c25] = midnights[day];
        run.samples.push_back(sample);
    }
    return run;
}

}  // namespace compass::test
