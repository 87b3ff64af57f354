#pragma once

#include "sim/daymap/day_flow.h"
#include "sim/trajectory.h"

namespace compass::sim {

/// Adds to `run` the samples of its days from a given start; `before` is the day that ended there.
void run_from(const Subject& subject, const Body& start, const Day& before,
              const Sampling& sampling, Trajectory& run);

}  // namespace compass::sim
