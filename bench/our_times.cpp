#include "bench/our_times.h"

#include "bench/stopwatch.h"

#include <algorithm>

namespace compass::bench {

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

OurTime time_of(const sim::Scenario& scenario, Provenance provenance, double most_ms) {
    constexpr std::size_t most = 41;
    OurTime made;
    std::vector<double> times;
    double spent = 0.0;
    while (times.empty() || (spent < most_ms && times.size() < most)) {
        const double before = stopwatch_ms();
        made.last = our_ends(scenario, provenance);
        times.push_back(stopwatch_ms() - before);
        spent += times.back();
    }
    made.least_ms = *std::min_element(times.begin(), times.end());
    made.median_ms = median(std::move(times));
    return made;
}

}  // namespace compass::bench
