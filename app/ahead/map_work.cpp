#include "app/ahead/map_work.h"

#include "ui/ahead/ranges.h"

#include <algorithm>

namespace compass {
namespace {

constexpr std::size_t picture_side = 49;

maps::Axis axis_of(const ui::MapAxis& axis, const sim::Scenario& now) {
    const ui::Control& control = ui::control_at(axis.control);
    const auto in_row = [&](double value) {
        return control.row->get(ui::with_value(control, now, value));
    };
    return {.input = control.row, .least = in_row(axis.least), .greatest = in_row(axis.greatest)};
}

ui::MapAxis map_axis(int control, const sim::Scenario& now) {
    const sim::Range range = ui::slider_of(ui::control_at(control), now).range;
    return {.control = control, .least = range.least, .greatest = range.greatest};
}

/// The runs that `next` wants beside what there is, and with the first of them the checks.
std::vector<sim::Scenario> wanted_runs(const MapWork& work) {
    const maps::Sketch& next = work.next;
    std::vector<sim::Scenario> scenarios;
    for (const std::size_t i : maps::growth(next, work.nodes).wanted) {
        scenarios.push_back(maps::scenario_at(next.asked, next.nodes[i]));
    }
    if (!work.checks.empty()) return scenarios;
    for (const auto* const pairs : {&next.check_values, &next.beneath.values}) {
        for (const maps::Pair& pair : *pairs) {
            scenarios.push_back(maps::scenario_at(next.asked, pair));
        }
    }
    return scenarios;
}

/// Puts what has been run where it belongs.
void take(MapWork& work) {
    const maps::Growth grown = maps::growth(work.next, work.nodes);
    std::vector<ui::Ending> joined(work.next.nodes.size());
    for (const auto& [now, before] : grown.kept) joined[now] = work.whole[before];
    auto done = work.runs.done.begin();
    for (const std::size_t i : grown.wanted) joined[i] = *done++;
    for (const auto& [now, as] : grown.same) joined[now] = joined[as];
    if (work.checks.empty()) {
        const auto checked = done + static_cast<std::ptrdiff_t>(work.next.check_values.size());
        work.checks.assign(done, checked);
        work.beneath.assign(checked, work.runs.done.end());
    }
    work.whole = std::move(joined);
    work.nodes = work.next;
    want(work.runs, {});
}

std::vector<maps::Point> points_of(const std::vector<ui::Ending>& endings, int outcome) {
    std::vector<maps::Point> points;
    points.reserve(endings.size());
    for (const ui::Ending& ending : endings) {
        points.push_back({.value = ui::value_in(ending, outcome),
                          .is_valid = ending.is_valid,
                          .domain = ending.domain});
    }
    return points;
}

maps::Sketch sketch_of(const MapWork& work, int outcome) {
    maps::Sketch sketch = work.nodes;
    sketch.points = points_of(work.whole, outcome);
    sketch.checks = points_of(work.checks, outcome);
    sketch.beneath.points = points_of(work.beneath, outcome);
    maps::complete(sketch);
    return sketch;
}

std::vector<double> even(const maps::Axis& axis) {
    std::vector<double> values;
    for (std::size_t i = 0; i < picture_side; ++i) {
        const double share = static_cast<double>(i) / (picture_side - 1);
        values.push_back(axis.least * (1.0 - share) + axis.greatest * share);
    }
    return values;
}

void tell(const maps::Sketch& sketch, int outcome, ui::MapPicture& told) {
    const maps::Grid grid = maps::interpolated(sketch, even(sketch.asked.x), even(sketch.asked.y));
    told.outcome = outcome;
    told.is_fresh = true;
    told.error_share = sketch.error_share;
    told.side = picture_side;
    told.values.clear();
    told.valid.clear();
    for (const maps::Point& point : grid.points) {
        told.values.push_back(point.value);
        told.valid.push_back(point.is_valid);
    }
    const auto [least, greatest] = std::minmax_element(told.values.begin(), told.values.end());
    told.least = *least;
    told.greatest = *greatest;
}

/// Says what to run next; false where that is nothing, as the sketch will do or can be no finer.
bool want_more(MapWork& work, const maps::Sketch& sketch) {
    if (maps::is_good(sketch, maps::second_goal)) return false;
    work.next = maps::finer_nodes(sketch);
    want(work.runs, wanted_runs(work));
    return maps::growth(work.next, work.nodes).is_any();
}

/// Another colour needs no run to be shown, and what helped the one before says nothing of it.
void recolour(MapWork& work, ui::MapPicture& told, int outcome) {
    if (work.whole.empty() || told.outcome == outcome) return;
    work.nodes.latest = {};
    tell(sketch_of(work, outcome), outcome, told);
    told.is_finest = false;
}

}  // namespace

void want_map(MapWork& work, ui::MapPicture& told, const sim::Scenario& now, int across, int up) {
    ui::MapPicture empty{.across = map_axis(across, now), .up = map_axis(up, now)};
    maps::Request request{.scenario = now,
                          .x = axis_of(empty.across, now),
                          .y = axis_of(empty.up, now),
                          .at_min = static_cast<int>(now.days) * sim::minutes_per_day,
                          .parameters = {}};
    const bool has_width =
        request.x.least < request.x.greatest && request.y.least < request.y.greatest;
    if (across == up || !has_width) {
        work = {};
        told = empty;
        told.is_fresh = told.is_finest = true;
        return;
    }
    request.scenario = maps::scenario_at(request, {request.x.least, request.y.least});
    const maps::Request& asked = work.next.asked;
    const bool is_known =
        work.across == across && work.up == up && asked.scenario == request.scenario &&
        asked.x.greatest == request.x.greatest && asked.y.greatest == request.y.greatest;
    if (is_known) return;
    // an old picture of the same axes stays, as one that is not fresh
    if (work.across != across || work.up != up) told = empty;
    told.across = empty.across;
    told.up = empty.up;
    told.is_fresh = told.is_finest = false;
    work = {.across = across,
            .up = up,
            .next = maps::bare_sketch(request),
            .nodes = {},
            .whole = {},
            .checks = {},
            .beneath = {},
            .runs = {}};
    want(work.runs, wanted_runs(work));
}

bool fill_map(MapWork& work, ui::MapPicture& told, int outcome, Slice& slice) {
    if (work.across < 0) return true;
    for (;;) {
        const bool is_whole = make_some(work.runs, slice);
        recolour(work, told, outcome);
        if (!is_whole) return false;
        const bool is_new = maps::growth(work.next, work.nodes).is_any();
        if (!is_new && told.is_finest) return true;
        if (is_new) take(work);
        const maps::Sketch sketch = sketch_of(work, outcome);
        if (is_new) tell(sketch, outcome, told);
        told.is_finest = !want_more(work, sketch);
        if (told.is_finest) return true;
    }
}

}  // namespace compass
