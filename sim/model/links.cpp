#include "sim/model/links.h"

#include <algorithm>
#include <array>

namespace compass::sim {
namespace {

using P = Parameters;

template <std::size_t count>
using Off = std::array<Switch, count>;

// A link has no effect where its constant is such that the cause drops out of the equation: a gain
// of 0, a half-level of 0 (then the answer is always full), a ceiling of 1.
constexpr Off<2> soft_deposit{{{&P::q_soft, 0.0}, {&P::q_soft_hi, 0.0}}};
constexpr Off<2> artery_flow{{{&P::q_seed, 0.0}, {&P::r_ves, 0.0}}};
constexpr Off<1> hyper_urine{{{&P::u_fail, 0.0}}};
constexpr Off<1> activity_bone{{{&P::e_act, 0.0}}};
constexpr Off<1> fat_k{{{&P::fat_k, 0.0}}};
constexpr Off<1> coc_bone{{{&P::e_kbone, 0.0}}};
constexpr Off<1> mgp_artery{{{&P::e_kves, 0.0}}};
constexpr Off<1> k_stiffness{{{&P::e_pwv, 0.0}}};
constexpr Off<1> catab_artery{{{&P::e_sup, 0.0}}};
constexpr Off<1> caserum_artery{{{&P::e_hyper, 0.0}}};
constexpr Off<1> inflammation_artery{{{&P::e_inf_v, 0.0}}};
constexpr Off<1> microbiome_k{{{&P::e_flora, 0.0}}};
constexpr Off<1> d_release{{{&P::oc_vdr, 0.0}}};
constexpr Off<1> fat_d3{{{&P::fat_d, 0.0}}};
constexpr Off<1> d25_125d{{{&P::k_1a, 0.0}}};
constexpr Off<1> highd_bone{{{&P::min_vdr, 0.0}}};
constexpr Off<1> kidney_artery{{{&P::e_gfr_v, 0.0}}};
constexpr Off<1> inflammation_bone{{{&P::e_inf_oc, 0.0}}};
constexpr Off<1> vkorc1{{{&P::e_vkor, 0.0}}};
constexpr Off<1> store_25ohd{{{&P::k_d3_fat, 0.0}}};
constexpr Off<1> d125_gut{{{&P::vd_max, 1.0}}};
constexpr Off<1> age_gut{{{&P::abs_age, 0.0}}};
constexpr Off<1> d_pth{{{&P::k_pth25, 0.0}}};
// the last one keeps the liver as full as that of the reference adult: k_liv times liv_ref
constexpr Off<4> k_inr{
    {{&P::a_liv1, 0.0}, {&P::a_liv4, 0.0}, {&P::a_liv7, 0.0}, {&P::q_other_liv, 37.8}}};
constexpr Off<1> kidney_125d{{{&P::e_gfr_125, 0.0}}};
constexpr Off<1> natto_mk7{{{&P::f_natto, 0.0}}};
constexpr Off<1> toxic_d{{{&P::w_25, 0.0}}};
constexpr Off<1> d3_25ohd{{{&P::f_d3, 0.0}}};
constexpr Off<1> sun_d3{{{&P::sun_share, 0.0}}};
constexpr Off<1> intake_gut{{{&P::v_active, 0.0}}};
constexpr Off<1> ca_pth{{{&P::pth_b, 0.0}}};
constexpr Off<2> pth_bone{{{&P::oc_pth, 0.0}, {&P::a_exch, 0.0}}};
constexpr Off<1> pth_urine{{{&P::u_pth, 0.0}}};
constexpr Off<1> pth_125d{{{&P::a_125, 0.0}}};
constexpr Off<1> k_coc{{{&P::oc_half, 0.0}}};
constexpr Off<1> k_cmgp{{{&P::mgp_half, 0.0}}};
constexpr Off<1> warfarin_krec{{{&P::warf, 0.0}}};
constexpr Off<1> menopause_bone{{{&P::meno_oc, 0.0}}};
constexpr Off<1> age_bone{{{&P::age_def, 0.0}}};
constexpr Off<1> kidney_pth{{{&P::e_gfr_pth, 0.0}}};
constexpr Off<1> release_building{{{&P::coupling, 0.0}}};

constexpr std::array link_table{
    Link{"soft_deposit", Evidence::free_choice, 0, true, soft_deposit},
    Link{"artery_flow", Evidence::free_choice, 0, true, artery_flow},
    Link{"hyper_urine", Evidence::free_choice, 0, false, hyper_urine},
    Link{"activity_bone", Evidence::free_choice, 0, false, activity_bone},
    Link{"fat_k", Evidence::mechanistic, 1, false, fat_k},
    Link{"coc_bone", Evidence::free_choice, 1, false, coc_bone},
    Link{"mgp_artery", Evidence::free_choice, 1, false, mgp_artery},
    Link{"k_stiffness", Evidence::free_choice, 1, false, k_stiffness},
    Link{"catab_artery", Evidence::free_choice, 1, false, catab_artery},
    Link{"caserum_artery", Evidence::mechanistic, 1, false, caserum_artery},
    Link{"inflammation_artery", Evidence::mechanistic, 1, false, inflammation_artery},
    Link{"microbiome_k", Evidence::free_choice, 1, false, microbiome_k},
    Link{"d_release", Evidence::mechanistic, 1, false, d_release},
    Link{"fat_d3", Evidence::measured, 2, false, fat_d3},
    Link{"d25_125d", Evidence::measured, 2, false, d25_125d},
    Link{"highd_bone", Evidence::measured, 2, false, highd_bone},
    Link{"kidney_artery", Evidence::measured, 2, false, kidney_artery},
    Link{"inflammation_bone", Evidence::measured, 2, false, inflammation_bone},
    Link{"vkorc1", Evidence::measured, 2, false, vkorc1},
    Link{"store_25ohd", Evidence::measured, 3, false, store_25ohd},
    Link{"d125_gut", Evidence::measured, 3, false, d125_gut},
    Link{"age_gut", Evidence::measured, 3, false, age_gut},
    Link{"d_pth", Evidence::measured, 3, false, d_pth},
    Link{"k_inr", Evidence::measured, 3, false, k_inr},
    Link{"kidney_125d", Evidence::measured, 3, false, kidney_125d},
    Link{"natto_mk7", Evidence::measured, 3, false, natto_mk7},
    Link{"toxic_d", Evidence::measured, 3, false, toxic_d},
    Link{"d3_25ohd", Evidence::measured, 4, false, d3_25ohd},
    Link{"sun_d3", Evidence::measured, 4, false, sun_d3},
    Link{"intake_gut", Evidence::measured, 4, false, intake_gut},
    Link{"ca_pth", Evidence::measured, 4, false, ca_pth},
    Link{"pth_bone", Evidence::measured, 4, false, pth_bone},
    Link{"pth_urine", Evidence::measured, 4, false, pth_urine},
    Link{"pth_125d", Evidence::measured, 4, false, pth_125d},
    Link{"k_coc", Evidence::measured, 4, false, k_coc},
    Link{"k_cmgp", Evidence::measured, 4, false, k_cmgp},
    Link{"warfarin_krec", Evidence::measured, 4, false, warfarin_krec},
    Link{"menopause_bone", Evidence::measured, 4, false, menopause_bone},
    Link{"age_bone", Evidence::measured, 4, false, age_bone},
    Link{"kidney_pth", Evidence::measured, 4, false, kidney_pth},
    Link{"release_building", Evidence::measured, 4, false, release_building},
};

}  // namespace

std::span<const Link> links() {
    return link_table;
}

const Link* find_link(std::string_view id) {
    const auto* const found = std::find_if(link_table.begin(), link_table.end(),
                                           [id](const Link& link) { return link.id == id; });
    return found == link_table.end() ? nullptr : &*found;
}

bool is_left_out(const Link& link, double hide_weak) {
    return link.strength < hide_weak && !link.carries_calcium;
}

Parameters without_weak(Parameters parameters, double hide_weak) {
    for (const Link& link : link_table) {
        if (!is_left_out(link, hide_weak)) continue;
        for (const Switch& one : link.switches) parameters.*(one.constant) = one.off;
    }
    return parameters;
}

}  // namespace compass::sim
