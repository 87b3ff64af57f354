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

sim::Scenario at(const maps::Request& request, double x, double y) {
    sim::Scenario scenario = request.scenario;
    request.x.input->set(scenario, x);
    request.y.input->set(scenario, y);
    return scenario;
}

std::vector<sim::Scenario> checks_of(const maps::Request& request, const maps::Sketch& sketch) {
    std::vector<sim::Scenario> scenarios;
    for (const maps::Pair& pair : maps::check_values(sketch)) {
        scenarios.push_back(at(request, pair.x, pair.y));
    }
    return scenarios;
}

std::vector<sim::Scenario> new_nodes(const MapWork& work) {
    const std::vector<std::size_t> known = maps::known_runs(work.next, work.nodes);
    const maps::Grid& runs = work.next.runs;
    std::vector<sim::Scenario> scenarios;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i] < work.whole.size()) continue;
        const std::size_t columns = runs.x.size();
        scenarios.push_back(at(work.request, runs.x[i % columns], runs.y[i / columns]));
    }
    return scenarios;
}

void join(MapWork& work) {
    std::vector<ui::Ending> joined;
    std::size_t next = 0;
    for (const std::size_t known : maps::known_runs(work.next, work.nodes)) {
        joined.push_back(known < work.whole.size() ? work.whole[known] : work.runs.done[next++]);
    }
    work.whole = std::move(joined);
    work.nodes = work.next;
}

std::vector<maps::Point> points_of(const std::vector<ui::Ending>& endings, int outcome) {
    std::vector<maps::Point> points;
    points.reserve(endings.size());
    for (const ui::Ending& ending : endings) {
        points.push_back({.value = ui::value_in(ending, outcome), .is_valid = ending.is_valid});
    }
    return points;
}

maps::Sketch sketch_of(const MapWork& work, int outcome) {
    maps::Sketch sketch = work.nodes;
    sketch.runs.points = points_of(work.whole, outcome);
    sketch.checks = points_of(work.checks, outcome);
    if (!sketch.checks.empty()) sketch.error_share = maps::told_error(sketch);
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

void tell(const MapWork& work, const maps::Sketch& sketch, int outcome, ui::MapPicture& told) {
    const maps::Grid grid = maps::interpolated(sketch, even(work.request.x), even(work.request.y));
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

/// Uses what the runs were made for.
void take(MapWork& work) {
    if (work.is_checking) {
        work.checks = work.runs.done;
    } else {
        join(work);
    }
    want(work.runs, {});
}

/// Says what to run next; false where that is nothing, as the sketch will do or can be no finer.
bool want_more(MapWork& work, const maps::Sketch& sketch) {
    if (work.checks.empty()) {
        work.is_checking = true;
        want(work.runs, checks_of(work.request, sketch));
        return true;
    }
    const bool is_first = work.is_checking;  // then nothing has followed the checks yet
    if (!is_first && maps::is_good(sketch, maps::second_goal)) return false;
    // twice as many everywhere at first: the edge of the invalid zone needs them
    work.next = maps::finer_nodes(
        sketch, is_first ? maps::Finer::everywhere : maps::Finer::where_most_is_missing);
    if (work.next.runs.points.size() == work.whole.size()) return false;
    work.is_checking = false;
    want(work.runs, new_nodes(work));
    return true;
}

/// Another colour needs no run.
void recolour(const MapWork& work, ui::MapPicture& told, int outcome) {
    if (!work.whole.empty() && told.outcome != outcome) {
        tell(work, sketch_of(work, outcome), outcome, told);
    }
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
    request.scenario = at(request, request.x.least, request.y.least);
    const bool is_known = work.across == across && work.up == up &&
                          work.request.scenario == request.scenario &&
                          work.request.x.greatest == request.x.greatest &&
                          work.request.y.greatest == request.y.greatest;
    if (is_known) return;
    // an old picture of the same axes stays, as one that is not fresh
    if (work.across != across || work.up != up) told = empty;
    told.across = empty.across;
    told.up = empty.up;
    told.is_fresh = told.is_finest = false;
    work = {.request = request,
            .across = across,
            .up = up,
            .next = maps::bare_sketch(request),
            .nodes = {},
            .whole = {},
            .checks = {},
            .runs = {}};
    want(work.runs, new_nodes(work));
}

bool fill_map(MapWork& work, ui::MapPicture& told, int outcome, Slice& slice) {
    if (work.across < 0) return true;
    for (;;) {
        if (!make_some(work.runs, slice)) {
            recolour(work, told, outcome);
            return false;
        }
        if (!work.runs.wanted.empty()) {
            take(work);
            told.is_finest = false;
            tell(work, sketch_of(work, outcome), outcome, told);
        } else if (told.is_finest && told.outcome == outcome) {
            return true;
        }
        const maps::Sketch sketch = sketch_of(work, outcome);
        if (told.outcome != outcome) tell(work, sketch, outcome, told);
        told.is_finest = !want_more(work, sketch);
        if (told.is_finest) return true;
    }
}

}  // namespace compass
