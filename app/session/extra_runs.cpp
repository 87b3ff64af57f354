#include "app/session/extra_runs.h"

#include <algorithm>
#include <utility>

namespace compass {

void want(ExtraRuns& extra, std::vector<sim::Scenario> scenarios) {
    if (extra.wanted == scenarios) return;
    extra = {.wanted = std::move(scenarios), .done = {}};
}

void make_some(ExtraRuns& extra, const Clock& clock, const RunOf& run_of, double budget_ms) {
    if (extra.all_done()) return;
    const double start = clock();
    double now = start;
    do {
        extra.done.push_back(run_of(extra.wanted[extra.done.size()]));
        const double before = std::exchange(now, clock());
        extra.longest_ms = std::max(extra.longest_ms, now - before);
    } while (!extra.all_done() && now - start + extra.longest_ms <= budget_ms);
}

double sentence_ms_beside(double frame_ms) {
    constexpr double longest_frame_ms = 1000.0 / 20.0;
    return std::max({2.0 * extra_ms_per_frame, longest_frame_ms - frame_ms, frame_ms / 3.0});
}

double ahead_ms_beside(double frame_s, bool is_calm) {
    constexpr double quick_frame_s = 1.0 / 60.0;
    const double share = is_calm ? 0.7 : 0.25;
    const double most_ms = is_calm ? 70.0 : 30.0;
    const double slow_ms = 1000.0 * std::max(frame_s - quick_frame_s, 0.0);
    return std::min(extra_ms_per_frame + share * slow_ms, most_ms);
}

sim::Trajectory shown_run(const sim::Scenario& scenario, sim::Starts* starts) {
    return sim::simulate(scenario, static_cast<int>(scenario.days),
                         {.thin = true, .starts = starts});
}

sim::Trajectory coarse_run(const sim::Scenario& scenario) {
    constexpr int most_samples = 730;
    const int days = static_cast<int>(scenario.days);
    const int step = std::max((days + most_samples - 1) / most_samples, 1);
    return sim::simulate(scenario, days,
                         {.every_min = step * sim::minutes_per_day, .with_labels = false});
}

}  // namespace compass
