#pragma once

#include "render/scene/scene.h"

#include <glm/vec2.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace compass::scene {

/// The arrows of the model that a path can be made of, from where to where. `own_...` have no
/// beginning: something acts at its target.
enum class Link : std::uint8_t {
    food_gut,
    tablets_gut,
    gut_blood,
    blood_bone,
    bone_blood,
    blood_urine,
    blood_wall,
    d3_store,
    store_active,
    active_gut,
    active_bone,
    blood_watchdog,
    watchdog_bone,
    watchdog_kidney,
    watchdog_active,
    k_osteocalcin,
    osteocalcin_bone,
    k_mgp,
    mgp_wall,
    tablets_wall,
    own_gut,
    own_bone,
    own_kidney,
    own_wall,
    own_blood,
    own_store
};
inline constexpr std::size_t link_count = static_cast<std::size_t>(Link::own_store) + 1;

/// The place of a link in this picture as it is lit: a line from tail to tip in scene units, 2
/// points or more, or a ring around its only point.
std::vector<glm::vec2> lit_line(const Scene& scene, Link link);

/// The first share of a line, 0 to 1 of all of it; two points or more.
std::vector<glm::vec2> first_part(std::span<const glm::vec2> line, float share);

}  // namespace compass::scene
