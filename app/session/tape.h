#pragma once

#include "sim/scenario.h"

namespace compass {

/// The last change played once more: the state before it, a wait, a glide, the state after it.
struct Tape {
    sim::Scenario from;
    sim::Scenario to;
    double seconds = 0.0;
};

inline constexpr double tape_wait_s = 0.5;
inline constexpr double tape_glide_s = 2.0;

/// What the tape shows now. Without `glides`, for those who asked for stillness, the state jumps
/// where the glide would end. The last picture is `to`, bit for bit.
sim::Scenario shown_by(const Tape& tape, bool glides);

bool is_over(const Tape& tape);

}  // namespace compass
