#include "ui/ahead/miniature.h"

#include "render/scene/bone_field.h"
#include "render/scene/grains.h"
#include "render/scene/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace compass::ui {
namespace {

using scene::Ink;

// of the cut artery in the picture, scene units (shaders/ring.frag)
constexpr float outer_radius = 83.0F;
constexpr float media_radius = 77.0F;
constexpr float lamina_radius = 57.0F;
constexpr float lumen_radius = 55.4F;

/// Bone in the piece at a ratio of 1: about that of the picture's cut.
constexpr double share_of_young = 0.45;
constexpr int pores_a_side = 3;
constexpr double roundness = 0.3;  ///< of a pore's corners, over its side

ImU32 ink(scene::Palette palette, Ink which) {
    const glm::vec3 colour = scene::ink_colour(palette, which);
    return ImGui::ColorConvertFloat4ToU32({colour.x, colour.y, colour.z, 1.0F});
}

/// The area of a square of side 1 whose corners have this radius.
double rounded_area(double radius) {
    constexpr double corners = 0.858407346410207;  // 4 - pi
    return 1.0 - corners * radius * radius;
}

void draw_lumen(ImDrawList& list, ImVec2 middle, float scale, double score, ImU32 colour) {
    constexpr int corners = 32;
    std::array<ImVec2, corners> edge{};
    for (int i = 0; i < corners; ++i) {
        const float angle = 6.2831853F * static_cast<float>(i) / corners;
        const float radius = scale * (lumen_radius - scene::Grains::plaque(score, angle));
        edge[static_cast<std::size_t>(i)] = {middle.x + radius * std::cos(angle),
                                             middle.y + radius * std::sin(angle)};
    }
    list.AddConvexPolyFilled(edge.data(), corners, colour);
}

}  // namespace

Fate fate_of(const Ending& ending, const sim::Trajectory& run) {
    const double young_g = (run.parameters.trab_ref + run.parameters.cort_ref) / 1000.0;
    return {.artery_score = value_in(ending, artery_outcome),
            .bone_ratio = young_g > 0.0 ? value_in(ending, bone_outcome) / young_g : 1.0};
}

double bone_share(double ratio) {
    constexpr double most = 0.95;
    const double drawn = 1.0 + scene::BoneField::change_factor * (ratio - 1.0);
    return std::clamp(share_of_young * drawn, 0.0, most);
}

void draw_artery(ImDrawList& list, ImVec2 middle, float radius, double score,
                 scene::Palette palette) {
    static const scene::Grains grains;  // the places of the picture: a constant
    const float scale = radius / outer_radius;
    list.AddCircleFilled(middle, radius, ink(palette, Ink::adventitia));
    list.AddCircleFilled(middle, scale * media_radius, ink(palette, Ink::media));
    list.AddCircleFilled(middle, scale * lamina_radius, ink(palette, Ink::plaque));
    draw_lumen(list, middle, scale, score, ink(palette, Ink::blood));
    for (const glm::vec4& grain : grains.ring(score)) {
        if (grain.z <= 0.0F) continue;
        const ImVec2 at{middle.x + scale * grain.x, middle.y + scale * grain.y};
        list.AddCircleFilled(at, scale * grain.z, ink(palette, Ink::calcified));
    }
    list.AddCircle(middle, radius, ink(palette, Ink::line));
}

void draw_bone(ImDrawList& list, ImVec2 corner, float side, double ratio, scene::Palette palette) {
    constexpr double outer_roundness = 0.12;
    const float round = static_cast<float>(outer_roundness) * side;
    list.AddRectFilled(corner, {corner.x + side, corner.y + side}, ink(palette, Ink::bone), round);
    const double marrow = (1.0 - bone_share(ratio)) * rounded_area(outer_roundness);
    const double of_pore = marrow / (pores_a_side * pores_a_side * rounded_area(roundness));
    const float pore = side * static_cast<float>(std::sqrt(of_pore));
    const float cell = side / pores_a_side;
    for (int row = 0; row < pores_a_side; ++row) {
        for (int column = 0; column < pores_a_side; ++column) {
            const ImVec2 at{corner.x + (static_cast<float>(column) + 0.5F) * cell - 0.5F * pore,
                            corner.y + (static_cast<float>(row) + 0.5F) * cell - 0.5F * pore};
            list.AddRectFilled(at, {at.x + pore, at.y + pore}, ink(palette, Ink::marrow),
                               static_cast<float>(roundness) * pore);
        }
    }
    list.AddRect(corner, {corner.x + side, corner.y + side}, ink(palette, Ink::line), round);
}

}  // namespace compass::ui
