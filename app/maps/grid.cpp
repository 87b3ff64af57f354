#include "app/maps/grid.h"

#include <algorithm>

namespace compass::maps {

sim::Scenario scenario_at(const Request& request, const Pair& pair) {
    sim::Scenario scenario = request.scenario;
    request.x.input->set(scenario, pair.x);
    request.y.input->set(scenario, pair.y);
    return scenario;
}

int days_of(const Request& request) {
    return std::max(1, (request.at_min + sim::minutes_per_day - 1) / sim::minutes_per_day);
}

Numbers numbers_of(const Point& point) {
    const sim::DomainFigures& domain = point.domain;
    return {point.value, domain.ca_least_mg_dl, domain.ca_greatest_mg_dl, domain.c25_nmol_l};
}

Numbers plus(Numbers sum, double weight, const Numbers& one) {
    for (std::size_t k = 0; k < sum.size(); ++k) sum[k] += weight * one[k];
    return sum;
}

Point point_of(const Request& request, const Pair& pair, const Numbers& numbers) {
    const sim::DomainFigures domain{numbers[1], numbers[2], numbers[3]};
    return {.value = numbers[0], .is_valid = is_inside(request, pair, domain), .domain = domain};
}

bool is_inside(const Request& request, const Pair& pair, const sim::DomainFigures& domain) {
    const int day_before = request.at_min / sim::minutes_per_day - 1;
    return sim::outside_reasons(scenario_at(request, pair), day_before, domain) ==
           sim::inside_domain;
}

}  // namespace compass::maps
