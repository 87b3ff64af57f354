#pragma once

#include "ui/document/document.h"
#include "ui/layout.h"
#include "ui/style.h"

#include <imgui.h>

#include <optional>
#include <string_view>
#include <vector>

namespace compass::ui {

struct MapPicture;

/// A state that has its dot on the map: now, what was before the latest change, A and B.
struct MapDot {
    const sim::Trajectory* run = nullptr;
    std::string_view name;       ///< the key of its word
    std::optional<Side> side{};  ///< of A or B
    bool is_now = false;         ///< the one that a click moves
};

/// The one that is worked on comes last, so that it is drawn on top.
std::vector<MapDot> map_dots(const Shown& shown);

/// Where the states stand, or at the edge where they lie beyond: rings, filled for *now*, each with
/// its name beside it. Of several at one place the lower ones are wider, and their names higher.
void draw_map_dots(ImDrawList& list, const Shown& shown, const Rect& area, const Style& style,
                   const Strings& strings);

/// What they cover with their names.
std::vector<Rect> map_dot_marks(const Shown& shown, const Rect& area, const Style& style,
                                const Strings& strings);

/// The same as a table: where each of them stands, and what its own run comes to.
Table table_of_dots(const Shown& shown, const Strings& strings);

}  // namespace compass::ui
