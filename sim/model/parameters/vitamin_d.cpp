#include "sim/model/parameters.h"

namespace compass::sim {
namespace {

using enum Evidence;
using P = Parameters;

constexpr std::array vitamin_d_table{
    Parameter{"f_d3", &P::f_d3, 0.80, "1", 0.5, 1.0, mechanistic,
              "absorbed share of oral D3 with a 20 g fat meal", "fitted"},
    Parameter{"k_d3_25", &P::k_d3_25, 1.9, "1/d", 0.5, 4.0, mechanistic,
              "25-hydroxylation of D3 by the tight, easily filled enzyme (CYP2R1)",
              "Heaney 2008, Cheng 2004; fitted to Cashman 2008"},
    Parameter{"km_d3", &P::km_d3, 10.0, "nmol", 5.0, 60.0, mechanistic,
              "lean D3 at half of that enzyme's ceiling, at 70 kg", "Heaney 2008"},
    Parameter{"k_d3_27", &P::k_d3_27, 0.15, "1/d", 0.05, 0.3, mechanistic,
              "25-hydroxylation of D3 by loose enzymes (CYP27A1 and others)",
              "Zhu 2013; fitted to Ilahi 2008"},
    Parameter{"km_d3_27", &P::km_d3_27, 15000.0, "nmol", 8000.0, 40000.0, mechanistic,
              "lean D3 at half of their ceiling, at 70 kg", "fitted to Rossini 2012"},
    Parameter{"k_d3_el", &P::k_d3_el, 0.50, "1/d", 0.1, 1.0, mechanistic, "other loss of D3",
              "fitted"},
    Parameter{"k_d3_fat", &P::k_d3_fat, 0.70, "1/d", 0.1, 1.5, mechanistic, "D3 into fat",
              "fitted"},
    Parameter{"k_fat_d3", &P::k_fat_d3, 0.006, "1/d", 0.004, 0.02, measured, "D3 out of fat",
              "fitted to Martinaityte 2017"},
    Parameter{"v_25", &P::v_25, 14.5, "L", 8.0, 25.0, mechanistic,
              "distribution volume of 25(OH)D at 70 kg", "fitted"},
    Parameter{"k_25", &P::k_25, 0.025, "1/d", 0.02, 0.045, measured, "loss of 25(OH)D at low level",
              "Jones 2012"},
    Parameter{"kc_25", &P::kc_25, 500.0, "nmol/L", 150.0, 800.0, mechanistic,
              "level at which induced loss equals basal loss",
              "fitted to poisoning and to long courses"},
    Parameter{"k_1a", &P::k_1a, 20.0, "nmol/L", 5.0, 50.0, mechanistic,
              "25(OH)D at half-saturated 1-alpha-hydroxylation",
              "fitted to absorption in deficiency"},
    Parameter{"c125_ref", &P::c125_ref, 100.0, "pmol/L", 70.0, 130.0, measured,
              "1,25(OH)2D of the reference adult", "textbook value"},
    Parameter{"c25_ref", &P::c25_ref, 60.0, "nmol/L", 50.0, 75.0, measured,
              "25(OH)D of the reference adult", "textbook value"},
    Parameter{"k_125", &P::k_125, 2.8, "1/d", 1.5, 4.0, measured,
              "loss of 1,25(OH)2D, half-life about 6 h", "textbook value"},
    Parameter{"a_125", &P::a_125, 0.70, "1", 0.3, 1.0, mechanistic,
              "share of 1,25(OH)2D synthesis under PTH", "fitted"},
    Parameter{"w_25", &P::w_25, 0.20, "pmol/nmol", 0.05, 0.4, mechanistic,
              "direct receptor action of 25(OH)D against 1,25(OH)2D", "fitted"},
    Parameter{"kf_25", &P::kf_25, 350.0, "nmol/L", 200.0, 1000.0, mechanistic,
              "level at which displacement from binding protein doubles that action", "fitted"},
    Parameter{"vdr_max", &P::vdr_max, 4.0, "1", 2.5, 6.0, mechanistic,
              "vitamin D action at full receptor occupancy, as a multiple of the reference",
              "fitted"},
    Parameter{"sun_share", &P::sun_share, 0.80, "1", 0.2, 0.9, measured,
              "sun's share of yearly vitamin D supply",
              "fitted to the seasonal swing, Hypponen 2007"},
    Parameter{"fat_d", &P::fat_d, 0.50, "1", 0.0, 1.0, measured, "gain of D3 absorption with fat",
              "Dawson-Hughes 2015"},
    Parameter{"fat_k", &P::fat_k, 2.0, "1", 0.0, 4.0, measured,
              "gain of vitamin K absorption with fat", "Gijsbers 1996"},
    Parameter{"fat_half", &P::fat_half, 10.0, "g", 3.0, 20.0, free_choice,
              "fat in the meal for half of the gain", "free"},
    Parameter{"e_gfr_125", &P::e_gfr_125, 1.0, "1", 0.0, 1.0, mechanistic,
              "share of the fall of 1,25(OH)2D by poor kidney function that acts", "Levin 2007"},
};

}  // namespace

std::span<const Parameter> vitamin_d_parameters() {
    return vitamin_d_table;
}

}  // namespace compass::sim
