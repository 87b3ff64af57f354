#pragma once

#include "app/files/json_nodes.h"
#include "sim/inputs/input.h"
#include "sim/result.h"
#include "sim/scenario.h"

#include <cstdio>
#include <span>
#include <string>
#include <string_view>

namespace compass::files {

/// Reads a scenario: one object with "person", "regimen" and "days", every key optional; what is
/// left out has its default. Strict; see the tests for each refusal. Fails with one sentence that
/// begins with `name` and names the key, what is allowed there and the remedy.
Result<sim::Scenario> parse_scenario(std::string_view json, std::string_view name);

/// The same for the part of a text that stands under `prefix` ("balanced.scenario"; "" for all).
Result<sim::Scenario> scenario_from(std::span<const JsonNode> nodes, std::string_view name,
                                    std::string_view prefix);

/// parse_scenario of a file of at most 1 MB, or of `standard_input` where the path is "-".
Result<sim::Scenario> read_scenario(const std::string& path, std::FILE* standard_input = stdin);

enum class Lines { many, one };

/// A scenario as JSON: the horizon, and what differs from the defaults. Reading it back gives an
/// equal scenario, digit for digit. Ends without a line break.
std::string scenario_json(const sim::Scenario& scenario, Lines lines = Lines::many);

}  // namespace compass::files
