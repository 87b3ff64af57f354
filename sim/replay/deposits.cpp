#include "sim/replay/deposits.h"

#include <algorithm>

namespace compass::sim {
namespace {

/// The push of calcium tablets on deposits, evened out over their rhythm.
double tablet_gain(const Record& record, int day) {
    const Regimen& r = record.scenario.regimen;
    const Dose& ca = r.ca;
    const bool once = ca.interval_d == 0.0;
    const bool taken = once ? is_taken(ca, day) : day >= ca.start_d && day < ca.stop_d;
    if (!taken) return 0.0;
    // the law's gain does not depend on how often: a weekly gram acts on one day in seven
    const double misses = ca.miss_every >= 2.0 ? 1.0 - 1.0 / ca.miss_every : 1.0;
    const double days_taken = once ? 1.0 : misses / ca.interval_d;
    return r.dial_sup_vessel * record.parameters.e_sup * ca.amount / 1000.0 * days_taken;
}

struct DepositPace {
    double seed_mg_d = 0.0;
    double grow_per_d = 0.0;
};

/// What person and age do to deposits by themselves: asked for now and then, between it is
/// straight.
class OwnPace {
public:
    explicit OwnPace(const Record& record) : record_(&record), next_(at(0)) {}

    /// Days are asked for one after the other.
    DepositPace of(int day) {
        const int step = day % gap_d;
        if (step == 0) {
            begin_ = next_;
            next_ = at(day + gap_d);
        }
        const double share = static_cast<double>(step) / gap_d;
        return {begin_.seed_mg_d + share * (next_.seed_mg_d - begin_.seed_mg_d),
                begin_.grow_per_d + share * (next_.grow_per_d - begin_.grow_per_d)};
    }

private:
    static constexpr int gap_d = 32;

    DepositPace at(int day) const {
        const DayContext c =
            day_context(record_->parameters, record_->scenario, record_->base, day);
        return {c.ves_seed, c.ves_grow};
    }

    const Record* record_;
    DepositPace begin_;
    DepositPace next_;
};

}  // namespace

double replayed_deposits_mg(const Mix& mix, int days) {
    const Parameters& p = mix.one->parameters;
    const double per_sat = 1.0 / (p.cac_sat * p.cac_mg);
    const std::vector<Messages>& by_blood = mix.of(Way::blood_vessel).days;
    const std::vector<Messages>& by_mgp = mix.of(Way::mgp).days;
    OwnPace own(mix.of(Way::vessel_own));
    double mg = mix.of(Way::start).start.state[ves];
    for (int day = 0; day < days; ++day) {
        const auto at = static_cast<std::size_t>(day);
        const double tablets = tablet_gain(mix.of(Way::tablets_vessel), day);
        const double push = by_blood[at].vessel_by_blood * by_mgp[at].vessel_by_mgp *
                            (1.0 + tablets * by_mgp[at].idle_mgp);
        const DepositPace pace = own.of(day);
        const auto rate = [&](double deposits) {
            return push *
                   (pace.seed_mg_d + pace.grow_per_d * deposits / (1.0 + deposits * per_sat));
        };
        mg += rate(mg + 0.5 * rate(mg));  // in steps of a day: nothing here is quicker than a year
    }
    return mg;
}

}  // namespace compass::sim
