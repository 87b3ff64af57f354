#include "sim/domain.h"

#include "sim/model/context.h"

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

}  // namespace

DomainFigures domain_figures(const Sample& sample) {
    return {sample.day.ca_least_mg_dl, sample.day.ca_greatest_mg_dl, sample.body.state[c25]};
}

std::uint8_t outside_reasons(const Scenario& scenario, int day, const DomainFigures& figures) {
    const Ageing aged = ageing_on(scenario.person, day);
    int reasons = inside_domain;
    if (figures.ca_least_mg_dl < 7.5) reasons |= calcium_low;
    if (figures.ca_greatest_mg_dl > 14.0) reasons |= calcium_high;
    if (figures.c25_nmol_l > 375.0) reasons |= vitamin_d_high;
    if (is_dose_high(scenario.regimen.d3, day)) reasons |= dose_high;
    if (aged.gfr < 30.0) reasons |= kidney_low;
    if (aged.age_y > 90.0) reasons |= age_high;
    return static_cast<std::uint8_t>(reasons);
}

}  // namespace compass::sim
