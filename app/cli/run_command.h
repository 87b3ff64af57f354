#pragma once

#include "app/cli/console.h"
#include "app/picture/shot.h"
#include "sim/result.h"
#include "ui/link.h"

#include <functional>
#include <optional>

namespace compass::cli {

/// What the command line cannot do by itself: open a window, draw a picture.
struct Commands {
    std::function<int(const std::optional<ui::SharedLink>&)> window;
    std::function<Result<Done>(const ShotOptions&)> shot;
};

/// Carries out a command line. The exit status: 0 done, 1 a check failed, 2 bad input or
/// environment; then one sentence on the console's err, which begins with "calcium-compass:".
int run_command(int argc, const char* const* argv, const Commands& platform,
                const Console& console = {});

}  // namespace compass::cli
