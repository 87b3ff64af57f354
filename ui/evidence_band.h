#pragma once

#include "sim/trajectory.h"
#include "ui/curves.h"
#include "ui/plot_marks.h"

#include <optional>
#include <vector>

namespace compass::ui {

/// From days of a run to the x of a plot.
struct TimeScale {
    double first_day = 0.0;  ///< where x is 0
    double per_day = 1.0;    ///< units of x in a day
};

/// The curve in two runs of the same scenario that differ in how far disputed links are believed.
/// Needs runs with samples at the same times.
std::vector<BandPoint> evidence_band(const Curve& curve, const sim::Trajectory& no_effect,
                                     const sim::Trajectory& as_article, const TimeScale& time);

/// The part of a band within x, cut at its ends however far apart its points are.
std::vector<BandPoint> clipped(const std::vector<BandPoint>& band, const Span& x);

/// Least and greatest value of a band; nothing of an empty one.
std::optional<Span> extent(const std::vector<BandPoint>& band);

/// The band at one column of pixels.
struct BandColumn {
    float x = 0.0F;
    float top = 0.0F;
    float bottom = 0.0F;
};

/// Where the band is to be seen, from left to right: columns in which it is wider than a pixel.
std::vector<BandColumn> band_columns(const Plot& plot, const Mapping& mapping);

/// A soft tint between the two ends.
void draw_evidence_band(ImDrawList& list, const Plot& plot, const Mapping& mapping,
                        const Style& style);

/// What the band means, in as many words as have room beside the square of its tint.
std::string_view band_words(const Style& style, const Strings& strings, Level level, float width);

/// A square of the tint at the left of `place` and what the band means beside it; nothing where
/// there is no room for all of it, or where the band is nowhere wider than a pixel.
void draw_band_caption(ImDrawList& list, const Plot& plot, const Mapping& mapping,
                       const Style& style, std::string_view words, const Rect& place);

}  // namespace compass::ui
