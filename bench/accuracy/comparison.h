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
    double least_stock = 0.0;  ///< the lowest of them, in its own unit
    int valid_differs = 0;     ///< samples of which one says valid and the other not
    bool always_valid = true;  ///< the reference never left the model's domain
    /// Of ours: calcium that came from nowhere, relative to the calcium of the body, and relative
    /// to that and all that was eaten. With 25 g a day for decades the accounts grow to a hundred
    /// bodies, and their rounding with them, so only the second can be asked for everywhere.
    double ledger_of_body = 0.0;
    double ledger_of_all = 0.0;
    /// Of ours: origins that do not sum to their place, relative to the place (at least 1 mg).
    double origins_sum = 0.0;

    bool is_healthy() const { return not_finite == 0 && negative == 0; }
    double greatest() const;  ///< of all columns
    int greatest_column() const;
};

/// Both runs need the same samples.
Comparison compare(const sim::Trajectory& ours, const sim::Trajectory& reference);

/// How a scenario is judged. The reference takes steps of `coarsest_step_min` (30, 15 or 5), and
/// where ours then misses `limit`, the next shorter ones: what counts is never the reference's own
/// error. That is some 3e-6 by quarter hours and 5e-5 by half hours, but there rarely 1e-3, so half
/// hours decide only what keeps half of the limit: a quicker yes, where no table of errors is asked
/// for.
struct Strictness {
    double limit = 0.0;
    int coarsest_step_min = 15;
};

/// Runs both and compares them.
Comparison compare_scenario(const sim::Scenario& scenario, int every_min, Strictness strictness);

}  // namespace compass::bench
