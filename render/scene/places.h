#pragma once

#include "render/scene/bone_field.h"

#include <glm/vec2.hpp>

#include <array>

namespace compass::scene {

/// A pair of transporters in the lining of the gut. `turn` is the sprite's; calcium goes through
/// it against the direction of `outward`.
struct Gate {
    glm::vec2 at{};
    float turn = 0.0F;
    int villus = 0;
    float side = 1.0F;  ///< which limb of the villus' vessel it feeds: -1 upper, 1 lower

    glm::vec2 outward() const;
};
inline constexpr std::size_t gate_count = 12;
std::array<Gate, gate_count> gates();

/// Where bone cells work: on the surface of a strut, which it follows as the bone thins.
struct Site {
    glm::vec2 at{};
    glm::vec2 outward{};  ///< into the pore, of length 1
    float turn = 0.0F;    ///< of its sprite, whose upper side lies on the bone
};
inline constexpr std::size_t site_count = 16;
using Sites = std::array<Site, site_count>;
/// In an order in which neighbours in number are far apart.
Sites sites(const BoneField& field, double bone_ratio);

/// Inner radius of the large vessel at x, as in shaders/vessel.frag.
float vessel_radius(float x);

}  // namespace compass::scene
