#pragma once

#include <glm/vec2.hpp>
#include <glm/vec4.hpp>

#include <cstdint>
#include <vector>

namespace compass::scene {

/// One small square of the picture; laid out as shaders/sprite.vert reads it.
struct Sprite {
    glm::vec4 place{};  ///< x, y, half size in scene units, turn in radians
    glm::vec4 look{};   ///< kind, state, number of the colour, opacity
};
using Sprites = std::vector<Sprite>;

/// The kinds in `look.x` of what has a face; the shaders key, cell and meal know their numbers.
enum class Face : std::uint8_t {
    gate,
    mgp,
    osteocalcin,
    osteoclast,
    osteoblast,
    food,
    tablet,
    pit
};

}  // namespace compass::scene
