#include "sim/daymap/rhythm.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace compass::sim {
namespace {

/// A stretch of fewer cycles is sooner walked day by day than jumped over: measured with
/// script/bench.
constexpr int fewest_cycles = 16;
/// With seasons leaps span two months at most: over longer rhythms they would be of two cycles, and
/// both of those are run anyway.
constexpr int longest_cycle_in_season_d = 20;

std::array<const Dose*, 5> doses(const Regimen& r) {
    return {&r.ca, &r.d3, &r.mk7, &r.mk4, &r.k1};
}

void add_day(std::vector<int>& cuts, double day, int days) {
    if (day > 0.0 && day < days) cuts.push_back(static_cast<int>(day));
}

bool is_among(const std::vector<int>& days, int day) {
    return std::find(days.begin(), days.end(), day) != days.end();
}

std::vector<int> all_cuts(const Regimen& r, int days, const std::vector<int>& turns) {
    std::vector<int> cuts{0, days};
    for (const int turn : turns) add_day(cuts, turn, days);
    for (const Dose* dose : doses(r)) {
        if (dose->amount <= 0.0) continue;
        add_day(cuts, dose->start_d, days);
        add_day(cuts, dose->stop_d, days);
        if (dose->interval_d == 0.0) add_day(cuts, dose->start_d + 1.0, days);
    }
    if (r.warfarin != 0.0) {
        add_day(cuts, r.warfarin_start_d, days);
        add_day(cuts, r.warfarin_stop_d, days);
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

/// Days after which natto meals repeat: one if there are as many on each; 0 if they do not within
/// four weeks.
int natto_period(double per_week) {
    constexpr int longest_d = 28;
    for (int days = 1; days <= longest_d; ++days) {
        const double meals = per_week * days / 7.0;
        if (std::abs(meals - std::round(meals)) < 1e-9) return days;
    }
    return 0;
}

/// Days after which a dose repeats, within a stretch where it neither starts nor stops.
int dose_period(const Dose& dose, int begin) {
    if (dose.amount <= 0.0 || begin < dose.start_d || begin >= dose.stop_d) return 1;
    if (dose.interval_d == 0.0) return 1;
    const double misses = dose.miss_every >= 2.0 ? dose.miss_every : 1.0;
    return static_cast<int>(dose.interval_d * misses);
}

int cycle_of(const Regimen& r, int begin, int end) {
    const int usual = (end - begin) / fewest_cycles;
    const int most = r.season != 0.0 ? std::min(usual, longest_cycle_in_season_d) : usual;
    int cycle = natto_period(r.natto_per_week);
    for (const Dose* dose : doses(r)) {
        if (cycle == 0 || cycle > most) return 0;
        cycle = std::lcm(cycle, dose_period(*dose, begin));
    }
    return cycle > most ? 0 : cycle;
}

}  // namespace

std::vector<Stretch> stretches(const Regimen& regimen, int days, const std::vector<int>& turns) {
    const std::vector<int> cuts = all_cuts(regimen, days, turns);
    const std::vector<int> changes = all_cuts(regimen, days, {});
    std::vector<Stretch> all;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const Stretch next{.begin = cuts[i],
                           .end = cuts[i + 1],
                           .cycle = cycle_of(regimen, cuts[i], cuts[i + 1]),
                           .ends_in_turn = is_among(turns, cuts[i + 1]),
                           .goes_on = !is_among(changes, cuts[i])};
        const bool joins = next.cycle == 0 && !all.empty() && all.back().cycle == 0;
        if (joins) {
            all.back().end = next.end;
            all.back().ends_in_turn = next.ends_in_turn;
        } else {
            all.push_back(next);
        }
    }
    return all;
}

}  // namespace compass::sim
