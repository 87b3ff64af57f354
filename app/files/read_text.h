#pragma once

#include "sim/result.h"

#include <cstdio>
#include <string>
#include <string_view>

namespace compass::files {

inline constexpr std::size_t bytes_per_mb = 1000000;

/// The whole content of a file of at most `most_mb`, or of `standard_input` where the path is "-".
/// Never reads more than that. Fails for what is missing, a folder, unreadable or larger.
Result<std::string> read_text(const std::string& path, std::size_t most_mb,
                              std::FILE* standard_input = stdin);

/// How a path is called in messages: itself, or "standard input" for "-".
std::string name_of(const std::string& path);

}  // namespace compass::files
