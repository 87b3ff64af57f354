#include "app/maps/beneath.h"

#include "app/maps/bends.h"

namespace compass::maps {
namespace {

constexpr double never_y = 200.0;  ///< an age of the change of life beyond all lives

/// From its nodes the curve is known to half a thousandth of its range.
Panels fine_nodes(const Axis& age, double scale, const Request& request) {
    sim::Scenario without_change = request.scenario;
    without_change.person.female = 0.0;
    const Panels nodes(first_nodes(age),
                       bends(age, scale, {without_change}, days_of(request), request.parameters),
                       Panels::Quick::behind);
    return nodes.doubled().doubled();
}

}  // namespace

Beneath::Beneath(const Request& request) : is_age_x_(is_input(request.x, "age_y")) {
    age_ = is_age_x_ ? request.x : request.y;
    const Axis& other = is_age_x_ ? request.y : request.x;
    if (!is_input(age_, "age_y") || !is_input(other, "menopause_age")) return;
    if (request.scenario.person.female == 0.0) return;
    scale_ = smooth_scale(age_, request.scenario);
    nodes_ = fine_nodes(age_, scale_, request);
    for (const double place : nodes_.places()) {
        const double age_y = value_to_run(age_, scale_, place);
        values.push_back(is_age_x_ ? Pair{age_y, never_y} : Pair{never_y, age_y});
    }
    points.resize(values.size());
}

Numbers Beneath::at(const Pair& pair) const {
    Numbers sum{};
    if (!is_any()) return sum;
    const std::vector<double> weights =
        nodes_.weights(place_of(age_, scale_, is_age_x_ ? pair.x : pair.y));
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] != 0.0) sum = plus(sum, weights[i], numbers_of(points[i]));
    }
    return sum;
}

}  // namespace compass::maps
