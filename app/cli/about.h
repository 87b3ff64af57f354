#pragma once

#include <string>

namespace compass::cli {

/// Raised when the model gives other numbers for the same scenario.
inline constexpr int model_version = 1;

/// "calcium-compass 0.1.0, model version 1"
std::string program_line();

/// Program, model version, commit and compiler, a line each.
std::string about_text();

}  // namespace compass::cli
