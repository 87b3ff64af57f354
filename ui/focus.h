#pragma once

#include "ui/style.h"

#include <imgui.h>

namespace compass::ui {

/// Keyboard focus over all panels: Tab and Shift+Tab walk the stops in the order in which panels
/// draw them; past the last one nothing has focus, and the next Tab begins anew. A click moves the
/// focus without a ring, a key shows the ring. To be called for the item just submitted
/// (InvisibleButton and the like); true while it has the focus. `margin` in design pixels widens
/// the ring around the item, `rounding` are its corners.
bool focus_stop(const Style& style, float margin = 0.0F, float rounding = 8.0F);

/// Gives the focus to an item by its id (ImGui::GetItemID), with or without the ring.
void focus_on(ImGuiID id, bool by_key);

bool has_focus(ImGuiID id);

/// The item that has it, or 0: for a card that takes the focus and gives it back.
ImGuiID focused_item();

/// Do Space and Enter belong to a button with the focus, or to a text being typed? Programs ask
/// this before they take Space for play and pause. Call it after the panels of the frame.
bool space_is_taken();

/// Do Home and End belong to a slider with the focus? Else they may move the play head. Call it
/// after the panels of the frame.
bool ends_are_taken();

/// To be called by a slider that has the focus and answers Home and End.
void take_ends();

/// Was the key pressed or repeated, and is nobody typing text?
bool key_pressed(ImGuiKey key, bool repeat = true);

/// The key was pressed so many times more in this frame than Dear ImGui, which looks once a frame,
/// can see. Between its NewFrame and the panels.
void tell_more_presses(ImGuiKey key, int presses);

/// The menu key was pressed in this frame, or Shift and F10.
void tell_menu_key();
bool menu_key_pressed();

/// How often `more` was pressed or repeated, less how often `less` was.
int key_direction(ImGuiKey more, ImGuiKey less);

/// Was one of the two Enters pressed, and is nobody typing text? Without repeats.
bool enter_pressed();

/// Enter or Space on the focused item; asking makes it one that these keys belong to.
bool pressed_by_key(ImGuiID id);

}  // namespace compass::ui
