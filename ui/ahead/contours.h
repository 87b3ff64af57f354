#pragma once

#include "ui/ahead/ahead.h"
#include "ui/style.h"

#include <imgui.h>

#include <vector>

namespace compass::ui {

/// A piece of a contour line; places run from 0 to 1 across and up.
struct Contour {
    double level = 0.0;
    ImVec2 from;
    ImVec2 to;
};

/// Levels between the least and the greatest value of a map that are round in the unit that is
/// shown; none of a flat one.
std::vector<double> contour_levels(const MapPicture& map, const Measure& shown);

/// All pieces of the lines along which the map has a level.
std::vector<Contour> contours(const MapPicture& map, const std::vector<double>& levels);

/// The colour of a share of a map's range: one hue path from dark blue to yellow.
ImU32 map_colour(double share);

/// Is ink or white to be read on it?
bool is_dark(double share);

}  // namespace compass::ui
