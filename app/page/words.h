#pragma once

#include "sim/story.h"
#include "ui/strings.h"

#include <span>
#include <string>
#include <string_view>

namespace compass::page {

/// Everything on the page that does not change with the scenario, as JSON: controls in their folds,
/// stories, curves and the columns of the results. Made from the same tables and words as the
/// panels.
std::string words_json(const ui::Strings& strings, ui::Level level,
                       std::span<const sim::Story> stories);

/// The column that a curve's number is printed in on the command line; "" for bone, which is two.
std::string_view column_of(std::string_view curve);

}  // namespace compass::page
