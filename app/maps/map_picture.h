#pragma once

#include "app/maps/exact_map.h"
#include "render/image/image.h"

#include <string>

namespace compass::maps {

/// The words of a picture, with units; numbers are ours.
struct PictureWords {
    std::string title;
    std::string x;
    std::string y;
    std::string value;    ///< above the colour bar
    std::string outside;  ///< what the hatch means
    std::string foot;     ///< the line below all
};

/// The map on light ground, 1200 x 900 pixels: colours from dark blue to yellow with contour lines
/// and numbers, axes, a colour bar, and a hatch where the model is not valid.
image::Image map_picture(const Grid& grid, const PictureWords& words);

}  // namespace compass::maps
