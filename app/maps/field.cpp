#include "app/maps/field.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace compass::maps {
namespace {

using image::Colour;

constexpr std::array<Colour, 6> stops{Colour{0x00, 0x22, 0x4E}, Colour{0x31, 0x44, 0x6B},
                                      Colour{0x66, 0x69, 0x70}, Colour{0x95, 0x8F, 0x78},
                                      Colour{0xCB, 0xBA, 0x69}, Colour{0xFE, 0xE8, 0x38}};
constexpr Colour white{0xFF, 0xFF, 0xFF};

/// Between which two points of an axis a pixel lies, and how far along.
struct Between {
    std::size_t below = 0;
    double share = 0.0;
};

Between between(int pixel, int pixels, std::size_t points) {
    const double place =
        static_cast<double>(pixel) / std::max(pixels - 1, 1) * static_cast<double>(points - 1);
    const auto below = std::min(static_cast<std::size_t>(place), points - 2);
    return {below, place - static_cast<double>(below)};
}

double interpolated(const Grid& grid, const Between& x, const Between& y) {
    const auto along = [&](std::size_t row) {
        return grid.at(x.below, row).value * (1.0 - x.share) +
               grid.at(x.below + 1, row).value * x.share;
    };
    return along(y.below) * (1.0 - y.share) + along(y.below + 1) * y.share;
}

/// How steep the field is at a pixel, in values a pixel.
double slope(const Field& field, int x, int y) {
    const int left = std::max(x - 1, 0);
    const int right = std::min(x + 1, field.width - 1);
    const int up = std::max(y - 1, 0);
    const int down = std::min(y + 1, field.height - 1);
    return std::hypot((field.at(right, y) - field.at(left, y)) / (right - left),
                      (field.at(x, down) - field.at(x, up)) / (down - up));
}

/// How much of a pixel the contour line of a level covers, 0 to 1.
double line_cover(const Field& field, int x, int y, double level) {
    constexpr double half_width = 0.9;
    const double steepness = slope(field, x, y);
    if (!(steepness > 0.0)) return 0.0;
    return std::clamp(half_width + 0.5 - std::fabs(field.at(x, y) - level) / steepness, 0.0, 1.0);
}

/// A line of the hatch is ink with a light edge, to be seen on dark and on light ground.
void hatch(image::Image& picture, int x, int y, int phase) {
    constexpr int distance = 9;
    constexpr int width = 2;
    const int place = phase % distance;
    if (place < width) image::blend(picture, x, y, ink_2, 1.0);
    if (place == width) image::blend(picture, x, y, white, 0.5);
}

}  // namespace

Field field_of(const Grid& grid, int width, int height) {
    Field field{.width = width, .height = height, .values = {}, .is_valid = {}};
    const auto [least, greatest] =
        std::minmax_element(grid.points.begin(), grid.points.end(),
                            [](const Point& a, const Point& b) { return a.value < b.value; });
    field.least = least->value;
    field.greatest = greatest->value;
    for (int row = 0; row < height; ++row) {
        const Between y = between(height - 1 - row, height, grid.y.size());
        for (int column = 0; column < width; ++column) {
            const Between x = between(column, width, grid.x.size());
            field.values.push_back(interpolated(grid, x, y));
            const std::size_t near_x = x.below + (x.share < 0.5 ? 0 : 1);
            const std::size_t near_y = y.below + (y.share < 0.5 ? 0 : 1);
            field.is_valid.push_back(grid.at(near_x, near_y).is_valid);
        }
    }
    return field;
}

Colour map_colour(double share) {
    const double place = std::clamp(share, 0.0, 1.0) * (stops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    const double part = place - static_cast<double>(below);
    const auto mix = [part](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a + part * (b - a)));
    };
    const Colour& a = stops[below];
    const Colour& b = stops[below + 1];
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)};
}

void paint_field(image::Image& picture, const Field& field, int left, int top,
                 const std::vector<double>& levels) {
    const double range = field.greatest - field.least;
    for (int y = 0; y < field.height; ++y) {
        for (int x = 0; x < field.width; ++x) {
            const double share = range > 0.0 ? (field.at(x, y) - field.least) / range : 0.5;
            image::blend(picture, left + x, top + y, map_colour(share), 1.0);
            if (!field.is_valid[field.index(x, y)]) hatch(picture, left + x, top + y, x + y);
            // light on dark ground, dark on light ground
            const Colour& line = share < 0.55 ? white : ink;
            for (const double level : levels) {
                image::blend(picture, left + x, top + y, line,
                             0.8 * line_cover(field, x, y, level));
            }
        }
    }
}

Spot spot_on(const Field& field, double level, const std::vector<Spot>& taken, int room) {
    // from the middle outwards along lines across the map, so that numbers stand where eyes look
    const auto is_free = [&](int x, int y) {
        const bool is_inside =
            x >= room && y >= room / 2 && x < field.width - room && y < field.height - room / 2;
        return is_inside && std::all_of(taken.begin(), taken.end(), [&](const Spot& spot) {
                   return std::hypot(spot.x - x, spot.y - y) >= room;
               });
    };
    const auto crosses = [level](double a, double b) { return (a < level) != (b < level); };
    for (const double share : {0.6, 0.4, 0.75, 0.25, 0.9, 0.1}) {
        const int x = static_cast<int>(share * field.width);
        for (int y = 1; y < field.height; ++y) {
            if (crosses(field.at(x, y - 1), field.at(x, y)) && is_free(x, y)) return {x, y};
        }
        const int y = static_cast<int>(share * field.height);
        for (int across = 1; across < field.width; ++across) {
            if (crosses(field.at(across - 1, y), field.at(across, y)) && is_free(across, y)) {
                return {across, y};
            }
        }
    }
    return {};
}

}  // namespace compass::maps
