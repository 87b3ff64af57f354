#pragma once

#include "sim/daymap/leap_fit.h"

namespace compass::sim {

/// What rise and bends have made of the labels in pools by the start of cycle `m` of a leap.
LabelForecast label_forecast_at(Powers<LabelMap>& powers, const Leap& leap, int m);

/// Sets the bends of the labels of a leap, and says what they add up to at its end. As the cycle
/// there was run from where it was forecast, a first answer says how much further its map has to
/// carry it (`end.labels_further`). Where much hangs on how they bend, one or two cycles on the way
/// are run as well.
LabelForecast fit_label_bends(const Subject& subject, const CycleTask& task, LeapEnd& end,
                              Takeoff& from, Leap& leap);

/// Takes the labels of a cycle from a run whose movers begin where `body` has them.
void run_labels_again(const Subject& subject, CycleTask task, const Body& body, Cycle& cycle);

}  // namespace compass::sim
