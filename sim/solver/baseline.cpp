#include "sim/solver/baseline.h"

#include "sim/model/meals.h"
#include "sim/numeric/linear.h"
#include "sim/solver/stepper.h"
#include "sim/solver/store_step.h"

#include <algorithm>
#include <cmath>

namespace compass::sim {
namespace {

constexpr auto unknown = settling_entries;
constexpr std::size_t unknowns = unknown.size();
using Vector = std::array<double, unknowns>;

Vector chosen(const State& state) {
    Vector v{};
    for (std::size_t i = 0; i < unknowns; ++i) v[i] = state[unknown[i]];
    return v;
}

/// The state after the last day before the run.
State after_day(const Model& model, const Scenario& scenario, const DayContext& context,
                const State& start, int step_min) {
    const Stepper stepper(model, context, Stepper::Moves::all_but_stores);
    const Stepper::Stride stride = stepper.stride(step_min / 1440.0);
    Body body{.state = start};
    int number = 0;
    for (int minute = 0; minute < 1440; minute += step_min) {
        if (number < 3 && minute == meal_minutes[static_cast<std::size_t>(number)]) {
            eat(body, meal(model.p, scenario.regimen, -1, number++));
        }
        stepper.step(body.state, stride);
    }
    return body.state;
}

/// D3 stores and 25(OH)D at t = 0. With seasons they are run through three years before the start,
/// so that they enter it in phase. Lean tissue, the quickest of them, forgets within days: only the
/// last weeks need short steps.
void set_vitamin_d_stores(State& y, const Model& model, const Scenario& scenario) {
    const Baseline25 base = baseline_25(model.p, scenario.person);
    const double lean = base.d3_lean_nmol;
    Stores stores{lean, model.p.k_d3_fat * lean / model.p.k_fat_d3, scenario.person.base_25ohd};
    if (scenario.regimen.season != 0.0) {
        constexpr int first_day = -1096;
        constexpr int first_day_of_short_steps = -28;
        for (int day = first_day; day < 0; ++day) {
            const int steps_a_day = day < first_day_of_short_steps ? 2 : 4;
            const DayContext context = day_context(model.p, scenario, base, day);
            for (int i = 0; i < steps_a_day; ++i) {
                stores = stores_after(model.p, context, stores, 1.0 / steps_a_day);
            }
        }
    }
    y[d3p] = stores.lean;
    y[d3f] = stores.fat;
    y[c25] = stores.level;
}

/// Lets quick days pass, in which bone cells and proteins answer within a day instead of weeks.
State settled(Model model, const Scenario& scenario, const DayContext& context, State y, int days) {
    model.pace_oc = model.pace_ob = model.pace_coc = model.pace_cmgp = 1.0;
    for (int i = 0; i < days; ++i) y = after_day(model, scenario, context, y, 15);
    return y;
}

/// One Newton step; returns the largest relative change.
double improve(State& y, const Model& model, const Scenario& scenario, const DayContext& context,
               int step_min) {
    const Vector at = chosen(y);
    const State image = after_day(model, scenario, context, y, step_min);
    SettlingSlopes slopes{};
    for (std::size_t j = 0; j < unknowns; ++j) {
        const double nudge = 1e-6 * std::max(std::abs(at[j]), 1e-3);
        State moved = y;
        moved[unknown[j]] += nudge;
        const State moved_image = after_day(model, scenario, context, moved, step_min);
        for (std::size_t i = 0; i < unknowns; ++i) {
            slopes[i][j] = (moved_image[unknown[i]] - image[unknown[i]]) / nudge;
        }
    }
    return settle(y, image, slopes);
}

}  // namespace

double settle(State& y, const State& image, SettlingSlopes slopes) {
    Vector change{};
    for (std::size_t i = 0; i < unknowns; ++i) {
        slopes[i][i] -= 1.0;
        change[i] = y[unknown[i]] - image[unknown[i]];
    }
    solve_linear(slopes, change);
    double largest = 0.0;
    for (std::size_t i = 0; i < unknowns; ++i) {
        double& value = y[unknown[i]];
        const double relative = std::abs(change[i]) / std::max(std::abs(value), 1e-3);
        if (!(relative <= largest)) largest = relative;
        // never past half of what is there: all of these are positive
        value = std::max(value + change[i], 0.5 * value);
    }
    return largest;
}

State first_guess(const Model& model, const Scenario& scenario) {
    const Parameters& p = model.p;
    const double mass = 1.0 + 0.12 * scenario.person.t_score;  // [R] per SD
    State y{};
    set_vitamin_d_stores(y, model, scenario);
    y[trab] = p.trab_ref * mass;
    y[cort] = p.cort_ref * mass;
    y[ves] = scenario.person.base_cac * p.cac_mg;
    y[soft] = p.q_soft / p.k_soft;
    y[gut] = 60.0;
    y[ecf] = 10.0 * p.ca_ref * p.v_ecf;
    y[exch] = p.exch_ref;
    y[oc] = 1.0;
    y[ob] = 1.0;
    y[c125] = p.c125_ref;
    y[kliv] = p.liv_ref;
    y[kext] = p.ext_ref;
    y[coc] = 0.65;
    y[cmgp] = 0.65;
    return y;
}

State baseline_state(const Model& model, const Scenario& scenario, int step_min) {
    const DayContext context = day_context(model.p, scenario, -1);
    constexpr double close_enough = 1e-12;
    constexpr int most_steps = 12;
    State y = first_guess(model, scenario);
    for (const int quick_days : {6, 30, 60}) {
        y = settled(model, scenario, context, y, quick_days);
        for (int i = 0; i < most_steps; ++i) {
            if (improve(y, model, scenario, context, step_min) < close_enough) break;
        }
        const Vector at = chosen(y);
        const Vector image = chosen(after_day(model, scenario, context, y, step_min));
        bool steady = true;
        for (std::size_t i = 0; i < unknowns; ++i) {
            steady = steady && std::abs(image[i] - at[i]) <= 1e-9 * std::max(at[i], 1e-3);
        }
        if (steady) break;
    }
    for (std::size_t account = a_in; account < entry_count; ++account) y[account] = 0.0;
    return y;
}

}  // namespace compass::sim
