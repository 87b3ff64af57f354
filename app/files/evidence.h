#pragma once

#include "sim/result.h"
#include "ui/evidence.h"

#include <string_view>
#include <vector>

namespace compass::files {

/// Reads a table of evidence: the header of assets/evidence.csv and a row per link. Every row must
/// be whole: an id of its own, a sign (+, -, 0, mixed), a mark (R, M, F), a strength (0 to 4),
/// checked (yes or no), and a switch that the model has. Fails with a sentence that begins with
/// `name` and names the line.
Result<std::vector<ui::EvidenceRecord>> parse_evidence(std::string_view csv, std::string_view name);

/// The table that the program carries.
Result<std::vector<ui::EvidenceRecord>> evidence();

}  // namespace compass::files
