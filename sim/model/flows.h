#pragma once

#include "sim/model/context.h"
#include "sim/model/state.h"

namespace compass::sim {

/// Calcium on its way, mg/d, each flow named after where it leaves and where it arrives.
struct Flows {
    double gut_to_ecf_active = 0.0;
    double gut_to_ecf_passive = 0.0;
    double gut_to_faeces = 0.0;
    double ecf_to_gut = 0.0;
    double ecf_to_urine = 0.0;
    double ecf_to_skin = 0.0;
    double ecf_to_exch = 0.0;
    double exch_to_ecf = 0.0;
    double exch_to_trab = 0.0;
    double exch_to_cort = 0.0;
    double trab_to_ecf = 0.0;
    double cort_to_ecf = 0.0;
    double ecf_to_ves = 0.0;
    double ecf_to_soft = 0.0;
    double soft_to_ecf = 0.0;
};

/// The messages between the places: what hormones and vitamins say at this moment.
struct Signals {
    double u = 0.0;      ///< serum calcium over its reference
    double x = 0.0;      ///< calcium of bone surfaces over its reference
    double hinge = 0.0;  ///< mg/dL above the level at which soft tissue takes up calcium
    double pth = 0.0;    ///< PTH over its reference
    double sqrt_pth = 0.0;
    double vdr = 0.0;       ///< action of vitamin D over its reference
    double idle_mgp = 0.0;  ///< inactive MGP over its reference
};

/// How far disputed links are believed, and the constants; what a right-hand side needs.
struct Model {
    Parameters p;
    double dial_k_vessel = 1.0;
    double dial_k_bone = 1.0;
};
Model model_of(const Parameters& p, const Regimen& regimen);

Signals signals(const Model& model, const DayContext& day, const State& y);
Flows flows(const Model& model, const DayContext& day, const State& y, const Signals& s);

/// d(state)/dt, per day. Calcium moves by flows alone: each leaves one place and arrives in
/// another, so no rate can make or lose any.
State rate_of_change(const Model& model, const DayContext& day, const State& y, const Signals& s,
                     const Flows& f);

}  // namespace compass::sim
