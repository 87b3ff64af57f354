#pragma once

#include "sim/model/context.h"
#include "sim/model/state.h"

#include <algorithm>
#include <cmath>

namespace compass::sim {

/// How far disputed links are believed, and the constants; what a right-hand side needs.
/// Made by model_of, which folds constants that every evaluation would compute again.
struct Model {
    Parameters p;
    double dial_k_vessel = 1.0;
    double dial_k_bone = 1.0;

    double u_per_ecf = 0.0;    ///< 1/mg: serum calcium over its reference
    double x_per_exch = 0.0;   ///< 1/mg
    double per_h25 = 0.0;      ///< c25_ref / (c25_ref + k_pth25)
    double per_kf_25 = 0.0;    ///< L/nmol
    double occ_gain = 0.0;     ///< L/pmol: occupancy of the receptor over its reference
    double h1a_gain = 0.0;     ///< (c25_ref + k_1a) / c25_ref
    double per_cac_sat = 0.0;  ///< 1/mg
    double u_share = 0.0;      ///< dL/mg: slope of urine over its ceiling
    double pace_oc = 0.0;      ///< 1/d: bone cells and proteins follow what drives them
    double pace_ob = 0.0;
    double pace_coc = 0.0;
    double pace_cmgp = 0.0;
};
Model model_of(const Parameters& p, const Regimen& regimen);

/// The messages between the places: what hormones and vitamins say at this moment.
struct Signals {
    double u = 0.0;      ///< serum calcium over its reference
    double x = 0.0;      ///< calcium of bone surfaces over its reference
    double hinge = 0.0;  ///< mg/dL above the level at which soft tissue takes up calcium
    double pth = 0.0;    ///< PTH over its reference
    double sqrt_pth = 0.0;
    double vdr = 0.0;       ///< action of vitamin D over its reference
    double idle_mgp = 0.0;  ///< inactive MGP over its reference
    double ebb = 1.0;       ///< 1; falls to 0 with blood calcium where hardly any is left
};

/// A smooth form of max(0, d): about 0 below, d above, with a bend of the given width.
inline double smooth_positive(double d, double width_squared) {
    return 0.5 * (d + std::sqrt(d * d + width_squared));
}

constexpr double hinge_width2 = 0.04;  ///< (mg/dL)^2 [F]

/// A tenth of the reference of serum calcium, which no living blood reaches [F]. Below it whatever
/// leaves blood at a pace of its own ebbs away, so that none takes what is not there, and hormones
/// hear no less.
constexpr double least_u = 0.1;

/// What is left of that tenth, 0 to 1.
inline double share_of_least(double u) {
    return std::clamp(u * (1.0 / least_u), 0.0, 1.0);
}
inline double ebb_at(double u) {
    const double share = share_of_least(u);
    return share * share * (3.0 - 2.0 * share);
}

/// PTH over its reference, and its root, which does not wait for the quotient: PTH answers blood
/// calcium within minutes, and low 25(OH)D lifts it.
inline void set_pth(Signals& s, const Model& m, const DayContext& day, double c25_nmol_l) {
    const Parameters& p = m.p;
    const double u2 = s.u * s.u;
    const double u4 = u2 * u2;
    const double hold = 1.0 + p.pth_b * u4 * (u4 * u4);  // [R] exponent 12 of the calcium-PTH curve
    const double lift = std::sqrt((c25_nmol_l + p.k_pth25) / c25_nmol_l * m.per_h25);
    const double unheld = (1.0 + p.pth_b) * day.g_pth * lift;
    const double per_hold = 1.0 / hold;
    s.pth = unheld * per_hold;
    s.sqrt_pth = std::sqrt(unheld * hold) * per_hold;
}

/// Action of vitamin D over its reference: 1,25(OH)2D and, at high levels, 25(OH)D itself.
inline double vitamin_d_action(const Model& m, double c25_nmol_l, double c125_pmol_l) {
    const Parameters& p = m.p;
    const double r = c25_nmol_l * m.per_kf_25;
    const double occupied = (c125_pmol_l + p.w_25 * c25_nmol_l * (1.0 + r * r)) * m.occ_gain;
    return p.vdr_max * occupied / (p.vdr_max - 1.0 + occupied);
}

inline Signals signals(const Model& m, const DayContext& day, const State& y) {
    const Parameters& p = m.p;
    Signals s;
    s.u = y[ecf] * m.u_per_ecf;
    s.x = y[exch] * m.x_per_exch;
    s.hinge = smooth_positive(s.u * p.ca_ref - p.ca_soft, hinge_width2);
    set_pth(s, m, day, y[c25]);
    s.vdr = vitamin_d_action(m, y[c25], y[c125]);
    s.idle_mgp = (1.0 - y[cmgp]) * day.per_uc_ref;
    s.ebb = ebb_at(s.u);
    return s;
}

/// Calcium's own part of the signals, and the messages at their references: for parameters that let
/// no law hear them.
inline Signals unheard_signals(const Model& m, const State& y) {
    Signals s;
    s.u = y[ecf] * m.u_per_ecf;
    s.x = y[exch] * m.x_per_exch;
    s.hinge = smooth_positive(s.u * m.p.ca_ref - m.p.ca_soft, hinge_width2);
    s.pth = s.sqrt_pth = s.vdr = s.idle_mgp = 1.0;
    s.ebb = ebb_at(s.u);
    return s;
}

}  // namespace compass::sim
