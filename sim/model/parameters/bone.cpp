#include "sim/model/parameters.h"

namespace compass::sim {
namespace {

using enum Evidence;
using P = Parameters;

constexpr std::array bone_table{
    Parameter{"q_exch", &P::q_exch, 5000.0, "mg/d", 3000.0, 7000.0, measured,
              "ECF to bone surface exchange", "Weaver, Neer kinetic studies"},
    Parameter{"exch_ref", &P::exch_ref, 4700.0, "mg", 3000.0, 6000.0, measured,
              "rapidly exchangeable bone calcium", "textbook value"},
    Parameter{"a_exch", &P::a_exch, 0.10, "1", 0.0, 0.3, mechanistic,
              "PTH share in release from bone surface", "fitted"},
    Parameter{"trab_ref", &P::trab_ref, 200000.0, "mg", 150000.0, 250000.0, measured,
              "trabecular calcium, 20 % of the skeleton", "textbook value"},
    Parameter{"cort_ref", &P::cort_ref, 800000.0, "mg", 600000.0, 1000000.0, measured,
              "cortical calcium, 80 % of the skeleton", "textbook value"},
    Parameter{"r_trab", &P::r_trab, 0.00075, "1/d", 0.0004, 0.001, measured,
              "trabecular turnover, 27 %/y", "Parfitt 2002"},
    Parameter{"r_cort", &P::r_cort, 0.0001875, "1/d", 0.0001, 0.0003, measured,
              "cortical turnover, 7 %/y", "Parfitt 2002"},
    Parameter{"tau_oc", &P::tau_oc, 15.0, "d", 5.0, 30.0, measured, "osteoclast response",
              "CTX settles within weeks"},
    Parameter{"tau_ob", &P::tau_ob, 60.0, "d", 30.0, 120.0, measured, "osteoblast response",
              "P1NP follows by 2-3 months"},
    Parameter{"coupling", &P::coupling, 0.95, "1", 0.8, 1.0, mechanistic,
              "share of a change in resorption that formation follows", "fitted"},
    Parameter{"oc_pth", &P::oc_pth, 0.75, "1", 0.3, 1.0, mechanistic,
              "share of resorption under PTH", "fitted"},
    Parameter{"oc_vdr", &P::oc_vdr, 0.08, "1", 0.0, 0.2, mechanistic,
              "share of resorption under vitamin D action", "Selby 1995"},
    Parameter{"min_half", &P::min_half, 0.05, "1", 0.02, 0.5, mechanistic,
              "relative surface calcium at half of the mineralisation rate", "fitted"},
    Parameter{"min_vdr", &P::min_vdr, 0.007, "1", 0.0, 0.02, mechanistic,
              "brake of excess vitamin D action on mineralisation", "Lieben 2012 (mice)"},
    Parameter{"age_def", &P::age_def, 0.0006, "1/y", 0.0, 0.002, measured,
              "formation deficit per year after 30", "textbook value"},
    Parameter{"meno_oc", &P::meno_oc, 0.60, "1", 0.3, 0.9, measured,
              "rise of resorption after menopause", "Garnero 1996"},
    Parameter{"meno_width", &P::meno_width, 1.0, "y", 0.5, 2.0, measured, "width of the transition",
              "Greendale 2012"},
    Parameter{"e_kbone", &P::e_kbone, 0.06, "1", 0.0, 0.2, free_choice,
              "formation gain per unit of carboxylated osteocalcin",
              "between Knapen 2013 and the null trials"},
    Parameter{"e_act", &P::e_act, 0.02, "1", 0.0, 0.05, free_choice,
              "formation gain per unit of activity level", "free"},
    Parameter{"e_inf_oc", &P::e_inf_oc, 0.05, "1", 0.0, 0.2, free_choice,
              "resorption gain per unit of inflammation", "free"},
};

}  // namespace

std::span<const Parameter> bone_parameters() {
    return bone_table;
}

}  // namespace compass::sim
