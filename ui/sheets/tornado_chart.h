#pragma once

#include "ui/ahead/ahead.h"
#include "ui/sheets/tornado_axis.h"
#include "ui/style.h"
#include "ui/view.h"

#include <algorithm>

namespace compass::ui {

/// What the rows of a tornado share.
struct TornadoChart {
    const Shown& shown;
    const Style& style;
    const Strings& strings;
    int outcome = 0;
    double now = 0.0;
    Reach axis;  ///< from where to where the rows go, as outcomes
    TornadoAxis hand;
    float left = 0.0F;
    float width = 1.0F;
    bool tells_way = false;  ///< before each number

    /// Its place; at the edge where it lies beyond the axis.
    float x(double value) const {
        const double span = std::max(axis.greatest - axis.least, 1e-12);
        const double share = std::clamp((value - axis.least) / span, 0.0, 1.0);
        return left + width * static_cast<float>(share);
    }
    bool holds(double value) const {
        const double rounding = 1e-9 * (axis.greatest - axis.least);
        return value >= axis.least - rounding && value <= axis.greatest + rounding;
    }
};

/// What a hand does with the item just submitted, the row of a bar: a click chooses it, a drag
/// begins at the nearer end and its slider follows along the bar; with Shift held that end itself
/// goes to a new value.
void pull_bar(const TornadoChart& chart, const TornadoBar& bar, Asked& asked);

}  // namespace compass::ui
