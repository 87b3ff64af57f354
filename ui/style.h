#pragma once

#include "render/scene/palette.h"
#include "render/scene/scene.h"

#include <imgui.h>

#include <array>

namespace compass::ui {

/// The type scale: body is a 45th of the window's height, 16 px at 720. The last three are for the
/// words in the picture and scale with it.
enum class Face { note, body, bold, sentence, readout, scene_title, scene_value, scene_note };
inline constexpr std::size_t face_count = 8;

/// Colours of the panels, by the tokens of the palette.
struct Colours {
    ImU32 page, panel, raised, ink, ink2, focus, on_focus, caution, error, edge;
    ImU32 pool_gut, pool_blood, pool_bone, pool_vessel, pool_kidney;  ///< lines
    ImU32 tint_gut, tint_blood, tint_bone, tint_vessel, tint_kidney;
    ImU32 series_now, series_ghost, series_a, series_b;
};

/// The constants of assets/palette.json.
const Colours& colours(scene::Palette palette);

/// The same, with `high_contrast` without tints and greys: black on white or white on black.
Colours colours(scene::Palette palette, bool high_contrast);

/// An ink of the picture for the panels beside it.
ImU32 scene_colour(scene::Palette palette, scene::Ink ink, float opacity = 1.0F);

/// `share` of the way from one opaque colour to another, 0 to 1.
ImU32 mixed(ImU32 from, ImU32 to, float share);

/// The same colour with another opacity, 0 to 1.
ImU32 faded(ImU32 colour, float opacity);

/// All a panel needs to know to draw: sizes in pixels of this window, fonts, colours.
struct Style {
    float unit = 1.0F;  ///< pixels per pixel of the 1280 x 720 design
    std::array<ImFont*, face_count> fonts{};
    Colours colours{};
    float density = 1.0F;  ///< pixels of the drawing per pixel that sizes are laid out in

    ImFont* font(Face face) const { return fonts[static_cast<std::size_t>(face)]; }
    float px(float design) const { return design * unit; }
};

/// Sets colours, spacing and rounding of Dear ImGui itself to the house's look; once a frame is
/// cheap enough. Panels handle keys themselves (focus.h), so its own navigation stays off.
void apply_look(const Style& style);

}  // namespace compass::ui
