#pragma once

#include <imgui.h>
#include <imgui_internal.h>

namespace compass::ui {

/// What Dear ImGui keeps for widgets between frames, by item id: a drag or a typed text half done,
/// an open fold, the keyboard focus. Nothing of it is a fact about scenario or view; a new context
/// begins with nothing. Needs a frame begun.
ImGuiStorage& memory();

/// A place of its own beside an item's id, for another value of the same item.
ImGuiID beside(ImGuiID id, const char* what);

void remember(ImGuiID id, double value);
double remembered(ImGuiID id);  ///< 0 where nothing was remembered

}  // namespace compass::ui
