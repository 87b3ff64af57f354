#include "app/maps/places.h"

#include "app/maps/bends.h"

#include <string_view>

namespace compass::maps {
namespace {

bool is_input(const Axis& axis, std::string_view id) {
    return axis.input->id == id;
}

}  // namespace

Places::Places(const Request& request)
    : x_{.axis = request.x, .scale = smooth_scale(request.x, request.scenario)},
      y_{.axis = request.y, .scale = smooth_scale(request.y, request.scenario)} {
    const int days = (request.at_min + sim::minutes_per_day - 1) / sim::minutes_per_day;
    const auto find_bends = [&](Side& side, const std::vector<Pair>& places) {
        std::vector<sim::Scenario> scenarios;
        scenarios.reserve(places.size());
        for (const Pair& place : places) scenarios.push_back(scenario_at(request, to_run(place)));
        side.bends = bends(side.axis, side.scale, scenarios, days, request.parameters);
    };
    const auto find_shift = [&](Side& gfr, Side& age) {
        // the least kidney may come to its floor from some age on, the greatest to 60
        find_bends(age, {{0.0, 0.0}, {1.0, 1.0}});
        const GfrShift shift(gfr.axis, gfr.scale, request.scenario.person, age.axis.greatest, days);
        gfr.bends = shift.bends();
        if (!gfr.bends.empty()) gfr.shift = shift;
    };
    if (is_input(x_.axis, "gfr") && is_input(y_.axis, "age_y")) {
        find_shift(x_, y_);
    } else if (is_input(y_.axis, "gfr") && is_input(x_.axis, "age_y")) {
        find_shift(y_, x_);
    } else {
        for (Side* const side : {&x_, &y_}) find_bends(*side, {{0.5, 0.5}});
    }
}

Panels Places::nodes_along(const Side& side, const Side& other) {
    std::vector<double> stops;
    for (const double stop : stops_of(side.axis)) {
        stops.push_back(place_of(side.axis, side.scale, stop));
    }
    if (!stops.empty()) return Panels::straight(stops);
    // at the end of the run a kidney below the bend has just come to it, and so has an age above;
    // beside each other both have strips or panels of their own there
    Panels::Quick quick = Panels::Quick::nowhere;
    const bool is_beside_gfr = is_input(other.axis, "gfr");
    if (is_input(side.axis, "gfr") && !side.shift) quick = Panels::Quick::before;
    if (is_input(side.axis, "age_y") && !is_beside_gfr) quick = Panels::Quick::behind;
    return Panels(first_nodes(side.axis), side.bends, quick);
}

bool Places::splits(const Side& side, const Side& other) {
    return is_input(side.axis, "gfr") && !side.bends.empty() && stops_of(other.axis).empty();
}

double Places::value_on(const Side& side, double place) {
    return value_to_run(side.axis, side.scale, place);
}

Pair Places::of(const Pair& values) const {
    Pair place{place_of(x_.axis, x_.scale, values.x), place_of(y_.axis, y_.scale, values.y)};
    if (x_.shift) place.x = x_.shift->stilled(place.x, values.y);
    if (y_.shift) place.y = y_.shift->stilled(place.y, values.x);
    return place;
}

Pair Places::to_run(const Pair& place) const {
    Pair values{value_on(x_, place.x), value_on(y_, place.y)};
    if (x_.shift) values.x = value_on(x_, x_.shift->unstilled(place.x, values.y));
    if (y_.shift) values.y = value_on(y_, y_.shift->unstilled(place.y, values.x));
    return values;
}

}  // namespace compass::maps
