#pragma once

#include "sim/scenario.h"
#include "ui/learn/class_code.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace compass::ui {

inline constexpr std::size_t told_curves = 5;  ///< as many as there are curves

/// A code that was pasted, and what its state comes to.
struct Pupil {
    ClassEntry entry;
    sim::Scenario scenario;
    std::array<double, told_curves> outcomes{};  ///< of the curves, at the end of the run
};

/// What a teacher pasted. No names, and nothing leaves the program.
struct ClassRoom {
    std::vector<Pupil> pupils;
    std::vector<std::pair<std::string, CodeFault>> faults;  ///< lines that are no codes
};

/// Reads pasted lines and runs the model for each code; a class has 60 of them at most.
ClassRoom class_room(std::string_view lines, std::span<const sim::Story> stories);

}  // namespace compass::ui
