#pragma once

#include "ui/link.h"

#include <optional>

namespace compass {

/// Opens the window, on what a link holds or else on the story "balanced", and returns its exit
/// status when it is closed: 0, or 2 after one sentence on standard error. Needs a display.
int run_window(const std::optional<ui::SharedLink>& link);

}  // namespace compass
