#include "sim/scenario.h"

#include "sim/inputs/input.h"

#include <cmath>

namespace compass::sim {

Scenario::Scenario() {
    for (const Input& input : inputs()) input.set(*this, input.initial);
}

bool is_taken(const Dose& dose, int day) {
    const double since = day - dose.start_d;
    if (dose.amount <= 0.0 || since < 0.0 || day >= dose.stop_d) return false;
    if (dose.interval_d == 0.0) return since == 0.0;
    if (std::fmod(since, dose.interval_d) != 0.0) return false;
    const double number = since / dose.interval_d + 1.0;
    return dose.miss_every < 2.0 || std::fmod(number, dose.miss_every) != 0.0;
}

double spread_days(const Dose& dose) {
    constexpr double single_dose_days = 30.0;
    return dose.interval_d == 0.0 ? single_dose_days : dose.interval_d;
}

double mean_amount_per_day(const Dose& dose) {
    const double per_day = dose.amount / spread_days(dose);
    const bool forgets = dose.miss_every >= 2.0 && dose.interval_d != 0.0;
    return forgets ? per_day * (1.0 - 1.0 / dose.miss_every) : per_day;
}

}  // namespace compass::sim
