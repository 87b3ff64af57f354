#include "bench/contest.h"

#include "bench/our_times.h"
#include "bench/stopwatch.h"

#include <algorithm>

namespace compass::bench {
namespace {

/// The times of one contestant, one a round.
using Times = std::vector<double>;

Result<double> timed(const Contestant& contestant, Finish& finish) {
    Times times;
    for (int i = 0; i < contestant.repeats; ++i) {
        const double before = stopwatch_ms();
        const auto finished = contestant.run();
        times.push_back(stopwatch_ms() - before);
        if (!finished) return Error{contestant.method + " " + finished.error()};
        finish = *finished;
    }
    return median(std::move(times));
}

double ratio_to(const Times& first, const Times& own) {
    std::vector<double> ratios;
    for (std::size_t round = 0; round < own.size(); ++round) {
        ratios.push_back(own[round] / first[round]);
    }
    return median(std::move(ratios));
}

}  // namespace

Result<std::vector<Standing>> contest(const std::vector<Contestant>& contestants, int rounds,
                                      const std::function<double(const Vector&)>& error,
                                      const std::function<void(double)>& progress) {
    std::vector<Times> times(contestants.size());
    std::vector<Standing> standings(contestants.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < contestants.size(); ++i) {
            if (round >= contestants[i].rounds) continue;
            const auto took = timed(contestants[i], standings[i].finish);
            if (!took) return Error{took.error()};
            times[i].push_back(*took);
        }
        progress((round + 1.0) / rounds);
    }
    for (std::size_t i = 0; i < contestants.size(); ++i) {
        Standing& s = standings[i];
        s.method = contestants[i].method;
        s.tolerance = contestants[i].tolerance;
        s.error = error(s.finish.end);
        s.median_ms = median(times[i]);
        s.least_ms = *std::min_element(times[i].begin(), times[i].end());
        s.ratio = ratio_to(times.front(), times[i]);
    }
    return standings;
}

}  // namespace compass::bench
