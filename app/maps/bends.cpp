#include "app/maps/bends.h"

#include "sim/model/context.h"

namespace compass::maps {
namespace {

constexpr int scan_steps = 64;
constexpr double least_distance = 0.02;

/// From `low` to `high` the number of turns changes: where, to a millionth of the axis.
template <typename Turns>
double change_between(double low, double high, const Turns& turns_at) {
    const std::size_t before = turns_at(low);
    while (high - low > 1e-6) {
        const double middle = (low + high) / 2.0;
        (turns_at(middle) == before ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

}  // namespace

std::vector<double> bends(const Axis& axis, double scale, const sim::Scenario& scenario, int days,
                          const sim::Parameters& parameters) {
    const auto turns_at = [&](double place) {
        sim::Scenario there = scenario;
        axis.input->set(there, value_at(axis, scale, place));
        return sim::turns_of_ageing_d(parameters, there.person, days).size();
    };
    std::vector<double> places;
    double last = 0.0;
    for (int i = 0; i < scan_steps; ++i) {
        const double low = static_cast<double>(i) / scan_steps;
        const double high = static_cast<double>(i + 1) / scan_steps;
        if (turns_at(low) == turns_at(high)) continue;
        const double place = change_between(low, high, turns_at);
        if (place - last < least_distance || 1.0 - place < least_distance) continue;
        places.push_back(place);
        last = place;
    }
    return places;
}

}  // namespace compass::maps
