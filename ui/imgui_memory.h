#pragma once

#include <imgui.h>

namespace compass::ui {

/// Dear ImGui's own memory, as long as this lives.
class ImGuiMemory {
public:
    ImGuiMemory() { ImGui::CreateContext(); }
    ImGuiMemory(const ImGuiMemory&) = delete;
    ImGuiMemory& operator=(const ImGuiMemory&) = delete;
    ImGuiMemory(ImGuiMemory&&) = delete;
    ImGuiMemory& operator=(ImGuiMemory&&) = delete;
    ~ImGuiMemory() { ImGui::DestroyContext(); }
};

}  // namespace compass::ui
