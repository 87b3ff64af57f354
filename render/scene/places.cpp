#include "render/scene/places.h"

#include "render/scene/layout.h"
#include "render/scene/sequence.h"

#include <glm/common.hpp>

#include <cmath>

namespace compass::scene {
namespace {

constexpr float half_turn = 3.1415927F;

// Near pores that stay open, away from the right edge of the picture.
constexpr std::array<glm::vec2, site_count> osteoclast_starts{
    glm::vec2{836.0F, 356.0F}, glm::vec2{906.0F, 404.0F}, glm::vec2{941.0F, 323.0F},
    glm::vec2{866.0F, 432.0F}};
constexpr std::array<glm::vec2, site_count> osteoblast_starts{
    glm::vec2{850.0F, 180.0F}, glm::vec2{935.0F, 140.0F}, glm::vec2{918.0F, 222.0F},
    glm::vec2{830.0F, 230.0F}};

Sites settled(const BoneField& field, const std::array<glm::vec2, site_count>& starts,
              double bone_ratio) {
    constexpr float away = 8.0F;
    Sites sites;
    for (std::size_t i = 0; i < site_count; ++i) {
        const BoneField::Perch perch = field.settle(starts[i], bone_ratio, away);
        sites[i] = {perch.at, perch.outward,
                    std::atan2(perch.outward.x, -perch.outward.y) + half_turn};
    }
    return sites;
}

}  // namespace

glm::vec2 Gate::outward() const {
    return {std::sin(turn), -std::cos(turn)};
}

std::array<Gate, gate_count> gates() {
    std::array<Gate, gate_count> all;
    const float limb_x = layout::villus_tip + layout::villus_radius + 18.0F;
    for (int villus = 0; villus < layout::villi; ++villus) {
        const float y = layout::villus_y(villus);
        const auto bend = [&](float x) {
            const float wave =
                std::sin((x - layout::villus_tip) * 0.035F + static_cast<float>(villus) * 1.9F);
            return 5.0F * wave * ramp(0.0F, 60.0F, layout::villus_root - x);
        };
        const float tip_y = y + bend(90.0F);
        const float limb = bend(limb_x);
        const auto first = static_cast<std::size_t>(villus) * 3U;
        all[first] = {{layout::villus_tip + 3.5F, tip_y}, -half_turn / 2.0F, villus, -1.0F};
        all[first + 1] = {{limb_x, y - 25.5F + limb}, 0.0F, villus, -1.0F};
        all[first + 2] = {{limb_x, y + 25.5F + limb}, half_turn, villus, 1.0F};
    }
    return all;
}

Sites osteoclast_sites(const BoneField& field, double bone_ratio) {
    return settled(field, osteoclast_starts, bone_ratio);
}

Sites osteoblast_sites(const BoneField& field, double bone_ratio) {
    return settled(field, osteoblast_starts, bone_ratio);
}

float vessel_radius(float x) {
    const float funnel = glm::mix(9.0F, 40.0F, ramp(232.0F, 286.0F, x));
    return glm::mix(funnel, 15.0F, ramp(700.0F, 764.0F, x));
}

}  // namespace compass::scene
