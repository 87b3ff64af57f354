#pragma once

#include <string>
#include <string_view>

namespace compass {

/// The address of a file by its absolute path, for a browser: "file:///a%20b/c.html".
std::string file_url(std::string_view path);

}  // namespace compass
