#pragma once

#include "ui/ahead/ahead.h"
#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

#include <string_view>

namespace compass::ui {

/// What is drawn of a dose map, and where.
struct MapChart {
    const Shown& shown;
    const Style& style;
    const Strings& strings;
    const MapPicture& map;
    Rect area;

    std::string_view word(std::string_view key) const {
        return strings.text(key, shown.view.level);
    }
    ImVec2 at(double across, double up) const {
        return {area.at.x + static_cast<float>(across) * area.size.x,
                area.bottom() - static_cast<float>(up) * area.size.y};
    }
    double share(double value) const {
        const double width = map.greatest - map.least;
        return width > 0.0 ? (value - map.least) / width : 0.5;
    }
};

/// Colours, lines with their numbers, hatches, axes and dots.
void draw_map_chart(const MapChart& sheet);

}  // namespace compass::ui
