#pragma once

#include "sim/model/flows.h"
#include "sim/trajectory.h"

namespace compass::sim {

/// Follows blood calcium through a day, from step to step.
struct CalciumRange {
    double least = 1e300;
    double greatest = -1e300;

    void see(double serum_mg_dl);
};

/// The figures of a day from the states at both its ends.
Day day_figures(const Model& model, const Scenario& scenario, const State& begin, const State& end,
                const CalciumRange& range, int day);

/// Serum calcium of a state, mg/dL.
double serum_ca_mg_dl(const Parameters& p, const State& state);

}  // namespace compass::sim
