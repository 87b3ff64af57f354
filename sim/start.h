#pragma once

#include "sim/model/parameters.h"
#include "sim/model/state.h"
#include "sim/scenario.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace compass::sim {

/// Where runs begin: the steady body of a person before day 0. What is eaten, taken and lived
/// through from day 0 on changes nothing of it, so that it serves many runs: finding it is a fifth
/// of a run of ten years.
struct Start {
    Scenario before;        ///< what it was found for: all that acts before day 0, no more
    Parameters parameters;  ///< without the links that are hidden
    State state{};
};

/// The same person with the same habits, who takes nothing in a run of no days.
Scenario before_start(const Scenario& scenario);

/// The last starts that were found, for runs of people of whom several are alike.
class Starts {
public:
    /// Where `simulate` begins that scenario; found and kept where that is not known.
    std::shared_ptr<const Start> find(const Scenario& scenario, const Parameters& parameters = {});

    /// Those of the others too.
    void join(const Starts& others);

    std::size_t count() const { return known_.size(); }

private:
    void keep(const std::shared_ptr<const Start>& start);

    std::vector<std::shared_ptr<const Start>> known_;  ///< the oldest first
};

}  // namespace compass::sim
