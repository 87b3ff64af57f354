#pragma once

#include "sim/model/parameters.h"
#include "sim/scenario.h"

#include <array>
#include <vector>

namespace compass::sim {

/// What holds still during a day: age, kidney function, season, pills that act all day. Taken at
/// noon of the day; day -1 is the last day before the run.
struct DayContext {
    double age_y = 0.0;
    double gfr = 0.0;     ///< mL/min/1.73 m2
    double v_act = 0.0;   ///< ceiling of active absorption at this age, mg/d
    double g_half = 0.0;  ///< kidney function as it scales calcium excretion
    double g_125 = 0.0;   ///< ... the making of 1,25(OH)2D
    double g_pth = 0.0;   ///< ... PTH
    double oc_drive = 0.0;
    double ob_eff = 0.0;
    double per_v_25 = 0.0;      ///< 1/L, of this body
    double per_km_tight = 0.0;  ///< 1 / nmol of lean D3 at half of the tight enzyme's ceiling
    double per_km_loose = 0.0;
    double per_kc_25 = 0.0;  ///< L/nmol
    double d3_supply = 0.0;  ///< nmol/d from sun and food
    double vk = 0.0;         ///< share of vitamin K recycling that works
    double working_k = 0.0;  ///< 1/nmol: the same over the reference of K in bone and vessel
    double k_half = 0.0;
    double k_other = 0.0;      ///< nmol/d of other menaquinones into bone and vessel
    double k_other_liv = 0.0;  ///< ... into the liver
    double ves_grow = 0.0;     ///< 1/d
    double ves_seed = 0.0;     ///< mg/d
    double sup_gain = 0.0;
    // ceilings of the body's own constants, kept here because the right-hand side needs them often
    double coc_ref = 0.0;       ///< carboxylated osteocalcin of the reference adult
    double per_uc_ref = 0.0;    ///< 1 / inactive share of MGP of the reference adult
    double u_thr = 0.0;         ///< serum calcium from which urine takes any, mg/dL
    double surface_mg_d = 0.0;  ///< bone surfaces give back, at rest
};

/// The steady lean D3 of a person before the run, nmol, and the supply that holds it, nmol/d.
struct Baseline25 {
    double d3_lean_nmol = 0.0;
    double supply_nmol_d = 0.0;
};
Baseline25 baseline_25(const Parameters& p, const Person& person);

inline constexpr double days_per_year = 365.25;

/// From this age on the kidney loses function.
inline constexpr double kidney_ages_from_y = 40.0;

/// The days of a run of `days` on which a rate begins or ceases to change with age: from each of
/// them to the next all rates are smooth in time. In order, day 0 and the end left out.
std::vector<int> turns_of_ageing_d(const Parameters& p, const Person& person, int days);

/// The day of a run on which the kidney of a person has fallen to `gfr` mL/min/1.73 m2; 0 or less
/// where it had before.
int kidney_reaches_d(const Person& person, double gfr);

/// The kidney functions before a run of `days` that come just at its start or at its end to where a
/// rate ceases to change with them, mL/min/1.73 m2, rising.
std::array<double, 4> turning_gfrs(const Person& person, int days);

/// Sun of a day over its yearly mean; 1 without season.
double season_factor(const Regimen& regimen, double t);

/// The season of a day as the angle of the sun's year, in turns since midsummer.
double season_turns(const Regimen& regimen, double t);
inline constexpr double season_turns_a_day = 1.0 / days_per_year;

/// How far the sun swings about its yearly mean at this latitude; 0 without season.
double season_swing(const Regimen& regimen);

/// Supply of D3 from sun and food on day `day`, nmol/d, given the supply of the baseline.
double d3_supply_nmol_d(const Parameters& p, const Regimen& regimen, double baseline_supply,
                        int day);

/// How much more D3 a day brings at midsummer than at the yearly mean, nmol/d; 0 without season.
double d3_supply_swing(const Parameters& p, const Regimen& regimen, double baseline_supply,
                       int day);

/// What the years alone make of a person, taken at noon of a day.
struct Ageing {
    double age_y = 0.0;
    double gfr = 0.0;  ///< mL/min/1.73 m2
};
Ageing ageing_on(const Person& person, int day);

DayContext day_context(const Parameters& p, const Scenario& scenario, int day);

/// The same with the baseline at hand, for many days of one person.
DayContext day_context(const Parameters& p, const Scenario& scenario, const Baseline25& baseline,
                       int day);

/// Age, kidney and season of `day`, but pills and warfarin of `regimen_day`: what a solver asks
/// that looks ahead from a stretch of days in which the same is taken.
DayContext day_context(const Parameters& p, const Scenario& scenario, const Baseline25& baseline,
                       int day, int regimen_day);

}  // namespace compass::sim
