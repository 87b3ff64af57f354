#pragma once

#include "ui/plot.h"

#include <cstdint>
#include <vector>

namespace compass {

/// Sound as loudspeakers take it: left and right by turns, `rate` pairs a second.
struct Sound {
    static constexpr int rate = 22050;
    std::vector<std::int16_t> samples;
};

/// A curve to be heard (experience 7.17) in about 3 s: what was before, if there is any, then what
/// is now with a fuller tone. Height on the axis is pitch, two octaves from its foot to its top;
/// time goes from the left ear to the right; loudness stays the same. Nothing where no curve is
/// shown.
Sound sound_of(const ui::Plot& plot);

/// The pitch of a value on the plot's axis, Hz: 220 at its foot, 880 at its top.
double pitch_of(const ui::Plot& plot, double value);

}  // namespace compass
