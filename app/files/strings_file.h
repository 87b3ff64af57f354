#pragma once

#include "sim/result.h"
#include "ui/strings.h"

#include <string_view>

namespace compass::files {

/// Reads the words of one language: nested objects whose leaves are a text (the same at all levels)
/// or a list of three (plain, standard, technical); a key is its path joined by dots. Fails with a
/// sentence that begins with `name` and tells the key.
Result<ui::Strings> parse_strings(std::string_view json, std::string_view name = "strings");

}  // namespace compass::files
