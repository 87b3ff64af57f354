#pragma once

#include "app/files/json_nodes.h"
#include "app/sweeps/distribution.h"
#include "sim/result.h"

#include <span>

namespace compass::sweeps {

/// Reads what stands in a population file in place of an input's value: `nodes` are the object,
/// such as {"normal": {"mean": 26, "sd": 4}}, and all that it holds. Fails with a sentence that
/// begins with the path of what is wrong and ends with the remedy.
Result<Distribution> distribution_from(std::span<const files::JsonNode> nodes,
                                       const sim::Input& input);

}  // namespace compass::sweeps
