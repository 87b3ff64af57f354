#pragma once

#include "sim/model/flows.h"

namespace compass::sim {

/// The person at midnight before day 0, in the daily rhythm of the baseline diet: the state that
/// the last day before the run maps onto itself, with the slow stores held at the person's levels.
/// Found by Newton's method on that one-day map, to 1e-12 relative; accounts start at 0.
State baseline_state(const Model& model, const Scenario& scenario, int step_min);

}  // namespace compass::sim
