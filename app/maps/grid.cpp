#include "app/maps/grid.h"

#include "sim/trajectory.h"

namespace compass::maps {

sim::Scenario scenario_at(const Request& request, double x, double y) {
    sim::Scenario scenario = request.scenario;
    request.x.input->set(scenario, x);
    request.y.input->set(scenario, y);
    return scenario;
}

bool is_inside(const Request& request, double x, double y, const sim::DomainFigures& domain) {
    const int day_before = request.at_min / sim::minutes_per_day - 1;
    return sim::outside_reasons(scenario_at(request, x, y), day_before, domain) ==
           sim::inside_domain;
}

}  // namespace compass::maps
