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

/// The bytes of a PNG file of the picture; files::write_file puts them on the disk. Fails where the
/// picture has no pixels or fewer than its size says.
Result<std::string> png_bytes(const Image& image);

}  // namespace compass::image
