#include "sim/model/biomarkers.h"

#include "sim/model/moles.h"
#include "sim/numeric/elementary.h"

#include <algorithm>
#include <cmath>

namespace compass::sim {
namespace {

constexpr double ctx_scale_ng_ml = 0.35;      // [R]
constexpr double p1np_scale_ng_ml = 45.0;     // [R]
constexpr double ucmgp_scale_pmol_l = 500.0;  // [R]
constexpr double mg_per_mmol_dl = 4.008;      // mg/dL in 1 mmol/L of calcium

/// Clotting time over normal, from what the liver has of working vitamin K. [F]
double inr(const Parameters& p, const DayContext& day, const State& y) {
    const double liver = day.vk * y[kliv] / p.liv_ref;
    const double clotting = 1.05 * liver / (liver + 0.05 * day.k_half);
    // without any vitamin K the formula has no end
    constexpr double longest = 1e6;
    return std::clamp(1.0 / (clotting * clotting * std::sqrt(clotting)), 0.9, longest);
}

void set_density(Biomarkers& b, const Parameters& p, const State& y) {
    const double trabecular = y[trab] / p.trab_ref;
    const double cortical = y[cort] / p.cort_ref;
    b.bmd_spine_pct = 100.0 * (0.5 * trabecular + 0.5 * cortical);
    b.bmd_hip_pct = 100.0 * (0.3 * trabecular + 0.7 * cortical);
    b.t_score = (b.bmd_hip_pct / 100.0 - 1.0) / 0.12;
}

void set_artery(Biomarkers& b, const Model& model, const DayContext& day, const State& y,
                const Signals& s) {
    b.cac_au = y[ves] / model.p.cac_mg;
    b.pwv_m_s = 5.0 + 0.06 * day.age_y + 0.5 * decimal_logarithm(1.0 + b.cac_au / 10.0) +
                model.p.e_pwv * model.dial_k_vessel * (s.idle_mgp - 1.0);
    const double ratio = 7.4 / b.pwv_m_s;
    b.elasticity_pct = 100.0 * ratio * ratio;
}

}  // namespace

Biomarkers biomarkers(const Model& model, const DayContext& day, const Person& person,
                      const State& y) {
    const Parameters& p = model.p;
    const Signals s = signals(model, day, y);
    const Flows f = flows(model, day, y, s);
    const double w = person.weight_kg / 70.0;
    Biomarkers b;
    b.serum_ca_mg_dl = s.u * p.ca_ref;
    b.ionised_ca_mmol_l = s.u * p.ca_ref * p.f_ion / mg_per_mmol_dl;
    b.pth_pg_ml = p.pth_ref * s.pth;
    b.urine_ca_mg_d = f.ecf_to_urine;
    b.ctx_ng_ml = ctx_scale_ng_ml * y[oc];
    b.p1np_ng_ml = p1np_scale_ng_ml * y[ob];
    b.ucoc_pct = 100.0 * (1.0 - y[coc]);
    b.dp_ucmgp_pmol_l = ucmgp_scale_pmol_l * s.idle_mgp;
    b.k1_ng_ml = y[k1p] / (p.v_k1 * w) / k1_nmol_per_ug;
    b.mk4_ng_ml = y[k4p] / (p.v_k4 * w) / mk4_nmol_per_ug;
    b.mk7_ng_ml = y[k7p] / (p.v_k7 * w) / mk7_nmol_per_ug;
    b.inr = inr(p, day, y);
    set_density(b, p, y);
    set_artery(b, model, day, y, s);
    b.vdr_ratio = s.vdr;
    b.vessel_mg_d = f.ecf_to_ves;
    return b;
}

}  // namespace compass::sim
