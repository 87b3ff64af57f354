#pragma once

#include "sim/model/flows.h"

#include <array>
#include <cstddef>

namespace compass::sim {

/// Rows behind those of the movers: integrals over a day, from which all accounts and daily
/// figures follow (calcium not accounted for otherwise has left with the urine).
enum Integral : std::size_t {
    i_gut = movers,  ///< content of the gut, mg d
    i_ecf,           ///< mg d
    i_abs,           ///< absorbed, mg
    i_pth,           ///< pg d / mL
    i_form,          ///< formed bone, mg
    i_res,           ///< resorbed bone, mg
    slope_rows
};

/// d(rate) / d(mover), per day: [row][mover]. Entries that are always 0 are not stored anew.
using Slopes = std::array<std::array<double, movers>, slope_rows>;

/// Sets every entry of `j` that is not always 0. Written by hand beside the laws of sim/model, at
/// a sixth of the price of derivative numbers; tests/sim/slopes_test.cpp holds every entry, also
/// the zeros, against difference quotients of the laws.
void set_slopes(const Model& model, const DayContext& day, const State& y, Slopes& j);

/// Where an entry of Slopes can differ from 0, row by row.
struct Slope {
    unsigned char row;
    unsigned char column;
};
inline constexpr std::array slope_pattern{
    Slope{gut, gut},     Slope{gut, ecf},     Slope{gut, c25},    Slope{gut, c125},
    Slope{ecf, gut},     Slope{ecf, ecf},     Slope{ecf, exch},   Slope{ecf, trab},
    Slope{ecf, cort},    Slope{ecf, ves},     Slope{ecf, soft},   Slope{ecf, oc},
    Slope{ecf, c25},     Slope{ecf, c125},    Slope{ecf, cmgp},   Slope{exch, ecf},
    Slope{exch, exch},   Slope{exch, trab},   Slope{exch, cort},  Slope{exch, ob},
    Slope{exch, c25},    Slope{exch, c125},   Slope{exch, coc},   Slope{trab, exch},
    Slope{trab, trab},   Slope{trab, oc},     Slope{trab, ob},    Slope{trab, c25},
    Slope{trab, c125},   Slope{trab, coc},    Slope{cort, exch},  Slope{cort, cort},
    Slope{cort, oc},     Slope{cort, ob},     Slope{cort, c25},   Slope{cort, c125},
    Slope{cort, coc},    Slope{ves, ecf},     Slope{ves, ves},    Slope{ves, cmgp},
    Slope{soft, ecf},    Slope{soft, soft},   Slope{oc, ecf},     Slope{oc, oc},
    Slope{oc, c25},      Slope{oc, c125},     Slope{ob, oc},      Slope{ob, ob},
    Slope{d3p, d3p},     Slope{d3p, d3f},     Slope{d3f, d3p},    Slope{d3f, d3f},
    Slope{c25, d3p},     Slope{c25, c25},     Slope{c125, ecf},   Slope{c125, c25},
    Slope{c125, c125},   Slope{k1p, k1p},     Slope{k4p, k4p},    Slope{k7p, k7p},
    Slope{kliv, k1p},    Slope{kliv, k4p},    Slope{kliv, k7p},   Slope{kliv, kliv},
    Slope{kext, k1p},    Slope{kext, k4p},    Slope{kext, k7p},   Slope{kext, kext},
    Slope{coc, kext},    Slope{coc, coc},     Slope{cmgp, kext},  Slope{cmgp, cmgp},
    Slope{i_gut, gut},   Slope{i_ecf, ecf},   Slope{i_abs, gut},  Slope{i_abs, c25},
    Slope{i_abs, c125},  Slope{i_pth, ecf},   Slope{i_pth, c25},  Slope{i_form, exch},
    Slope{i_form, trab}, Slope{i_form, cort}, Slope{i_form, ob},  Slope{i_form, c25},
    Slope{i_form, c125}, Slope{i_form, coc},  Slope{i_res, trab}, Slope{i_res, cort},
    Slope{i_res, oc},
};

}  // namespace compass::sim
