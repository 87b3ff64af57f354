#include "app/session/reason_work.h"

#include <algorithm>
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

void start_on_main(ReasonWork& work) {
    const ui::Findings& found = *work.asked;
    const ui::Control& main = *ui::main_control(found);
    work.ways_of_main =
        sim::attribution_of(ui::put_back(main, found.before, found.after), found.after);
}

void do_piece(ReasonWork& work) {
    ui::Findings& found = *work.asked;
    if (!work.ways.is_done()) return sim::go_on(work.ways);
    found.attribution = work.ways.result;
    const auto changed = ui::changed_controls(found.before, found.after);
    if (changed.size() > 1) {
        if (found.without.size() < changed.size()) return put_one_back(work, changed);
        if (!work.ways_of_main) start_on_main(work);
        if (!work.ways_of_main->is_done()) return sim::go_on(*work.ways_of_main);
        found.of_main = work.ways_of_main->result;
    }
    work.reasons = ui::reasons_of(found);
}

bool is_same(const ui::Findings& asked, const sim::Scenario& before, const sim::Scenario& after,
             std::string_view story) {
    return asked.before == before && asked.after == after && asked.story == story;
}

}  // namespace

void ask_why(ReasonWork& work, const sim::Scenario& before, const sim::Scenario& after,
             std::string_view story) {
    if (work.asked && is_same(*work.asked, before, after, story)) return;
    const double longest_ms = work.longest_ms;
    work = {};
    work.longest_ms = longest_ms;
    work.asked = ui::Findings{.before = before, .after = after, .story = std::string(story)};
    work.ways = sim::attribution_of(before, after);
}

double find_some(ReasonWork& work, const Clock& clock, double budget_ms) {
    if (is_done(work)) return 0.0;
    const double start = clock();
    double now = start;
    do {
        do_piece(work);
        const double before = std::exchange(now, clock());
        work.longest_ms = std::max(work.longest_ms, now - before);
    } while (!is_done(work) && now - start + work.longest_ms <= budget_ms);
    return now - start;
}

ui::Reasons reasons_between(const sim::Scenario& before, const sim::Scenario& after,
                            std::string_view story) {
    ReasonWork work;
    ask_why(work, before, after, story);
    while (!is_done(work)) do_piece(work);
    return *work.reasons;
}

}  // namespace compass
