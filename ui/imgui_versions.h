#pragma once

#include <imgui.h>

namespace compass::ui {

// Dear ImGui changed how keys are named and told in 1.87. All that this house needs of it is here,
// so that it builds with 1.86 (Debian 12, and the web page there) and with later ones alike.

/// Did the key go down in this frame, or was it repeated?
bool is_pressed(ImGuiKey key, bool repeat);

/// Did one of the two Enters go down in this frame?
bool is_enter_pressed();

/// Gives the text field of that id the keyboard when it comes next in this frame.
void activate_field(ImGuiID field);

/// What may be missing of the height of a line, in pixels: from 1.90 on it is cut to a whole
/// number.
inline constexpr float cut_from_line = IMGUI_VERSION_NUM < 18991 ? 0.0F : 1.0F;

/// Before and after an item that others of the same window lie on: a press there is theirs.
void begin_underlay();
void end_underlay();

/// For who tells Dear ImGui of keys without one of its backends: called once for each context.
void set_up_keys();
void tell_key(ImGuiKey key, bool down);
void tell_shift(bool down);
void release_keys();

/// The mouse is there, whatever was told before in this frame.
void tell_mouse(ImVec2 at);

}  // namespace compass::ui
