#include "ui/imgui_versions.h"

#include <imgui_internal.h>

#include <algorithm>
#include <iterator>

namespace compass::ui {

#if IMGUI_VERSION_NUM < 18967

void begin_underlay() {
}

void end_underlay() {
    ImGui::SetItemAllowOverlap();
}

#else

void begin_underlay() {
    ImGui::SetNextItemAllowOverlap();
}

void end_underlay() {
}

#endif

#if IMGUI_VERSION_NUM < 18700

bool is_pressed(ImGuiKey key, bool repeat) {
    return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key), repeat);
}

bool is_enter_pressed() {
    return is_pressed(ImGuiKey_Enter, false) || is_pressed(ImGuiKey_KeyPadEnter, false);
}

void activate_field(ImGuiID field) {
    GImGui->NavActivateInputId = field;
}

void set_up_keys() {
    auto& map = ImGui::GetIO().KeyMap;
    for (int key = 0; key < ImGuiKey_COUNT; ++key) map[key] = key;
}

void tell_key(ImGuiKey key, bool down) {
    ImGui::GetIO().KeysDown[key] = down;
}

void tell_shift(bool down) {
    ImGui::GetIO().KeyShift = down;
}

void release_keys() {
    auto& keys = ImGui::GetIO().KeysDown;
    std::fill(std::begin(keys), std::end(keys), false);
}

void tell_mouse(ImVec2 at) {
    ImGui::GetIO().MousePos = at;
}

#else

bool is_pressed(ImGuiKey key, bool repeat) {
    return ImGui::IsKeyPressed(key, repeat);
}

bool is_enter_pressed() {
    return is_pressed(ImGuiKey_Enter, false) || is_pressed(ImGuiKey_KeypadEnter, false);
}

void activate_field(ImGuiID field) {
    GImGui->NavActivateId = field;
    GImGui->NavActivateFlags = ImGuiActivateFlags_PreferInput;
}

void set_up_keys() {
}

void tell_key(ImGuiKey key, bool down) {
    ImGui::GetIO().AddKeyEvent(key, down);
}

void tell_shift(bool down) {
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, down);
}

void release_keys() {
    ImGui::GetIO().ClearInputKeys();
}

void tell_mouse(ImVec2 at) {
    ImGui::GetIO().AddMousePosEvent(at.x, at.y);
}

#endif

}  // namespace compass::ui
