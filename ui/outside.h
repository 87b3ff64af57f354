#pragma once

#include "sim/trajectory.h"
#include "ui/strings.h"

#include <cstdint>
#include <string>

namespace compass::ui {

/// All reasons (bits of sim::Outside) for which a run is outside the model on some day.
std::uint8_t outside_of(const sim::Trajectory& run);

/// The reasons in words, joined by "; "; empty for none.
std::string outside_text(std::uint8_t reasons, const Strings& strings, Level level);

}  // namespace compass::ui
