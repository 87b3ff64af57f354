#include "sim/model/vitamins.h"

namespace compass::sim {

double made_25ohd_nmol_d(const Parameters& p, const DayContext& day, double lean_d3_nmol) {
    return p.k_d3_25 * lean_d3_nmol / (1.0 + lean_d3_nmol / day.km_tight) +
           p.k_d3_27 * lean_d3_nmol / (1.0 + lean_d3_nmol / day.km_loose);
}

StoreRates vitamin_d_store_rates(const Parameters& p, const DayContext& day, double lean,
                                 double fat, double level) {
    const double made = made_25ohd_nmol_d(p, day, lean);
    return {.lean = day.d3_supply - made - (p.k_d3_el + p.k_d3_fat) * lean + p.k_fat_d3 * fat,
            .fat = p.k_d3_fat * lean - p.k_fat_d3 * fat,
            .c25 = made / day.v_25 - p.k_25 * level * (1.0 + level / p.kc_25)};
}

void set_vitamin_d_rates(State& rate, const Parameters& p, const DayContext& day, const State& y,
                         const Signals& s) {
    const StoreRates store = vitamin_d_store_rates(p, day, y[d3p], y[d3f], y[c25]);
    rate[d3p] = store.lean;
    rate[d3f] = store.fat;
    rate[c25] = store.c25;
    const double substrate = y[c25] / (y[c25] + p.k_1a) * ((p.c25_ref + p.k_1a) / p.c25_ref);
    const double u2 = s.u * s.u;
    const double made = p.c125_ref * substrate * (1.0 - p.a_125 + p.a_125 * s.sqrt_pth) *
                        day.g_125 / (u2 * u2);  // [M] exponent 4
    rate[c125] = p.k_125 * (made - y[c125] * (1.0 + s.vdr) / 2.0);
}

void set_vitamin_k_rates(State& rate, const Parameters& p, const DayContext& day, const State& y) {
    const double o1 = p.k_k1 * y[k1p];
    const double o4 = p.k_k4 * y[k4p];
    const double o7 = p.k_k7 * y[k7p];
    rate[k1p] = -o1;
    rate[k4p] = -o4;
    rate[k7p] = -o7;
    rate[kliv] =
        p.a_liv1 * o1 + p.a_liv4 * o4 + p.a_liv7 * o7 + day.k_other_liv - p.k_liv * y[kliv];
    rate[kext] = p.b_ext1 * o1 / (1.0 + y[k1p] / p.s_ext1) +
                 p.b_ext4 * o4 / (1.0 + y[k4p] / p.s_ext4) + p.b_ext7 * o7 + day.k_other -
                 p.k_ext * y[kext];
    const double e = day.vk * y[kext] / p.ext_ref;
    rate[coc] = (p.oc_max * e / (e + p.oc_half * day.k_half) - y[coc]) / p.tau_coc;
    rate[cmgp] = (p.mgp_max * e / (e + p.mgp_half * day.k_half) - y[cmgp]) / p.tau_cmgp;
}

}  // namespace compass::sim
