#pragma once

#include <string>

namespace compass::cli {

/// "calcium-compass 0.1.0, model version 1"
std::string program_line();

/// Program, model version, commit and compiler, a line each.
std::string about_text();

}  // namespace compass::cli
