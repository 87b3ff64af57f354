#pragma once

#include "render/scene/scene.h"
#include "ui/layout.h"
#include "ui/side_mark.h"
#include "ui/strings.h"
#include "ui/style.h"

#include <imgui.h>

namespace compass::ui {

/// Draws the words of the picture with a halo of its ground, their leader lines and the thin
/// strokes that belong to them; none where the picture's mark is, if it has one. Cannot fail; a
/// missing text shows its key.
void draw_words(ImDrawList& list, const scene::Scene& scene, const Rect& picture,
                const Style& style, const Strings& strings, Level level, const SideMark& mark = {});

}  // namespace compass::ui
