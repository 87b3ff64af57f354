#pragma once

#include "ui/layout.h"
#include "ui/style.h"

#include <span>
#include <string>
#include <string_view>

namespace compass::ui {

inline constexpr float pick_height = 30.0F;  ///< as it fits among text, design pixels

/// One of a list, chosen from a menu that opens under its button: "Across: Vitamin D3". The index
/// that was chosen now, or -1.
struct Pick {
    const char* id = "";
    std::string_view label;
    std::span<const std::string> items;
    int chosen = -1;
};
int pick(const Style& style, const Pick& what, const Rect& rect);

}  // namespace compass::ui
