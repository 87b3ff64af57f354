#pragma once

#include "render/scene/scene.h"

#include <glm/vec2.hpp>
#include <glm/vec4.hpp>

#include <cstdint>
#include <vector>

namespace compass::scene {

/// What in the picture no words may lie on.
enum class Part : std::uint8_t {
    none,
    ring,    ///< the artery cut across
    lens,    ///< with the edges of its cone of light
    vessel,  ///< with its wall
    gut,     ///< lumen and wall
    kidney,  ///< with its two tubes
    bone,
    arrow,   ///< of calcium
    cut,     ///< one that is cut: first the gap for its number
    signal,  ///< a line of a message, its head, its sign, a bead, the sun
    card,    ///< of the two proteins
    keys,    ///< a row of them on the card
    badge    ///< of one of two pictures
};

/// A figure in scene units: all that is no further than `reach` from a line, or from a rectangle.
/// A line with two equal ends makes a disc.
struct Obstacle {
    Part part = Part::none;
    bool is_box = false;
    glm::vec2 from{};  ///< one end, or the corner at the upper left
    glm::vec2 to{};
    float reach = 0.0F;
};

/// All that is drawn in the picture at its widest: the artery in the middle of a beat.
std::vector<Obstacle> obstacles(const Scene& scene);

/// Is any of it less than `gap` from a rectangle (left, top, right, bottom)?
bool is_near(const Obstacle& obstacle, const glm::vec4& box, float gap);

/// Does the rectangle lie wholly inside it?
bool is_inside(const Obstacle& obstacle, const glm::vec4& box);

}  // namespace compass::scene
