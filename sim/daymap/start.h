#pragma once

#include "sim/daymap/day_flow.h"

namespace compass::sim {

/// The same person as baseline_state, found with the day of flow_day and its tangent: some seven
/// days are run in place of some hundred. Within 1e-4 of it.
State start_state(const Subject& subject);

}  // namespace compass::sim
