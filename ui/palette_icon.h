#pragma once

#include "ui/style.h"

#include <imgui.h>

namespace compass::ui {

/// A sun for the light palette to come, or a moon for the dark one, around `middle`.
void draw_palette_icon(ImDrawList& list, const Style& style, ImVec2 middle, bool moon);

}  // namespace compass::ui
