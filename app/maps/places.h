#pragma once

#include "app/maps/chebyshev.h"
#include "app/maps/grid.h"
#include "app/maps/shift.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace compass::maps {

/// From the values of a map to the unit square on which the response is smooth between straight
/// lines along its sides: axes are stretched (see smooth_scale), and shifted where one bends at
/// other places for each value of the other (see Shift).
class Places {
public:
    Places() = default;
    explicit Places(const Request& request);

    /// The nodes of the first sketch along the sides.
    Panels x_nodes() const { return nodes_along(x_); }
    Panels y_nodes() const { return nodes_along(y_); }

    /// With which panels of these strips begin, 0 first, in each of which the map is another sum of
    /// products: kidney functions from above 60 mL/min to the floor; beside them, and for women,
    /// ages under 40, within whose run ageing sets in. Beside an axis with stops there is one, as
    /// strips would be narrow.
    std::vector<std::size_t> x_strips() const { return strips_along(x_); }
    std::vector<std::size_t> y_strips() const { return strips_along(y_); }

    /// Where a pair of values lies.
    Pair of(const Pair& values) const;

    /// The values to run for a place: the nearest that the inputs take.
    Pair to_run(const Pair& place) const;

    /// The same for all places on these columns and rows, x fastest.
    std::vector<Pair> to_run(const std::vector<double>& x, const std::vector<double>& y) const;

private:
    struct Side {
        Axis axis;
        double scale = 0.0;
        std::optional<Shift> shift{};  ///< by the other side
        std::vector<double> bends{};   ///< rising, the ends left out
        std::vector<double> splits{};  ///< those of them at which the map splits
        Panels::Quick quick = Panels::Quick::nowhere;

        void shift_as(Turns turns, double reference);
    };

    void find_bends(const Request& request, Side& side, const std::vector<Pair>& places) const;
    void shift_gfr(const Request& request, Side& gfr, Side& age) const;
    static void shift_age(const Request& request, Side& age, const Side& menopause);
    static void find_character(Side& side, const Side& other, bool is_woman);
    static Panels nodes_along(const Side& side);
    static std::vector<std::size_t> strips_along(const Side& side);
    static std::vector<double> values_on(const Side& side, std::vector<double> places);

    Side x_;
    Side y_;
};

}  // namespace compass::maps
