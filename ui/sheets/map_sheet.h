#pragma once

#include "ui/document/document.h"
#include "ui/layout.h"
#include "ui/style.h"

#include <string>

namespace compass::ui {

struct MapPicture;

/// The dose map (experience 7.10) in words: a table of seven by seven values, and buttons for axes
/// and outcome.
Document map_document(const Shown& shown, const Strings& strings);

/// The dose map to be worked with: a click, a drag or the arrow keys move *now* over it.
void map_sheet(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
               Asked& asked);

/// Why there is no map, or empty.
std::string map_trouble(const Shown& shown, const Strings& strings);

/// The whole grid as CSV: what it is in lines beginning with #, then x,y,value,valid.
std::string map_csv(const MapPicture& map, const Strings& strings, Level level);

/// The scenario with *now* at a place of the map, 0 to 1 across and up, on steps of the sliders.
sim::Scenario moved_on_map(const MapPicture& map, const sim::Scenario& now, double across,
                           double up);

}  // namespace compass::ui
