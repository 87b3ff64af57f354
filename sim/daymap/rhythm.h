#pragma once

#include "sim/scenario.h"

#include <vector>

namespace compass::sim {

/// Days [begin, end) in which the same is taken again and again, every `cycle` days; or cycle 0,
/// where nothing repeats often enough to gain from it.
struct Stretch {
    int begin = 0;
    int end = 0;
    int cycle = 0;
    bool ends_in_turn = false;  ///< `end` is one of the turns
    bool goes_on = false;       ///< `begin` is a turn and no more: the same is taken as before
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// The run of `days` days, cut wherever a dose starts or stops, a single dose is taken, or warfarin
/// begins or ends, and on the days of `turns`.
std::vector<Stretch> stretches(const Regimen& regimen, int days,
                               const std::vector<int>& turns = {});

}  // namespace compass::sim
