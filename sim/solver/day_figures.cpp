#include "sim/solver/day_figures.h"

#include "sim/domain.h"

#include <algorithm>

namespace compass::sim {

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
    d.outside = outside_reasons(scenario, day, {range.least, range.greatest, end[c25]});
    return d;
}

}  // namespace compass::sim
