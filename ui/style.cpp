#include "ui/style.h"

#include <algorithm>
#include <cstdint>

namespace compass::ui {
namespace {

constexpr ImU32 rgb(std::uint32_t hex) {
    return IM_COL32((hex >> 16U) & 0xFFU, (hex >> 8U) & 0xFFU, hex & 0xFFU, 0xFFU);
}

constexpr Colours dark{
    .page = rgb(0x10161D),
    .panel = rgb(0x18212B),
    .raised = rgb(0x22303D),
    .ink = rgb(0xF3F6F8),
    .ink2 = rgb(0xB4C0CB),
    .focus = rgb(0x8CC2FF),
    .on_focus = rgb(0x10161D),
    .caution = rgb(0xFFB867),
    .error = rgb(0xFF9AA5),
    .edge = rgb(0x8493A1),
    .pool_gut = rgb(0xF6E04C),
    .pool_blood = rgb(0xEF7C6E),
    .pool_bone = rgb(0xC6D4F9),
    .pool_vessel = rgb(0x9F8BE6),
    .pool_kidney = rgb(0x35F0C6),
    .tint_gut = rgb(0x2A2413),
    .tint_blood = rgb(0x2E1A1B),
    .tint_bone = rgb(0x1B2436),
    .tint_vessel = rgb(0x241E3A),
    .tint_kidney = rgb(0x12302A),
    .series_now = rgb(0xF3F6F8),
    .series_ghost = rgb(0x8796A4),
    .series_a = rgb(0x7CC0FF),
    .series_b = rgb(0xFFAB66),
};

constexpr Colours paper{
    .page = rgb(0xFBFAF6),
    .panel = rgb(0xFFFFFF),
    .raised = rgb(0xEEF1F4),
    .ink = rgb(0x17212B),
    .ink2 = rgb(0x465462),
    .focus = rgb(0x0B4FB3),
    .on_focus = rgb(0xFFFFFF),
    .caution = rgb(0x8A3B00),
    .error = rgb(0x9B1C2E),
    .edge = rgb(0x6B7885),
    .pool_gut = rgb(0xB4691A),
    .pool_blood = rgb(0x8E0B1E),
    .pool_bone = rgb(0x0A84C1),
    .pool_vessel = rgb(0x3B1A58),
    .pool_kidney = rgb(0x40665F),
    .tint_gut = rgb(0xF6ECDC),
    .tint_blood = rgb(0xF7E3E4),
    .tint_bone = rgb(0xE3F0F8),
    .tint_vessel = rgb(0xEDE6F3),
    .tint_kidney = rgb(0xE6EFEC),
    .series_now = rgb(0x17212B),
    .series_ghost = rgb(0x7A8794),
    .series_a = rgb(0x0A6FB8),
    .series_b = rgb(0xB3470B),
};

ImVec4 as_floats(ImU32 colour) {
    return ImGui::ColorConvertU32ToFloat4(colour);
}

void apply_colours(ImGuiStyle& style, const Colours& colours) {
    for (ImVec4& colour : style.Colors) colour = as_floats(colours.panel);
    style.Colors[ImGuiCol_Text] = as_floats(colours.ink);
    style.Colors[ImGuiCol_TextDisabled] = as_floats(colours.ink2);
    style.Colors[ImGuiCol_TextSelectedBg] = as_floats(faded(colours.focus, 0.35F));
    style.Colors[ImGuiCol_Border] = as_floats(colours.edge);
    style.Colors[ImGuiCol_BorderShadow] = {};
    style.Colors[ImGuiCol_PopupBg] = as_floats(colours.raised);
    style.Colors[ImGuiCol_FrameBg] = as_floats(colours.raised);
    style.Colors[ImGuiCol_ScrollbarBg] = {};
    style.Colors[ImGuiCol_ScrollbarGrab] = as_floats(faded(colours.edge, 0.5F));
    style.Colors[ImGuiCol_ScrollbarGrabHovered] = as_floats(faded(colours.edge, 0.75F));
    style.Colors[ImGuiCol_ScrollbarGrabActive] = as_floats(colours.edge);
    style.Colors[ImGuiCol_ModalWindowDimBg] = as_floats(faded(colours.page, 0.6F));
    style.Colors[ImGuiCol_NavHighlight] = as_floats(colours.focus);
}

}  // namespace

const Colours& colours(scene::Palette palette) {
    return palette == scene::Palette::paper ? paper : dark;
}

Colours colours(scene::Palette palette, bool high_contrast) {
    Colours result = colours(palette);
    if (!high_contrast) return result;
    const bool is_paper = palette == scene::Palette::paper;
    const ImU32 ground = rgb(is_paper ? 0xFFFFFF : 0x000000);
    const ImU32 ink = rgb(is_paper ? 0x000000 : 0xFFFFFF);
    for (ImU32* colour :
         {&result.page, &result.panel, &result.raised, &result.on_focus, &result.tint_gut,
          &result.tint_blood, &result.tint_bone, &result.tint_vessel, &result.tint_kidney}) {
        *colour = ground;
    }
    for (ImU32* colour : {&result.ink, &result.ink2, &result.edge, &result.series_now}) {
        *colour = ink;
    }
    return result;
}

ImU32 scene_colour(scene::Palette palette, scene::Ink ink, float opacity) {
    const glm::vec3 colour = scene::ink_colour(palette, ink);
    return ImGui::ColorConvertFloat4ToU32({colour.r, colour.g, colour.b, opacity});
}

ImU32 mixed(ImU32 from, ImU32 to, float share) {
    const ImVec4 a = as_floats(from);
    const ImVec4 b = as_floats(to);
    const float part = std::clamp(share, 0.0F, 1.0F);
    return ImGui::ColorConvertFloat4ToU32({a.x + part * (b.x - a.x), a.y + part * (b.y - a.y),
                                           a.z + part * (b.z - a.z), a.w + part * (b.w - a.w)});
}

ImU32 faded(ImU32 colour, float opacity) {
    ImVec4 floats = as_floats(colour);
    floats.w = std::clamp(opacity, 0.0F, 1.0F);
    return ImGui::ColorConvertFloat4ToU32(floats);
}

void apply_look(const Style& style) {
    ImGuiStyle& look = ImGui::GetStyle();
    look = ImGuiStyle{};
    look.WindowPadding = {style.px(16.0F), style.px(12.0F)};
    look.FramePadding = {style.px(10.0F), style.px(4.0F)};
    look.ItemSpacing = {style.px(8.0F), style.px(8.0F)};
    look.WindowMinSize = {1.0F, 1.0F};  // foot line and small windows are thin
    look.WindowRounding = 0.0F;
    look.WindowBorderSize = 0.0F;
    look.ChildBorderSize = 0.0F;
    look.PopupRounding = style.px(8.0F);
    look.PopupBorderSize = style.px(1.5F);
    look.FrameRounding = style.px(6.0F);
    look.ScrollbarSize = style.px(10.0F);
    look.ScrollbarRounding = style.px(5.0F);
    look.AntiAliasedLinesUseTex = true;
    apply_colours(look, style.colours);
}

}  // namespace compass::ui
