#pragma once

#include <glm/vec2.hpp>
#include <glm/vec4.hpp>

namespace compass::scene {

/// The picture's size in scene units: origin top left, y down. One unit is one pixel of the
/// 980 x 530 picture in a window of 1280 x 720.
inline constexpr glm::vec2 scene_size{980.0F, 530.0F};

/// How scene units and pixels belong together: the scene is as large as it fits, in the middle of
/// its rectangle of pixels; what is left over at two sides shows background.
struct View {
    glm::vec2 origin{};  ///< pixel of the scene's top left corner
    float scale = 1.0F;  ///< pixels per scene unit
    glm::vec4 shown{};   ///< scene units at the rectangle's edges: left, top, right, bottom

    glm::vec2 to_pixels(glm::vec2 place) const { return origin + place * scale; }
    glm::vec2 to_scene(glm::vec2 pixel) const { return (pixel - origin) / scale; }
};

/// The view of the rectangle of pixels with this top left corner and size (1 or more each way).
View fit(glm::vec2 corner, glm::vec2 size);

}  // namespace compass::scene
