#pragma once

#include "app/maps/chebyshev.h"
#include "app/maps/exact_map.h"

#include <optional>

namespace compass::maps {

/// A map drawn from few runs: the response is interpolated between nodes, and compared with exact
/// runs at a handful of other places.
struct Sketch {
    Axis x_axis;
    Axis y_axis;
    double x_scale = 0.0;  ///< of the smooth axes; see smooth_scale
    double y_scale = 0.0;
    Panels x_nodes;  ///< on the smooth axes
    Panels y_nodes;
    Grid runs;  ///< what came of the runs at the nodes

    std::vector<Point> checks;  ///< exact runs at check_values()
    /// What to tell of the error: three times the greatest difference at the checks, as a share of
    /// the map's range. tests/maps/sketch_test.cpp holds it against runs at other places.
    double error_share = 0.0;
};

inline constexpr double first_goal = 0.007;   ///< of the map's range, for the first picture
inline constexpr double second_goal = 0.001;  ///< for the one that replaces it

/// Through 5 x 5 nodes, more where an axis bends: 41 runs with the checks, 71 with one axis that
/// bends twice. Nothing if `watch` stopped it.
std::optional<Sketch> first_sketch(const Request& request, const Workers& workers,
                                   const Workers::Watch& watch = {});

/// Where a finer sketch gets more nodes.
enum class Finer { everywhere, where_most_is_missing };

/// With more nodes; only the new ones are run. See finer_nodes.
std::optional<Sketch> finer_sketch(Finer where, const Request& request, const Sketch& coarse,
                                   const Workers& workers, const Workers::Watch& watch = {});

/// Refines where most is missing until it is good, or the nodes are as many as they may get: a step
/// inside the range may take them all, and the error is then told as it is.
std::optional<Sketch> sketch_within(double goal, const Request& request, Sketch sketch,
                                    const Workers& workers, const Workers::Watch& watch = {});

/// The interpolated map at all pairs of values within the axes. Whether a point is valid is that
/// of the nearest node: a yes or no cannot be interpolated.
Grid interpolated(const Sketch& sketch, std::vector<double> x, std::vector<double> y);

/// The first sketch without its runs: places and values of its nodes.
Sketch bare_sketch(const Request& request);

/// The nodes of a finer sketch than one with its runs: twice as many less one in all panels of both
/// axes, or in the one panel in which most is missing, so that no run is made that another one
/// makes idle. The same nodes where none may get more.
Sketch finer_nodes(const Sketch& coarse, Finer where);

/// For each node of `fine`, which of the runs of `coarse` it is; runs.points.size() if it is none.
std::vector<std::size_t> known_runs(const Sketch& fine, const Sketch& coarse);

/// What to tell of the error of a sketch with its runs and checks; see Sketch::error_share.
double told_error(const Sketch& sketch);

/// Is its error told as no more than `goal`? Or is the map so flat that it moves by no more than
/// runs err, which more of them would not mend; what is told is then of that.
bool is_good(const Sketch& sketch, double goal);

/// Sixteen pairs of values to run that fill the map evenly and lie on no node, but for those of
/// axes that have stops.
struct Pair {
    double x = 0.0;
    double y = 0.0;
};
std::vector<Pair> check_values(const Sketch& sketch);

}  // namespace compass::maps
