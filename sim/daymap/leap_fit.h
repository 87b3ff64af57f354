#pragma once

#include "sim/daymap/leap.h"

namespace compass::sim {

/// The cycle that was run at the end of a leap, and by how much its start is ahead of that of the
/// leap; labels: as it was run, and how much further the leap really went.
struct LeapEnd {
    const Cycle& cycle;
    Shift rise{};  ///< of that cycle, drives included
    Shift z{};
    Labels z_labels{};
    Labels labels_further{};
};

/// Fills in what the map at the start of `leap` did not foresee of the cycle at its end.
void set_bends(const LeapEnd& end, Leap& leap);

/// The same for labels. Their map follows the movers and is seen only at both ends; how it bends in
/// between is taken from the start of the leap before, if there is one.
void set_label_bends(const LeapEnd& end, const Leap* before, Leap& leap);

/// Takes the bends of labels from the start, the end and the cycle `middle`, which was run from the
/// start of cycle `m`, where labels were ahead by `z_middle`.
void set_label_bends(const LeapEnd& end, const Cycle& middle, const Labels& z_middle, int m,
                     Leap& leap);

/// How large a part of a pool hangs on how its labels bend: what it makes of the way between two
/// ends that are known.
double label_doubt(const Leap& leap);

}  // namespace compass::sim
