#pragma once

#include "sim/model/signals.h"

namespace compass::sim {

/// 25(OH)D made from lean D3, nmol/d: a tight, easily filled enzyme and loose ones.
inline double made_25ohd_nmol_d(const Parameters& p, const DayContext& day, double lean_d3_nmol) {
    return p.k_d3_25 * lean_d3_nmol / (1.0 + lean_d3_nmol * day.per_km_tight) +
           p.k_d3_27 * lean_d3_nmol / (1.0 + lean_d3_nmol * day.per_km_loose);
}

/// The part of vitamin D that hears nothing from the rest: D3P, D3F and C25.
struct StoreRates {
    double lean = 0.0;
    double fat = 0.0;
    double c25 = 0.0;
};
inline StoreRates vitamin_d_store_rates(const Parameters& p, const DayContext& day, double lean,
                                        double fat, double level) {
    const double made = made_25ohd_nmol_d(p, day, lean);
    return {.lean = day.d3_supply - made - (p.k_d3_el + p.k_d3_fat) * lean + p.k_fat_d3 * fat,
            .fat = p.k_d3_fat * lean - p.k_fat_d3 * fat,
            .c25 = made * day.per_v_25 - p.k_25 * level * (1.0 + level * day.per_kc_25)};
}

/// 1,25(OH)2D made, over what its loss would be at a level of 1 pmol/L.
inline double made_125_pmol_l(const Model& m, const DayContext& day, const Signals& s,
                              double c25_nmol_l) {
    const Parameters& p = m.p;
    const double u = std::max(s.u, least_u);
    const double u2 = u * u;
    return p.c125_ref * m.h1a_gain * day.g_125 * (1.0 - p.a_125 + p.a_125 * s.sqrt_pth) *
           c25_nmol_l / ((c25_nmol_l + p.k_1a) * (u2 * u2));  // [M] exponent 4
}

/// D3 in lean tissue and fat, 25(OH)D and 1,25(OH)2D.
inline void set_vitamin_d_rates(State& rate, const Model& m, const DayContext& day, const State& y,
                                const Signals& s) {
    const StoreRates store = vitamin_d_store_rates(m.p, day, y[d3p], y[d3f], y[c25]);
    rate[d3p] = store.lean;
    rate[d3f] = store.fat;
    rate[c25] = store.c25;
    const double made = made_125_pmol_l(m, day, s, y[c25]);
    rate[c125] = m.p.k_125 * (made - 0.5 * y[c125] * (1.0 + s.vdr));
}

/// The three forms of vitamin K, their stores, and the two proteins that they switch on.
inline void set_vitamin_k_rates(State& rate, const Model& m, const DayContext& day,
                                const State& y) {
    const Parameters& p = m.p;
    const double o1 = p.k_k1 * y[k1p];
    const double o4 = p.k_k4 * y[k4p];
    const double o7 = p.k_k7 * y[k7p];
    rate[k1p] = -o1;
    rate[k4p] = -o4;
    rate[k7p] = -o7;
    rate[kliv] =
        p.a_liv1 * o1 + p.a_liv4 * o4 + p.a_liv7 * o7 + day.k_other_liv - p.k_liv * y[kliv];
    rate[kext] = p.b_ext1 * o1 * p.s_ext1 / (p.s_ext1 + y[k1p]) +
                 p.b_ext4 * o4 * p.s_ext4 / (p.s_ext4 + y[k4p]) + p.b_ext7 * o7 + day.k_other -
                 p.k_ext * y[kext];
    const double e = day.working_k * y[kext];
    rate[coc] = m.pace_coc * (p.oc_max * e / (e + p.oc_half * day.k_half) - y[coc]);
    rate[cmgp] = m.pace_cmgp * (p.mgp_max * e / (e + p.mgp_half * day.k_half) - y[cmgp]);
}

}  // namespace compass::sim
