#pragma once

#include "app/maps/axis.h"
#include "app/workers/workers.h"
#include "sim/trajectory.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace compass::maps {

/// What a map shows: one output over two inputs of a scenario, at one moment.
struct Request {
    sim::Scenario scenario;
    Axis x;
    Axis y;
    int column = 0;  ///< index into sim::columns()
    int at_min = 0;  ///< minutes since the start, 0 to a hundred years
    sim::Parameters parameters{};
};

/// What came of one run.
struct Point {
    double value = 0.0;
    bool is_valid = true;  ///< was the body inside the model's domain on the day before?
    friend bool operator==(const Point&, const Point&) = default;
};

/// One run of the scenario with these two values, which must be accepted ones.
Point run_at(const Request& request, double x, double y);

/// A run of a map, and where its point belongs.
struct Run {
    double x = 0.0;
    double y = 0.0;
    Point* point = nullptr;
};

/// Makes them all, on all workers; those who begin alike find their start once. False if `watch`
/// stopped it.
bool run_all(const Request& request, const std::vector<Run>& runs, const Workers& workers,
             const Workers::Watch& watch = {});

/// Points over all pairs of values; x changes fastest.
struct Grid {
    std::vector<double> x;
    std::vector<double> y;
    std::vector<Point> points;

    const Point& at(std::size_t column, std::size_t row) const {
        return points[row * x.size() + column];
    }
};

/// A run for each pair, on all workers; the bits do not depend on how many there are. Nothing if
/// `watch` stopped it.
std::optional<Grid> exact_map(const Request& request, std::vector<double> x, std::vector<double> y,
                              const Workers& workers, const Workers::Watch& watch = {});

/// The points of a grid over values of which some come several times: all of them must be among
/// the grid's own. What comes twice has been run once.
Grid repeated(const Grid& grid, std::vector<double> x, std::vector<double> y);

/// The grid as CSV: what it is in lines beginning with #, then x,y,value,valid.
std::string map_csv(const Request& request, const Grid& grid, std::string_view program);

}  // namespace compass::maps
