#pragma once

#include "sim/scenario.h"

#include <optional>
#include <string>

namespace compass::sim {

/// A ready-made what-if. Its words are in the string files under "story.<id>.name" and so on.
struct Story {
    std::string id;
    Scenario scenario;
    std::optional<Scenario> other;  ///< the second side of a story told as A against B
};

}  // namespace compass::sim
