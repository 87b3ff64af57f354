#pragma once

#include "sim/inputs/input.h"

/// The parts of which inputs() is joined; each is one file of rows.
namespace compass::sim {

std::span<const Input> person_inputs();
std::span<const Input> food_inputs();
std::span<const Input> dose_inputs();
std::span<const Input> setting_inputs();

}  // namespace compass::sim
