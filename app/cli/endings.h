#pragma once

#include <string_view>

namespace compass::cli {

/// Does the name of a file end so, in capitals or small letters?
bool has_ending(std::string_view name, std::string_view ending);

}  // namespace compass::cli
