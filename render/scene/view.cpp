#include "render/scene/view.h"

#include <algorithm>

namespace compass::scene {

View fit(glm::vec2 corner, glm::vec2 size) {
    View view;
    view.scale = std::min(size.x / scene_size.x, size.y / scene_size.y);
    const glm::vec2 spare = (size - scene_size * view.scale) * 0.5F;
    view.origin = corner + spare;
    const glm::vec2 margin = spare / view.scale;
    view.shown = glm::vec4(-margin, scene_size + margin);
    return view;
}

}  // namespace compass::scene
