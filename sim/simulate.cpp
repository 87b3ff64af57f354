#include "sim/daymap/path.h"
#include "sim/daymap/start.h"
#include "sim/daymap/walk.h"
#include "sim/solver/collector.h"

#include <algorithm>
#include <cmath>

namespace compass::sim {
namespace {

/// Takes the samples of a run from its path.
class Sampler {
public:
    Sampler(const Subject& subject, const Sampling& sampling, Trajectory& run)
        : subject_(&subject),
          looks_inside_days_(sampling.every_min % minutes_per_day != 0),
          with_labels_(sampling.with_labels),
          end_(static_cast<std::int64_t>(run.days) * minutes_per_day),
          collector_(sampling.every_min, 0, run.samples) {}

    /// The body at the start of the run, and the figures of the day before.
    void start(const Body& body, const Day& day) {
        collector_.last_day = day;
        if (!looks_inside_days_) collector_.take(0, body);
    }

    void look_into(const Leap& leap) {
        const int first = first_day_to_see(leap.day());
        if (first >= leap.end_day()) return;
        walk_through(*subject_, leap, with_labels_, first, [this](const WalkedDay& walked) {
            see(walked);
            return first_day_to_see(walked.day + 1);
        });
    }

private:
    /// The day that ends with the next midnight that is asked for, from `day` on.
    int first_day_to_see(int day) const {
        if (looks_inside_days_) return day;
        const std::int64_t minute = std::min(collector_.next(), end_);
        return std::max(day, static_cast<int>(minute / minutes_per_day) - 1);
    }

    void see(const WalkedDay& walked) {
        const std::int64_t midnight = static_cast<std::int64_t>(walked.day + 1) * minutes_per_day;
        const bool is_asked_for = collector_.next() == midnight || midnight == end_;
        if (!looks_inside_days_ && !is_asked_for) return;
        const Scenario& scenario = *subject_->scenario;
        const DayContext context =
            day_context(subject_->model.p, scenario, subject_->base, walked.day);
        if (looks_inside_days_) {
            Body body = walked.begin;
            run_day(Stepper(subject_->model, context), subject_->model, scenario.regimen,
                    walked.day, default_step_min, body, collector_);
        }
        collector_.last_day = day_figures(subject_->model, scenario, context, walked.begin.state,
                                          walked.end.state, walked.range, walked.day);
        const bool at_midnight = looks_inside_days_ ? midnight == end_ : is_asked_for;
        if (at_midnight) collector_.take(midnight, walked.end);
    }

    const Subject* subject_;
    bool looks_inside_days_;
    bool with_labels_;
    std::int64_t end_;
    Collector collector_;
};

/// The figures of the last day before the run, which repeats the baseline.
Day baseline_day(const Subject& subject, const State& start) {
    Body body{.state = start};
    const CalciumRange range = flow_day(subject, {-1, -1}, body, {.holds_stores = true});
    const DayContext context = day_context(subject.model.p, *subject.scenario, subject.base, -1);
    return day_figures(subject.model, *subject.scenario, context, start, body.state, range, -1);
}

}  // namespace

Trajectory simulate(const Scenario& scenario, int days, const Sampling& sampling,
                    const Parameters& parameters) {
    Trajectory run{.scenario = scenario, .parameters = parameters, .days = days, .samples = {}};
    const Subject subject = subject_of(run.scenario, parameters);
    const std::int64_t end = static_cast<std::int64_t>(days) * minutes_per_day;
    run.samples.reserve(static_cast<std::size_t>(end / sampling.every_min) + 2);

    const Body start = all_there_at_start(start_state(subject));
    const Path path = find_path(
        subject, start, days, {.with_labels = sampling.with_labels, .progress = sampling.progress});
    run.maps = path.maps;
    Sampler sampler(subject, sampling, run);
    sampler.start(start, baseline_day(subject, start.state));
    for (const Leap& leap : path.leaps) sampler.look_into(leap);
    return run;
}

std::vector<Sample> one_day(const Trajectory& run, int day, int every_min) {
    const int last = std::max(run.days - 1, 0);
    const int chosen = std::clamp(day, 0, last);
    const Sample& start = sample_at(run, chosen);
    const Model model = model_of(run.parameters, run.scenario.regimen);
    const DayContext context = day_context(run.parameters, run.scenario, chosen);
    std::vector<Sample> samples;
    Collector collector(every_min, start.minute, samples);
    collector.last_day = start.day;
    Body body = start.body;
    const CalciumRange range = run_day(Stepper(model, context), model, run.scenario.regimen, chosen,
                                       default_step_min, body, collector);
    collector.last_day =
        day_figures(model, run.scenario, context, start.body.state, body.state, range, chosen);
    collector.take(start.minute + minutes_per_day, body);
    return samples;
}

const Sample& sample_at(const Trajectory& run, double day) {
    const auto later = std::upper_bound(
        run.samples.begin(), run.samples.end(), day,
        [](double wanted, const Sample& sample) { return wanted < sample.days(); });
    return later == run.samples.begin() ? run.samples.front() : *(later - 1);
}

}  // namespace compass::sim
