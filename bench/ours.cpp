#include "bench/ours.h"

namespace compass::bench {
namespace {

int days_of(const sim::Scenario& scenario) {
    return static_cast<int>(scenario.days);
}

}  // namespace

OurRun our_run(const sim::Scenario& scenario, int every_min, Provenance /*provenance*/) {
    // today's solver always follows the origins, and counts nothing
    return {.run = sim::simulate(scenario, days_of(scenario), {.every_min = every_min})};
}

OurRun our_ends(const sim::Scenario& scenario, Provenance provenance) {
    return our_run(scenario, days_of(scenario) * sim::minutes_per_day, provenance);
}

sim::Trajectory reference_run(const sim::Scenario& scenario, int every_min, int step_min) {
    return sim::simulate(scenario, days_of(scenario),
                         {.every_min = every_min, .step_min = step_min});
}

}  // namespace compass::bench
