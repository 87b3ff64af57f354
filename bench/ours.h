#pragma once

#include "sim/trajectory.h"

namespace compass::bench {

/// A run of the product, and what it took.
struct OurRun {
    sim::Trajectory run;
    int maps = 0;         ///< day or cycle maps with their tangents; 0 where not counted
    long rate_calls = 0;  ///< right-hand sides; 0 where not counted
};

/// Does the run say where each mg of calcium came from? The peers do not.
enum class Provenance { without, with };

/// The run of the product's solver over the scenario's days, sampled every `every_min`. All that
/// the bench knows of that solver stands behind this function.
OurRun our_run(const sim::Scenario& scenario, int every_min, Provenance provenance);

/// The same with one sample at each end.
OurRun our_ends(const sim::Scenario& scenario, Provenance provenance);

/// The same run step by step: what the product is compared with.
sim::Trajectory reference_run(const sim::Scenario& scenario, int every_min, int step_min);

}  // namespace compass::bench
