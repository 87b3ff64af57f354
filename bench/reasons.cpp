// What the sentence costs: processor time from a settled change to its reasons, for every control
// moved to either end of its track, from states with all rhythms of dosing.

#include "app/files/stories.h"
#include "app/session/reason_work.h"
#include "bench/failure.h"
#include "bench/stopwatch.h"
#include "ui/controls/control.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace {

using namespace compass;

/// The goals of experience.md: 0.15 s natively at 6 ms in each of 60 frames a second.
constexpr double frame_ms = 1000.0 / 60.0;

struct Cost {
    double all_ms = 0.0;
    double longest_ms = 0.0;
    int frames = 0;
};

Cost cost_of(const sim::Trajectory& before, const sim::Trajectory& after) {
    ReasonWork work;
    Cost cost;
    ask_why(work, before, after, "");
    while (!work.reasons) {
        double last = bench::stopwatch_ms();
        const Clock clock = [&] {
            const double now = bench::stopwatch_ms();
            cost.longest_ms = std::max(cost.longest_ms, now - last);
            return last = now;
        };
        cost.all_ms += find_some(work, clock, extra_ms_per_frame);
        ++cost.frames;
    }
    return cost;
}

sim::Scenario moved(const ui::Control& control, const sim::Scenario& from, bool up) {
    const sim::Slider slider = ui::slider_of(control, from);
    double value = up ? slider.range.greatest : slider.range.least;
    if (control.form == ui::Form::choice) {
        const auto choices = ui::choices_of(control, from);
        value = up ? choices.back() : choices.front();
    }
    return ui::with_value(control, from, value);
}

void print_base(const std::string& name, const sim::Scenario& from) {
    const sim::Trajectory before = shown_run(from);
    Cost worst;
    std::string worst_id;
    std::vector<double> all_ms;
    double longest_ms = 0.0;
    for (const ui::Control& control : ui::controls()) {
        for (const bool up : {false, true}) {
            const sim::Scenario to = moved(control, from, up);
            if (control.id == "days" || ui::changed_controls(from, to).empty()) continue;
            const Cost cost = cost_of(before, shown_run(to));
            all_ms.push_back(cost.all_ms);
            longest_ms = std::max(longest_ms, cost.longest_ms);
            if (cost.frames < worst.frames ||
                (cost.frames == worst.frames && cost.all_ms <= worst.all_ms))
                continue;
            worst = cost;
            worst_id = std::string(control.id) + (up ? " up" : " down");
        }
    }
    std::sort(all_ms.begin(), all_ms.end());
    std::printf("%-26s %8.1f %8.1f %8d %8.0f %10.1f  %s\n", name.c_str(), all_ms[all_ms.size() / 2],
                worst.all_ms, worst.frames, worst.frames * frame_ms, longest_ms, worst_id.c_str());
}

void take_each(sim::Scenario& s, double interval_d) {
    for (sim::Dose* dose : {&s.regimen.ca, &s.regimen.d3, &s.regimen.mk7}) {
        dose->amount *= interval_d / std::max(dose->interval_d, 1.0);
        dose->interval_d = interval_d;
    }
}

}  // namespace

int main() {
    const auto stories = files::stories();
    if (!stories) return bench::fail(stories.error());
    std::printf("%-26s %8s %8s %8s %8s %10s  %s\n", "from", "median", "worst ms", "frames", "at ms",
                "piece ms", "worst change");
    for (const sim::Story& story : *stories) {
        if (story.id == "balanced") {
            sim::Scenario s = story.scenario;
            s.regimen.ca.amount = 500.0;
            print_base("balanced with tablets", s);
            s.regimen.season = 1.0;
            print_base("the same, seasons", s);
            sim::Scenario weekly = s;
            take_each(weekly, 7.0);
            print_base("seasons, weekly pills", weekly);
            s.regimen.season = 0.0;
            take_each(s, 7.0);
            print_base("weekly pills", s);
            for (sim::Dose* dose : {&s.regimen.ca, &s.regimen.d3, &s.regimen.mk7}) {
                dose->miss_every = 4.0;
            }
            print_base("weekly, every 4th missed", s);
            s = story.scenario;
            s.regimen.d3.amount *= 30.0;
            s.regimen.d3.interval_d = 30.0;
            print_base("monthly D3", s);
        }
        print_base(story.id, story.scenario);
    }
    return 0;
}
