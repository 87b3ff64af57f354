#pragma once

#include "sim/solver/day_run.h"
#include "sim/trajectory.h"

#include <vector>

namespace compass::sim {

/// Collects samples at a fixed distance.
class Collector final : public Observer {
public:
    Collector(int every_min, std::int64_t first, std::vector<Sample>& samples)
        : every_min_(every_min), next_(first), samples_(&samples) {}

    std::int64_t next() const override { return next_; }

    void take(std::int64_t minute, const Body& body) override {
        samples_->push_back({.minute = minute, .body = body, .day = last_day});
        next_ = minute + every_min_;
    }

    Day last_day;  ///< the last full day before what comes

private:
    int every_min_;
    std::int64_t next_;
    std::vector<Sample>* samples_;
};

/// A body whose calcium was all there at the start of the run.
Body all_there_at_start(const State& state);

}  // namespace compass::sim
