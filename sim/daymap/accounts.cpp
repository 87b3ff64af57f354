#include "sim/daymap/accounts.h"

#include <algorithm>
#include <cmath>

namespace compass::sim {
namespace {

using LabelSums = std::array<double, origin_count>;

void fit(const LabelSums& before, double amount_mg, LabelSums& labels) {
    LabelSums moves;  // without a branch all four are worked out at once
    for (std::size_t i = 0; i < origin_count; ++i) {
        labels[i] = std::max(labels[i], 0.0);
        moves[i] = std::abs(labels[i] - before[i]);
    }
    double missing = amount_mg;
    double moved = 0.0;
    for (std::size_t i = 0; i < origin_count; ++i) {
        missing -= labels[i];
        moved += moves[i];
    }
    if (moved > 0.0) {
        LabelSums fitted;
        for (std::size_t i = 0; i < origin_count; ++i) {
            fitted[i] = labels[i] + missing * moves[i] / moved;
        }
        if (*std::min_element(fitted.begin(), fitted.end()) >= 0.0) {
            labels = fitted;
            return;
        }
    }
    const double sum = amount_mg - missing;
    for (double& label : labels) label *= sum > 0.0 ? amount_mg / sum : 0.0;
}

}  // namespace

void move_accounts(const Model& model, const State& before,
                   const std::array<double, integrals>& added, double eaten_mg, State& y) {
    const Parameters& p = model.p;
    const auto of = [&](Integral i) { return added[i - movers]; };
    y[a_in] = before[a_in] + eaten_mg;
    y[a_fae] = before[a_fae] + p.k_transit * of(i_gut);
    y[a_der] = before[a_der] + p.q_derm * model.u_per_ecf * of(i_ecf);
    y[a_abs] = before[a_abs] + of(i_abs);
    y[m_gut] = before[m_gut] + of(i_gut);
    y[m_ecf] = before[m_ecf] + of(i_ecf);
    y[m_pth] = before[m_pth] + of(i_pth);
    y[m_form] = before[m_form] + of(i_form);
    y[m_res] = before[m_res] + of(i_res);
    y[m_secr] = before[m_secr] + p.q_secr * model.u_per_ecf * of(i_ecf);
    y[a_uri] = before[a_uri];
    close_ledger(before, y);
}

void close_ledger(const State& before, State& y) {
    y[a_uri] += ledger_mg(before) - ledger_mg(y);
}

void fit_labels(const Origins& before, Body& body) {
    for (std::size_t pool = 0; pool < calcium_pools; ++pool) {
        fit(before[pool], body.state[pool], body.origins[pool]);
    }
    fit(before[out_faeces], body.state[a_fae], body.origins[out_faeces]);
    fit(before[out_urine], body.state[a_uri], body.origins[out_urine]);
    fit(before[out_skin], body.state[a_der], body.origins[out_skin]);
}

}  // namespace compass::sim
