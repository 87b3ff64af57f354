#pragma once

#include "render/scene/dots.h"

#include <glm/vec2.hpp>

namespace compass::scene {

/// What a dot lies on decides how wide its rim in the page colour is.
enum class Ground { plain, tissue };

/// The sprite of one dot.
Sprite dot(glm::vec2 at, std::size_t origin, float opacity = 1.0F, Ground ground = Ground::tissue);

Sprites gut_dots(const Scene& scene);
Sprites blood_dots(const Scene& scene);

/// Dots on their way through all pipes but the one into the artery wall.
Sprites pipe_dots(const Scene& scene, const BoneField& field);

/// Dots in the lens; none where it is put away.
Sprites lens_dots(const Scene& scene);

}  // namespace compass::scene
