#include "sim/daymap/sampler.h"
#include "sim/model/links.h"
#include "sim/model/meals.h"
#include "sim/solver/collector.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace compass::sim {
namespace {

/// The figures of the last day before the run, which repeats the baseline.
Day baseline_day(const Subject& subject, const State& start) {
    Body body{.state = start};
    const CalciumRange range = flow_day(subject, {-1, -1}, body, {.holds_stores = true});
    return day_figures(subject.model, *subject.scenario, start, body.state, range, -1);
}

/// Of the sample before or at `day`, or of the first.
std::size_t place_at(const std::vector<Sample>& samples, double day) {
    const auto later = std::upper_bound(
        samples.begin(), samples.end(), day,
        [](double wanted, const Sample& sample) { return wanted < sample.days(); });
    return later == samples.begin() ? 0 : static_cast<std::size_t>(later - samples.begin()) - 1;
}

std::vector<Sample> enclosing(const std::vector<Sample>& samples, int first, int last) {
    const std::size_t begin = place_at(samples, first);
    std::size_t end = place_at(samples, std::max(first, last));
    if (samples[end].days() < last && end + 1 < samples.size()) ++end;
    return {samples.begin() + static_cast<std::ptrdiff_t>(begin),
            samples.begin() + static_cast<std::ptrdiff_t>(end) + 1};
}

}  // namespace

Trajectory simulate(const Scenario& scenario, int days, const Sampling& sampling,
                    const Parameters& parameters) {
    Trajectory run{.scenario = scenario,
                   .parameters = without_weak(parameters, scenario.regimen.hide_weak),
                   .days = days,
                   .samples = {}};
    const Subject subject = subject_of(run.scenario, run.parameters);
    Starts none;
    Starts& starts = sampling.starts != nullptr ? *sampling.starts : none;
    const Body start = all_there_at_start(starts.find(scenario, parameters));
    const Day before = baseline_day(subject, start.state);
    Path path = find_path(subject, start, days,
                          {.with_labels = sampling.with_labels, .progress = sampling.progress});
    run.maps = path.maps;
    if (sampling.thin) {
        run.samples = thin_samples(subject, path, start, before, days);
        run.route = std::make_shared<const Route>(Route{
            .subject = subject, .path = std::move(path), .with_labels = sampling.with_labels});
    } else {
        run.samples = samples_of(subject, path, start, before, days, sampling);
    }
    return run;
}

std::vector<Sample> midnights(const Trajectory& run, int first, int last) {
    if (run.route == nullptr) return enclosing(run.samples, first, last);
    const int from = std::clamp(first, 0, run.days);
    const int to = std::clamp(last, from, run.days);
    std::vector<Sample> all;
    if (from == 0) all.push_back(run.samples.front());
    if (to == 0) return all;
    Subject subject = run.route->subject;
    subject.scenario = &run.scenario;
    const auto later = midnights_between(subject, *run.route, std::max(from, 1), to);
    all.insert(all.end(), later.begin(), later.end());
    return all;
}

Trajectory every_day(const Trajectory& run) {
    if (run.route == nullptr) return run;
    return {.scenario = run.scenario,
            .parameters = run.parameters,
            .days = run.days,
            .samples = midnights(run, 0, run.days),
            .maps = run.maps};
}

std::vector<Sample> one_day(const Trajectory& run, int day, int every_min) {
    const int last = std::max(run.days - 1, 0);
    const int chosen = std::clamp(day, 0, last);
    const Sample start = sample_at(run, chosen);
    const Model model = model_of(run.parameters, run.scenario.regimen);
    const DayContext context = day_context(run.parameters, run.scenario, chosen);
    std::vector<Sample> samples;
    Collector collector(every_min, start.minute, samples);
    collector.last_day = start.day;
    Body body = start.body;
    const CalciumRange range = run_day(Stepper(model, context), model, run.scenario.regimen, chosen,
                                       default_step_min, body, collector);
    collector.last_day =
        day_figures(model, run.scenario, start.body.state, body.state, range, chosen);
    collector.take(start.minute + minutes_per_day, body);
    return samples;
}

Sample at_minute(const Trajectory& run, int day, int minute) {
    const int chosen = std::clamp(day, 0, std::max(run.days - 1, 0));
    Sample sample = sample_at(run, chosen);
    const Model model = model_of(run.parameters, run.scenario.regimen);
    const Stepper stepper(model, day_context(run.parameters, run.scenario, chosen));
    std::size_t number = 0;
    for (int now = 0; now < minute;) {
        if (number < meal_minutes.size() && now == meal_minutes.at(number)) {
            eat(sample.body,
                meal(run.parameters, run.scenario.regimen, chosen, static_cast<int>(number++)));
        }
        const int step = std::min(default_step_min, minute - now);
        stepper.step(sample.body.state, stepper.stride(step * days_per_minute));
        now += step;
    }
    sample.minute += minute;
    return sample;
}

Sample sample_at(const Trajectory& run, double day) {
    if (run.route == nullptr) return run.samples[place_at(run.samples, day)];
    const int midnight = static_cast<int>(std::clamp(day, 0.0, static_cast<double>(run.days)));
    return midnights(run, midnight, midnight).back();
}

}  // namespace compass::sim
