#include "sim/replay/mix.h"

#include <cmath>

namespace compass::sim {
namespace {

double mean(const Record& record, double Messages::*field) {
    double sum = 0.0;
    for (const Messages& day : record.days) sum += day.*field;
    return sum / static_cast<double>(record.days.size());
}

/// The mean of the first, the middle and the last day: what a person is drifts slowly.
double mean_own(const Record& record, double (*of)(const DayContext&)) {
    const auto last = static_cast<int>(record.days.size()) - 1;
    double sum = 0.0;
    for (const int day : {0, last / 2, last}) {
        sum += of(day_context(record.parameters, record.scenario, record.base, day));
    }
    return sum / 3.0;
}

/// What is taken of a dose over the run.
double mean_dose(const Record& record, const Dose& dose) {
    const auto days = static_cast<double>(record.days.size());
    if (dose.interval_d == 0.0)
        return is_taken(dose, static_cast<int>(dose.start_d)) ? dose.amount / days : 0.0;
    const double taken = std::fmax(0.0, std::fmin(dose.stop_d, days) - dose.start_d);
    return mean_amount_per_day(dose) * taken / days;
}

double own_strength(Way way, const Record& record) {
    switch (way) {
        case Way::gut_own:
            return mean_own(record, [](const DayContext& c) { return c.v_act; });
        case Way::bone_own:
            return mean_own(record, [](const DayContext& c) { return c.oc_drive / c.ob_eff; });
        case Way::kidney_own:
            return mean_own(record, [](const DayContext& c) { return c.g_half; });
        case Way::vessel_own:
            return mean_own(record, [](const DayContext& c) { return c.ves_grow + c.ves_seed; });
        case Way::sun:
            return mean_own(record, [](const DayContext& c) { return c.d3_supply; });
        default:
            return mean_own(record, [](const DayContext& c) { return c.per_v_25; });
    }
}

/// How strong a way is in a record; more of it is what the words of the way call "more".
double strength(Way way, const Record& record) {
    const Regimen& r = record.scenario.regimen;
    switch (way) {
        case Way::food:
            return r.diet_ca;
        case Way::tablets:
            return mean_dose(record, r.ca);
        case Way::tablets_vessel:
            return mean_dose(record, r.ca) * r.dial_sup_vessel;
        case Way::d_pills:
            return mean_dose(record, r.d3);
        case Way::d_gut:
            return mean(record, &Messages::gut_by_d);
        case Way::pth_bone:
            return mean(record, &Messages::cells_by_pth);
        case Way::d_bone:
            return mean(record, &Messages::cells_by_d) / mean(record, &Messages::mineral_by_d);
        case Way::osteocalcin:
            return mean(record, &Messages::mineral_by_coc);
        case Way::pth_kidney:
            return mean(record, &Messages::pth_threshold_mg_dl);
        case Way::blood_vessel:
            return mean(record, &Messages::vessel_by_blood);
        case Way::mgp:
            return -mean(record, &Messages::vessel_by_mgp);
        case Way::start:
            return 0.0;
        default:
            return own_strength(way, record);
    }
}

}  // namespace

int turn_of(Way way, const Record& one, const Record& other) {
    const double before = strength(way, one);
    const double after = strength(way, other);
    constexpr double grain = 1e-9;
    if (!(std::abs(after - before) > grain * (std::abs(before) + std::abs(after)))) return 0;
    return after > before ? 1 : -1;
}

}  // namespace compass::sim
