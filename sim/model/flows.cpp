#include "sim/model/flows.h"

#include "sim/model/vitamins.h"

#include <cmath>

namespace compass::sim {
namespace {

/// A smooth form of max(0, d): about 0 below, d above, with a bend of the given width.
double smooth_positive(double d, double width_squared) {
    return 0.5 * (d + std::sqrt(d * d + width_squared));
}

/// PTH over its reference: it answers blood calcium within minutes, and low 25(OH)D lifts it.
double pth_ratio(const Parameters& p, const DayContext& day, double u, double c25) {
    const double h25 = c25 / (c25 + p.k_pth25) * ((p.c25_ref + p.k_pth25) / p.c25_ref);
    const double u2 = u * u;
    const double u4 = u2 * u2;
    const double steep = u4 * u4 * u4;  // [R] exponent 12 of the calcium-PTH curve
    return (1.0 + p.pth_b) / (1.0 + p.pth_b * steep) / std::sqrt(h25) * day.g_pth;
}

/// Action of vitamin D over its reference: 1,25(OH)2D and, at high levels, 25(OH)D itself.
double vitamin_d_action(const Parameters& p, double c25, double c125) {
    const double r = c25 / p.kf_25;
    const double r0 = p.c25_ref / p.kf_25;
    const double occupied =
        (c125 + p.w_25 * c25 * (1.0 + r * r)) / (p.c125_ref + p.w_25 * p.c25_ref * (1.0 + r0 * r0));
    return p.vdr_max * occupied / (p.vdr_max - 1.0 + occupied);
}

/// Excretion starts at a threshold that PTH lifts, and levels off.
double urine(const Parameters& p, const DayContext& day, const Signals& s) {
    const double above = s.u * p.ca_ref - p.u_thr - p.u_pth * (s.sqrt_pth - 1.0);
    const double lift = p.u_slope * smooth_positive(above, p.u_soft * p.u_soft);
    const double share = lift / p.u_max;
    return day.g_half * lift / std::sqrt(1.0 + share * share) /
           (1.0 + p.u_fail * s.hinge * s.hinge);
}

/// Formation of bone over its reference rate: osteoblasts, mineral at hand, vitamin D's brake and
/// the gain by carboxylated osteocalcin.
double formation(const Model& m, const DayContext& day, const State& y, const Signals& s) {
    const Parameters& p = m.p;
    const double vdr2 = s.vdr * s.vdr;
    return y[ob] * day.ob_eff * (1.0 + p.min_half) * s.x / (p.min_half + s.x) * (1.0 + p.min_vdr) /
           (1.0 + p.min_vdr * vdr2 * vdr2) *
           (1.0 + m.dial_k_bone * p.e_kbone * (y[coc] - day.coc_ref));
}

/// Deposits grow with themselves; high blood calcium, idle MGP and calcium pills drive them.
double into_vessel(const Model& m, const DayContext& day, const State& y, const Signals& s) {
    const Parameters& p = m.p;
    const double idle = s.idle_mgp;
    const double drive = (1.0 + p.e_hyper * s.hinge) *
                         (1.0 + m.dial_k_vessel * p.e_kves * (idle - 1.0) / (idle + 1.0)) *
                         (1.0 + day.sup_gain * idle);
    return (day.ves_seed + day.ves_grow * y[ves] / (1.0 + y[ves] / (p.cac_sat * p.cac_mg))) * drive;
}

void set_calcium_rates(State& rate, const Flows& f) {
    const double absorbed = f.gut_to_ecf_active + f.gut_to_ecf_passive;
    const double resorbed = f.trab_to_ecf + f.cort_to_ecf;
    rate[gut] = f.ecf_to_gut - absorbed - f.gut_to_faeces;
    rate[ecf] = absorbed - f.ecf_to_gut - f.ecf_to_urine - f.ecf_to_skin - f.ecf_to_exch +
                f.exch_to_ecf + resorbed - f.ecf_to_ves - f.ecf_to_soft + f.soft_to_ecf;
    rate[exch] = f.ecf_to_exch - f.exch_to_ecf - f.exch_to_trab - f.exch_to_cort;
    rate[trab] = f.exch_to_trab - f.trab_to_ecf;
    rate[cort] = f.exch_to_cort - f.cort_to_ecf;
    rate[ves] = f.ecf_to_ves;
    rate[soft] = f.ecf_to_soft - f.soft_to_ecf;
    rate[a_fae] = f.gut_to_faeces;
    rate[a_uri] = f.ecf_to_urine;
    rate[a_der] = f.ecf_to_skin;
    rate[a_abs] = absorbed;
    rate[m_form] = f.exch_to_trab + f.exch_to_cort;
    rate[m_res] = resorbed;
    rate[m_secr] = f.ecf_to_gut;
}

void set_bone_cell_rates(State& rate, const Parameters& p, const DayContext& day, const State& y,
                         const Signals& s) {
    const double by_pth = 1.0 - p.oc_pth + p.oc_pth * s.sqrt_pth;
    const double by_d = 1.0 - p.oc_vdr + p.oc_vdr * s.vdr * s.vdr;
    rate[oc] = (by_pth * by_d * day.oc_drive - y[oc]) / p.tau_oc;
    rate[ob] = (1.0 + p.coupling * (y[oc] - 1.0) - y[ob]) / p.tau_ob;
}

}  // namespace

Model model_of(const Parameters& p, const Regimen& regimen) {
    return {.p = p, .dial_k_vessel = regimen.dial_k_vessel, .dial_k_bone = regimen.dial_k_bone};
}

Signals signals(const Model& model, const DayContext& day, const State& y) {
    const Parameters& p = model.p;
    constexpr double hinge_width = 0.04;  // (mg/dL)^2 [F]
    Signals s;
    s.u = y[ecf] / (10.0 * p.ca_ref * p.v_ecf);
    s.x = y[exch] / p.exch_ref;
    s.hinge = smooth_positive(s.u * p.ca_ref - p.ca_soft, hinge_width);
    s.pth = pth_ratio(p, day, s.u, y[c25]);
    s.sqrt_pth = std::sqrt(s.pth);
    s.vdr = vitamin_d_action(p, y[c25], y[c125]);
    s.idle_mgp = (1.0 - y[cmgp]) / day.uc_ref;
    return s;
}

Flows flows(const Model& model, const DayContext& day, const State& y, const Signals& s) {
    const Parameters& p = model.p;
    Flows f;
    f.gut_to_ecf_active =
        day.v_act * p.vd_max * s.vdr / (p.vd_max - 1.0 + s.vdr) * y[gut] / (p.km_active + y[gut]);
    f.gut_to_ecf_passive = p.k_passive * y[gut];
    f.gut_to_faeces = p.k_transit * y[gut];
    f.ecf_to_gut = p.q_secr * s.u;
    f.ecf_to_urine = urine(p, day, s);
    f.ecf_to_skin = p.q_derm * s.u;
    const double turnover = p.r_trab * p.trab_ref + p.r_cort * p.cort_ref;
    f.ecf_to_exch = p.q_exch * s.u;
    f.exch_to_ecf = (p.q_exch - turnover) * s.x * (1.0 - p.a_exch + p.a_exch * s.pth);
    const double form = formation(model, day, y, s);
    f.exch_to_trab = p.r_trab * y[trab] * form;
    f.exch_to_cort = p.r_cort * y[cort] * form;
    f.trab_to_ecf = p.r_trab * y[trab] * y[oc];
    f.cort_to_ecf = p.r_cort * y[cort] * y[oc];
    f.ecf_to_ves = into_vessel(model, day, y, s);
    f.ecf_to_soft = p.q_soft * s.u + p.q_soft_hi * s.hinge * s.hinge;
    f.soft_to_ecf = p.k_soft * y[soft];
    return f;
}

State rate_of_change(const Model& model, const DayContext& day, const State& y, const Signals& s,
                     const Flows& f) {
    State rate{};
    set_calcium_rates(rate, f);
    set_bone_cell_rates(rate, model.p, day, y, s);
    set_vitamin_d_rates(rate, model.p, day, y, s);
    set_vitamin_k_rates(rate, model.p, day, y);
    rate[m_gut] = y[gut];
    rate[m_ecf] = y[ecf];
    rate[m_pth] = model.p.pth_ref * s.pth;
    return rate;
}

}  // namespace compass::sim
