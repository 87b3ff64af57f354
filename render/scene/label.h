#pragma once

#include "render/scene/palette.h"
#include "render/scene/scene.h"

#include <glm/vec2.hpp>

#include <string_view>
#include <vector>

namespace compass::scene {

enum class Type : std::uint8_t { title, value, note };

/// A number of the picture; whoever draws it puts it into words.
struct Number {
    double value = 0.0;
    int decimals = 0;
    std::string_view unit{};  ///< of the model, where another one may be shown in its place
    bool is_signed = false;   ///< with a plus sign before what is above zero
};

/// Words of the picture as data: looked up by `key` in the string files ("scene.<key>"), with the
/// numbers of `args` put at {0}, {1}, .... Places are in scene units (layout.h).
struct Label {
    std::string_view key;
    std::vector<Number> args;
    glm::vec2 at{};      ///< top of the line, at its left, centre or right by `align`
    float align = 0.0F;  ///< 0 left, 0.5 centre, 1 right
    Type type = Type::value;
    Ink ink = Ink::ink;
    float least_scale = 0.0F;  ///< smaller pictures (1 at 1280 x 720) have no room for it
    bool first = false;        ///< never left out for another: the lens's factor, the key of dots
    bool rim = false;          ///< letters on tissue need one, in the colour of the ground
    bool leads = false;        ///< a leader line runs between the next two places
    glm::vec2 from{};
    glm::vec2 to{};
};

std::vector<Label> labels(const Scene& scene);

}  // namespace compass::scene
