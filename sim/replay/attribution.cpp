#include "sim/replay/attribution.h"

#include "sim/solver/day_figures.h"

#include <algorithm>
#include <utility>

namespace compass::sim {
namespace {

using Piece = AttributionWork::Piece;

void make_run(AttributedRun& end) {
    const int days = static_cast<int>(std::max(1.0, end.scenario.days));
    end.run = std::make_shared<const Trajectory>(
        simulate(end.scenario, days, {.with_labels = false, .thin = true}));
}

void set_ends(AttributionWork& work) {
    const auto end_of = [&](const Trajectory& run) {
        return outcomes_of(run, sample_at(run, work.days));
    };
    work.result.before = end_of(*work.one.run);
    work.result.after = end_of(*work.other.run);
}

/// Bone adds up what was said over years; what blood and urine of the last day hear is near the
/// end. With the seasons evened out between, leaps over them can be long.
Seasons seasons_of(const AttributionWork& work) {
    const bool has_any =
        work.one.scenario.regimen.season != 0.0 || work.other.scenario.regimen.season != 0.0;
    return has_any ? Seasons::evened_out : Seasons::kept;
}

/// What is there of an outcome on the first day; a flow such as urine has no such thing.
Outcomes start_of(const Record& record) {
    Day flows_nothing;
    flows_nothing.ca_mean_mg_dl = serum_ca_mg_dl(record.parameters, record.start.state);
    return outcomes(record.parameters, record.start.state, flows_nothing);
}

std::vector<Way> ways_of(const AttributionWork& work, Part part,
                         const std::array<bool, way_count>& differs) {
    std::vector<Way> ways;
    for (std::size_t i = 0; i < way_count; ++i) {
        const auto way = static_cast<Way>(i);
        if (differs[i] && reaches(way, part, *work.one.record, *work.other.record)) {
            ways.push_back(way);
        }
    }
    return ways;
}

/// The last one first.
void plan(AttributionWork& work, Part part, const std::vector<Way>& ways) {
    if (ways.empty()) return;
    const bool is_all = ways.size() <= 2;
    if (is_all) {
        work.left->push_back({.part = part, .ways = ways, .is_all = true});
    } else {
        for (const Way way : ways) work.left->push_back({.part = part, .ways = {way}});
    }
    work.left->push_back({.part = part});
}

/// Which ways differ, in which sense, and what is to be replayed.
void compare(AttributionWork& work) {
    const Record& one = *work.one.record;
    const Record& other = *work.other.record;
    const Outcomes was = start_of(one);
    const Outcomes is = start_of(other);
    for (std::size_t i = 0; i < outcome_count; ++i) work.result.start_change[i] = is[i] - was[i];
    const auto differs = ways_that_differ(one, other);
    for (std::size_t way = 0; way < way_count; ++way) {
        if (differs[way]) work.result.turn[way] = turn_of(static_cast<Way>(way), one, other);
    }
    work.left.emplace();
    for (const Part part : {Part::store, Part::artery, Part::calcium}) {
        if (work.part.value_or(part) == part) plan(work, part, ways_of(work, part, differs));
    }
}

/// A replay of one record but for a way of the other, or the other way round.
Outcomes switched(const AttributionWork& work, const Piece& piece, bool others, Way way) {
    Mix mix{.one = work.one.record.get(), .other = work.other.record.get()};
    mix.from_other.fill(others);
    mix.from_other[index(way)] = !others;
    return replayed(mix, piece.part, work.days);
}

/// Vitamin D hears nothing of the rest: the true runs are the replays already.
bool is_known(const AttributionWork& work, Part part) {
    return part == Part::store &&
           work.one.scenario.regimen.hide_weak == work.other.scenario.regimen.hide_weak;
}

void replay_each_record(AttributionWork& work, Part part) {
    Outcomes one = work.result.before;
    Outcomes other = work.result.after;
    if (!is_known(work, part)) {
        Mix mix{.one = work.one.record.get(), .other = work.other.record.get()};
        one = replayed(mix, part, work.days);
        mix.from_other.fill(true);
        other = replayed(mix, part, work.days);
    }
    for (std::size_t i = 0; i < outcome_count; ++i) {
        if (part_of(static_cast<Outcome>(i)) != part) continue;
        work.all_one[i] = one[i];
        work.all_other[i] = other[i];
    }
}

/// The mean of what a way does to the first run alone, and of what the second lacks without it.
void set_contribution(AttributionWork& work, const Piece& piece, Way way, const Outcomes& alone,
                      const Outcomes& missing) {
    for (std::size_t i = 0; i < outcome_count; ++i) {
        if (part_of(static_cast<Outcome>(i)) != piece.part) continue;
        work.result.by_way[index(way)][i] =
            0.5 * (alone[i] - work.all_one[i] + work.all_other[i] - missing[i]);
    }
}

/// Does half of a piece, or all of it; what is left of it stays to be done.
void do_piece(AttributionWork& work, Piece piece) {
    if (piece.ways.empty()) return replay_each_record(work, piece.part);
    const Way way = piece.ways.front();
    if (piece.is_all && piece.ways.size() == 1) {  // all of the difference is its
        return set_contribution(work, piece, way, work.all_other, work.all_one);
    }
    if (!piece.alone) {
        piece.alone = switched(work, piece, false, way);
        return work.left->push_back(std::move(piece));
    }
    const Outcomes& with_first = *piece.alone;
    if (!piece.is_all) {
        return set_contribution(work, piece, way, with_first, switched(work, piece, true, way));
    }
    const Way partner = piece.ways.back();
    const Outcomes with_second = switched(work, piece, false, partner);
    set_contribution(work, piece, way, with_first, with_second);
    set_contribution(work, piece, partner, with_second, with_first);
}

}  // namespace

double Attribution::remainder(Outcome outcome) const {
    double left = change(outcome);
    for (const Outcomes& way : by_way) left -= way[index(outcome)];
    return left;
}

AttributedRun attributed(const Trajectory& run) {
    // a thin run finds its days by its route
    const bool has_route = run.route != nullptr;
    Trajectory kept{.scenario = run.scenario,
                    .parameters = run.parameters,
                    .days = run.days,
                    .samples = has_route ? std::vector<Sample>{run.samples.front()} : run.samples,
                    .maps = run.maps,
                    .route = run.route};
    return {.scenario = run.scenario, .run = std::make_shared<const Trajectory>(std::move(kept))};
}

AttributionWork attribution_of(const AttributedRun& before, const AttributedRun& after) {
    AttributionWork work{.one = before, .other = after};
    work.days =
        static_cast<int>(std::max(1.0, std::min(before.scenario.days, after.scenario.days)));
    if (work.has_runs()) set_ends(work);
    return work;
}

AttributionWork attribution_of(const Scenario& before, const Scenario& after) {
    return attribution_of({.scenario = before}, {.scenario = after});
}

void go_on(AttributionWork& work) {
    for (AttributedRun* end : {&work.one, &work.other}) {
        if (end->run != nullptr) continue;
        make_run(*end);
        if (work.has_runs()) set_ends(work);
        return;
    }
    for (AttributedRun* end : {&work.one, &work.other}) {
        if (end->record != nullptr) continue;
        end->record =
            std::make_shared<const Record>(record_of(*end->run, work.days, seasons_of(work)));
        return;
    }
    if (!work.left) return compare(work);
    Piece piece = std::move(work.left->back());
    work.left->pop_back();
    do_piece(work, std::move(piece));
}

Attribution attribution(const Scenario& before, const Scenario& after) {
    AttributionWork work = attribution_of(before, after);
    while (!work.is_done()) go_on(work);
    return work.result;
}

}  // namespace compass::sim
