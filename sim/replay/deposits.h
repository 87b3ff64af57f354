#pragma once

#include "sim/replay/mix.h"

namespace compass::sim {

/// Calcium in the artery walls after `days` of a replay, mg. One law alone, day by day: a hundredth
/// of what a replay of blood and bone costs.
double replayed_deposits_mg(const Mix& mix, int days);

}  // namespace compass::sim
