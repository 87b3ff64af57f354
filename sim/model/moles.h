#pragma once

namespace compass::sim {

/// Vitamins are eaten by weight and kept by number: nmol in a microgram, by their molar masses.
inline constexpr double d3_nmol_per_ug = 2.600;
inline constexpr double k1_nmol_per_ug = 2.219;
inline constexpr double mk4_nmol_per_ug = 2.249;
inline constexpr double mk7_nmol_per_ug = 1.541;

}  // namespace compass::sim
