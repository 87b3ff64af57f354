#include "sim/model/parameters.h"

namespace compass::sim {
namespace {

using enum Evidence;
using P = Parameters;

constexpr std::array vessel_table{
    Parameter{"cac_mg", &P::cac_mg, 2.0, "mg/AU", 0.5, 5.0, free_choice,
              "arterial calcium per Agatston unit, whole arterial tree", "free"},
    Parameter{"r_ves", &P::r_ves, 0.00054, "1/d", 0.0003, 0.0008, measured,
              "relative growth of a deposit, about 20 %/y", "Budoff 2010"},
    Parameter{"cac_sat", &P::cac_sat, 2000.0, "AU", 1000.0, 5000.0, measured,
              "score at which relative growth halves", "textbook value"},
    Parameter{"q_seed", &P::q_seed, 0.0045, "mg/d", 0.001, 0.02, measured,
              "new deposit in a man of 60 without any", "Min 2010"},
    Parameter{"e_kves", &P::e_kves, 0.35, "1", 0.0, 0.6, free_choice,
              "vessel growth gain per relative unit of inactive MGP",
              "between the null trials and the mechanism"},
    Parameter{"e_sup", &P::e_sup, 0.04, "1/g", 0.0, 0.15, free_choice,
              "vessel growth gain per g/d of calcium pills",
              "between Manson 2010 and Anderson 2016"},
    Parameter{"e_hyper", &P::e_hyper, 1.0, "1/(mg/dL)", 0.0, 3.0, free_choice,
              "vessel growth gain per mg/dL of serum calcium above ca_soft", "free"},
    Parameter{"e_inf_v", &P::e_inf_v, 0.15, "1", 0.0, 0.4, free_choice,
              "vessel growth gain per unit of inflammation", "free"},
    Parameter{"q_soft", &P::q_soft, 0.05, "mg/d", 0.0, 0.2, free_choice,
              "soft-tissue deposition at normal calcium", "free"},
    Parameter{"q_soft_hi", &P::q_soft_hi, 5.0, "mg/d per (mg/dL)^2", 2.0, 30.0, free_choice,
              "extra soft-tissue deposition above ca_soft", "free"},
    Parameter{"ca_soft", &P::ca_soft, 10.8, "mg/dL", 10.2, 11.5, free_choice,
              "serum calcium at which soft tissue begins to take up calcium", "free"},
    Parameter{"k_soft", &P::k_soft, 0.002, "1/d", 0.0005, 0.01, free_choice,
              "clearance of soft-tissue calcium", "free"},
    Parameter{"e_pwv", &P::e_pwv, 0.6, "m/s", 0.0, 1.2, free_choice,
              "stiffening per relative unit of inactive MGP",
              "between the null trials and Knapen 2015"},
    Parameter{"e_gfr_v", &P::e_gfr_v, 1.0, "1", 0.0, 1.0, mechanistic,
              "share of the vessel growth gain by poor kidney function that acts",
              "Kestenbaum 2009"},
};

}  // namespace

std::span<const Parameter> vessel_parameters() {
    return vessel_table;
}

}  // namespace compass::sim
