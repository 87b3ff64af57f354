#pragma once

#include "bench/cases.h"
#include "bench/ours.h"

namespace compass::bench {

/// What a case takes us.
struct OurTime {
    double median_ms = 0.0;
    double least_ms = 0.0;
    OurRun last;  ///< the last of the repeated runs
};

/// Runs a case as often as fits in about `most_ms` (at least once, at most 41 times).
OurTime time_of(const sim::Scenario& scenario, Provenance provenance, double most_ms = 200.0);

/// The middle of a list that is not empty.
double median(std::vector<double> values);

}  // namespace compass::bench
