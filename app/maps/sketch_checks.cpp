#include "app/maps/sketch.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace compass::maps {
namespace {

constexpr std::size_t check_count = 16;
/// Where values lie at other places in each row, so that rows tell less of one another.
constexpr std::size_t check_count_askew = 32;

std::vector<Pair> spread_places(std::size_t count) {
    // steps by the two powers of the plastic number's inverse fill a square evenly
    constexpr double step_x = 0.7548776662466927;
    constexpr double step_y = 0.5698402909980532;
    std::vector<Pair> places;
    for (std::size_t i = 1; i <= count; ++i) {
        const auto number = static_cast<double>(i);
        places.push_back(
            {std::fmod(0.5 + number * step_x, 1.0), std::fmod(0.5 + number * step_y, 1.0)});
    }
    return places;
}

/// Between which places an axis is smooth.
std::vector<double> joints_of(const Axis& axis, const Panels& nodes) {
    return stops_of(axis).empty() ? nodes.joints() : std::vector<double>{0.0, 1.0};
}

/// From one joint to the next.
struct Cell {
    double left, right, bottom, top;

    /// Does one of these places tell of it? Of narrow cells in a row those of any do.
    bool is_seen_from(const std::vector<Pair>& places) const {
        constexpr double narrow = 0.08;
        const bool is_narrow_x = right - left < narrow;
        const bool is_narrow_y = top - bottom < narrow;
        return std::any_of(places.begin(), places.end(), [&](const Pair& pair) {
            const bool is_in_x = pair.x >= left && pair.x <= right;
            const bool is_in_y = pair.y >= bottom && pair.y <= top;
            return is_in_x ? is_in_y || is_narrow_x : is_in_y && is_narrow_y;
        });
    }
};

/// A place near the middle, but on no node, of each cell between joints that has none, and in which
/// values are not all the same.
void add_to_empty_cells(const Places& square, const std::vector<double>& x,
                        const std::vector<double>& y, std::vector<Pair>& places) {
    constexpr double off_middle = 0.43;
    for (std::size_t row = 0; row + 1 < y.size(); ++row) {
        for (std::size_t column = 0; column + 1 < x.size(); ++column) {
            const Cell cell{x[column], x[column + 1], y[row], y[row + 1]};
            const Pair middle{cell.left + off_middle * (cell.right - cell.left),
                              cell.bottom + off_middle * (cell.top - cell.bottom)};
            const bool is_flat =
                square.to_run({cell.left, middle.y}) == square.to_run({cell.right, middle.y}) ||
                square.to_run({middle.x, cell.bottom}) == square.to_run({middle.x, cell.top});
            if (!is_flat && !cell.is_seen_from(places)) places.push_back(middle);
        }
    }
}

/// One at each place beside bends, where quick stores have just begun to follow: across the other
/// axis in steps that fill it evenly.
std::vector<Pair> places_beside(const std::vector<double>& x, const std::vector<double>& y) {
    constexpr double step = 0.6180339887498949;
    double other = 0.5;
    const auto next = [&] { return other = std::fmod(other + step, 1.0); };
    std::vector<Pair> places;
    places.reserve(x.size() + y.size());
    for (const double place : x) places.push_back({place, next()});
    for (const double place : y) places.push_back({next(), place});
    return places;
}

/// None beside the stops of an axis. What lies in wide gaps is seen beside an axis that bends too,
/// as each cell between bends has a check.
std::vector<double> beside_bends(const Axis& axis, const Panels& nodes, bool is_beside_bends) {
    if (!stops_of(axis).empty()) return {};
    std::vector<double> all = nodes.beside_bends();
    if (is_beside_bends) return all;
    const std::vector<double> wide = nodes.in_wide_gaps();
    all.insert(all.end(), wide.begin(), wide.end());
    return all;
}

/// A map and the same one with its axes exchanged are checked at the same places: as if x were the
/// input that comes later in the registry.
bool is_turned(const Request& request) {
    return request.x.input < request.y.input;
}

void turn(std::vector<Pair>& places) {
    for (Pair& place : places) std::swap(place.x, place.y);
}

}  // namespace

std::vector<Pair> chosen_checks(const Sketch& sketch) {
    const std::vector<double> x = joints_of(sketch.asked.x, sketch.net.x());
    const std::vector<double> y = joints_of(sketch.asked.y, sketch.net.y());
    const bool turned = is_turned(sketch.asked);
    std::vector<Pair> places =
        spread_places(sketch.beneath.is_any() ? check_count_askew : check_count);
    if (turned) turn(places);
    add_to_empty_cells(sketch.places, x, y, places);
    const std::vector<double> across = beside_bends(sketch.asked.x, sketch.net.x(), y.size() > 2);
    const std::vector<double> up = beside_bends(sketch.asked.y, sketch.net.y(), x.size() > 2);
    std::vector<Pair> beside = turned ? places_beside(up, across) : places_beside(across, up);
    if (turned) turn(beside);
    places.insert(places.end(), beside.begin(), beside.end());
    for (Pair& pair : places) pair = sketch.places.to_run(pair);
    return places;
}

}  // namespace compass::maps
