#pragma once

#include "sim/model/flows.h"

namespace compass::sim {

/// What a laboratory, a scan or a cuff would find in a body at one moment. Formulas and marks are
/// those of docs/model.md; all are pure functions of the state and the context of its day.
struct Biomarkers {
    double serum_ca_mg_dl = 0.0;
    double ionised_ca_mmol_l = 0.0;
    double pth_pg_ml = 0.0;
    double urine_ca_mg_d = 0.0;  ///< excretion at this moment
    double ctx_ng_ml = 0.0;
    double p1np_ng_ml = 0.0;
    double ucoc_pct = 0.0;
    double dp_ucmgp_pmol_l = 0.0;
    double k1_ng_ml = 0.0;
    double mk4_ng_ml = 0.0;
    double mk7_ng_ml = 0.0;
    double inr = 0.0;  ///< a rough picture, never a dose guide
    double bmd_spine_pct = 0.0;
    double bmd_hip_pct = 0.0;
    double t_score = 0.0;
    double cac_au = 0.0;
    double pwv_m_s = 0.0;
    double elasticity_pct = 0.0;
    double vdr_ratio = 0.0;
    double vessel_mg_d = 0.0;  ///< calcium into artery walls at this moment
};

Biomarkers biomarkers(const Model& model, const DayContext& day, const Person& person,
                      const State& y);

}  // namespace compass::sim
