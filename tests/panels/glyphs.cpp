#include "tests/panels/glyphs.h"

#include <imgui_internal.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <unordered_map>

namespace compass::tests {
namespace {

/// Where a letter begins in the texture of the fonts, as one number.
std::uint64_t place_of(float u, float v) {
    return std::uint64_t{std::bit_cast<std::uint32_t>(u)} << 32U | std::bit_cast<std::uint32_t>(v);
}

/// Which letter stands where in the texture of the fonts.
using Letters = std::unordered_map<std::uint64_t, const ImFontGlyph*>;

Letters letters_of_texture() {
    Letters letters;
    for (const ImFont* font : ImGui::GetIO().Fonts->Fonts) {
        for (const ImFontGlyph& glyph : font->Glyphs) {
            if (glyph.Visible != 0) letters[place_of(glyph.U0, glyph.V0)] = &glyph;
        }
    }
    return letters;
}

/// Letters are two triangles each, over four corners of their own.
void add_glyphs(const ImDrawList& list, const Letters& letters, std::vector<Glyph>& glyphs) {
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
            const auto found = letters.find(place_of(from.uv.x, from.uv.y));
            if (found == letters.end()) continue;
            const ImFontGlyph& glyph = *found->second;
            if (to.uv.x != glyph.U1 || to.uv.y != glyph.V1) continue;
            i += 3;  // and the loop over the other half
            glyphs.push_back({.box = {from.pos, {to.pos.x - from.pos.x, to.pos.y - from.pos.y}},
                              .clip = {{clip.x, clip.y}, {clip.z - clip.x, clip.w - clip.y}},
                              .letter = glyph.Codepoint,
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
