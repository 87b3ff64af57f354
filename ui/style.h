#pragma once

#include "render/scene/scene.h"

#include <imgui.h>

#include <array>

namespace compass::ui {

/// The type scale: body is a 45th of the window's height, 16 px at 720.
enum class Face { note, body, bold, sentence, readout };
inline constexpr std::size_t face_count = 5;

/// Colours of the panels, by the tokens of the palette.
struct Colours {
    ImU32 page, panel, raised, ink, ink2, focus, on_focus, caution, error, edge;
    ImU32 pool_gut, pool_blood, pool_bone, pool_vessel, pool_kidney;  ///< lines
    ImU32 tint_gut, tint_blood, tint_bone, tint_vessel, tint_kidney;
    ImU32 series_now, series_ghost;
};

const Colours& colours(scene::Palette palette);

/// All a panel needs to know to draw: sizes in pixels of this window, fonts, colours.
struct Style {
    float unit = 1.0F;  ///< pixels per pixel of the 1280 x 720 design
    std::array<ImFont*, face_count> fonts{};
    Colours colours{};

    ImFont* font(Face face) const { return fonts[static_cast<std::size_t>(face)]; }
    float px(float design) const { return design * unit; }
};

/// Sets colours, spacing and rounding of Dear ImGui itself to the house's look.
void apply_look(const Style& style);

}  // namespace compass::ui
