#pragma once

#include "app/maps/exact_map.h"
#include "sim/columns.h"

#include <string>

namespace compass::tests {

/// Of runs that need not be long.
inline constexpr int short_days = 20;

/// An elder with some deposits, over two inputs.
inline maps::Request request(const std::string& x, const std::string& y, const std::string& output,
                             int days) {
    sim::Scenario scenario;
    scenario.person.age_y = 60.0;
    scenario.person.base_cac = 100.0;
    return {.scenario = scenario,
            .x = *maps::axis_from(x, "--x"),
            .y = *maps::axis_from(y, "--y"),
            .column = sim::column_index(output),
            .at_min = days * sim::minutes_per_day};
}

}  // namespace compass::tests
