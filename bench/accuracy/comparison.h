#pragma once

#include "sim/trajectory.h"

#include <cstdint>
#include <vector>

namespace compass::bench {

/// The product's run of a scenario beside the step-by-step one.
struct Comparison {
    /// The greatest error of each of sim::columns() over all samples, relative to the value or the
    /// column's floor; for calcium by origin, relative to all calcium of the place (so it is the
    /// error of the share). Infinite where ours is no number. 0 for `valid`.
    std::vector<double> worst;
    int samples = 0;
    int not_finite = 0;        ///< values of ours that are no finite number
    int negative = 0;          ///< stocks of ours below nothing
    int valid_differs = 0;     ///< samples of which one says valid and the other not
    bool always_valid = true;  ///< the reference never left the model's domain
    /// Of ours: calcium that came from nowhere, relative to the calcium of the body, and relative
    /// to that and all that was eaten. With 25 g a day for decades the accounts grow to a hundred
    /// bodies, and their rounding with them, so only the second can be asked for everywhere.
    double ledger_of_body = 0.0;
    double ledger_of_all = 0.0;
    /// Of ours: origins that do not sum to their place, relative to the place (at least 1 mg).
    double origins_sum = 0.0;

    double greatest() const;  ///< of all columns
    int greatest_column() const;
};

/// Both runs need the same samples.
Comparison compare(const sim::Trajectory& ours, const sim::Trajectory& reference);

/// Runs both and compares them. The reference takes quarter hours, and where ours then misses
/// `limit`, five minutes: what counts is never the reference's own error.
Comparison compare_scenario(const sim::Scenario& scenario, int every_min, double limit);

}  // namespace compass::bench
