#pragma once

#include "app/maps/chebyshev.h"
#include "app/maps/grid.h"

#include <vector>

namespace compass::maps {

/// What lies beneath a map over age and the age of a woman's change of life: a curve over age, as
/// the body ages without that change. Where bone and kidney begin to age it bends; these ages cross
/// the map, whose nodes follow the change, and would not be seen by them. So the curve is taken off
/// what is run, and put back on what is interpolated. Beneath all other maps lies nothing.
class Beneath {
public:
    Beneath() = default;
    explicit Beneath(const Request& request);

    bool is_any() const { return !values.empty(); }

    /// Its numbers at these values; `points` have been run.
    Numbers at(const Pair& pair) const;

    std::vector<Pair> values;   ///< to be run
    std::vector<Point> points;  ///< what came of them

private:
    Axis age_;
    bool is_age_x_ = false;
    double scale_ = 0.0;
    Panels nodes_;
};

}  // namespace compass::maps
