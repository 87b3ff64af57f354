#include "sim/model/context.h"

#include "sim/numeric/elementary.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace compass::sim {
namespace {

constexpr double reference_weight_kg = 70.0;

/// Share of the change of life that is over, 0 to 1; 0 for men.
double menopause(const Parameters& p, const Person& person, double age) {
    if (person.female == 0.0) return 0.0;
    return 1.0 / (1.0 + exponential(-(age - person.menopause_age) / p.meno_width));
}

bool has_warfarin(const Regimen& r, int day) {
    return r.warfarin != 0.0 && day >= r.warfarin_start_d && day < r.warfarin_stop_d;
}

constexpr double bone_ages_from_y = 30.0;
constexpr double gut_ages_from_y = 40.0;
constexpr double least_gut = 0.3;          ///< of the active uptake of the young
constexpr double gfr_loss_per_year = 0.8;  // [R] after 40
constexpr double least_gfr = 10.0;
constexpr double full_gfr = 60.0;  ///< from here on the kidney makes all the active D asked for

/// `value` where a link acts in full, `neutral` where its share is 0; exact at both ends.
double shared(double share, double value, double neutral = 1.0) {
    return (1.0 - share) * neutral + share * value;
}

void set_kidney(DayContext& c, const Parameters& p) {
    c.g_half = std::sqrt(c.gfr / 100.0);
    c.g_125 = shared(p.e_gfr_125, std::min(1.0, c.gfr / full_gfr));
    const double root = std::sqrt(100.0 / c.gfr);
    c.g_pth = shared(p.e_gfr_pth, root * std::sqrt(root));  // power 0.75
}

void set_vessel(DayContext& c, const Parameters& p, const Person& person) {
    const double by_kidney = shared(p.e_gfr_v, std::sqrt(std::max(1.0, full_gfr / c.gfr)));
    const double risk = (1.0 + p.e_inf_v * person.inflammation) * by_kidney;
    const double sex = person.female != 0.0 ? 0.5 : 1.0;  // [R] Min 2010
    c.ves_grow = p.r_ves * risk;
    c.ves_seed = p.q_seed * risk * sex * exponential((c.age_y - 60.0) / 12.0);
}

/// From the start to noon of a day.
double years_until(int day) {
    return (day + 0.5) / days_per_year;
}

/// What the years since the start have taken from a kidney by noon of a day, mL/min/1.73 m2.
double gfr_lost(const Person& person, int day) {
    const double years = years_until(day);
    const double since = person.age_y + years - kidney_ages_from_y;
    return gfr_loss_per_year * std::max(0.0, std::min(years, since));
}

/// The first day whose noon finds the person at that age, 0 or less if he was there before.
int first_day_at(const Person& person, double age_y) {
    constexpr double far_d = 1e6;  // further than any run goes
    const double day = std::ceil((age_y - person.age_y) * days_per_year - 0.5);
    return static_cast<int>(std::clamp(day, -far_d, far_d));
}

}  // namespace

Baseline25 baseline_25(const Parameters& p, const Person& person) {
    const double w = person.weight_kg / reference_weight_kg;
    const double level = person.base_25ohd;
    const double loss = p.v_25 * w * p.k_25 * level * (1.0 + level / p.kc_25);
    const double m1 = p.km_d3 * w;
    const double m2 = p.km_d3_27 * w;
    const double qa = p.k_d3_25 / m2 + p.k_d3_27 / m1 - loss / (m1 * m2);
    const double qb = p.k_d3_25 + p.k_d3_27 - loss / m1 - loss / m2;
    const double lean = (std::sqrt(qb * qb + 4.0 * qa * loss) - qb) / (2.0 * qa);
    return {.d3_lean_nmol = lean, .supply_nmol_d = loss + p.k_d3_el * lean};
}

double season_turns(const Regimen& regimen, double t) {
    return (regimen.start_doy + t - 172.0) * season_turns_a_day;  // 172: midsummer
}

double season_swing(const Regimen& regimen) {
    if (regimen.season == 0.0) return 0.0;
    const double tilt = regimen.latitude / 35.0;
    return 1.0 - exponential(-tilt * tilt);
}

double season_factor(const Regimen& regimen, double t) {
    if (regimen.season == 0.0) return 1.0;
    return 1.0 + season_swing(regimen) * cosine_of_turns(season_turns(regimen, t));
}

double d3_supply_nmol_d(const Parameters& p, const Regimen& regimen, double baseline_supply,
                        int day) {
    const double exposure = day < 0 ? 1.0 : regimen.sun;
    const double sun_now = exposure * season_factor(regimen, day + 0.5);
    return baseline_supply * (1.0 - p.sun_share + p.sun_share * sun_now);
}

