#pragma once

#include "app/files/look.h"
#include "ui/link.h"

#include <optional>

namespace compass {

/// What a window opens with.
struct WindowOptions {
    std::optional<ui::SharedLink> link{};  ///< else the story "balanced"
    files::Look look{};  ///< goes before what was kept of an earlier time, and is not kept itself
};

/// Opens the window and returns its exit status when it is closed: 0, or 2 after one sentence on
/// standard error. Needs a display.
int run_window(const WindowOptions& options);

}  // namespace compass
