#pragma once

#include "ui/document/document.h"

namespace compass::ui {

/// Where all calcium of the run is (experience 7.8): what was there and what was eaten against
/// what is there and what left, for the last day and the whole time up to the play head. The
/// difference of both sides is printed, not rounded away.
Document ledger_document(const Shown& shown, const Strings& strings);

/// What one side of the account of a time lacks against the other, mg.
double closing_error_mg(const sim::Trajectory& run, double day);

}  // namespace compass::ui
