#pragma once

#include "sim/model/parameters.h"
#include "sim/model/state.h"
#include "sim/scenario.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace compass::sim {

struct Start;

/// Where the last runs began: the steady body of a person before day 0. What is eaten, taken and
/// lived through from day 0 on changes nothing of it, so that it serves many runs: finding it is a
/// fifth of a run of ten years.
class Starts {
public:
    /// Where `simulate` begins that scenario; found and kept where that is not known.
    State find(const Scenario& scenario, const Parameters& parameters = {});

    /// Those of the others too.
    void join(const Starts& others);

    std::size_t count() const { return known_.size(); }

private:
    void keep(const std::shared_ptr<const Start>& start);

    std::vector<std::shared_ptr<const Start>> known_;  ///< the oldest first
};

}  // namespace compass::sim
