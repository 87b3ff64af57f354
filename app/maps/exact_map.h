#pragma once

#include "app/maps/grid.h"
#include "app/workers/workers.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace compass::maps {

/// One run of the scenario with these two values, which must be accepted ones.
Point run_at(const Request& request, double x, double y);

/// A run of a map, and where its point belongs.
struct Run {
    Pair pair;
    Point* point = nullptr;
};

/// Makes them all, on all workers; those who begin alike find their start once. False if `watch`
/// stopped it.
bool run_all(const Request& request, const std::vector<Run>& runs, const Workers& workers,
             const Workers::Watch& watch = {});

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
