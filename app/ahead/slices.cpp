#include "app/ahead/slices.h"

#include <algorithm>

namespace compass {

void want(EndRuns& runs, std::vector<sim::Scenario> scenarios) {
    if (runs.wanted == scenarios) return;
    runs = {.wanted = std::move(scenarios), .done = {}};
}

bool make_some(EndRuns& runs, Slice& slice) {
    while (!runs.all_done() && slice.has_room()) {
        const double start = slice.clock();
        runs.done.push_back(end_run(runs.wanted[runs.done.size()]));
        slice.longest_ms = std::max(slice.longest_ms, slice.clock() - start);
    }
    return runs.all_done();
}

ui::Ending end_run(const sim::Scenario& scenario) {
    const int days = static_cast<int>(scenario.days);
    return ui::ending_of(sim::simulate(
        scenario, days, {.every_min = days * sim::minutes_per_day, .with_labels = false}));
}

}  // namespace compass
