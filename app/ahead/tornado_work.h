#pragma once

#include "app/ahead/slices.h"
#include "ui/ahead/ahead.h"
#include "ui/view.h"

#include <vector>

namespace compass {

/// What each control can do from here: a run for both ends of every bar (ui/ahead/ranges.h).
struct TornadoWork {
    std::vector<int> controls;
    EndRuns runs;
    int sorted_by = -1;  ///< the outcome by which the bars stand in order, or -1
};

void want_tornado(TornadoWork& work, ui::Tornado& told, const sim::Scenario& now,
                  const ui::AheadChoice& choice);

/// Makes runs; once all are there, tells the bars. They change places by the length of `outcome`
/// only while nobody drags. True when they are fresh and in order.
bool fill_tornado(TornadoWork& work, ui::Tornado& told, int outcome, bool is_dragging,
                  Slice& slice);

}  // namespace compass
