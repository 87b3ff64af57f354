#pragma once

#include "ui/ahead/ahead.h"
#include "ui/document/document.h"
#include "ui/layout.h"
#include "ui/style.h"

#include <string>
#include <vector>

namespace compass::ui {

/// The name of a control by its index in controls(), and one of its values in words.
std::string control_name(int control, const Strings& strings, Level level);
std::string control_value(int control, double value, const Strings& strings, Level level);

std::vector<std::string> outcome_names(const Strings& strings, Level level);

/// The outcome of map, tornado and people: as buttons of a document, and as a menu of a sheet.
Buttons outcome_buttons(const Shown& shown, const Strings& strings);
void outcome_pick(const Shown& shown, const Style& style, const Strings& strings, const Rect& rect,
                  Asked& asked);

}  // namespace compass::ui
