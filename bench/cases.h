#pragma once

#include "sim/scenario.h"
#include "sim/story.h"

#include <string>
#include <vector>

namespace compass::bench {

/// A scenario with the time that we aim at, ms; 0 where none was set.
struct Case {
    std::string name;
    sim::Scenario scenario;
    double aim_ms = 0.0;
    double aim_web_ms = 0.0;
};

/// Ten years of a man of 60 with deposits (CAC 100) who takes D3 4,000 IU, MK-7 180 ug and calcium
/// 500 mg every day. All else by default.
sim::Scenario reference_scenario();

/// The rhythms of dosing that a solver may treat differently, all of the same man.
std::vector<Case> rhythm_cases();

/// The reference scenario over 1 to 30 years.
std::vector<Case> horizon_cases();

/// The story, or side of one, that takes us longest.
Case worst_story(const std::vector<sim::Story>& stories);

}  // namespace compass::bench
