#pragma once

#include "sim/inputs/input.h"

#include <string>

namespace compass::files {

/// What may stand for an input in text: "a number from 18 to 90 y", "0 or 1". Beside that, JSON
/// also has false and true.
std::string accepted_text(const sim::Input& input);

/// The accepted range alone: "18 to 90 y".
std::string range_text(const sim::Input& input);

/// What holds where the input is left out: "40 y", "never".
std::string default_text(const sim::Input& input);

}  // namespace compass::files
