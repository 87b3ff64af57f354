#include "sim/model/parameters.h"

namespace compass::sim {
namespace {

using enum Evidence;
using P = Parameters;

constexpr std::array vitamin_k_table{
    Parameter{"f_k1_food", &P::f_k1_food, 0.15, "1", 0.05, 0.25, measured,
              "absorbed share of K1 in food", "Gijsbers 1996"},
    Parameter{"f_k1_pill", &P::f_k1_pill, 0.40, "1", 0.2, 0.9, measured,
              "absorbed share of K1 in a pill", "textbook value"},
    Parameter{"f_k4", &P::f_k4, 0.30, "1", 0.1, 0.6, mechanistic, "absorbed share of MK-4",
              "fitted"},
    Parameter{"f_k7", &P::f_k7, 0.60, "1", 0.3, 0.9, mechanistic, "absorbed share of MK-7",
              "fitted"},
    Parameter{"k_k1", &P::k_k1, 11.1, "1/d", 8.0, 17.0, measured, "loss of K1, half-life 1.5 h",
              "Schurgers & Vermeer 2002"},
    Parameter{"k_k4", &P::k_k4, 5.5, "1/d", 3.0, 9.0, measured, "loss of MK-4, half-life 3 h",
              "Schurgers & Vermeer 2002, Sato 2012"},
    Parameter{"k_k7", &P::k_k7, 0.2446, "1/d", 0.2, 0.3, measured, "loss of MK-7, half-life 68 h",
              "Schurgers 2007"},
    Parameter{"v_k1", &P::v_k1, 7.0, "L", 3.0, 10.0, mechanistic, "volume of K1 at 70 kg",
              "fitted"},
    Parameter{"v_k4", &P::v_k4, 15.0, "L", 5.0, 30.0, mechanistic, "volume of MK-4 at 70 kg",
              "fitted"},
    Parameter{"v_k7", &P::v_k7, 50.0, "L", 30.0, 100.0, mechanistic, "volume of MK-7 at 70 kg",
              "fitted to Schurgers 2007"},
    Parameter{"a_liv1", &P::a_liv1, 0.60, "1", 0.4, 0.9, mechanistic,
              "share of cleared K1 that reaches the liver pool", "fitted"},
    Parameter{"a_liv4", &P::a_liv4, 0.10, "1", 0.05, 0.5, mechanistic,
              "share of cleared MK-4 that reaches the liver pool", "fitted"},
    Parameter{"a_liv7", &P::a_liv7, 0.40, "1", 0.2, 0.6, mechanistic,
              "share of cleared MK-7 that reaches the liver pool", "fitted"},
    Parameter{"b_ext1", &P::b_ext1, 0.20, "1", 0.1, 0.4, mechanistic,
              "share of cleared K1 that reaches bone and vessel", "fitted"},
    Parameter{"b_ext4", &P::b_ext4, 0.03, "1", 0.01, 0.1, mechanistic,
              "share of cleared MK-4 that reaches bone and vessel", "fitted"},
    Parameter{"b_ext7", &P::b_ext7, 0.175, "1", 0.1, 0.4, mechanistic,
              "share of cleared MK-7 that reaches bone and vessel",
              "fitted to ucOC and dp-ucMGP trials"},
    Parameter{"s_ext1", &P::s_ext1, 60.0, "nmol", 10.0, 100.0, mechanistic,
              "K1 amount at half-saturated delivery to bone and vessel", "fitted"},
    Parameter{"s_ext4", &P::s_ext4, 300.0, "nmol", 100.0, 1000.0, mechanistic,
              "MK-4 amount at half-saturated delivery to bone and vessel", "fitted"},
    Parameter{"q_other", &P::q_other, 8.0, "nmol/d", 3.0, 12.0, free_choice,
              "other menaquinones (cheese, gut flora) reaching bone and vessel", "free"},
    Parameter{"q_other_liv", &P::q_other_liv, 12.0, "nmol/d", 5.0, 25.0, free_choice,
              "other menaquinones reaching the liver",
              "liver stores are mostly long-chain menaquinones, Thijssen 1996"},
    Parameter{"k_liv", &P::k_liv, 0.35, "1/d", 0.2, 0.7, mechanistic, "use of hepatic vitamin K",
              "fitted"},
    Parameter{"k_ext", &P::k_ext, 0.10, "1/d", 0.05, 0.3, mechanistic,
              "use of vitamin K in bone and vessel", "fitted"},
    Parameter{"liv_ref", &P::liv_ref, 108.0, "nmol", 50.0, 200.0, mechanistic,
              "hepatic vitamin K of the reference adult", "fitted"},
    Parameter{"ext_ref", &P::ext_ref, 155.0, "nmol", 80.0, 250.0, mechanistic,
              "bone and vessel vitamin K of the reference adult", "fitted"},
    Parameter{"oc_max", &P::oc_max, 0.95, "1", 0.85, 1.0, measured,
              "greatest carboxylated share of osteocalcin", "textbook value"},
    Parameter{"oc_half", &P::oc_half, 0.45, "1", 0.2, 0.8, measured,
              "relative vitamin K at half carboxylation of osteocalcin",
              "Theuwissen 2012, Knapen 2013"},
    Parameter{"tau_coc", &P::tau_coc, 10.0, "d", 5.0, 20.0, measured,
              "response time of osteocalcin carboxylation", "Schurgers 2007"},
    Parameter{"mgp_max", &P::mgp_max, 0.86, "1", 0.8, 1.0, measured,
              "greatest carboxylated share of MGP", "textbook value"},
    Parameter{"mgp_half", &P::mgp_half, 0.323, "1", 0.2, 0.8, measured,
              "relative vitamin K at half carboxylation of MGP", "Dalmeijer 2012"},
    Parameter{"tau_cmgp", &P::tau_cmgp, 20.0, "d", 10.0, 40.0, measured,
              "response time of MGP carboxylation", "Dalmeijer 2012, Theuwissen 2012"},
    Parameter{"warf", &P::warf, 0.90, "1", 0.8, 0.95, measured,
              "share of vitamin K recycling blocked by warfarin", "textbook value"},
    Parameter{"f_natto", &P::f_natto, 1.0, "1", 0.0, 1.0, measured,
              "MK-7 of natto against that of a capsule", "Kaneki 2001"},
    Parameter{"e_flora", &P::e_flora, 1.0, "1", 0.0, 1.0, free_choice,
              "share of the difference between gut floras that acts", "free"},
    Parameter{"e_vkor", &P::e_vkor, 1.0, "1", 0.0, 1.0, mechanistic,
              "share of the difference between VKORC1 variants that acts", "Marinova 2013"},
};

}  // namespace

std::span<const Parameter> vitamin_k_parameters() {
    return vitamin_k_table;
}

}  // namespace compass::sim
