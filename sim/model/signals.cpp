#include "sim/model/signals.h"

namespace compass::sim {

Model model_of(const Parameters& p, const Regimen& regimen) {
    Model m{.p = p, .dial_k_vessel = regimen.dial_k_vessel, .dial_k_bone = regimen.dial_k_bone};
    m.u_per_ecf = 1.0 / (10.0 * p.ca_ref * p.v_ecf);
    m.x_per_exch = 1.0 / p.exch_ref;
    m.per_h25 = p.c25_ref / (p.c25_ref + p.k_pth25);
    m.per_kf_25 = 1.0 / p.kf_25;
    const double r0 = p.c25_ref / p.kf_25;
    m.occ_gain = 1.0 / (p.c125_ref + p.w_25 * p.c25_ref * (1.0 + r0 * r0));
    m.h1a_gain = (p.c25_ref + p.k_1a) / p.c25_ref;
    m.u_share = p.u_slope / p.u_max;
    m.pace_oc = 1.0 / p.tau_oc;
    m.pace_ob = 1.0 / p.tau_ob;
    m.pace_coc = 1.0 / p.tau_coc;
    m.pace_cmgp = 1.0 / p.tau_cmgp;
    m.per_cac_sat = 1.0 / (p.cac_sat * p.cac_mg);
    return m;
}

}  // namespace compass::sim
