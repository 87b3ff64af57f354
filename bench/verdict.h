#pragma once

#include "bench/contest.h"

#include <string_view>

namespace compass::bench {

// what the fast solver has to hold; milliseconds are printed and never asserted
inline constexpr double least_ratio_dopri5 = 35.0;
inline constexpr double least_ratio_cvode = 1500.0;
inline constexpr double least_ratio_same_grid = 15.0;
inline constexpr double cvode_tolerance = 1e-4;
inline constexpr double greatest_error = 1e-3;
inline constexpr int most_maps = 80;

// the names by which the verdict finds a method
inline constexpr const char* dopri5_name = "odeint dopri5";
inline constexpr const char* fresh_dopri5_name = "dopri5, fresh steps";
/// The goal speaks of odeint's controlled stepper as it comes: integrate_adaptive, from meal to
/// meal. The other way to drive it enters each gap with the step of the day before; it is printed.
inline constexpr const char* judged_dopri5_name = fresh_dopri5_name;
inline constexpr const char* cvode_name = "CVODE BDF";
inline constexpr const char* same_grid_name = "RK4, 20 steps a day";

/// The two readings of "dopri5 at the accuracy of ours".
struct Dopri5 {
    /// The tightest tolerance whose error is no smaller than ours: it is the less accurate of the
    /// two and the faster, so this is the harder goal. nullptr if all of them beat our error.
    const Standing* no_smaller_error = nullptr;
    /// The loosest tolerance whose error is no larger than ours. nullptr if there is none.
    const Standing* no_larger_error = nullptr;
};
Dopri5 dopri5_beside(const Standing& ours, const std::vector<Standing>& standings,
                     std::string_view name);

/// A sentence for each goal that is missed; the first standing is ours.
std::vector<std::string> misses(const std::vector<Standing>& standings);

}  // namespace compass::bench
