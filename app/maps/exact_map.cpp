#include "app/maps/exact_map.h"

#include "app/files/number_text.h"
#include "app/files/scenario_file.h"
#include "sim/columns.h"

#include <algorithm>
#include <cassert>
#include <mutex>
#include <utility>

namespace compass::maps {
namespace {

constexpr int value_digits = 12;

std::string axis_words(const Axis& axis) {
    std::string words = std::string(axis.input->id) + '=' + files::shortest_text(axis.least) + ':' +
                        files::shortest_text(axis.greatest);
    if (!axis.input->unit.empty()) words += ' ' + std::string(axis.input->unit);
    return words;
}

/// Where calcium came from is told by the columns behind `valid`; following it takes time.
bool needs_labels(int column) {
    return column > sim::column_index("valid");
}

/// The run with these two values, whose start may be among the known ones.
sim::Trajectory trajectory_at(const Request& request, const Pair& pair, sim::Starts& starts) {
    const int days = days_of(request);
    // samples at the start, at the moment asked for and at the end, and nowhere else
    const int every_min = request.at_min > 0 ? request.at_min : days * sim::minutes_per_day;
    return sim::simulate(
        scenario_at(request, pair), days,
        {.every_min = every_min, .with_labels = needs_labels(request.column), .starts = &starts},
        request.parameters);
}

Point point_of(const Request& request, const sim::Trajectory& run) {
    const auto asked = std::find_if(
        run.samples.begin(), run.samples.end(),
        [&request](const sim::Sample& sample) { return sample.minute == request.at_min; });
    assert(asked != run.samples.end());
    return {.value = sim::value(run, *asked, request.column),
            .is_valid = asked->day.outside == sim::inside_domain,
            .domain = sim::domain_figures(*asked)};
}

}  // namespace

Point run_at(const Request& request, double x, double y) {
    sim::Starts none;
    return point_of(request, trajectory_at(request, {x, y}, none));
}

bool run_all(const Request& request, const std::vector<Run>& runs, const Workers& workers,
             const Workers::Watch& watch) {
    sim::Starts starts;
    std::mutex guard;
    const auto known_by_now = [&] {
        const std::scoped_lock lock(guard);
        return starts;
    };
    const auto make = [&](std::size_t i) {
        const Run& run = runs[i];
        sim::Starts known = known_by_now();
        *run.point = point_of(request, trajectory_at(request, run.pair, known));
        const std::scoped_lock lock(guard);
        starts.join(known);
    };
    return workers.for_each(runs.size(), make, watch);
}

std::optional<Grid> exact_map(const Request& request, std::vector<double> x, std::vector<double> y,
                              const Workers& workers, const Workers::Watch& watch) {
    Grid grid{.x = std::move(x), .y = std::move(y), .points = {}};
    grid.points.resize(grid.x.size() * grid.y.size());
    std::vector<Run> runs;
    runs.reserve(grid.points.size());
    for (std::size_t i = 0; i < grid.points.size(); ++i) {
        runs.push_back({.pair = grid.pair(i), .point = &grid.points[i]});
    }
    if (!run_all(request, runs, workers, watch)) return std::nullopt;
    return grid;
}

Grid repeated(const Grid& grid, std::vector<double> x, std::vector<double> y) {
    const auto places = [](const std::vector<double>& own, const std::vector<double>& values) {
        std::vector<std::size_t> all;
        for (const double value : values) {
            const auto found = std::find(own.begin(), own.end(), value);
            assert(found != own.end());
            all.push_back(static_cast<std::size_t>(found - own.begin()));
        }
        return all;
    };
    const auto columns = places(grid.x, x);
    std::vector<Point> points;
    points.reserve(x.size() * y.size());
    for (const std::size_t row : places(grid.y, y)) {
        for (const std::size_t column : columns) points.push_back(grid.at(column, row));
    }
    return {.x = std::move(x), .y = std::move(y), .points = std::move(points)};
}

std::string map_csv(const Request& request, const Grid& grid, std::string_view program) {
    using files::shortest_text;
    const sim::Column& column = sim::columns()[static_cast<std::size_t>(request.column)];
    std::string csv = "# " + std::string(program) + '\n';
    csv += "# scenario: " + files::scenario_json(request.scenario, files::Lines::one) + '\n';
    csv += "# map: x " + axis_words(request.x) + "; y " + axis_words(request.y) + "; value " +
           std::string(column.id) + ' ' + std::string(column.unit) + " at day " +
           shortest_text(static_cast<double>(request.at_min) / sim::minutes_per_day) + '\n';
    csv += "x,y,value,valid\n";
    for (std::size_t row = 0; row < grid.y.size(); ++row) {
        for (std::size_t i = 0; i < grid.x.size(); ++i) {
            const Point& point = grid.at(i, row);
            csv += shortest_text(grid.x[i]) + ',' + shortest_text(grid.y[row]) + ',' +
                   files::rounded_text(point.value, value_digits) +
                   (point.is_valid ? ",1\n" : ",0\n");
        }
    }
    return csv;
}

}  // namespace compass::maps
