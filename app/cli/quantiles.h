#pragma once

#include "app/cli/commands.h"

namespace compass::cli {

/// Prints the quantiles of a finished table of a sweep. Where a device, a pipe or standard
/// output took the table there is nothing to read again, and nothing is printed.
Result<Done> print_quantiles(const Setting& setting, const std::string& path);

}  // namespace compass::cli
