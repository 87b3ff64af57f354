#pragma once

#include "sim/result.h"
#include "ui/strings.h"

namespace compass::site {

/// The words of the program and those that only its documents need. Cannot fail but for a broken
/// build.
Result<ui::Strings> site_words(ui::Language language);

}  // namespace compass::site
