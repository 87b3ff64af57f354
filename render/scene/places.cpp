#include "render/scene/places.h"

#include "render/scene/layout.h"
#include "render/scene/sequence.h"

#include <glm/common.hpp>

#include <cmath>

namespace compass::scene {
namespace {

constexpr float half_turn = 3.1415927F;

constexpr float cell_away = 8.0F;  // of a cell's middle from the surface

// Spread evenly over the bone, in pores that keep room for a cell at every amount of mineral, away
// from the picture's edge and from where the vessel enters (tests/render).
constexpr std::array<glm::vec2, site_count> starts{{{916.0F, 294.0F},
                                                    {842.0F, 343.0F},
                                                    {919.0F, 392.0F},
                                                    {882.0F, 241.0F},
                                                    {844.0F, 91.0F},
                                                    {810.0F, 388.0F},
                                                    {888.0F, 437.0F},
                                                    {891.0F, 185.0F},
                                                    {853.0F, 384.0F},
                                                    {816.0F, 234.0F},
                                                    {934.0F, 181.0F},
                                                    {791.0F, 124.0F},
                                                    {837.0F, 218.0F},
                                                    {920.0F, 112.0F},
                                                    {883.0F, 312.0F},
                                                    {846.0F, 161.0F}}};

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

Sites sites(const BoneField& field, double bone_ratio) {
    Sites found;
    for (std::size_t i = 0; i < site_count; ++i) {
        const BoneField::Perch perch = field.settle(starts[i], bone_ratio, cell_away);
        found[i] = {perch.at, perch.outward,
                    std::atan2(perch.outward.x, -perch.outward.y) + half_turn};
    }
    return found;
}

float vessel_radius(float x) {
    const float funnel = glm::mix(9.0F, 40.0F, ramp(232.0F, 286.0F, x));
    return glm::mix(funnel, 15.0F, ramp(700.0F, 764.0F, x));
}

}  // namespace compass::scene
