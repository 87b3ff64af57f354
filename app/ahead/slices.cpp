#include "app/ahead/slices.h"

#include <algorithm>

namespace compass {

void want(EndRuns& runs, std::vector<sim::Scenario> scenarios) {
    if (runs.wanted == scenarios) return;
    runs = {.wanted = std::move(scenarios), .done = {}, .starts = std::move(runs.starts)};
}

bool make_some(EndRuns& runs, Slice& slice) {
    const auto next = [&runs] {
        runs.done.push_back(end_run(runs.wanted[runs.done.size()], runs.starts));
    };
    while (!runs.all_done() && make_one(slice, next)) {
    }
    return runs.all_done();
}

bool make_one(Slice& slice, const std::function<void()>& run) {
    if (!slice.has_room()) return false;
    const double start = slice.clock();
    run();
    slice.longest_ms = std::max(slice.longest_ms, slice.clock() - start);
    return true;
}

ui::Ending end_run(const sim::Scenario& scenario, sim::Starts& starts) {
    const int days = static_cast<int>(scenario.days);
    const auto run = sim::simulate(
        scenario, days,
        {.every_min = days * sim::minutes_per_day, .with_labels = false, .starts = &starts});
    return ui::ending_of(run);
}

}  // namespace compass
