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

/// What the map at the start of a leap did not foresee of the labels of its cycle `m`.
struct LabelsSeen {
    int m = 0;
    Labels missed{};
};

/// The same of a cycle that was run where labels were ahead by `z`.
Labels unforeseen(const Leap& leap, const Cycle& cycle, const Labels& z);

/// Takes the bends of labels from the start, the end and a cycle on the way.
void set_label_bends(const LeapEnd& end, const LabelsSeen& middle, Leap& leap);

/// And from two.
void set_label_bends(const LeapEnd& end, const LabelsSeen& early, const LabelsSeen& late,
                     Leap& leap);

}  // namespace compass::sim
