#include "sim/model/links.h"
#include "sim/solver/baseline.h"
#include "sim/solver/collector.h"
#include "sim/trajectory.h"

#include <algorithm>
#include <cmath>

namespace compass::sim {
namespace {

/// The figures of the last day before the run, which repeats the baseline.
Day baseline_day(const Model& model, const Scenario& scenario, const Baseline25& base,
                 const Body& start, int step_min) {
    std::vector<Sample> unseen;
    Collector nobody(minutes_per_day, minutes_per_day, unseen);
    const DayContext context = day_context(model.p, scenario, base, -1);
    const Stepper stepper(model, context, Stepper::Moves::all_but_stores);
    Body body = start;
    const CalciumRange range =
        run_day(stepper, model, scenario.regimen, -1, step_min, body, nobody);
    return day_figures(model, scenario, start.state, body.state, range, -1);
}

}  // namespace

Body all_there_at_start(const State& state) {
    Body body{.state = state};
    for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
        body.origins[pool][at_start] = state[pool];
    }
    return body;
}

Trajectory simulate_by_steps(const Scenario& scenario, int days, const Sampling& sampling,
                             const Parameters& parameters) {
    Trajectory run{.scenario = scenario,
                   .parameters = without_weak(parameters, scenario.regimen.hide_weak),
                   .days = days,
                   .samples = {}};
    const Model model = model_of(run.parameters, scenario.regimen);
    const Baseline25 base = baseline_25(run.parameters, scenario.person);
    const std::int64_t end = static_cast<std::int64_t>(days) * minutes_per_day;
    run.samples.reserve(static_cast<std::size_t>(end / sampling.every_min) + 2);

    Body body = all_there_at_start(baseline_state(model, scenario, sampling.step_min));
    Collector collector(sampling.every_min, 0, run.samples);
    collector.last_day = baseline_day(model, scenario, base, body, sampling.step_min);
    for (int day = 0; day < days; ++day) {
        const DayContext context = day_context(run.parameters, scenario, base, day);
        const State begin = body.state;
        const CalciumRange range = run_day(Stepper(model, context), model, scenario.regimen, day,
                                           sampling.step_min, body, collector);
        collector.last_day = day_figures(model, scenario, begin, body.state, range, day);
        if (sampling.progress) sampling.progress((day + 1.0) / days);
    }
    collector.take(end, body);
    return run;
}

}  // namespace compass::sim
