#pragma once

#include "sim/result.h"
#include "sim/scenario.h"

#include <string>
#include <string_view>

namespace compass::page {

/// What stands behind the # of the page's address for a scenario, in letters that need no escape.
std::string address_of(const sim::Scenario& scenario);

/// The scenario of such a text, which anybody may have written. Fails with a sentence.
Result<sim::Scenario> scenario_of(std::string_view address);

}  // namespace compass::page
