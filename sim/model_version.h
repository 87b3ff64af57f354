#pragma once

namespace compass::sim {

/// Raised when the model gives other numbers for the same scenario.
inline constexpr int model_version = 1;

}  // namespace compass::sim
