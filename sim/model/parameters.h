#pragma once

#include "sim/evidence.h"

#include <array>
#include <span>
#include <string_view>

namespace compass::sim {

/// Every constant of the model, by the names of its specification. A new value holds the defaults
/// of the table; units, ranges, marks and sources are there too.
struct Parameters {
    // gut
    double k_transit{}, k_passive{}, v_active{}, km_active{}, vd_max{}, abs_age{}, q_secr{};
    // blood, kidney, skin
    double v_ecf{}, ca_ref{}, f_ion{}, u_slope{}, u_thr{}, u_soft{}, u_pth{}, u_max{}, u_fail{},
        q_derm{};
    // PTH
    double pth_ref{}, pth_b{}, k_pth25{}, e_gfr_pth{};
    // bone
    double q_exch{}, exch_ref{}, a_exch{}, trab_ref{}, cort_ref{}, r_trab{}, r_cort{}, tau_oc{},
        tau_ob{}, coupling{}, oc_pth{}, oc_vdr{}, min_half{}, min_vdr{}, age_def{}, meno_oc{},
        meno_width{}, e_kbone{}, e_act{}, e_inf_oc{};
    // vitamin d
    double f_d3{}, k_d3_25{}, km_d3{}, k_d3_27{}, km_d3_27{}, k_d3_el{}, k_d3_fat{}, k_fat_d3{},
        v_25{}, k_25{}, kc_25{}, k_1a{}, c125_ref{}, c25_ref{}, k_125{}, a_125{}, w_25{}, kf_25{},
        vdr_max{}, sun_share{}, fat_d{}, fat_k{}, fat_half{}, e_gfr_125{};
    // vitamin k
    double f_k1_food{}, f_k1_pill{}, f_k4{}, f_k7{}, k_k1{}, k_k4{}, k_k7{}, v_k1{}, v_k4{}, v_k7{},
        a_liv1{}, a_liv4{}, a_liv7{}, b_ext1{}, b_ext4{}, b_ext7{}, s_ext1{}, s_ext4{}, q_other{},
        q_other_liv{}, k_liv{}, k_ext{}, liv_ref{}, ext_ref{}, oc_max{}, oc_half{}, tau_coc{},
        mgp_max{}, mgp_half{}, tau_cmgp{}, warf{}, f_natto{}, e_flora{}, e_vkor{};
    // vessel and soft tissue
    double cac_mg{}, r_ves{}, cac_sat{}, q_seed{}, e_kves{}, e_sup{}, e_hyper{}, e_inf_v{},
        q_soft{}, q_soft_hi{}, ca_soft{}, k_soft{}, e_pwv{}, e_gfr_v{};

    Parameters();
    friend bool operator==(const Parameters&, const Parameters&) = default;
};

/// One constant of the model as a fact: value, unit, plausible range, mark and source.
struct Parameter {
    std::string_view id;
    double Parameters::*field;
    double value;
    std::string_view unit;
    double least;
    double greatest;
    Evidence mark;
    std::string_view meaning;
    std::string_view source;
};

/// The tables, one per process, in the order of the specification.
std::span<const Parameter> gut_parameters();
std::span<const Parameter> blood_parameters();
std::span<const Parameter> bone_parameters();
std::span<const Parameter> vitamin_d_parameters();
std::span<const Parameter> vitamin_k_parameters();
std::span<const Parameter> vessel_parameters();

/// All of them.
std::array<std::span<const Parameter>, 6> parameter_tables();

}  // namespace compass::sim
