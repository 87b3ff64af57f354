#pragma once

#include "app/session/extra_runs.h"
#include "ui/reasons/reasons.h"

#include <optional>
#include <string>

namespace compass {

/// What changed between two runs and why, found piece by piece in the frames after a change.
/// A plain value; a new question drops what was found for the old one.
struct ReasonWork {
    std::optional<ui::Findings> asked;  ///< nothing was asked: nothing differs
    sim::AttributionWork ways;
    std::optional<sim::AttributionWork> ways_of_main;
    std::optional<ui::Reasons> reasons;  ///< once all is found
    double last_ms = 0.0;                ///< of the last piece: the guess whether another one fits
};

/// Asks from now on; the same question goes on where it was.
void ask_why(ReasonWork& work, const sim::Trajectory& before, const sim::Trajectory& after,
             std::string_view story);

/// Does as many pieces as fit into `budget_ms`, and at least one; returns the milliseconds used.
/// `reasons` is there when it is done.
double find_some(ReasonWork& work, const Clock& clock, double budget_ms);

/// All of it at once: for tests and for pictures, which cannot wait for a next frame.
ui::Reasons reasons_between(const sim::Scenario& before, const sim::Scenario& after,
                            std::string_view story);

}  // namespace compass
