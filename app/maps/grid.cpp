#include "app/maps/grid.h"

namespace compass::maps {

sim::Scenario scenario_at(const Request& request, const Pair& pair) {
    sim::Scenario scenario = request.scenario;
    request.x.input->set(scenario, pair.x);
    request.y.input->set(scenario, pair.y);
    return scenario;
}

bool is_inside(const Request& request, const Pair& pair, const sim::DomainFigures& domain) {
    const int day_before = request.at_min / sim::minutes_per_day - 1;
    return sim::outside_reasons(scenario_at(request, pair), day_before, domain) ==
           sim::inside_domain;
}

}  // namespace compass::maps
