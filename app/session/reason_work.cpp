#include "app/session/reason_work.h"

#include <utility>

namespace compass {
namespace {

/// Where a scenario leads, in few samples.
sim::Outcomes end_of(const sim::Scenario& scenario, int days) {
    const auto run = sim::simulate(
        scenario, days, {.every_min = days * sim::minutes_per_day, .with_labels = false});
    return sim::outcomes_of(run, run.samples.back());
}

bool is_done(const ReasonWork& work) {
    return !work.asked || work.reasons;
}

/// One control of several put back.
void put_one_back(ReasonWork& work, const std::vector<const ui::Control*>& changed) {
    ui::Findings& found = *work.asked;
    const ui::Control& control = *changed[found.without.size()];
    found.without.push_back(
        end_of(ui::put_back(control, found.before, found.after), work.ways.days));
}

/// What the main control did alone. The record of the state after the change is there already.
void start_on_main(ReasonWork& work) {
    const ui::Findings& found = *work.asked;
    const ui::Control& main = *ui::main_control(found);
    work.ways_of_main = sim::attribution_of(
        {.scenario = ui::put_back(main, found.before, found.after)}, work.ways.other);
    work.ways_of_main->days = work.ways.days;
    work.ways_of_main->part = work.ways.part;
}

void do_piece(ReasonWork& work) {
    ui::Findings& found = *work.asked;
    if (!work.ways.is_done()) {
        // only the ways that reach what is spoken of are looked for
        if (work.ways.has_runs()) work.ways.part = ui::part_spoken_of(work.ways.result);
        return sim::go_on(work.ways);
    }
    found.attribution = work.ways.result;
    const auto changed = ui::changed_controls(found.before, found.after);
    if (changed.size() > 1) {
        if (found.without.size() < changed.size()) return put_one_back(work, changed);
        // where almost nothing changed, no control has a way of its own to be named
        if (work.ways.part) {
            if (!work.ways_of_main) start_on_main(work);
            if (!work.ways_of_main->is_done()) return sim::go_on(*work.ways_of_main);
            found.of_main = work.ways_of_main->result;
        }
    }
    work.reasons = ui::reasons_of(found);
}

bool is_same(const ui::Findings& asked, const sim::Scenario& before, const sim::Scenario& after,
             std::string_view story) {
    return asked.before == before && asked.after == after && asked.story == story;
}

}  // namespace

void ask_why(ReasonWork& work, const sim::Trajectory& before, const sim::Trajectory& after,
             std::string_view story) {
    if (work.asked && is_same(*work.asked, before.scenario, after.scenario, story)) return;
    const double last_ms = work.last_ms;
    work = {};
    work.last_ms = last_ms;
    work.asked = ui::Findings{
        .before = before.scenario, .after = after.scenario, .story = std::string(story)};
    work.ways = sim::attribution_of(sim::attributed(before), sim::attributed(after));
}

double find_some(ReasonWork& work, const Clock& clock, double budget_ms) {
    if (is_done(work)) return 0.0;
    const double start = clock();
    double now = start;
    do {
        do_piece(work);
        const double before = std::exchange(now, clock());
        work.last_ms = now - before;
    } while (!is_done(work) && now - start + work.last_ms <= budget_ms);
    return now - start;
}

ui::Reasons reasons_between(const sim::Scenario& before, const sim::Scenario& after,
                            std::string_view story) {
    ReasonWork work;
    ask_why(work, shown_run(before), shown_run(after), story);
    while (!is_done(work)) do_piece(work);
    return *work.reasons;
}

}  // namespace compass
