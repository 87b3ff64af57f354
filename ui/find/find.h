#pragma once

#include "ui/controls/control.h"
#include "ui/strings.h"

#include <string_view>
#include <vector>

namespace compass::ui {

/// The controls that do something in this scenario and answer to what was typed: each word of it
/// stands in their names at any level, their id or their unit. Capitals are small letters here, and
/// an umlaut is met by its plain letter ("a"), with an e behind it, and by itself. Those whose name
/// begins with it come first. Nothing typed finds all of them.
std::vector<const Control*> found_controls(std::string_view typed, const sim::Scenario& scenario,
                                           const Strings& strings, Level level);

/// Of the controls that do something the one whose name is most like what was typed, by pairs of
/// letters that they share.
const Control& nearest_control(std::string_view typed, const sim::Scenario& scenario,
                               const Strings& strings, Level level);

}  // namespace compass::ui
