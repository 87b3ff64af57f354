#pragma once

#include "render/scene/scene.h"

#include <glm/vec3.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace compass::scene {

/// The named colours of the picture. The order up to `page` is that of shaders/common.glsl; the
/// inks after it are for words only.
enum class Ink : std::uint8_t {
    background,
    background_light,
    ink,
    dim,
    gut_lumen,
    mucosa,
    lamina,
    muscle,
    blood,
    red_cell,
    media,
    adventitia,
    intima,
    bone,
    marrow,
    cortex,
    medulla,
    urine,
    plaque,
    calcified,
    gold,
    grey,
    food,
    tablet,
    from_bone,
    at_start,
    gate,
    osteoclast,
    osteoblast,
    nucleus,
    line,
    page,  // rim of the dots
    gold_text,
    caution
};
inline constexpr std::size_t ink_count = static_cast<std::size_t>(Ink::caution) + 1;

using InkColours = std::array<glm::vec3, ink_count>;

/// All colours of a palette, as shares of red, green and blue in display space, 0 to 1.
const InkColours& ink_colours(Palette palette);

inline glm::vec3 ink_colour(Palette palette, Ink ink) {
    return ink_colours(palette)[static_cast<std::size_t>(ink)];
}

}  // namespace compass::scene
