#pragma once

#include "app/files/facts_table.h"
#include "sim/result.h"
#include "sim/trajectory.h"

#include <functional>
#include <vector>

namespace compass::files {

/// Where the runs come from that a quantity looks at: the model, or a test.
struct RunSource {
    /// A run with daily samples, of as many days as the scenario says.
    std::function<const sim::Trajectory&(const sim::Scenario&)> daily;
    /// A day of it more closely, midnight to midnight; sim::one_day.
    std::function<std::vector<sim::Sample>(const sim::Trajectory&, int day, int every_min)> closely;
};

/// The value of a quantity such as "end:day_urine_mg" or "vs_control_pct:cac_AU"; all forms are
/// listed in docs/facts.md. Fails with a sentence where the form or the column is unknown, or the
/// case lacks what the form needs. The value itself may be infinite or no number, where the model
/// divides by nothing.
Result<double> quantity_value(const Fact& fact, const RunSource& source);

}  // namespace compass::files
