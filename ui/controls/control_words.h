#pragma once

#include "ui/controls/control.h"
#include "ui/strings.h"

#include <string>

namespace compass::ui {

/// The words of a control, from "control.<id>": its name, its value with unit ("2,000 IU/d",
/// "usual", "every 4th"), the short label of one of its choices.
std::string name_text(const Control& control, const Strings& strings, Level level);
std::string value_text(const Control& control, double value, const Strings& strings, Level level);
std::string choice_text(const Control& control, double value, const Strings& strings, Level level);

/// What stands in the field when a value is to be typed anew: the number in the unit that is shown,
/// and "d" behind days.
std::string field_text(const Control& control, double value, const Strings& strings);

/// Why a typed text was not taken as a number, with one that could be.
std::string refused_text(const Control& control, const sim::Scenario& scenario,
                         std::string_view typed, const Strings& strings, Level level);

/// The tip, then default, range, evidence mark and source on lines of their own.
std::string tip_text(const Control& control, const sim::Scenario& scenario,
                     const sim::Scenario& baseline, const Strings& strings, Level level);

}  // namespace compass::ui
