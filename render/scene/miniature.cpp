#include "render/scene/miniature.h"

#include "render/scene/bone_field.h"
#include "render/scene/grains.h"

#include <algorithm>
#include <cmath>

namespace compass::scene {
namespace {

// of the cut artery in the picture, scene units (shaders/ring.frag)
constexpr float outer_radius = 83.0F;
constexpr float media_radius = 77.0F;
constexpr float lamina_radius = 57.0F;
constexpr float lumen_radius = 55.4F;

/// Bone in the piece at a ratio of 1: about that of the picture's cut.
constexpr double share_of_young = 0.45;
constexpr int pores_a_side = 3;
constexpr float pore_roundness = 0.3F;
constexpr float bone_roundness = 0.12F;

constexpr glm::vec2 centre{0.5F, 0.5F};
constexpr float to_square = 0.5F / outer_radius;

/// The area of a square of side 1 whose corners have this radius.
double rounded_area(float radius) {
    constexpr double corners = 0.858407346410207;  // 4 - pi
    return 1.0 - corners * static_cast<double>(radius * radius);
}

Patch disc(Ink ink, glm::vec2 at, float radius) {
    return {.form = Patch::Form::disc, .ink = ink, .at = at, .size = radius};
}

Patch box(Ink ink, glm::vec2 at, float side, float roundness) {
    return {.form = Patch::Form::box, .ink = ink, .at = at, .size = side, .roundness = roundness};
}

/// The edge of a shape.
Patch outline(Patch patch) {
    patch.ink = Ink::line;
    patch.is_outline = true;
    return patch;
}

Patch lumen(double score) {
    constexpr int count = 32;
    Patch patch{.form = Patch::Form::polygon, .ink = Ink::blood};
    for (int i = 0; i < count; ++i) {
        const float angle = 6.2831853F * static_cast<float>(i) / count;
        const float radius = to_square * (lumen_radius - Grains::plaque(score, angle));
        patch.corners.push_back(centre + radius * glm::vec2{std::cos(angle), std::sin(angle)});
    }
    return patch;
}

}  // namespace

std::vector<Patch> artery_miniature(double score) {
    const Patch wall = disc(Ink::adventitia, centre, 0.5F);
    std::vector<Patch> all{wall, disc(Ink::media, centre, to_square * media_radius),
                           disc(Ink::plaque, centre, to_square * lamina_radius), lumen(score)};
    for (const glm::vec4& grain : Grains().ring(score)) {
        if (grain.z <= 0.0F) continue;
        all.push_back(disc(Ink::calcified, centre + to_square * glm::vec2{grain.x, grain.y},
                           to_square * grain.z));
    }
    all.push_back(outline(wall));
    return all;
}

double bone_share(double ratio) {
    constexpr double most = 0.95;
    const double drawn = 1.0 + BoneField::change_factor * (ratio - 1.0);
    return std::clamp(share_of_young * drawn, 0.0, most);
}

std::vector<Patch> bone_miniature(double ratio) {
    const Patch piece = box(Ink::bone, {}, 1.0F, bone_roundness);
    std::vector<Patch> all{piece};
    const double marrow = (1.0 - bone_share(ratio)) * rounded_area(bone_roundness);
    const double of_pore = marrow / (pores_a_side * pores_a_side * rounded_area(pore_roundness));
    const auto pore = static_cast<float>(std::sqrt(of_pore));
    for (int row = 0; row < pores_a_side; ++row) {
        for (int column = 0; column < pores_a_side; ++column) {
            const glm::vec2 middle =
                (glm::vec2{static_cast<float>(column), static_cast<float>(row)} + 0.5F) /
                static_cast<float>(pores_a_side);
            all.push_back(box(Ink::marrow, middle - 0.5F * pore, pore, pore_roundness));
        }
    }
    all.push_back(outline(piece));
    return all;
}

}  // namespace compass::scene
