#pragma once

#include <glm/vec2.hpp>
#include <glm/vec4.hpp>

#include <vector>

namespace compass::gl {

/// The plate as triangles in scene units: fine grids where the pulse bends it (the vessel and the
/// cut artery), and plain rectangles around them, without overlap or gap.
struct PlateMesh {
    std::vector<glm::vec2> still;
    std::vector<glm::vec2> bent;
};
PlateMesh plate_mesh(glm::vec4 shown);

}  // namespace compass::gl
