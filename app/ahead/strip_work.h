#pragma once

#include "app/ahead/slices.h"
#include "ui/ahead/ahead.h"

#include <vector>

namespace compass {

/// The scenarios of a control's strip, from the left end of its track to the right.
std::vector<sim::Scenario> strip_scenarios(int control, const sim::Scenario& now);

/// The runs of all strips. The strip of a slider that moves stays as it is: its own place is none
/// of its futures.
struct StripWork {
    std::vector<EndRuns> runs;  ///< one for each of the strips told
};

/// Wants the strips of these controls (indices into controls()) from now on. What was told of a
/// strip stays, but not as fresh.
void want_strips(StripWork& work, std::vector<ui::Strip>& told, const std::vector<int>& controls,
                 const sim::Scenario& now);

/// Fills strips one after the other. True when all are fresh.
bool fill_strips(StripWork& work, std::vector<ui::Strip>& told, Slice& slice);

}  // namespace compass
