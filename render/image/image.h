#pragma once

#include "sim/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace compass::image {

/// Pixels in memory, top row first, four bytes each: red, green, blue, opacity.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;
};

/// Writes a PNG file. The picture is first written under a temporary name beside the file and then
/// renamed, so that an older file of this name survives a failure. The message of an Error is one
/// sentence that names the path.
Result<Done> write_png(const std::string& path, const Image& image);

}  // namespace compass::image
