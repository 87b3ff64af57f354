#pragma once

#include "sim/daymap/leap_fit.h"

namespace compass::sim {

/// Sets `inner` of a leap: what the maps of its days did not foresee at its end, and with a cycle
/// of the `past` how that grows on the way.
void set_inner(const Subject& subject, const LeapEnd& end, const std::optional<PastCycle>& past,
               bool with_labels, Leap& leap);

}  // namespace compass::sim
