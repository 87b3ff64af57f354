#pragma once

#include "sim/trajectory.h"

#include <functional>
#include <vector>

namespace compass {

/// Milliseconds since some moment in the past, by a clock that never goes back.
using Clock = std::function<double()>;

using RunOf = std::function<sim::Trajectory(const sim::Scenario&)>;

/// What a frame may spend on extra runs, ms: a frame of 16 ms needs the rest for itself.
inline constexpr double extra_ms_per_frame = 6.0;

/// What a frame may spend on further runs, ms: on the sentence, then on what looks ahead.
struct Spare {
    double sentence_ms = extra_ms_per_frame;
    double ahead_ms = extra_ms_per_frame;
};

/// What the sentence after a change may take of a frame that costs `frame_ms` without it. The hand
/// is off the slider then and the eye waits for the answer: a few frames at 20 a second get it
/// there sooner than many at 60. A slow machine spends twice the usual or, where that is more, a
/// third of what its frame takes.
double sentence_ms_beside(double frame_ms);

/// What looks ahead may take of a frame, where the last one took `frame_s` in all: where painting
/// is slow, a part of what a frame takes longer than on a quick machine, or futures would be as
/// slow to come. While nobody moves or watches a thing (`is_calm`) it is a larger part: some frames
/// at ten a second then have them there sooner than many at fifteen.
double ahead_ms_beside(double frame_s, bool is_calm);

/// Runs wanted beside the present one, made a few in each frame. A plain value: it asks for what
/// was wanted last, and has the runs of the first so many of it, in the same order.
struct ExtraRuns {
    std::vector<sim::Scenario> wanted;
    std::vector<sim::Trajectory> done;
    double longest_ms = 0.0;  ///< of those done: the guess whether another one fits

    bool all_done() const { return done.size() == wanted.size(); }
};

/// Wants these runs from now on. Asked for the same ones again it goes on; asked for others, it
/// drops what was done and what was still to do.
void want(ExtraRuns& extra, std::vector<sim::Scenario> scenarios);

/// Makes as many of the missing runs as fit into what a frame may spend, and at least one, so that
/// a slow machine gets there too.
void make_some(ExtraRuns& extra, const Clock& clock, const RunOf& run_of,
               double budget_ms = extra_ms_per_frame);

/// A run as window and page show it: thin, so that a slider's event has room in a frame. Where it
/// begins may be known from earlier runs.
sim::Trajectory shown_run(const sim::Scenario& scenario, sim::Starts* starts = nullptr);

/// A run for curves only: daily samples up to two years, then 365 to 730 of them, and no labels.
sim::Trajectory coarse_run(const sim::Scenario& scenario);

}  // namespace compass
