#include "sim/model/parameters.h"

namespace compass::sim {
namespace {

using enum Evidence;
using P = Parameters;

constexpr std::array gut_table{
    Parameter{"k_transit", &P::k_transit, 5.0, "1/d", 3.0, 8.0, mechanistic, "lumen emptying",
              "small-bowel residence about 5 h"},
    Parameter{"k_passive", &P::k_passive, 0.35, "1/d", 0.2, 1.0, measured,
              "paracellular absorption, about 7 % of a load", "Bronner 2003"},
    Parameter{"v_active", &P::v_active, 375.0, "mg/d", 300.0, 900.0, measured,
              "ceiling of active absorption at reference vitamin D action",
              "fitted to Heaney 1990"},
    Parameter{"km_active", &P::km_active, 30.0, "mg", 10.0, 100.0, measured,
              "lumen calcium at half of the ceiling", "fitted to Heaney 1990"},
    Parameter{"vd_max", &P::vd_max, 2.5, "1", 1.5, 3.5, mechanistic,
              "greatest multiple of active absorption under vitamin D", "fitted"},
    Parameter{"abs_age", &P::abs_age, 0.006, "1/y", 0.0, 0.01, measured,
              "loss of active absorption per year after 40", "Heaney 1989"},
    Parameter{"q_secr", &P::q_secr, 140.0, "mg/d", 100.0, 200.0, measured,
              "calcium in digestive juices", "Institute of Medicine 2011"},
};

}  // namespace

std::span<const Parameter> gut_parameters() {
    return gut_table;
}

}  // namespace compass::sim
