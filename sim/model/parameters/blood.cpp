#include "sim/model/parameters.h"

namespace compass::sim {
namespace {

using enum Evidence;
using P = Parameters;

constexpr std::array blood_table{
    Parameter{"v_ecf", &P::v_ecf, 9.5, "L", 8.0, 12.0, mechanistic,
              "ECF calcium as litres of serum at total calcium", "about 900 mg"},
    Parameter{"ca_ref", &P::ca_ref, 9.5, "mg/dL", 9.2, 9.8, measured, "reference serum calcium",
              "textbook value"},
    Parameter{"f_ion", &P::f_ion, 0.50, "1", 0.45, 0.55, measured, "ionised share of serum calcium",
              "textbook value"},
    Parameter{"u_slope", &P::u_slope, 600.0, "mg/d per mg/dL", 400.0, 700.0, measured,
              "urine calcium per serum calcium above threshold at GFR 100",
              "Peacock 1969 infusion line"},
    Parameter{"u_thr", &P::u_thr, 9.36, "mg/dL", 9.0, 9.6, measured,
              "renal calcium threshold at reference PTH", "Peacock 1969, fitted to urine calcium"},
    Parameter{"u_soft", &P::u_soft, 0.4, "mg/dL", 0.2, 0.8, mechanistic, "splay of the threshold",
              "fitted"},
    Parameter{"u_pth", &P::u_pth, 0.30, "mg/dL", 0.05, 0.5, mechanistic,
              "lift of the threshold by PTH", "fitted"},
    Parameter{"u_max", &P::u_max, 400.0, "mg/d", 300.0, 1200.0, mechanistic,
              "ceiling of urine calcium at GFR 100", "hypercalciuria rarely passes 600 mg/d"},
    Parameter{
        "u_fail", &P::u_fail, 0.01, "1/(mg/dL)^2", 0.0, 0.3, free_choice,
        "loss of renal calcium excretion in hypercalcaemia, per square of the excess over ca_soft",
        "free"},
    Parameter{"q_derm", &P::q_derm, 40.0, "mg/d", 15.0, 60.0, measured, "skin, hair, sweat",
              "Charles 1991"},
    Parameter{"pth_ref", &P::pth_ref, 36.5, "pg/mL", 25.0, 50.0, measured,
              "PTH of the reference adult", "textbook value"},
    Parameter{"pth_b", &P::pth_b, 4.0, "1", 2.0, 8.0, measured,
              "PTH reserve: maximum is (1+b) times reference", "Brown 1983"},
    Parameter{"k_pth25", &P::k_pth25, 40.0, "nmol/L", 20.0, 80.0, measured,
              "25(OH)D at half of its brake on PTH", "Valcour 2012"},
    Parameter{"e_gfr_pth", &P::e_gfr_pth, 1.0, "1", 0.0, 1.0, mechanistic,
              "share of the lift of PTH by poor kidney function that acts", "NHANES 2003-04"},
};

}  // namespace

std::span<const Parameter> blood_parameters() {
    return blood_table;
}

}  // namespace compass::sim
