#pragma once

#include "ui/plot.h"

#include <cstdint>
#include <span>
#include <vector>

namespace compass {

/// Sound as loudspeakers take it: left and right by turns, `rate` pairs a second.
struct Sound {
    static constexpr int rate = 22050;
    std::vector<std::int16_t> samples;
};

/// A curve to be heard (experience 7.17) in about 3 s: what was before, if there is any, then what
/// is now with a fuller tone. Height on the axis is pitch, two octaves from its foot to its top;
/// time goes from the left ear to the right; loudness stays the same. A soft click at each of these
/// places of the time axis, such as visits to the laboratory, goes with what is now. Nothing where
/// no curve is shown.
Sound sound_of(const ui::Plot& plot, std::span<const double> clicks = {});

/// The pitch of a value on the plot's axis, Hz: 220 at its foot, 880 at its top.
double pitch_of(const ui::Plot& plot, double value);

}  // namespace compass
