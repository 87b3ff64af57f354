#include "bench/accuracy/floors.h"

#include "sim/columns.h"

#include <array>
#include <cassert>

namespace compass::bench {
namespace {

struct Floor {
    std::string_view id;
    double size;
};

constexpr std::array table{
    Floor{"Ca_gut_mg", 100.0},  // between meals the gut runs empty
    Floor{"Ca_ecf_mg", 9.0}, Floor{"Ca_exch_mg", 45.0}, Floor{"Ca_trab_mg", 2000.0},
    Floor{"Ca_cort_mg", 8000.0}, Floor{"Ca_vessel_mg", 2.0}, Floor{"Ca_soft_mg", 0.25},
    Floor{"osteoclast_rel", 0.01}, Floor{"osteoblast_rel", 0.01}, Floor{"D3_lean_nmol", 0.5},
    Floor{"D3_fat_nmol", 50.0}, Floor{"25OHD_nmol_L", 0.6}, Floor{"125D_pmol_L", 1.0},
    // what is left of a meal's vitamin K at midnight means nothing
    Floor{"K1_nmol", 10.0}, Floor{"MK4_nmol", 10.0}, Floor{"MK7_nmol", 10.0},
    Floor{"K_liver_nmol", 1.0}, Floor{"K_ext_nmol", 1.0}, Floor{"cOC_frac", 0.01},
    Floor{"cMGP_frac", 0.01},
    // accounts begin at nothing: some part of what moves in a day
    Floor{"acc_in_mg", 100.0}, Floor{"acc_faeces_mg", 100.0}, Floor{"acc_urine_mg", 100.0},
    Floor{"acc_dermal_mg", 10.0}, Floor{"acc_absorbed_mg", 100.0}, Floor{"serum_ca_mg_dL", 0.095},
    Floor{"ionised_ca_mmol_L", 0.012}, Floor{"pth_pg_mL", 0.4}, Floor{"urine_ca_mg_d", 1.5},
    Floor{"ctx_ng_mL", 0.0035}, Floor{"p1np_ng_mL", 0.45}, Floor{"ucoc_pct", 0.35},
    Floor{"dpucmgp_pmol_L", 5.0},
    // as 10 nmol of K1, MK-4 and MK-7 make in plasma
    Floor{"k1_ng_mL", 0.66}, Floor{"mk4_ng_mL", 0.31}, Floor{"mk7_ng_mL", 0.13}, Floor{"inr", 0.01},
    Floor{"bmd_spine_pct", 1.0}, Floor{"bmd_hip_pct", 1.0},
    Floor{"t_score", 1.0},  // it passes through 0: absolute, in SD
    Floor{"cac_AU", 1.0}, Floor{"pwv_m_s", 0.09}, Floor{"elasticity_pct", 0.7},
    Floor{"vdr_rel", 0.01}, Floor{"vessel_mg_d", 0.0005}, Floor{"day_ca_mean_mg_dL", 0.095},
    Floor{"day_pth_mean_pg_mL", 0.4}, Floor{"day_abs_frac", 0.003}, Floor{"day_urine_mg", 1.5},
    Floor{"day_faeces_mg", 7.0}, Floor{"day_abs_mg", 3.0}, Floor{"day_res_mg", 4.0},
    Floor{"day_form_mg", 4.0},
    Floor{"day_balance_mg", 1000.0},  // a difference of such amounts, and it passes through 0
};

}  // namespace

const std::vector<double>& column_floors() {
    static const std::vector<double> sizes = [] {
        std::vector<double> in_order;
        for (const Floor& floor : table) {
            assert(sim::columns()[in_order.size()].id == floor.id);
            in_order.push_back(floor.size);
        }
        return in_order;
    }();
    return sizes;
}

}  // namespace compass::bench
