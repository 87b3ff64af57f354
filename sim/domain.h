#pragma once

#include "sim/trajectory.h"

namespace compass::sim {

/// What decides of a day, beside the scenario, whether the model was checked for it. Each changes
/// smoothly with the inputs, so it may be interpolated where yes and no cannot.
struct DomainFigures {
    double ca_least_mg_dl = 0.0;
    double ca_greatest_mg_dl = 0.0;
    double c25_nmol_l = 0.0;  ///< 25(OH)D at the end of the day
    friend bool operator==(const DomainFigures&, const DomainFigures&) = default;
};

/// Those of the last day before a sample, with its own 25(OH)D: the day's where it is a midnight.
DomainFigures domain_figures(const Sample& sample);

/// Why day `day` lies outside: bits of Outside, or inside_domain.
std::uint8_t outside_reasons(const Scenario& scenario, int day, const DomainFigures& figures);

}  // namespace compass::sim
