#include "tests/panels/glyphs.h"

#include <imgui_internal.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace compass::tests {
namespace {

using Corner = std::tuple<float, float, float, float>;

/// Which letter stands where in the texture of the fonts.
std::map<Corner, std::uint32_t> letters_of_texture() {
    std::map<Corner, std::uint32_t> letters;
    for (const ImFont* font : ImGui::GetIO().Fonts->Fonts) {
        for (const ImFontGlyph& glyph : font->Glyphs) {
            if (glyph.Visible == 0) continue;
            letters[{glyph.U0, glyph.V0, glyph.U1, glyph.V1}] = glyph.Codepoint;
        }
    }
    return letters;
}

/// Letters are two triangles each, over four corners of their own.
void add_glyphs(const ImDrawList& list, const std::map<Corner, std::uint32_t>& letters,
                std::vector<Glyph>& glyphs) {
    const ImGuiWindow* window = ImGui::FindWindowByName(list._OwnerName);
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const ImVec4& clip = command.ClipRect;
        const auto first = static_cast<int>(command.IdxOffset);
        const auto end = first + static_cast<int>(command.ElemCount);
        for (int i = first; i + 5 < end; i += 3) {
            const auto vertex = [&](int at) -> const ImDrawVert& {
                return list.VtxBuffer[static_cast<int>(list.IdxBuffer[at]) +
                                      static_cast<int>(command.VtxOffset)];
            };
            const ImDrawVert& from = vertex(i);
            const ImDrawVert& to = vertex(i + 2);
            const auto found = letters.find({from.uv.x, from.uv.y, to.uv.x, to.uv.y});
            if (found == letters.end()) continue;
            i += 3;  // and the loop over the other half
            glyphs.push_back({.box = {from.pos, {to.pos.x - from.pos.x, to.pos.y - from.pos.y}},
                              .clip = {{clip.x, clip.y}, {clip.z - clip.x, clip.w - clip.y}},
                              .letter = found->second,
                              .window = list._OwnerName,
                              .scrolls = window != nullptr && window->ScrollMax.y > 0.0F,
                              .scrolls_across = window != nullptr && window->ScrollMax.x > 0.0F});
        }
    }
}

}  // namespace

std::vector<Glyph> drawn_glyphs() {
    std::vector<Glyph> glyphs;
    const auto letters = letters_of_texture();
    const ImDrawData* data = ImGui::GetDrawData();
    for (int i = 0; i < data->CmdListsCount; ++i) add_glyphs(*data->CmdLists[i], letters, glyphs);
    return glyphs;
}

bool is_under_mouse(const Glyph& glyph) {
    const ImGuiWindow* over = GImGui->HoveredWindow;
    return over == nullptr || glyph.window == over->Name;
}

bool is_note_open() {
    const ImVector<ImGuiWindow*>& windows = GImGui->Windows;
    return std::any_of(windows.begin(), windows.end(), [](const ImGuiWindow* window) {
        return (window->Flags & ImGuiWindowFlags_Tooltip) != 0 && window->Active;
    });
}

}  // namespace compass::tests
