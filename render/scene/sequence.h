#pragma once

#include <cstdint>

namespace compass::scene {

/// A fixed number in 0 to 1 that looks random, the same on every machine.
float chance(std::uint32_t number);

/// The same for a pair of numbers.
float chance(std::uint32_t number, std::uint32_t salt);

/// The part of `value` after the point, 0 to 1 (also for negative values).
float wrapped(double value);

/// The n-th number of a sequence that fills 0 to 1 evenly however many are taken: the multiples of
/// the golden section, wrapped. `offset` shifts it.
float evenly(double number, double offset = 0.0);

/// 0 up to `from`, 1 beyond `to`, a smooth step between.
float ramp(float from, float to, float value);

}  // namespace compass::scene
