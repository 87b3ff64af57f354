#pragma once

#include "ui/view.h"

#include <optional>
#include <string>
#include <string_view>

namespace compass::ui {

/// The sheet of this id, such as "ledger".
std::optional<Sheet> sheet_named(std::string_view id);

/// The sheet that a story is told on, such as that of many people; none for most.
std::optional<Sheet> sheet_of_story(std::string_view story);

/// All ids, joined by ", ".
std::string sheet_names();

}  // namespace compass::ui
