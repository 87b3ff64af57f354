// What the sentence costs: processor time from a settled change to its reasons, for every control
// moved to either end of its track, from states with all rhythms of dosing; and how long one waits
// for it from the release of the slider on, in frames of a screen.

#include "app/files/stories.h"
#include "app/memory.h"
#include "app/session/reason_work.h"
#include "bench/failure.h"
#include "bench/stopwatch.h"
#include "ui/controls/control.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

namespace {

using namespace compass;

/// A screen that is refreshed 60 times a second, and what a frame costs without the sentence: twice
/// what script/bench scene finds outside of OpenGL.
constexpr double refresh_ms = 1000.0 / 60.0;
constexpr double frame_ms = 8.0;
/// The goal of experience.md, from the release of a slider on.
constexpr double goal_ms = 150.0;

struct Cost {
    double all_ms = 0.0;
    double longest_ms = 0.0;
    double waited_ms = 0.0;  ///< until the frame with the sentence is shown
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
        const double used_ms = find_some(work, clock, sentence_ms_beside(frame_ms));
        cost.all_ms += used_ms;
        cost.waited_ms += std::ceil((frame_ms + used_ms) / refresh_ms) * refresh_ms;
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

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// How many changes there were, and of how many the sentence came too late.
struct Count {
    int all = 0;
    int late = 0;
};

/// What the changes of one base cost.
struct Tally {
    Cost worst;
    std::string worst_id;
    std::vector<double> all_ms;
    std::vector<double> waited_ms;
    double longest_ms = 0.0;
    int late = 0;

    void add(const Cost& cost, const std::string& id) {
        all_ms.push_back(cost.all_ms);
        waited_ms.push_back(cost.waited_ms);
        longest_ms = std::max(longest_ms, cost.longest_ms);
        if (cost.waited_ms > goal_ms) ++late;
        if (cost.all_ms <= worst.all_ms) return;
        worst = cost;
        worst_id = id;
    }
};

void print_base(const std::string& name, const sim::Scenario& from, Count& count) {
    const sim::Trajectory before = shown_run(from);
    Tally tally;
    for (const ui::Control& control : ui::controls()) {
        for (const bool up : {false, true}) {
            const sim::Scenario to = moved(control, from, up);
            if (control.id == "days" || ui::changed_controls(from, to).empty()) continue;
            tally.add(cost_of(before, shown_run(to)),
                      std::string(control.id) + (up ? " up" : " down"));
        }
    }
    count.all += static_cast<int>(tally.all_ms.size());
    count.late += tally.late;
    std::printf("%-26s %8.1f %8.1f %9.1f %7.0f %7.0f %7d  %s\n", name.c_str(), median(tally.all_ms),
                tally.worst.all_ms, tally.longest_ms, median(tally.waited_ms),
                tally.worst.waited_ms, tally.worst.frames, tally.worst_id.c_str());
}

void take_each(sim::Scenario& s, double interval_d) {
    for (sim::Dose* dose : {&s.regimen.ca, &s.regimen.d3, &s.regimen.mk7}) {
        dose->amount *= interval_d / std::max(dose->interval_d, 1.0);
        dose->interval_d = interval_d;
    }
}

}  // namespace

int main() {
    keep_freed_memory();  // as the product does
    const auto stories = files::stories();
    if (!stories) return bench::fail(stories.error());
    std::printf("%-26s %8s %8s %9s %7s %7s %7s  %s\n", "from", "work ms", "worst", "piece", "wait",
                "worst", "frames", "worst change");
    Count count;
    for (const sim::Story& story : *stories) {
        if (story.id == "balanced") {
            sim::Scenario s = story.scenario;
            s.regimen.ca.amount = 500.0;
            print_base("balanced with tablets", s, count);
            s.regimen.season = 1.0;
            print_base("the same, seasons", s, count);
            sim::Scenario weekly = s;
            take_each(weekly, 7.0);
            print_base("seasons, weekly pills", weekly, count);
            s.regimen.season = 0.0;
            take_each(s, 7.0);
            print_base("weekly pills", s, count);
            for (sim::Dose* dose : {&s.regimen.ca, &s.regimen.d3, &s.regimen.mk7}) {
                dose->miss_every = 4.0;
            }
            print_base("weekly, every 4th missed", s, count);
            s = story.scenario;
            s.regimen.d3.amount *= 30.0;
            s.regimen.d3.interval_d = 30.0;
            print_base("monthly D3", s, count);
        }
        print_base(story.id, story.scenario, count);
    }
    std::printf("%d of %d sentences later than %.0f ms after release\n", count.late, count.all,
                goal_ms);
    return 0;
}
