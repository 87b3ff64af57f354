#pragma once

#include "sim/model/flows.h"

namespace compass::sim {

/// The entries that settle into the rhythm of the baseline diet; all else is given or 0.
inline constexpr std::array settling_entries{gut, ecf, exch, oc,   ob,  c125,
                                             k1p, k4p, kliv, kext, coc, cmgp};

/// [i][k]: how settling entry i at the end of a day follows entry k at its start.
using SettlingSlopes =
    std::array<std::array<double, settling_entries.size()>, settling_entries.size()>;

/// One step of Newton's method towards a state that its day maps onto itself: `image` is where the
/// day takes `y`. Returns the largest relative change; not a number if there is no such step.
double settle(State& y, const State& image, SettlingSlopes slopes);

/// The person's stores, and typical values of all that settles.
State first_guess(const Model& model, const Scenario& scenario);

/// The person at midnight before day 0, in the daily rhythm of the baseline diet: the state that
/// the last day before the run maps onto itself, with the slow stores held at the person's levels.
/// Found by Newton's method on that one-day map, to 1e-12 relative; accounts start at 0.
State baseline_state(const Model& model, const Scenario& scenario, int step_min);

}  // namespace compass::sim
