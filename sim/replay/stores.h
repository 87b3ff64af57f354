#pragma once

#include "sim/replay/mix.h"

namespace compass::sim {

/// 25(OH)D after `days` of a replay, nmol/L: vitamin D3 and its store alone, by their laws.
double replayed_store_nmol_l(const Mix& mix, int days);

}  // namespace compass::sim
