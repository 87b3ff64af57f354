#include "sim/daymap/leap_control.h"

#include "sim/numeric/elementary.h"

#include <algorithm>
#include <cmath>

namespace compass::sim {
namespace {

/// Beyond this a correction is too large for the map at the end to carry it on; where body and
/// blood are far from where the model is gentle, for what is quick to be where it belongs.
constexpr double tolerated_correction = 0.03;
constexpr double tolerated_correction_at_extremes = 1e-4;

constexpr double most_usual_mg = 2500.0;  // a day, the widest that sliders offer
constexpr double rather_little_mg = 600.0;
constexpr double much_d3_iu_d = 10000.0;  // the most that sliders offer without going on beyond

/// What is taken again and again.
double d3_iu_d(const Regimen& r) {
    return r.d3.interval_d > 0.0 ? r.d3.amount / r.d3.interval_d : 0.0;
}

/// Grams set body and blood far from where the model is gentle, before the run too.
bool is_extreme(const Scenario& scenario) {
    return scenario.regimen.diet_ca_base > most_usual_mg || eats_grams(scenario.regimen);
}

/// D3 that was taken before a day and no longer is wears off for years, and PTH answers it.
bool wears_off(const Dose& d3, int day) {
    const double last_d = d3.interval_d > 0.0 ? d3.stop_d : d3.start_d;
    return d3.amount > 0.0 && last_d <= day;
}

/// Where laws are near to straight and what they answer moves slowly: enough to eat, no season, a
/// sound kidney, doses as one may take them, and goes on taking.
bool is_gentle(const Scenario& scenario, int day) {
    const Regimen& r = scenario.regimen;
    constexpr double sound_gfr = 45.0;
    return r.diet_ca >= rather_little_mg && r.season == 0.0 &&
           ageing_on(scenario.person, day).gfr >= sound_gfr &&
           r.d3.amount / std::max(1.0, r.d3.interval_d) <= much_d3_iu_d && !wears_off(r.d3, day);
}

/// How much surer of itself than usual a leap has to be.
/// - With little calcium, now or before, urine comes from the foot of its curve and answers blood
///   calcium twice as much.
/// - Poisonous D3 drives blood calcium to where PTH ceases, within weeks.
/// - A weak kidney empties the blood quickly, and a cycle's one tangent knows little of its days.
/// - Where all is gentle the doubt overstates over cycles of several days: weeks are walked before
///   the first leap, and each cycle sees how what is quick follows the doses.
double strictness(const Scenario& scenario, const Stretch& stretch) {
    const Regimen& r = scenario.regimen;
    constexpr double very_little_mg = 200.0;  // less than sliders offer
    constexpr double little_mg = 400.0;
    constexpr double poisonous_d3_iu_d = 100000.0;
    constexpr double weak_kidney_gfr = 30.0;
    if (is_extreme(scenario)) return 6.0;
    const double least_mg = std::min(r.diet_ca, r.diet_ca_base);
    if (least_mg < very_little_mg) return 12.0;
    if (least_mg < little_mg) return 4.0;
    const double last_gfr = ageing_on(scenario.person, stretch.end).gfr;
    if (stretch.cycle > 1 && last_gfr < weak_kidney_gfr) return 4.0;
    if (d3_iu_d(r) > poisonous_d3_iu_d) return 4.0;
    if (least_mg < rather_little_mg || d3_iu_d(r) > much_d3_iu_d) return 2.0;
    constexpr int long_cycle_d = 31;
    if (stretch.cycle == 1 || stretch.cycle > long_cycle_d) return 1.0;
    return is_gentle(scenario, stretch.begin) ? 0.4 : 1.0;
}

double greatest_doubt(const Landing& landing) {
    return *std::max_element(landing.doubts.begin(), landing.doubts.end());
}

constexpr double least_told = 1e-13;
/// What the next leap is led to: so much of what may be in doubt, and no larger a correction, with
/// which days in the middle of a leap are less well known.
constexpr double aim = 0.7;
constexpr double large_correction = 0.01;

}  // namespace

double calcium_mg_d(const Regimen& r) {
    return std::max(r.diet_ca, r.ca.amount / std::max(1.0, r.ca.interval_d));
}

bool eats_grams(const Regimen& r) {
    return calcium_mg_d(r) > most_usual_mg;
}

LeapLimits leap_limits(const Scenario& scenario, const Stretch& stretch, double usual_doubt) {
    const double strict = strictness(scenario, stretch);
    return {.doubt = usual_doubt / strict,
            .correction =
                is_extreme(scenario) ? tolerated_correction_at_extremes : tolerated_correction,
            .is_strict = strict > 1.0};
}

double LeapControl::excess(const Landing& landing) const {
    return std::max(greatest_doubt(landing) / limits_.doubt,
                    landing.correction / limits_.correction);
}

int LeapControl::shorter(int cycles, double excess) {
    // errors fall with the fourth power, but the doubt knows less of the longest leaps
    return static_cast<int>(cycles * std::clamp(0.9 / std::sqrt(std::sqrt(excess)), 0.2, 0.65));
}

/// Beside that, each is taken to go on rising or falling as it did over the last two leaps: quick
/// remainders die away while slow ones gather.
double LeapControl::greatest_foreseen(const Landing& landing) {
    constexpr double least_doubt = 1e-300;
    // a much longer leap may jump over what neither of its ends tells
    const double least_trend = limits_.is_strict ? 1.0 : 0.45;
    const double grown = static_cast<double>(landing.leap.cycles) / cycles_before_;
    const double cube = grown * grown * grown;
    double most = 0.0;
    for (std::size_t i = 0; i < movers; ++i) {
        const double now = landing.doubts[i];
        const double foreseen = std::max(doubts_before_[i] * cube, least_doubt);
        const double trend = std::clamp(now / foreseen, 0.1, 2.0);
        const double both = std::sqrt(trend * trends_[i]);
        trends_[i] = trend;
        most = std::max(most, now * std::clamp(both, least_trend, 1.5));
    }
    return most;
}

double LeapControl::growth_after(const Landing& landing) {
    if (cycles_before_ == 0) trends_.fill(1.0);
    const double most = cycles_before_ == 0 ? greatest_doubt(landing) : greatest_foreseen(landing);
    const double by_doubt = aim * limits_.doubt / std::max(most, least_told);
    const double by_correction = std::min(aim * limits_.correction, large_correction) /
                                 std::max(landing.correction, least_told);
    return cube_root(std::min(by_doubt, by_correction));
}

void LeapControl::accept(const Landing& landing, int refused) {
    constexpr double most_growth = 4.0;
    constexpr double lift = 0.25;  // two cycles would stay two for long
    const int cycles = landing.leap.cycles;
    const double growth = std::clamp(growth_after(landing), 0.3, most_growth);
    wanted_ = std::max(1, static_cast<int>(cycles * growth + lift));
    if (refused > 0) {  // slow doubts, which grow with the fourth power, came as a surprise
        const double share = std::sqrt(std::sqrt(aim / std::max(excess(landing), aim / 100)));
        const int surer = std::min(static_cast<int>(cycles * share), refused * 9 / 10);
        wanted_ = std::min(wanted_, std::max(cycles, surer));
    }
    cycles_before_ = cycles;
    doubts_before_ = landing.doubts;
}

void LeapControl::give_up() {
    wanted_ = 2;
    cycles_before_ = 0;
}

}  // namespace compass::sim
