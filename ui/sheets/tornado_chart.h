#pragma once

#include "ui/ahead/ahead.h"
#include "ui/style.h"
#include "ui/view.h"

#include <algorithm>

namespace compass::ui {

/// What the rows of a tornado share; `zero` is where all bars have the outcome of now.
struct TornadoChart {
    const Shown& shown;
    const Style& style;
    const Strings& strings;
    int outcome = 0;
    double now = 0.0;
    Reach reach;  ///< of all bars, as changes from now
    float left = 0.0F;
    float width = 1.0F;

    float x(double value) const {
        const double span = std::max(reach.greatest - reach.least, 1e-12);
        return left + width * static_cast<float>((value - now - reach.least) / span);
    }
};

/// What a hand does with the item just submitted, the row of a bar: a click chooses it, a drag
/// begins at the nearer end and its slider follows along the bar; with Shift held that end itself
/// goes to a new value.
void pull_bar(const TornadoChart& chart, const TornadoBar& bar, Asked& asked);

}  // namespace compass::ui
