#pragma once

#include "sim/trajectory.h"
#include "ui/strings.h"

#include <string>

namespace compass::page {

/// Where all calcium is and went between the start of a run and a midnight, as JSON rows of texts:
/// the stocks, what was eaten, what left, and what is not accounted for, mg. That closes to 0.
std::string ledger_json(const sim::Trajectory& run, int day, const ui::Strings& strings,
                        ui::Level level);

}  // namespace compass::page
