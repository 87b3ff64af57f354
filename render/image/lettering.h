#pragma once

#include "render/image/image.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace compass::image {

/// A line of text as a mask: how much of each pixel its letters cover, 0 to 255, top row first.
struct Lettering {
    int width = 0;
    int height = 0;
    int baseline = 0;  ///< rows from the top to the line on which letters stand
    std::vector<std::uint8_t> cover{};

    std::size_t index(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(width) +
               static_cast<std::size_t>(column);
    }
};

/// Draws a line of UTF-8 in a TrueType font, `height_px` from the highest to the lowest letters.
/// `font` holds the bytes of a font file that the program carries: the reader trusts it, so it must
/// never come from outside. No font and no text give an empty mask.
Lettering lettering(std::string_view font, std::string_view text, double height_px);

/// The same, turned a quarter to the left: to be read upwards.
Lettering turned_left(const Lettering& line);

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
};

/// Lays `colour` over a pixel with an opacity of 0 to 1; nothing outside the picture.
void blend(Image& image, int x, int y, const Colour& colour, double opacity);

/// Lays a mask over the picture, its top left corner at (x, y).
void put(Image& image, const Lettering& mask, int x, int y, const Colour& colour);

}  // namespace compass::image
