#pragma once

#include "bench/peers/peer.h"
#include "sim/result.h"

#include <functional>
#include <string>
#include <vector>

namespace compass::bench {

/// What a method made of the reference scenario.
struct Finish {
    Vector end{};
    int maps = 0;         ///< 0 where there are none, or they are not counted
    long rate_calls = 0;  ///< 0 where not counted
};

/// A method that takes part.
struct Contestant {
    std::string method;
    double tolerance = 0.0;  ///< 0 where it has none
    std::function<Result<Finish>()> run;
    int repeats = 1;    ///< in a round, for those that are over in no time
    int rounds = 1000;  ///< at most; the slowest run once
};

/// What came of it.
struct Standing {
    std::string method;
    double tolerance = 0.0;
    Finish finish;
    double error = 0.0;
    double median_ms = 0.0;
    double least_ms = 0.0;
    double ratio = 0.0;  ///< median over rounds of its time over that of the first contestant
};

/// In each round every contestant runs in turn, so that a busy minute of the machine meets all of
/// them. `error` judges an end; `progress` is told the share done. Fails where a method gives up.
Result<std::vector<Standing>> contest(const std::vector<Contestant>& contestants, int rounds,
                                      const std::function<double(const Vector&)>& error,
                                      const std::function<void(double)>& progress);

}  // namespace compass::bench
