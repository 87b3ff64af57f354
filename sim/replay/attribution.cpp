#include "sim/replay/attribution.h"

#include "sim/solver/day_figures.h"

#include <algorithm>

namespace compass::sim {
namespace {

std::shared_ptr<const Record> recorded(const Scenario& scenario, int days, Outcomes& outcomes) {
    const Trajectory run = simulate(scenario, days, {.with_labels = false});
    outcomes = outcomes_of(run, run.samples.back());
    return std::make_shared<const Record>(record_of(run));
}

/// What is there of an outcome on the first day; a flow such as urine has no such thing.
Outcomes start_of(const Record& record) {
    Day flows_nothing;
    flows_nothing.ca_mean_mg_dl = serum_ca_mg_dl(record.parameters, record.start.state);
    return outcomes(record.parameters, record.start.state, flows_nothing);
}

void compare(AttributionWork& work) {
    const Record& one = *work.one;
    const Record& other = *work.other;
    const Outcomes was = start_of(one);
    const Outcomes is = start_of(other);
    for (std::size_t i = 0; i < outcome_count; ++i) work.result.start_change[i] = is[i] - was[i];
    work.differs = ways_that_differ(one, other);
    for (std::size_t way = 0; way < way_count; ++way) {
        if (work.differs[way]) work.result.turn[way] = turn_of(static_cast<Way>(way), one, other);
    }
    Mix mix{.one = &one, .other = &other};
    work.all_one = replayed(mix, work.days);
    mix.from_other.fill(true);
    work.all_other = replayed(mix, work.days);
}

/// The mean of what a way does to the first run alone, and of what the second lacks without it.
void switch_way(AttributionWork& work, std::size_t way) {
    Mix with{.one = work.one.get(), .other = work.other.get()};
    with.from_other[way] = true;
    Mix without{.one = work.one.get(), .other = work.other.get()};
    without.from_other.fill(true);
    without.from_other[way] = false;
    const Outcomes alone = replayed(with, work.days);
    const Outcomes missing = replayed(without, work.days);
    for (std::size_t i = 0; i < outcome_count; ++i) {
        work.result.by_way[way][i] =
            0.5 * (alone[i] - work.all_one[i] + work.all_other[i] - missing[i]);
    }
}

}  // namespace

double Attribution::remainder(Outcome outcome) const {
    double left = change(outcome);
    for (const Outcomes& way : by_way) left -= way[index(outcome)];
    return left;
}

AttributionWork attribution_of(const Scenario& before, const Scenario& after) {
    return {.before = before,
            .after = after,
            .days = static_cast<int>(std::max(1.0, std::min(before.days, after.days)))};
}

void go_on(AttributionWork& work) {
    if (work.next == 0) work.one = recorded(work.before, work.days, work.result.before);
    if (work.next == 1) work.other = recorded(work.after, work.days, work.result.after);
    if (work.next == 2) compare(work);
    if (work.next >= 3) switch_way(work, work.next - 3);
    ++work.next;
    const auto is_idle = [&] { return !work.differs[work.next - 3]; };
    while (work.next >= 3 && !work.is_done() && is_idle()) ++work.next;
}

Attribution attribution(const Scenario& before, const Scenario& after) {
    AttributionWork work = attribution_of(before, after);
    while (!work.is_done()) go_on(work);
    return work.result;
}

}  // namespace compass::sim
