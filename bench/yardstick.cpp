#include "bench/yardstick.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace compass::bench {
namespace {

constexpr double least_share = 0.01;
constexpr double least_gut_mg = 100.0;
constexpr std::array<int, gaps_per_day> gap_min{480, 300, 360, 300};

/// The time mean of a form of vitamin K over the last day, which it leaves at a constant rate:
/// what came in, less what stayed, is what left.
double mean_of_last_day(const Journey& journey, sim::Entry entry, double loss_per_day,
                        const Vector& before, const Vector& end) {
    double eaten = 0.0;
    for (int meal = 0; meal < 3; ++meal) {
        eaten += jump_of_meal(journey.model().p, journey.scenario().regimen, journey.days() - 1,
                              meal)[entry];
    }
    return (eaten - (end[entry] - before[entry])) / loss_per_day;
}

}  // namespace

double Yardstick::error(const Vector& y) const {
    double worst = 0.0;
    for (std::size_t i = 0; i < unknowns; ++i) {
        const double off = std::abs(y[i] - end[i]) / size[i];
        // no number is the worst of all, and no comparison would find it
        worst = std::isnan(off) ? std::numeric_limits<double>::infinity() : std::max(worst, off);
    }
    return worst;
}

Yardstick yardstick(const sim::Scenario& scenario, int step_min) {
    Journey journey(scenario);
    std::array<int, gaps_per_day> steps{};
    for (std::size_t i = 0; i < gaps_per_day; ++i) steps[i] = gap_min[i] / step_min;
    const auto peer = runge_kutta4(steps);
    Vector largest{};
    Vector before{};
    Vector last{};
    Yardstick made;
    const auto end = journey.end_by(*peer, [&](const Vector& y) {
        before = last;
        last = y;
        for (std::size_t i = 0; i < unknowns; ++i)
            largest[i] = std::max(largest[i], std::abs(y[i]));
    });
    made.end = *end;
    for (std::size_t i = 0; i < unknowns; ++i) {
        made.size[i] = std::max({std::abs(made.end[i]), least_share * largest[i], 1e-9});
    }
    made.size[sim::gut] = std::max(made.size[sim::gut], least_gut_mg);
    const sim::Parameters& p = journey.model().p;
    const auto use_mean = [&](sim::Entry entry, double loss_per_day) {
        const double mean = mean_of_last_day(journey, entry, loss_per_day, before, made.end);
        made.size[entry] = std::max({mean, least_share * largest[entry], 1e-9});
    };
    use_mean(sim::k1p, p.k_k1);
    use_mean(sim::k4p, p.k_k4);
    return made;
}

}  // namespace compass::bench
