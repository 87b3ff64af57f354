#pragma once

#include "sim/trajectory.h"
#include "ui/ahead/outcomes.h"

#include <functional>
#include <utility>
#include <vector>

namespace compass {

/// Runs of which only the end is wanted, a few a frame. A plain value: it asks for what was wanted
/// last, and has the endings of the first so many of it, in the same order.
struct EndRuns {
    std::vector<sim::Scenario> wanted;
    std::vector<ui::Ending> done;
    sim::Starts starts;  ///< of those done

    bool all_done() const { return done.size() == wanted.size(); }
};

/// Wants these runs from now on. Asked for the same ones again it goes on; asked for others, it
/// drops what was done and what was still to do.
void want(EndRuns& runs, std::vector<sim::Scenario> scenarios);

/// Milliseconds by a clock that never goes back, and until when a frame may make runs.
struct Slice {
    std::function<double()> clock;
    double end_ms = 0.0;
    double longest_ms = 0.0;  ///< of the runs made: the guess whether another one fits

    bool has_room() const { return clock() + longest_ms <= end_ms; }
};

/// Makes as many of the missing runs as fit. True when all are there.
bool make_some(EndRuns& runs, Slice& slice);

/// Makes one run if there is room for it, and notes how long it took.
bool make_one(Slice& slice, const std::function<void()>& run);

/// The end of a run: no labels, and no samples on the way. Half as dear as the run of the sliders,
/// less where its start is among the known ones; if not, it is then.
ui::Ending end_run(const sim::Scenario& scenario, sim::Starts& starts);

}  // namespace compass
