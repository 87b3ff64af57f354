#include "sim/daymap/slopes.h"

#include <cmath>

namespace compass::sim {
namespace {

/// A quantity that hears only blood calcium and vitamin D, with its three slopes.
struct Heard {
    double value = 0.0;
    double by_ecf = 0.0;
    double by_c25 = 0.0;
    double by_c125 = 0.0;
};

/// The signals with their slopes.
struct Hearing {
    Signals s;
    double hinge_by_ecf = 0.0;
    double ebb_by_ecf = 0.0;
    Heard pth, sqrt_pth, vdr;
};

Hearing hearing(const Model& m, const DayContext& day, const State& y) {
    const Parameters& p = m.p;
    Hearing h;
    h.s = signals(m, day, y);
    const Signals& s = h.s;
    const double d = s.u * p.ca_ref - p.ca_soft;
    h.hinge_by_ecf = p.ca_ref * m.u_per_ecf * s.hinge / std::sqrt(d * d + hinge_width2);

    const double share = share_of_least(s.u);
    h.ebb_by_ecf = 6.0 * share * (1.0 - share) / least_u * m.u_per_ecf;

    const double u2 = s.u * s.u;
    const double u4 = u2 * u2;
    const double u11 = u4 * u4 * u2 * s.u;
    h.pth.value = s.pth;
    h.pth.by_ecf = -s.pth * 12.0 * p.pth_b * u11 / (1.0 + p.pth_b * u11 * s.u) * m.u_per_ecf;
    h.pth.by_c25 = -0.5 * s.pth * p.k_pth25 / (y[c25] * (y[c25] + p.k_pth25));
    const double root_slope = 0.5 / s.sqrt_pth;
    h.sqrt_pth = {s.sqrt_pth, h.pth.by_ecf * root_slope, h.pth.by_c25 * root_slope, 0.0};

    const double r = y[c25] * m.per_kf_25;
    const double occupied = (y[c125] + p.w_25 * y[c25] * (1.0 + r * r)) * m.occ_gain;
    const double room = p.vdr_max - 1.0 + occupied;
    const double by_occupied = p.vdr_max * (p.vdr_max - 1.0) / (room * room);
    h.vdr = {s.vdr, 0.0, by_occupied * p.w_25 * (1.0 + 3.0 * r * r) * m.occ_gain,
             by_occupied * m.occ_gain};
    return h;
}

void set_gut(const Model& m, const DayContext& day, const State& y, const Heard& vdr, Slopes& j) {
    const Parameters& p = m.p;
    const double room = p.vd_max - 1.0 + vdr.value;
    const double ceiling = day.v_act * p.vd_max;
    const double full = p.km_active + y[gut];
    const double by_gut = ceiling * vdr.value / room * p.km_active / (full * full) + p.k_passive;
    const double by_vdr = ceiling * (p.vd_max - 1.0) / (room * room) * y[gut] / full;
    const double secretion = p.q_secr * m.u_per_ecf;
    j[i_abs][gut] = by_gut;
    j[i_abs][c25] = by_vdr * vdr.by_c25;
    j[i_abs][c125] = by_vdr * vdr.by_c125;
    j[gut][gut] = -by_gut - p.k_transit;
    j[gut][ecf] = secretion;
    j[gut][c25] = -j[i_abs][c25];
    j[gut][c125] = -j[i_abs][c125];
    j[ecf][gut] = by_gut;
    j[ecf][ecf] = -secretion;  // more is added below
    j[ecf][c25] = j[i_abs][c25];
    j[ecf][c125] = j[i_abs][c125];
}

/// Urine and skin.
void add_losses(const Model& m, const DayContext& day, const Hearing& h, Slopes& j) {
    const Parameters& p = m.p;
    const Signals& s = h.s;
    const double above = s.u * p.ca_ref - day.u_thr - p.u_pth * (s.sqrt_pth - 1.0);
    const double bend = std::sqrt(above * above + p.u_soft * p.u_soft);
    const double lift = p.u_slope * 0.5 * (above + bend);
    const double share2 = lift / p.u_max * (lift / p.u_max);
    const double brake = 1.0 + p.u_fail * s.hinge * s.hinge;
    const double by_above =
        s.ebb * day.g_half * lift / (bend * (1.0 + share2) * std::sqrt(1.0 + share2) * brake);
    const double flow = day.g_half * lift / (std::sqrt(1.0 + share2) * brake);
    const double by_hinge = -s.ebb * flow * 2.0 * p.u_fail * s.hinge / brake;
    j[ecf][ecf] -= by_above * (p.ca_ref * m.u_per_ecf - p.u_pth * h.sqrt_pth.by_ecf) +
                   by_hinge * h.hinge_by_ecf + flow * h.ebb_by_ecf + p.q_derm * m.u_per_ecf;
    j[ecf][c25] += by_above * p.u_pth * h.sqrt_pth.by_c25;
}

/// Formation and resorption of bone.
void set_bone(const Model& m, const DayContext& day, const State& y, const Hearing& h, Slopes& j) {
    const Parameters& p = m.p;
    const double x = h.s.x;
    const double vdr = h.vdr.value;
    const double vdr3 = vdr * vdr * vdr;
    const double brake = 1.0 + p.min_vdr * vdr3 * vdr;
    const double by_coc_gain = m.dial_k_bone * p.e_kbone;
    const double gain = 1.0 + by_coc_gain * (y[coc] - day.coc_ref);
    const double mineral = (1.0 + p.min_half) / (p.min_half + x);
    const double per_cell = day.ob_eff * mineral * x * (1.0 + p.min_vdr) / brake * gain;
    const double form = y[ob] * per_cell;

    const double stock = p.r_trab * y[trab] + p.r_cort * y[cort];
    const double by_exch = form / x * p.min_half / (p.min_half + x) * m.x_per_exch;
    const double by_vdr = -form * 4.0 * p.min_vdr * vdr3 / brake;
    const double by_coc = form / gain * by_coc_gain;
    j[i_form][exch] = stock * by_exch;
    j[i_form][trab] = p.r_trab * form;
    j[i_form][cort] = p.r_cort * form;
    j[i_form][ob] = stock * per_cell;
    j[i_form][c25] = stock * by_vdr * h.vdr.by_c25;
    j[i_form][c125] = stock * by_vdr * h.vdr.by_c125;
    j[i_form][coc] = stock * by_coc;
    const double trab_share = p.r_trab * y[trab] / stock;
    for (const Entry entry : {exch, ob, c25, c125, coc}) {
        j[trab][entry] = trab_share * j[i_form][entry];
        j[cort][entry] = (1.0 - trab_share) * j[i_form][entry];
        j[exch][entry] = -j[i_form][entry];
    }
    j[trab][trab] = p.r_trab * (form - y[oc]);
    j[cort][cort] = p.r_cort * (form - y[oc]);
    j[trab][oc] = -p.r_trab * y[trab];
    j[cort][oc] = -p.r_cort * y[cort];
    j[exch][trab] = -j[i_form][trab];
    j[exch][cort] = -j[i_form][cort];
    j[i_res][trab] = p.r_trab * y[oc];
    j[i_res][cort] = p.r_cort * y[oc];
    j[i_res][oc] = stock;
}

/// The exchange of bone surfaces with blood, and what resorption brings there.
void add_exchange(const Model& m, const DayContext& day, const Hearing& h, Slopes& j) {
    const Parameters& p = m.p;
    const double x = h.s.x;
    const double back = day.surface_mg_d;
    const double by_pth = back * x * p.a_exch;
    const double back_by_exch = back * m.x_per_exch * (1.0 - p.a_exch + p.a_exch * h.s.pth);
    const double there = p.q_exch * m.u_per_ecf;
    j[exch][exch] -= back_by_exch;
    j[exch][ecf] = there - by_pth * h.pth.by_ecf;
    j[exch][c25] -= by_pth * h.pth.by_c25;
    j[ecf][exch] = back_by_exch;
    j[ecf][ecf] -= j[exch][ecf];
    j[ecf][c25] += by_pth * h.pth.by_c25;
    j[ecf][trab] = j[i_res][trab];
    j[ecf][cort] = j[i_res][cort];
    j[ecf][oc] = j[i_res][oc];
}

/// Artery walls and other soft tissue.
void set_deposits(const Model& m, const DayContext& day, const State& y, const Hearing& h,
                  Slopes& j) {
    const Parameters& p = m.p;
    const double idle = h.s.idle_mgp;
    const double full = 1.0 + y[ves] * m.per_cac_sat;
    const double base = day.ves_seed + day.ves_grow * y[ves] / full;
    const double by_blood = 1.0 + p.e_hyper * h.s.hinge;
    const double strength = m.dial_k_vessel * p.e_kves;
    const double ebb = h.s.ebb;
    const double by_idle = 1.0 + strength * (idle - 1.0) / (idle + 1.0);
    const double by_pills = 1.0 + day.sup_gain * idle;
    const double idle_slope =
        strength * 2.0 / ((idle + 1.0) * (idle + 1.0)) * by_pills + by_idle * day.sup_gain;
    j[ves][ves] = day.ves_grow / (full * full) * by_blood * by_idle * by_pills * ebb;
    j[ves][ecf] = base * p.e_hyper * h.hinge_by_ecf * by_idle * by_pills * ebb +
                  base * by_blood * h.ebb_by_ecf * by_idle * by_pills;
    j[ves][cmgp] = -base * by_blood * idle_slope * day.per_uc_ref * ebb;
    j[soft][ecf] = p.q_soft * m.u_per_ecf + p.q_soft_hi * 2.0 * h.s.hinge * h.hinge_by_ecf;
    j[soft][soft] = -p.k_soft;
    j[ecf][ves] = -j[ves][ves];
    j[ecf][cmgp] = -j[ves][cmgp];
    j[ecf][soft] = p.k_soft;
    j[ecf][ecf] -= j[ves][ecf] + j[soft][ecf];
}

void set_bone_cells(const Model& m, const DayContext& day, const Hearing& h, Slopes& j) {
    const Parameters& p = m.p;
    const double by_pth = 1.0 - p.oc_pth + p.oc_pth * h.s.sqrt_pth;
    const double by_d = 1.0 - p.oc_vdr + p.oc_vdr * h.s.vdr * h.s.vdr;
    const double pace = day.oc_drive * m.pace_oc;
    const double to_pth = pace * by_d * p.oc_pth;
    const double to_d = pace * by_pth * p.oc_vdr * 2.0 * h.s.vdr;
    j[oc][ecf] = to_pth * h.sqrt_pth.by_ecf;
    j[oc][c25] = to_pth * h.sqrt_pth.by_c25 + to_d * h.vdr.by_c25;
    j[oc][c125] = to_d * h.vdr.by_c125;
    j[oc][oc] = -m.pace_oc;
    j[ob][oc] = p.coupling * m.pace_ob;
    j[ob][ob] = -m.pace_ob;
}

void set_vitamin_d(const Model& m, const DayContext& day, const State& y, const Hearing& h,
                   Slopes& j) {
    const Parameters& p = m.p;
    const double tight = 1.0 + y[d3p] * day.per_km_tight;
    const double loose = 1.0 + y[d3p] * day.per_km_loose;
    const double made_by_lean = p.k_d3_25 / (tight * tight) + p.k_d3_27 / (loose * loose);
    j[d3p][d3p] = -made_by_lean - p.k_d3_el - p.k_d3_fat;
    j[d3p][d3f] = p.k_fat_d3;
    j[d3f][d3p] = p.k_d3_fat;
    j[d3f][d3f] = -p.k_fat_d3;
    j[c25][d3p] = made_by_lean * day.per_v_25;
    j[c25][c25] = -p.k_25 * (1.0 + 2.0 * y[c25] * day.per_kc_25);

    const double made = made_125_pmol_l(m, day, h.s, y[c25]);
    const double by_root = made * p.a_125 / (1.0 - p.a_125 + p.a_125 * h.s.sqrt_pth);
    const double half = 0.5 * y[c125];
    const double by_u = h.s.u > least_u ? made * 4.0 / h.s.u : 0.0;
    j[c125][ecf] = p.k_125 * (by_root * h.sqrt_pth.by_ecf - by_u * m.u_per_ecf);
    j[c125][c25] = p.k_125 * (made * p.k_1a / (y[c25] * (y[c25] + p.k_1a)) +
                              by_root * h.sqrt_pth.by_c25 - half * h.vdr.by_c25);
    j[c125][c125] = -p.k_125 * ((1.0 + h.s.vdr) / 2.0 + half * h.vdr.by_c125);
}

void set_vitamin_k(const Model& m, const DayContext& day, const State& y, Slopes& j) {
    const Parameters& p = m.p;
    j[k1p][k1p] = -p.k_k1;
    j[k4p][k4p] = -p.k_k4;
    j[k7p][k7p] = -p.k_k7;
    j[kliv][k1p] = p.a_liv1 * p.k_k1;
    j[kliv][k4p] = p.a_liv4 * p.k_k4;
    j[kliv][k7p] = p.a_liv7 * p.k_k7;
    j[kliv][kliv] = -p.k_liv;
    const double left1 = p.s_ext1 / (p.s_ext1 + y[k1p]);
    const double left4 = p.s_ext4 / (p.s_ext4 + y[k4p]);
    j[kext][k1p] = p.b_ext1 * p.k_k1 * left1 * left1;
    j[kext][k4p] = p.b_ext4 * p.k_k4 * left4 * left4;
    j[kext][k7p] = p.b_ext7 * p.k_k7;
    j[kext][kext] = -p.k_ext;
    const double e = day.working_k * y[kext];
    const double half_oc = p.oc_half * day.k_half;
    const double half_mgp = p.mgp_half * day.k_half;
    j[coc][kext] =
        p.oc_max * half_oc / ((e + half_oc) * (e + half_oc)) * day.working_k * m.pace_coc;
    j[coc][coc] = -m.pace_coc;
    j[cmgp][kext] =
        p.mgp_max * half_mgp / ((e + half_mgp) * (e + half_mgp)) * day.working_k * m.pace_cmgp;
    j[cmgp][cmgp] = -m.pace_cmgp;
}

}  // namespace

void set_slopes(const Model& m, const DayContext& day, const State& y, Slopes& j) {
    const Hearing h = hearing(m, day, y);
    set_gut(m, day, y, h.vdr, j);
    add_losses(m, day, h, j);
    set_bone(m, day, y, h, j);
    add_exchange(m, day, h, j);
    set_deposits(m, day, y, h, j);
    set_bone_cells(m, day, h, j);
    set_vitamin_d(m, day, y, h, j);
    set_vitamin_k(m, day, y, j);
    j[i_gut][gut] = 1.0;
    j[i_ecf][ecf] = 1.0;
    j[i_pth][ecf] = m.p.pth_ref * h.pth.by_ecf;
    j[i_pth][c25] = m.p.pth_ref * h.pth.by_c25;
}

}  // namespace compass::sim
