#include "ui/sheets/figures.h"

#include "sim/columns.h"
#include "ui/layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace compass::ui {
namespace {

using Ids = std::string_view;

constexpr std::array<Ids, 6> calcium_p{"v_ecf", "ca_ref", "u_thr", "u_pth", "u_slope", "q_exch"};
constexpr std::array<Ids, 4> calcium_s{"Ca_ecf_mg", "Ca_exch_mg", "Ca_gut_mg", "125D_pmol_L"};
constexpr std::array<Ids, 4> pth_p{"pth_ref", "pth_b", "k_pth25", "e_gfr_pth"};
constexpr std::array<Ids, 2> pth_s{"Ca_ecf_mg", "25OHD_nmol_L"};
constexpr std::array<Ids, 7> absorbed_p{"v_active",  "km_active", "vd_max", "k_passive",
                                        "k_transit", "abs_age",   "q_secr"};
constexpr std::array<Ids, 3> absorbed_s{"Ca_gut_mg", "125D_pmol_L", "25OHD_nmol_L"};
constexpr std::array<Ids, 7> urine_p{"u_slope", "u_thr",  "u_soft", "u_pth",
                                     "u_max",   "u_fail", "ca_soft"};
constexpr std::array<Ids, 2> urine_s{"Ca_ecf_mg", "25OHD_nmol_L"};
constexpr std::array<Ids, 7> store_p{"k_d3_25", "km_d3", "k_d3_27", "v_25",
                                     "k_25",    "kc_25", "f_d3"};
constexpr std::array<Ids, 3> store_s{"25OHD_nmol_L", "D3_lean_nmol", "D3_fat_nmol"};
constexpr std::array<Ids, 4> ucoc_p{"oc_max", "oc_half", "tau_coc", "ext_ref"};
constexpr std::array<Ids, 2> ucoc_s{"cOC_frac", "K_ext_nmol"};
constexpr std::array<Ids, 4> mgp_p{"mgp_max", "mgp_half", "tau_cmgp", "ext_ref"};
constexpr std::array<Ids, 2> mgp_s{"cMGP_frac", "K_ext_nmol"};
constexpr std::array<Ids, 9> hip_p{"trab_ref", "cort_ref", "r_trab",  "r_cort", "coupling",
                                   "oc_pth",   "age_def",  "meno_oc", "e_kbone"};
constexpr std::array<Ids, 5> hip_s{"Ca_trab_mg", "Ca_cort_mg", "osteoclast_rel", "osteoblast_rel",
                                   "cOC_frac"};
constexpr std::array<Ids, 9> cac_p{"cac_mg", "r_ves",   "cac_sat", "q_seed", "e_kves",
                                   "e_sup",  "e_hyper", "e_inf_v", "e_gfr_v"};
constexpr std::array<Ids, 3> cac_s{"Ca_vessel_mg", "cMGP_frac", "Ca_ecf_mg"};

constexpr std::array<Ids, 6> ctx_p{"oc_pth", "oc_vdr", "tau_oc", "meno_oc", "e_inf_oc", "pth_b"};
constexpr std::array<Ids, 3> ctx_s{"osteoclast_rel", "pth_pg_mL", "vdr_rel"};
constexpr std::array<Ids, 5> gut_p{"v_active", "km_active", "k_passive", "k_transit", "q_secr"};
constexpr std::array<Ids, 2> gut_s{"Ca_gut_mg", "vdr_rel"};
constexpr std::array<Ids, 6> ecf_p{"v_ecf", "ca_ref", "q_exch", "q_derm", "u_thr", "u_slope"};
constexpr std::array<Ids, 3> ecf_s{"Ca_ecf_mg", "Ca_exch_mg", "Ca_gut_mg"};
constexpr std::array<Ids, 5> exch_p{"q_exch", "exch_ref", "a_exch", "r_trab", "r_cort"};
constexpr std::array<Ids, 3> exch_s{"Ca_exch_mg", "Ca_ecf_mg", "osteoblast_rel"};
constexpr std::array<Ids, 8> bone_p{"trab_ref", "cort_ref", "r_trab",  "r_cort",
                                    "coupling", "age_def",  "meno_oc", "e_kbone"};
constexpr std::array<Ids, 5> bone_s{"Ca_trab_mg", "Ca_cort_mg", "osteoclast_rel", "osteoblast_rel",
                                    "cOC_frac"};
constexpr std::array<Ids, 4> soft_p{"q_soft", "q_soft_hi", "ca_soft", "k_soft"};
constexpr std::array<Ids, 2> soft_s{"Ca_soft_mg", "serum_ca_mg_dL"};
constexpr std::array<Ids, 1> faeces_p{"k_transit"};
constexpr std::array<Ids, 1> faeces_s{"Ca_gut_mg"};
constexpr std::array<Ids, 1> skin_p{"q_derm"};
constexpr std::array<Ids, 1> skin_s{"Ca_ecf_mg"};
constexpr std::array<Ids, 0> no_p{};
constexpr std::array<Ids, 3> kept_s{"day_faeces_mg", "day_urine_mg", "day_balance_mg"};
constexpr std::array<Ids, 1> eaten_s{"acc_in_mg"};

constexpr std::array<Figure, 27> known_figures{{
    {"day_ca_mean_mg_dL", 1, calcium_p, calcium_s},
    {"day_pth_mean_pg_mL", 0, pth_p, pth_s},
    {"day_abs_mg", 0, absorbed_p, absorbed_s},
    {"day_urine_mg", 0, urine_p, urine_s},
    {"25OHD_nmol_L", 0, store_p, store_s},
    {"ucoc_pct", 0, ucoc_p, ucoc_s},
    {"dpucmgp_pmol_L", 0, mgp_p, mgp_s},
    {"bmd_hip_pct", 1, hip_p, hip_s},
    {"t_score", 2, hip_p, hip_s},
    {"cac_AU", 0, cac_p, cac_s},
    {"vessel_mg_d", 2, cac_p, cac_s},
    {"day_abs_frac", 3, absorbed_p, absorbed_s},
    {"ctx_ng_mL", 2, ctx_p, ctx_s},
    {"Ca_trab_mg", 0, bone_p, bone_s, "Ca_cort_mg"},
    {"Ca_gut_mg", 0, gut_p, gut_s},
    {"Ca_ecf_mg", 0, ecf_p, ecf_s},
    {"Ca_exch_mg", 0, exch_p, exch_s},
    {"Ca_trab_mg", 0, bone_p, bone_s},
    {"Ca_cort_mg", 0, bone_p, bone_s},
    {"Ca_vessel_mg", 0, cac_p, cac_s},
    {"Ca_soft_mg", 0, soft_p, soft_s},
    {"day_faeces_mg", 0, faeces_p, faeces_s},
    {"day_balance_mg", 0, no_p, kept_s},
    {"acc_in_mg", 0, no_p, eaten_s},
    {"acc_faeces_mg", 0, faeces_p, faeces_s},
    {"acc_urine_mg", 0, urine_p, urine_s},
    {"acc_dermal_mg", 0, skin_p, skin_s},
}};

}  // namespace

