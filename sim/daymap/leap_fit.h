#pragma once

#include "sim/daymap/leap.h"

namespace compass::sim {

/// Fills in what the map at the start of `leap` did not foresee of the cycle `there`, which was run
/// at the forecast end: `z` is that forecast, `there_rise` the rise of `there`, drives included.
void set_bends(const Cycle& there, const Shift& there_rise, const Shift& z, Leap& leap);

/// The same for labels. Their map follows the movers and is seen only at both ends; how it bends in
/// between is taken from the start of the leap before, if there is one.
void set_label_bends(const Cycle& there, const Labels& z, const Leap* before, Leap& leap);

/// And for day `k` inside of a cycle.
Leap::Inner inner_of(const Subject& subject, const Leap& leap, const Cycle& there, int k,
                     bool with_labels);

}  // namespace compass::sim
