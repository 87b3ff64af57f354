#pragma once

#include "sim/model/flows.h"

namespace compass::sim {

/// 25(OH)D made from lean D3, nmol/d: a tight, easily filled enzyme and loose ones.
double made_25ohd_nmol_d(const Parameters& p, const DayContext& day, double lean_d3_nmol);

/// D3 in lean tissue and fat, 25(OH)D and 1,25(OH)2D.
void set_vitamin_d_rates(State& rate, const Parameters& p, const DayContext& day, const State& y,
                         const Signals& s);

/// The three forms of vitamin K, their stores, and the two proteins that they switch on.
void set_vitamin_k_rates(State& rate, const Parameters& p, const DayContext& day, const State& y);

/// The part of set_vitamin_d_rates that hears nothing from the rest: D3P, D3F and C25.
struct StoreRates {
    double lean = 0.0;
    double fat = 0.0;
    double c25 = 0.0;
};
StoreRates vitamin_d_store_rates(const Parameters& p, const DayContext& day, double lean,
                                 double fat, double level);

}  // namespace compass::sim
