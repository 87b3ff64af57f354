#pragma once

#include "sim/scenario.h"

#include <cstdint>

namespace compass::bench {

/// Random scenario `number` (0 or more) of a seed: all inputs, accepted by the registry, over 1 day
/// to 30 years. Of ten, five keep to the ranges of the sliders, three leave them here and there and
/// two go anywhere that a file may go, with many values at the very ends. Doses come daily, weekly,
/// monthly, once or at any interval, some missed, some with a start or a stop within the run. A
/// number gives the same scenario whatever was drawn before it.
sim::Scenario draw_scenario(std::uint64_t seed, int number);

/// How far apart the samples are at which to look at such a scenario, min: each midnight of a short
/// run, some two hundred moments of a long one, half of the time at any minute.
int draw_sampling(std::uint64_t seed, int number, int days);

}  // namespace compass::bench
