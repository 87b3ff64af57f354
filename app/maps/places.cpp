#include "app/maps/places.h"

#include "app/maps/bends.h"
#include "sim/model/context.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace compass::maps {
Places::Places(const Request& request)
    : x_{.axis = request.x, .scale = smooth_scale(request.x, request.scenario)},
      y_{.axis = request.y, .scale = smooth_scale(request.y, request.scenario)} {
    const bool is_woman = request.scenario.person.female != 0.0;
    const auto are = [&](std::string_view x, std::string_view y) {
        return is_input(x_.axis, x) && is_input(y_.axis, y);
    };
    if (are("gfr", "age_y")) {
        shift_gfr(request, x_, y_);
    } else if (are("age_y", "gfr")) {
        shift_gfr(request, y_, x_);
    } else if (is_woman && are("age_y", "menopause_age")) {
        shift_age(request, x_, y_);
    } else if (is_woman && are("menopause_age", "age_y")) {
        shift_age(request, y_, x_);
    } else {
        for (Side* const side : {&x_, &y_}) find_bends(request, *side, {{0.5, 0.5}});
    }
    find_character(x_, y_, is_woman);
    find_character(y_, x_, is_woman);
}

void Places::Side::shift_as(Turns turns, double reference) {
    Shift found(std::move(turns), reference);
    bends = found.bends();
    if (!bends.empty()) shift = std::move(found);
}

/// As the other axis is at each of `places`.
void Places::find_bends(const Request& request, Side& side, const std::vector<Pair>& places) const {
    std::vector<sim::Scenario> scenarios;
    scenarios.reserve(places.size());
    for (const Pair& place : places) scenarios.push_back(scenario_at(request, to_run(place)));
    side.bends = bends(side.axis, side.scale, scenarios, days_of(request), request.parameters);
}

void Places::shift_gfr(const Request& request, Side& gfr, Side& age) const {
    // the least kidney may come to its floor from some age on, the greatest to 60
    find_bends(request, age, {{0.0, 0.0}, {1.0, 1.0}});
    gfr.shift_as(Turns::of_gfr(gfr.axis, gfr.scale, request.scenario.person, days_of(request)),
                 age.axis.greatest);
}

void Places::shift_age(const Request& request, Side& age, const Side& menopause) {
    const double middle_y = (menopause.axis.least + menopause.axis.greatest) / 2.0;
    age.shift_as(Turns::of_age(age.axis, age.scale, request.scenario.person, days_of(request),
                               request.parameters),
                 middle_y);
}

void Places::find_character(Side& side, const Side& other, bool is_woman) {
    const bool is_smooth_beside = stops_of(other.axis).empty();
    if (is_input(side.axis, "gfr")) {
        if (is_smooth_beside) side.splits = side.bends;
        // a kidney below the bend has just come to it; beside ages it has strips of its own there
        if (!side.shift) side.quick = Panels::Quick::before;
    }
    if (!is_input(side.axis, "age_y")) return;
    // an age above the bend has just come to it; a woman's bends are mostly those of her change of
    // life, which is as quick on either side
    if (!is_woman) side.quick = Panels::Quick::behind;
    const bool splits = is_smooth_beside && (is_woman || is_input(other.axis, "gfr"));
    if (splits && !side.shift) {
        side.splits = {place_of(side.axis, side.scale, sim::kidney_ages_from_y)};
    }
}

Panels Places::nodes_along(const Side& side) {
    std::vector<double> stops;
    for (const double stop : stops_of(side.axis)) {
        stops.push_back(place_of(side.axis, side.scale, stop));
    }
    if (!stops.empty()) return Panels::straight(stops);
    const Panels nodes(first_nodes(side.axis), side.bends, side.quick);
    const bool follows_change = side.shift && is_input(side.axis, "age_y");
    return follows_change ? nodes.doubled() : nodes;
}

std::vector<std::size_t> Places::strips_along(const Side& side) {
    constexpr double near = 1e-4;
    const std::vector<double> joints = nodes_along(side).joints();
    std::vector<std::size_t> strips{0};
    for (std::size_t i = 1; i + 1 < joints.size(); ++i) {
        const bool splits = std::any_of(side.splits.begin(), side.splits.end(), [&](double place) {
            return place - near < joints[i] && joints[i] < place + near;
        });
        if (splits) strips.push_back(i);
    }
    return strips;
}

std::vector<double> Places::values_on(const Side& side, std::vector<double> places) {
    for (double& place : places) place = value_to_run(side.axis, side.scale, place);
    return places;
}

Pair Places::of(const Pair& values) const {
    Pair place{place_of(x_.axis, x_.scale, values.x), place_of(y_.axis, y_.scale, values.y)};
    if (x_.shift) place.x = x_.shift->stilled(place.x, values.y);
    if (y_.shift) place.y = y_.shift->stilled(place.y, values.x);
    return place;
}

Pair Places::to_run(const Pair& place) const {
    return to_run({place.x}, {place.y}).front();
}

std::vector<Pair> Places::to_run(const std::vector<double>& x, const std::vector<double>& y) const {
    const std::vector<double> across = values_on(x_, x);
    const std::vector<double> up = values_on(y_, y);
    std::vector<Pair> all;
    all.reserve(x.size() * y.size());
    for (const double value : up) {
        for (const double other : across) all.push_back({other, value});
    }
    if (x_.shift) {
        for (std::size_t row = 0; row < y.size(); ++row) {
            const std::vector<double> moved = values_on(x_, x_.shift->unstilled(x, up[row]));
            for (std::size_t i = 0; i < x.size(); ++i) all[row * x.size() + i].x = moved[i];
        }
    }
    if (y_.shift) {
        for (std::size_t column = 0; column < x.size(); ++column) {
            const std::vector<double> moved = values_on(y_, y_.shift->unstilled(y, across[column]));
            for (std::size_t i = 0; i < y.size(); ++i) all[i * x.size() + column].y = moved[i];
        }
    }
    return all;
}

}  // namespace compass::maps
