#pragma once

#include "ui/view.h"

#include <optional>
#include <string>
#include <string_view>

namespace compass::ui {

/// The sheet of this id, such as "ledger".
std::optional<Sheet> sheet_named(std::string_view id);

/// All ids, joined by ", ".
std::string sheet_names();

}  // namespace compass::ui
