#pragma once

#include "sim/daymap/cycle.h"

namespace compass::sim {

/// Sets accounts and memos of `y` to those of `before`, moved on by what a stretch of days added:
/// its integrals and what was eaten. What is not stored and did not leave otherwise has left with
/// the urine, so that `y` has the ledger of `before` to the last digit.
void move_accounts(const Model& model, const State& before,
                   const std::array<double, integrals>& added, double eaten_mg, State& y);

/// The last of it: urine takes what rounding or a leap has made of the ledger of `before`.
void close_ledger(const State& before, State& y);

/// Makes the labels of every place sum to what is there. What is missing goes to those labels that
/// have changed since `before`, in proportion: calcium that stayed where it was is known exactly.
void fit_labels(const Origins& before, Body& body);

}  // namespace compass::sim
