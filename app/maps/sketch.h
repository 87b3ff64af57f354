#pragma once

#include "app/maps/beneath.h"
#include "app/maps/exact_map.h"
#include "app/maps/net.h"
#include "app/maps/places.h"

#include <limits>
#include <optional>

namespace compass::maps {

/// How a sketch got finer, and by how much its worst check was missed before: it begins with lines.
struct Step {
    enum class Kind { line, x_nodes, y_nodes } kind = Kind::line;
    double missed = std::numeric_limits<double>::infinity();
    std::size_t check = std::numeric_limits<std::size_t>::max();  ///< which was the worst
    int idle = 0;  ///< how many steps for it helped little, one after the other
};

/// A map drawn from few runs: the response is interpolated between nodes, of which only some rows
/// and columns are run, and compared with exact runs at a handful of other places.
struct Sketch {
    Request asked;
    Places places;
    Net net;                    ///< on the square of places
    std::vector<Pair> nodes;    ///< the values of all nodes of the net
    std::vector<Point> points;  ///< what came of them, and what follows for those between
    Beneath beneath;
    std::vector<Numbers> numbers;  ///< of the nodes, less what lies beneath: to be interpolated

    std::vector<Pair> check_values;  ///< to be run too, see chosen_checks
    std::vector<Point> checks;       ///< what came of them
    std::vector<double> missed;      ///< by how much the sketch misses each of them
    Step latest;                     ///< what led to these nodes
    /// What to tell of the error: three times the greatest difference at the checks, as a share of
    /// the map's range. tests/maps/sketch_test.cpp holds it against runs at other places.
    double error_share = 0.0;
};

inline constexpr double first_goal = 0.007;   ///< of the map's range, for the first picture
inline constexpr double second_goal = 0.001;  ///< for the one that replaces it

/// Along the edges of 5 x 5 nodes and the lines at which the map is split, more where an axis
/// bends: 32 runs or more with the checks. Nothing if `watch` stopped it.
std::optional<Sketch> first_sketch(const Request& request, const Workers& workers,
                                   const Workers::Watch& watch = {});

/// With more nodes or lines; only what is new is run. See finer_nodes.
std::optional<Sketch> finer_sketch(const Sketch& coarse, const Workers& workers,
                                   const Workers::Watch& watch = {});

/// Refines until it is good, or the nodes are as many as they may get: a step inside the range may
/// take them all, and the error is then told as it is.
std::optional<Sketch> sketch_within(double goal, Sketch sketch, const Workers& workers,
                                    const Workers::Watch& watch = {});

/// The interpolated map at all pairs of values within the axes. A point is valid if the figures
/// that decide it, interpolated like the rest, lie inside: a yes or no cannot be interpolated.
Grid interpolated(const Sketch& sketch, std::vector<double> x, std::vector<double> y);

/// The first sketch without its runs: places and values of its nodes, the edges to be run.
Sketch bare_sketch(const Request& request);

/// The nodes of a finer sketch than a whole one: where its worst check is missed, a row or a column
/// more of that block, or twice as many nodes less one in the panel of either axis, whichever the
/// miss comes from. The same where none may get more.
Sketch finer_nodes(const Sketch& coarse);

/// The sketch over this net; all of it is still to be run.
Sketch with_net(Sketch sketch, Net net);

/// What becomes of a sketch's nodes: numbers in its grid.
struct Growth {
    struct Kept {
        std::size_t now = 0;
        std::size_t before = 0;  ///< in the coarser sketch, where it was run
    };
    std::vector<Kept> kept;
    std::vector<std::size_t> wanted;  ///< to be run
    struct Same {
        std::size_t now = 0;
        std::size_t as = 0;  ///< an earlier node of the same values
    };
    std::vector<Same> same;     ///< in order
    std::size_t new_lines = 0;  ///< in the net, perhaps through known nodes only

    /// Has the sketch grown? Perhaps by what needs no run.
    bool is_any() const { return !wanted.empty() || !same.empty() || new_lines > 0; }
};
/// From `coarse`, a Sketch{} where there is none.
Growth growth(const Sketch& fine, const Sketch& coarse);

/// Makes a sketch with its runs and checks whole: what lies between the lines, and the error.
void complete(Sketch& sketch);

/// Is its error told as no more than `goal`? Or is what is missing no more than runs err, which
/// more of them would not mend; what is told is then of that.
bool is_good(const Sketch& sketch, double goal);

/// Pairs of values to run, on no node but for those of axes that have stops: sixteen that fill the
/// map evenly (twice as many where something lies beneath it), one in each cell between bends that
/// has none of them (of narrow ones in a row, one) and any width, and one beside each bend. A map
/// and the same one with its axes exchanged have the same.
std::vector<Pair> chosen_checks(const Sketch& sketch);

/// The least and the greatest value of a sketch, checks included.
sim::Range range_of(const Sketch& sketch);

}  // namespace compass::maps
