#pragma once

#include "sim/inputs/input.h"

#include <cstdint>
#include <random>
#include <vector>

/// Scenarios that tests share, and how they look for the worst.
namespace compass::tests {

/// A man of 60 with deposits who takes D3, MK-7 and calcium every day.
inline sim::Scenario reference_scenario() {
    sim::Scenario s;
    s.person.age_y = 60.0;
    s.person.base_cac = 100.0;
    s.regimen.d3.amount = 4000.0;
    s.regimen.mk7.amount = 180.0;
    s.regimen.ca.amount = 500.0;
    return s;
}

/// A woman of 60 on calcium, D3 and MK-7 pills, with seasons and forgotten doses.
inline sim::Scenario busy_scenario() {
    sim::Scenario s;
    s.person.age_y = 60.0;
    s.person.female = 1.0;
    s.person.base_cac = 80.0;
    s.regimen.season = 1.0;
    s.regimen.ca.amount = 800.0;
    s.regimen.ca_split = 2.0;
    s.regimen.d3.amount = 7000.0;
    s.regimen.d3.interval_d = 7.0;
    s.regimen.d3.miss_every = 3.0;
    s.regimen.mk7.amount = 180.0;
    s.regimen.natto_per_week = 2.0;
    return s;
}

/// Values drawn over the whole slider range of every input (fixed seed, so the same each time).
inline std::vector<sim::Scenario> random_scenarios(std::size_t count) {
    std::mt19937_64 random(20240607);  // NOLINT: the same cases every time
    std::uniform_real_distribution<double> share(0.0, 1.0);
    std::vector<sim::Scenario> all;
    for (std::size_t i = 0; i < count; ++i) {
        sim::Scenario s;
        for (const sim::Input& input : sim::inputs()) {
            const bool is_start = input.id.ends_with("start_d") || input.id.ends_with("stop_d");
            // what weak links do when they are left out is looked at on its own (links_test.cpp)
            if (input.id == "hide_weak") continue;
            if (input.id == "days" || (is_start && share(random) < 0.7)) continue;
            double value = sim::track_value(input.slider, share(random));
            if (input.id.ends_with("miss_every") && value == 1.0) value = 0.0;
            input.set(s, value);
        }
        all.push_back(s);
    }
    return all;
}

/// Raises `worst` to `value`, also where that is no number, so that a test cannot miss it.
inline void raise_to(double& worst, double value) {
    if (!(value <= worst)) worst = value;
}

}  // namespace compass::tests
