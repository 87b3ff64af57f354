#pragma once

#include "sim/scenario.h"

#include <optional>

namespace compass {

/// Opens the window, on a scenario or else on the story "balanced", and returns its exit status
/// when it is closed: 0, or 2 after one sentence on standard error. Needs a display.
int run_window(const std::optional<sim::Scenario>& scenario);

}  // namespace compass
