#include "bench/journey.h"

#include "sim/model/meals.h"
#include "sim/trajectory.h"

#include <algorithm>
#include <string>

namespace compass::bench {
namespace {

static_assert(unknowns == sim::reported_entries);

/// Tight, so that the start adds nothing to the error of a method.
constexpr int baseline_step_min = 5;

Vector reported(const sim::State& state) {
    Vector y;
    std::copy_n(state.begin(), unknowns, y.begin());
    return y;
}

/// The minutes of a day at which a gap begins, and its end.
constexpr std::array<int, gaps_per_day + 1> stops{0, sim::meal_minutes[0], sim::meal_minutes[1],
                                                  sim::meal_minutes[2], sim::minutes_per_day};

}  // namespace

Vector jump_of_meal(const sim::Parameters& p, const sim::Regimen& regimen, int day, int number) {
    sim::Body nobody;
    sim::eat(nobody, sim::meal(p, regimen, day, number));
    return reported(nobody.state);
}

Journey::Journey(const sim::Scenario& scenario)
    : scenario_(scenario),
      model_(sim::model_of({}, scenario.regimen)),
      baseline_25_(sim::baseline_25(model_.p, scenario.person)),
      start_(reported(sim::baseline_state(model_, scenario, baseline_step_min))) {
}

Result<Vector> Journey::end_by(Peer& peer, const std::function<void(const Vector&)>& at_midnight) {
    rate_calls_ = 0;
    Vector y = start_;
    context_ = sim::day_context(model_.p, scenario_, baseline_25_, 0);
    peer.restart(*this, y);
    if (at_midnight) at_midnight(y);
    for (int day = 0; day < days(); ++day) {
        context_ = sim::day_context(model_.p, scenario_, baseline_25_, day);
        if (!pass_day(peer, y, day)) return Error{"gave up on day " + std::to_string(day)};
        if (at_midnight) at_midnight(y);
    }
    return y;
}

bool Journey::pass_day(Peer& peer, Vector& y, int day) {
    for (std::size_t gap = 0; gap < gaps_per_day; ++gap) {
        if (gap > 0) {
            const Vector jump =
                jump_of_meal(model_.p, scenario_.regimen, day, static_cast<int>(gap) - 1);
            for (std::size_t i = 0; i < unknowns; ++i) y[i] += jump[i];
            peer.restart(*this, y);
        }
        const double length = (stops[gap + 1] - stops[gap]) / 1440.0;
        if (!peer.pass(*this, y, {.number = gap, .days = length})) return false;
    }
    return true;
}

void Journey::rate(const Vector& y, Vector& change) {
    ++rate_calls_;
    std::copy(y.begin(), y.end(), state_.begin());
    const sim::Signals s = sim::signals(model_, context_, state_);
    const sim::Flows f = sim::flows(model_, context_, state_, s);
    const sim::State rates = sim::rate_of_change(model_, context_, state_, s, f);
    std::copy_n(rates.begin(), unknowns, change.begin());
}

}  // namespace compass::bench
