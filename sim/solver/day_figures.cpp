#include "sim/solver/day_figures.h"

#include <algorithm>

namespace compass::sim {
namespace {

/// Does day `day` lie in a stretch with more than 10,000 IU of D3 a day on average? A single dose
/// counts over thirty days.
bool is_dose_high(const Dose& d3, int day) {
    constexpr double most_iu_per_day = 10000.0;
    constexpr double single_dose_days = 30.0;
    const double stop =
        d3.interval_d == 0.0 ? std::min(d3.start_d + single_dose_days, d3.stop_d) : d3.stop_d;
    if (day < d3.start_d || day >= stop) return false;
    return mean_amount_per_day(d3) > most_iu_per_day;
}

std::uint8_t outside_reasons(const Scenario& scenario, const CalciumRange& calcium,
                             double c25_nmol_l, int day) {
    const Ageing aged = ageing_on(scenario.person, day);
    int reasons = inside_domain;
    if (calcium.least < 7.5) reasons |= calcium_low;
    if (calcium.greatest > 14.0) reasons |= calcium_high;
    if (c25_nmol_l > 375.0) reasons |= vitamin_d_high;
    if (is_dose_high(scenario.regimen.d3, day)) reasons |= dose_high;
    if (aged.gfr < 30.0) reasons |= kidney_low;
    if (aged.age_y > 90.0) reasons |= age_high;
    return static_cast<std::uint8_t>(reasons);
}

}  // namespace

void CalciumRange::see(double serum_mg_dl) {
    least = std::min(least, serum_mg_dl);
    greatest = std::max(greatest, serum_mg_dl);
}

double serum_ca_mg_dl(const Parameters& p, const State& state) {
    return state[ecf] / (10.0 * p.v_ecf);
}

Day day_figures(const Model& model, const Scenario& scenario, const State& begin, const State& end,
                const CalciumRange& range, int day) {
    const auto rise = [&](Entry entry) { return end[entry] - begin[entry]; };
    Day d;
    d.ca_mean_mg_dl = rise(m_ecf) / (10.0 * model.p.v_ecf);
    d.ca_least_mg_dl = range.least;
    d.ca_greatest_mg_dl = range.greatest;
    d.pth_mean_pg_ml = rise(m_pth);
    d.gut_mean_mg = rise(m_gut);
    d.eaten_mg = rise(a_in);
    d.absorbed_mg = rise(a_abs);
    d.secreted_mg = rise(m_secr);
    d.faeces_mg = rise(a_fae);
    d.urine_mg = rise(a_uri);
    d.skin_mg = rise(a_der);
    d.formed_mg = rise(m_form);
    d.resorbed_mg = rise(m_res);
    d.vessel_mg = rise(ves);
    d.absorbed_share = d.absorbed_mg / (d.eaten_mg + model.p.q_secr);
    d.balance_mg = d.eaten_mg - d.faeces_mg - d.urine_mg - d.skin_mg;
    d.outside = outside_reasons(scenario, range, end[c25], day);
    return d;
}

}  // namespace compass::sim
