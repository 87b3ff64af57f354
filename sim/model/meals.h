#pragma once

#include "sim/model/parameters.h"
#include "sim/model/state.h"
#include "sim/scenario.h"

#include <array>

namespace compass::sim {

inline constexpr std::array<int, 3> meal_minutes{480, 780, 1140};  ///< 08:00, 13:00, 19:00

/// What a meal adds at once. Amounts are those that reach the body, in the units of the State.
struct Meal {
    double food_ca_mg = 0.0;
    double tablet_ca_mg = 0.0;
    double d3_nmol = 0.0;
    double k1_nmol = 0.0;
    double mk4_nmol = 0.0;
    double mk7_nmol = 0.0;
};

/// Meal 0, 1 or 2 of a day. Before the run (day < 0) the baseline diet holds, without pills.
Meal meal(const Parameters& p, const Regimen& regimen, int day, int number);

/// The jump of a meal, applied before the step that starts at its minute.
void eat(Body& body, const Meal& meal);

}  // namespace compass::sim
