#pragma once

#include "render/scene/palette.h"
#include "render/scene/scene.h"

#include <glm/vec2.hpp>

#include <cstdint>
#include <vector>

namespace compass::scene {

/// A thin line or box that is drawn together with the words, in scene units: the line that marks
/// where the vessel is cut, and the key of arrow widths. Leader lines belong to their Label.
struct Stroke {
    enum class Shape : std::uint8_t { line, box };
    Shape shape = Shape::line;
    glm::vec2 from{};    ///< one end, or the top left corner
    glm::vec2 to{};      ///< the other end, or the bottom right corner
    float width = 1.2F;  ///< of the line or the edge; 0 for a filled box
    Ink ink = Ink::ink;
    float opacity = 1.0F;
    float least_scale = 0.0F;  ///< smaller pictures (1 at 1280 x 720) do without it
};

/// All of them, in the order of painting. The key of widths is as high as an arrow of 200 mg a day.
std::vector<Stroke> strokes(const Scene& scene);

}  // namespace compass::scene
