#pragma once

#include "render/scene/ribbons.h"

#include <glm/vec2.hpp>
#include <glm/vec4.hpp>

#include <vector>

namespace compass::gl {

/// A corner of an arrow's band; laid out as shaders/ribbon.vert reads it.
struct RibbonCorner {
    glm::vec4 place{};  ///< x, y, distance from the middle line, half width of the arrow
    glm::vec2 along{};  ///< distance from the tail, from the tip
};

/// All arrows as triangles.
std::vector<RibbonCorner> ribbon_mesh(const std::vector<scene::Ribbon>& ribbons);

}  // namespace compass::gl
