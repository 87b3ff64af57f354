#pragma once

#include "sim/model/signals.h"
#include "sim/model/vitamins.h"

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

/// Excretion starts at a threshold that PTH lifts, and levels off. On nothing do all other laws of
/// a step wait as long as on PTH and urine: both are written for few operations one after the
/// other.
inline double urine(const Model& m, const DayContext& day, const Signals& s) {
    const Parameters& p = m.p;
    const double above = s.u * p.ca_ref - day.u_thr + p.u_pth - p.u_pth * s.sqrt_pth;
    const double lift = smooth_positive(above, p.u_soft * p.u_soft);
    const double share = m.u_share * lift;
    const double full = 1.0 + share * share;
    const double per_lift = s.ebb * day.g_half * p.u_slope / (1.0 + p.u_fail * s.hinge * s.hinge);
    return per_lift * lift * (1.0 / full) * std::sqrt(full);  // quotient and root do not wait
}

/// Formation of bone over its reference rate: osteoblasts, mineral at hand, vitamin D's brake and
/// the gain by carboxylated osteocalcin.
inline double formation(const Model& m, const DayContext& day, const State& y, const Signals& s) {
    const Parameters& p = m.p;
    const double vdr2 = s.vdr * s.vdr;
    return y[ob] * day.ob_eff * (1.0 + p.min_half) * s.x * (1.0 + p.min_vdr) /
           ((p.min_half + s.x) * (1.0 + p.min_vdr * vdr2 * vdr2)) *
           (1.0 + m.dial_k_bone * p.e_kbone * (y[coc] - day.coc_ref));
}

/// Deposits grow with themselves; high blood calcium, idle MGP and calcium pills drive them.
inline double into_vessel(const Model& m, const DayContext& day, const State& y, const Signals& s) {
    const Parameters& p = m.p;
    const double idle = s.idle_mgp;
    const double drive = (1.0 + p.e_hyper * s.hinge) *
                         (1.0 + m.dial_k_vessel * p.e_kves * (idle - 1.0) / (idle + 1.0)) *
                         (1.0 + day.sup_gain * idle);
    return (day.ves_seed + day.ves_grow * y[ves] / (1.0 + y[ves] * m.per_cac_sat)) * drive * s.ebb;
}

inline Flows flows(const Model& m, const DayContext& day, const State& y, const Signals& s) {
    const Parameters& p = m.p;
    Flows f;
    f.gut_to_ecf_active =
        day.v_act * p.vd_max * s.vdr * y[gut] / ((p.vd_max - 1.0 + s.vdr) * (p.km_active + y[gut]));
    f.gut_to_ecf_passive = p.k_passive * y[gut];
    f.gut_to_faeces = p.k_transit * y[gut];
    f.ecf_to_gut = p.q_secr * s.u;
    f.ecf_to_urine = urine(m, day, s);
    f.ecf_to_skin = p.q_derm * s.u;
    f.ecf_to_exch = p.q_exch * s.u;
    f.exch_to_ecf = day.surface_mg_d * s.x * (1.0 - p.a_exch + p.a_exch * s.pth);
    const double form = formation(m, day, y, s);
    f.exch_to_trab = p.r_trab * y[trab] * form;
    f.exch_to_cort = p.r_cort * y[cort] * form;
    f.trab_to_ecf = p.r_trab * y[trab] * y[oc];
    f.cort_to_ecf = p.r_cort * y[cort] * y[oc];
    f.ecf_to_ves = into_vessel(m, day, y, s);
    f.ecf_to_soft = p.q_soft * s.u + p.q_soft_hi * s.hinge * s.hinge;
    f.soft_to_ecf = p.k_soft * y[soft];
    return f;
}

inline void set_calcium_rates(State& rate, const Flows& f) {
    const double absorbed = f.gut_to_ecf_active + f.gut_to_ecf_passive;
    const double resorbed = f.trab_to_ecf + f.cort_to_ecf;
    rate[gut] = f.ecf_to_gut - absorbed - f.gut_to_faeces;
    rate[ecf] = absorbed - f.ecf_to_gut - f.ecf_to_skin - f.ecf_to_exch + resorbed - f.ecf_to_ves -
                f.ecf_to_soft + f.soft_to_ecf + f.exch_to_ecf - f.ecf_to_urine;
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

inline void set_bone_cell_rates(State& rate, const Model& m, const DayContext& day, const State& y,
                                const Signals& s) {
    const Parameters& p = m.p;
    const double by_pth = 1.0 - p.oc_pth + p.oc_pth * s.sqrt_pth;
    const double by_d = 1.0 - p.oc_vdr + p.oc_vdr * s.vdr * s.vdr;
    rate[oc] = m.pace_oc * (by_pth * by_d * day.oc_drive - y[oc]);
    rate[ob] = m.pace_ob * (1.0 + p.coupling * (y[oc] - 1.0) - y[ob]);
}

/// d(state)/dt, per day, into every entry of `rate`. Calcium moves by flows alone: each leaves one
/// place and arrives in another, so no rate can make or lose any.
inline void set_rates(State& rate, const Model& m, const DayContext& day, const State& y,
                      const Signals& s, const Flows& f) {
    set_calcium_rates(rate, f);
    set_bone_cell_rates(rate, m, day, y, s);
    set_vitamin_d_rates(rate, m, day, y, s);
    set_vitamin_k_rates(rate, m, day, y);
    rate[a_in] = 0.0;  // meals are jumps
    rate[m_gut] = y[gut];
    rate[m_ecf] = y[ecf];
    rate[m_pth] = m.p.pth_ref * s.pth;
}
inline State rate_of_change(const Model& m, const DayContext& day, const State& y, const Signals& s,
                            const Flows& f) {
    State rate;
    set_rates(rate, m, day, y, s, f);
    return rate;
}

/// The same of calcium and bone cells alone; vitamins stand still.
inline void set_rates_of_calcium(State& rate, const Model& m, const DayContext& day, const State& y,
                                 const Signals& s, const Flows& f) {
    rate = {};
    set_calcium_rates(rate, f);
    set_bone_cell_rates(rate, m, day, y, s);
    rate[m_gut] = y[gut];
    rate[m_ecf] = y[ecf];
}

}  // namespace compass::sim
