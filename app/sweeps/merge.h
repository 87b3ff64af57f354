#pragma once

#include "sim/result.h"

#include <string>
#include <vector>

namespace compass::sweeps {

/// Joins the shards of one sweep, given in any order, to what the unsharded sweep writes, byte for
/// byte. Fails, and writes nothing, where they belong to different sweeps, one is missing, comes
/// twice or is damaged. Reads one file at a time, row by row.
Result<Done> merge(const std::vector<std::string>& shards, const std::string& out);

}  // namespace compass::sweeps
