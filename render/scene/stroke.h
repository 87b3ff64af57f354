#pragma once

#include "render/scene/palette.h"
#include "render/scene/scene.h"

#include <glm/vec2.hpp>

#include <cstdint>
#include <vector>

namespace compass::scene {

/// A thin figure that is drawn together with the words, in scene units: the signals and their
/// beads, the line that marks where the vessel is cut, the day's curve of blood calcium, the key of
/// arrow widths. Leader lines belong to their Label.
struct Stroke {
    enum class Shape : std::uint8_t { line, box, disc, triangle };
    Shape shape = Shape::line;
    glm::vec2 from{};  ///< one end, the top left corner, the middle of a disc or a tip
    glm::vec2 to{};    ///< the other end, the bottom right corner, the rim, or the base's middle
    float width =
        1.2F;  ///< of the line or edge, 0 for a filled figure; of a triangle half its base
    Ink ink = Ink::ink;
    float opacity = 1.0F;
    float least_scale = 0.0F;  ///< smaller pictures (1 at 1280 x 720) do without it
    bool halo = false;         ///< a rim in the colour of the ground, for lines over tissue
};

/// All of them, in the order of painting. The key of widths is as high as an arrow of 200 mg a day.
std::vector<Stroke> strokes(const Scene& scene);

}  // namespace compass::scene
