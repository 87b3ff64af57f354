#pragma once

#include "sim/scenario.h"

#include <vector>

namespace compass {

/// The ends between which the disputed links may be believed: all evidence dials at "no effect",
/// then all of them at "as the article says". Everything else is as in `scenario`.
std::vector<sim::Scenario> evidence_ends(const sim::Scenario& scenario);

}  // namespace compass