std::span<const Figure> figures() {
    return known_figures;
}

int figure_named(std::string_view id) {
    for (std::size_t i = 0; i < known_figures.size(); ++i) {
        if (known_figures.at(i).id() == id) return static_cast<int>(i);
    }
    return 0;
}

int figure_of_curve(int curve) {
    constexpr std::array<Ids, plot_count> ids{"day_ca_mean_mg_dL", "bone", "cac_AU", "25OHD_nmol_L",
                                              "day_pth_mean_pg_mL"};
    return figure_named(ids.at(static_cast<std::size_t>(std::clamp(curve, 0, plot_count - 1))));
}

View audited(View view, int figure) {
    view.sheet = Sheet::audit;
    view.audited = figure;
    view.large_plot.reset();
    return view;
}

sim::Sample midnight_of(const sim::Trajectory& run, double day) {
    return sim::sample_at(run, std::floor(day));
}

double figure_value(const Figure& figure, const sim::Trajectory& run, const sim::Sample& sample) {
    const double value = sim::value(run, sample, sim::column_index(figure.column));
    if (figure.plus.empty()) return value;
    return value + sim::value(run, sample, sim::column_index(figure.plus));
}

std::string figure_columns(const Figure& figure) {
    const std::string column(figure.column);
    return figure.plus.empty() ? column : column + " + " + std::string(figure.plus);
}

std::string_view figure_unit(const Figure& figure) {
    const auto column = static_cast<std::size_t>(sim::column_index(figure.column));
    const std::string_view unit = sim::columns()[column].unit;
    return unit == "1" ? std::string_view() : unit;
}

std::string full_text(double value) {
    if (!std::isfinite(value)) return "?";
    std::array<char, 40> digits{};
    std::snprintf(digits.data(), digits.size(), "%.12g", value);
    return digits.data();
}

}  // namespace compass::ui
