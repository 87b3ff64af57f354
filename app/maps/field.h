#pragma once

#include "app/maps/exact_map.h"
#include "render/image/lettering.h"

#include <vector>

namespace compass::maps {

inline constexpr image::Colour ink{0x17, 0x21, 0x2B};
inline constexpr image::Colour ink_2{0x46, 0x54, 0x62};

/// A grid spread over pixels, top row first: y grows upwards.
struct Field {
    int width = 0;
    int height = 0;
    std::vector<double> values;  ///< interpolated between the points of the grid
    std::vector<bool> is_valid;  ///< of the nearest point
    double least = 0.0;          ///< of the grid
    double greatest = 0.0;

    std::size_t index(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
               static_cast<std::size_t>(x);
    }
    double at(int x, int y) const { return values[index(x, y)]; }
};
Field field_of(const Grid& grid, int width, int height);

/// Colour of a share from 0 to 1: one hue path from dark blue to yellow, lighter all the way.
image::Colour map_colour(double share);

/// Paints the field with its left top corner at (left, top): colours, a 45 degree hatch where the
/// model is not valid, and a line along each level.
void paint_field(image::Image& picture, const Field& field, int left, int top,
                 const std::vector<double>& levels);

/// A place on the contour of a level from which nearer ones of `taken` are at least `room` pixels
/// away; x is negative where there is none.
struct Spot {
    int x = -1;
    int y = -1;
};
Spot spot_on(const Field& field, double level, const std::vector<Spot>& taken, int room);

}  // namespace compass::maps
