#pragma once

#include "app/maps/chebyshev.h"
#include "app/maps/gfr_shift.h"
#include "app/maps/grid.h"

#include <optional>
#include <vector>

namespace compass::maps {

/// From the values of a map to the unit square on which the response is smooth between straight
/// lines along its sides: axes are stretched (see smooth_scale), and kidney functions beside age
/// shifted (see GfrShift).
class Places {
public:
    Places() = default;
    explicit Places(const Request& request);

    /// The nodes of the first sketch along the sides.
    Panels x_nodes() const { return nodes_along(x_, y_); }
    Panels y_nodes() const { return nodes_along(y_, x_); }

    /// Is the map another sum of products on either side of each bend of this side? So it is of the
    /// kidney, from above 60 mL/min to its floor. Beside an axis with stops strips would be narrow.
    bool splits_x() const { return splits(x_, y_); }
    bool splits_y() const { return splits(y_, x_); }

    /// Where a pair of values lies.
    Pair of(const Pair& values) const;

    /// The values to run for a place: the nearest that the inputs take.
    Pair to_run(const Pair& place) const;

private:
    struct Side {
        Axis axis;
        double scale = 0.0;
        std::optional<GfrShift> shift{};  ///< by the other side, the age
        std::vector<double> bends{};      ///< rising, the ends left out
    };

    static Panels nodes_along(const Side& side, const Side& other);
    static bool splits(const Side& side, const Side& other);
    static double value_on(const Side& side, double place);

    Side x_;
    Side y_;
};

}  // namespace compass::maps
