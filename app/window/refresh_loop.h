#pragma once

#include <functional>

namespace compass::platform {

/// Calls `frame` once per refresh of the screen until it returns false. For the desktop: a browser
/// has its own loop and calls the program.
void run(const std::function<bool()>& frame);

}  // namespace compass::platform
