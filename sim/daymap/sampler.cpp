#include "sim/daymap/sampler.h"

#include "sim/daymap/walk.h"
#include "sim/solver/collector.h"

#include <algorithm>
#include <cstddef>

namespace compass::sim {
namespace {

Sample sample_after(const Subject& subject, const WalkedDay& walked) {
    const Scenario& scenario = *subject.scenario;
    return {.minute = static_cast<std::int64_t>(walked.day + 1) * minutes_per_day,
            .body = walked.end,
            .day = day_figures(subject.model, scenario, walked.begin.state, walked.end.state,
                               walked.range, walked.day)};
}

/// Takes samples at a fixed distance.
class Sampler {
public:
    Sampler(const Subject& subject, const Sampling& sampling, int days,
            std::vector<Sample>& samples)
        : subject_(&subject),
          looks_inside_days_(sampling.every_min % minutes_per_day != 0),
          with_labels_(sampling.with_labels),
          end_(static_cast<std::int64_t>(days) * minutes_per_day),
          collector_(sampling.every_min, 0, samples) {}

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
        if (looks_inside_days_) run_inside(walked);
        const Sample sample = sample_after(*subject_, walked);
        collector_.last_day = sample.day;
        const bool at_midnight = looks_inside_days_ ? midnight == end_ : is_asked_for;
        if (at_midnight) collector_.take(midnight, sample.body);
    }

    void run_inside(const WalkedDay& walked) {
        const Scenario& scenario = *subject_->scenario;
        const DayContext context =
            day_context(subject_->model.p, scenario, subject_->base, walked.day);
        Body body = walked.begin;
        run_day(Stepper(subject_->model, context), subject_->model, scenario.regimen, walked.day,
                default_step_min, body, collector_);
    }

    const Subject* subject_;
    bool looks_inside_days_;
    bool with_labels_;
    std::int64_t end_;
    Collector collector_;
};

/// The greatest power of 2 up to `n`, at least 1. Gaps are such powers, and samples lie on their
/// multiples, so that all runs of one length have the same midnights in common.
int power_of_two(int n) {
    int power = 1;
    while (2 * power <= n) power *= 2;
    return power;
}

/// A screen has no more columns for a run than this many.
constexpr int least_samples = 400;
/// What a leap crosses in one cubic wants no more to be drawn.
constexpr int least_samples_of_leap = 16;

int gap_in(const Leap& leap, int days) {
    if (leap.cycle_days() > 1) return 1;  // blood goes up and down with the doses
    return std::min(power_of_two(days / least_samples),
                    power_of_two(leap.cycles / least_samples_of_leap));
}

void take_midnights(const Subject& subject, const Leap& leap, int gap, bool with_labels, int first,
                    int last, std::vector<Sample>& samples) {
    const auto day_to_see = [gap, last](int day) {
        const int midnight = std::min((day / gap + 1) * gap, std::max(last, day + 1));
        return midnight - 1;
    };
    walk_through(subject, leap, with_labels, day_to_see(first), [&](const WalkedDay& walked) {
        samples.push_back(sample_after(subject, walked));
        const int next = walked.day + 1;
        return next >= last ? leap.end_day() : day_to_see(next);
    });
}

int midnight_of(const Sample& sample) {
    return static_cast<int>(sample.minute / minutes_per_day);
}

/// Adds the midnights between two samples that are outside for different reasons, from sample
/// `begin` on.
void show_turns(const Subject& subject, const Leap& leap, std::size_t begin,
                std::vector<Sample>& samples) {
    for (std::size_t i = begin; i < samples.size(); ++i) {
        const int from = midnight_of(samples[i - 1]);
        const int to = midnight_of(samples[i]);
        if (samples[i].day.outside == samples[i - 1].day.outside || to - from <= 1) continue;
        std::vector<Sample> between;
        take_midnights(subject, leap, 1, false, from, to - 1, between);
        samples.insert(samples.begin() + static_cast<std::ptrdiff_t>(i), between.begin(),
                       between.end());
        i += between.size();
    }
}

}  // namespace

std::vector<Sample> samples_of(const Subject& subject, const Path& path, const Body& start,
                               const Day& before, int days, const Sampling& sampling) {
    std::vector<Sample> samples;
    const std::int64_t end = static_cast<std::int64_t>(days) * minutes_per_day;
    samples.reserve(static_cast<std::size_t>(end / sampling.every_min) + 2);
    Sampler sampler(subject, sampling, days, samples);
    sampler.start(start, before);
    for (const Leap& leap : path.leaps) sampler.look_into(leap);
    return samples;
}

std::vector<Sample> thin_samples(const Subject& subject, const Path& path, const Body& start,
                                 const Day& before, int days) {
    int count = 1;
    for (const Leap& leap : path.leaps) {
        count += (leap.end_day() - leap.day()) / gap_in(leap, days) + 2;  // at either end one more
    }
    std::vector<Sample> samples;
    samples.reserve(static_cast<std::size_t>(count));
    samples.push_back({.minute = 0, .body = start, .day = before});
    for (const Leap& leap : path.leaps) {
        const std::size_t begin = samples.size();
        const int gap = gap_in(leap, days);
        take_midnights(subject, leap, gap, false, leap.day(), leap.end_day(), samples);
        if (gap > 1) show_turns(subject, leap, begin, samples);
    }
    return samples;
}

std::vector<Sample> midnights_between(const Subject& subject, const Route& route, int first,
                                      int last) {
    std::vector<Sample> samples;
    samples.reserve(static_cast<std::size_t>(last - first) + 1);
    for (const Leap& leap : route.path.leaps) {
        if (leap.end_day() < first || leap.day() >= last) continue;
        take_midnights(subject, leap, 1, route.with_labels, std::max(first - 1, leap.day()),
                       std::min(last, leap.end_day()), samples);
    }
    return samples;
}

}  // namespace compass::sim
