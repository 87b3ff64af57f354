#pragma once

#include "ui/style.h"

#include <array>
#include <string_view>

namespace compass::ui {

/// Height of the letters' square in pixels: the size a style sheet would name. Panels' faces scale
/// with `unit` and never fall under 14 px, the picture's with `picture_scale` (Layout) and never
/// under 14 px, titles 17 px. Both count pixels of the drawing, of which `density` make one of
/// those.
float face_pixels(Face face, float unit, float picture_scale, float density = 1.0F);

/// The three weights in use as TrueType files in memory: panels take the first two, the words of
/// the picture the last two, since they stand on paint and are read from afar.
struct FontFiles {
    std::string_view regular;
    std::string_view medium;
    std::string_view bold;
};

/// Adds one font per face at its true pixel size; draw at these sizes only. The texts of the
/// font files are embedded in the program: they must outlive the atlas, which does not copy or
/// free them. The caller builds the atlas and uploads its texture.
std::array<ImFont*, face_count> add_fonts(ImFontAtlas& atlas, float unit, float picture_scale,
                                          const FontFiles& files, float density = 1.0F);

}  // namespace compass::ui