double d3_supply_swing(const Parameters& p, const Regimen& regimen, double baseline_supply,
                       int day) {
    const double exposure = day < 0 ? 1.0 : regimen.sun;
    return baseline_supply * p.sun_share * exposure * season_swing(regimen);
}

int kidney_reaches_d(const Person& person, double gfr) {
    const double years = (person.gfr - gfr) / gfr_loss_per_year;
    // the young lose nothing yet, but a kidney that is weaker already does not come to it at 40
    // either
    const double from_y = years > 0.0 ? std::max(person.age_y, kidney_ages_from_y) : person.age_y;
    return first_day_at(person, from_y + years);
}

std::array<double, 4> turning_gfrs(const Person& person, int days) {
    const double at_start = gfr_lost(person, 0);
    const double at_end = gfr_lost(person, days);
    std::array<double, 4> all{least_gfr + at_start, least_gfr + at_end, full_gfr + at_start,
                              full_gfr + at_end};
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<int> turns_of_ageing_d(const Parameters& p, const Person& person, int days) {
    const std::array<int, 6> all{
        first_day_at(person, bone_ages_from_y),
        first_day_at(person, gut_ages_from_y),
        first_day_at(person, gut_ages_from_y + (1.0 - least_gut) / p.abs_age),
        first_day_at(person, kidney_ages_from_y),
        kidney_reaches_d(person, full_gfr),
        kidney_reaches_d(person, least_gfr)};
    std::vector<int> turns;
    for (const int day : all) {
        if (day > 0 && day < days) turns.push_back(day);
    }
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    return turns;
}

Ageing ageing_on(const Person& person, int day) {
    return {.age_y = person.age_y + years_until(day),
            .gfr = std::max(least_gfr, person.gfr - gfr_lost(person, day))};
}

DayContext day_context(const Parameters& p, const Scenario& scenario, int day) {
    return day_context(p, scenario, baseline_25(p, scenario.person), day);
}

DayContext day_context(const Parameters& p, const Scenario& scenario, const Baseline25& baseline,
                       int day) {
    return day_context(p, scenario, baseline, day, day);
}

DayContext day_context(const Parameters& p, const Scenario& scenario, const Baseline25& baseline,
                       int day, int regimen_day) {
    const Person& person = scenario.person;
    const Regimen& regimen = scenario.regimen;
    const double w = person.weight_kg / reference_weight_kg;
    const Ageing aged = ageing_on(person, day);
    DayContext c;
    c.age_y = aged.age_y;
    c.gfr = aged.gfr;
    set_kidney(c, p);
    set_vessel(c, p, person);
    c.v_act = p.v_active *
              std::max(least_gut, 1.0 - p.abs_age * std::max(0.0, c.age_y - gut_ages_from_y));
    c.oc_drive = (1.0 + p.meno_oc * menopause(p, person, c.age_y)) *
                 (1.0 + p.e_inf_oc * person.inflammation);
    c.ob_eff = (1.0 - p.age_def * std::max(0.0, c.age_y - bone_ages_from_y)) *
               (1.0 + p.e_act * (person.activity - 1.0));
    c.per_v_25 = 1.0 / (p.v_25 * w);
    c.per_km_tight = 1.0 / (p.km_d3 * w);
    c.per_km_loose = 1.0 / (p.km_d3_27 * w);
    c.per_kc_25 = 1.0 / p.kc_25;
    c.d3_supply = d3_supply_nmol_d(p, regimen, baseline.supply_nmol_d, day);
    c.vk = has_warfarin(regimen, regimen_day) ? 1.0 - p.warf : 1.0;
    c.working_k = c.vk / p.ext_ref;
    c.k_half = 1.0 / shared(p.e_vkor, person.k_response);
    const double flora = shared(p.e_flora, person.microbiome);
    c.k_other = p.q_other * flora;
    c.k_other_liv = p.q_other_liv * flora;
    const bool pills = regimen_day >= 0 && is_taken(regimen.ca, regimen_day);
    c.sup_gain = pills ? regimen.dial_sup_vessel * p.e_sup * regimen.ca.amount / 1000.0 : 0.0;
    c.coc_ref = p.oc_max / (1.0 + p.oc_half);
    c.per_uc_ref = 1.0 / (1.0 - p.mgp_max / (1.0 + p.mgp_half));
    c.u_thr = p.u_thr;
    c.surface_mg_d = p.q_exch - (p.r_trab * p.trab_ref + p.r_cort * p.cort_ref);
    return c;
}

}  // namespace compass::sim
