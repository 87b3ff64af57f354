#pragma once

#include "render/scene/obstacles.h"
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

/// A place for words: their box hangs at a point by its left, centre or right (align.x 0, 0.5, 1)
/// and by its top, middle or bottom (align.y), anywhere from `at` to `at + slide`, best at `at`.
struct Stand {
    glm::vec2 at{};
    glm::vec2 align{};
    glm::vec2 slide{};
    Part on = Part::none;  ///< the one part they may lie on; on the card, in the lens and in a gap
                           ///< they must
};

/// Words of the picture as data: looked up by `key` in the string files ("scene.<key>"), with the
/// numbers of `args` put at {0}, {1}, .... Places are in scene units (layout.h). Where there is no
/// room at `at` they stand at the first of `others` that is free, or say less
/// ("scene.<key>_short").
struct Label {
    std::string_view key;
    std::vector<Number> args;
    glm::vec2 at{};      ///< top of the line, at its left, centre or right by `align`
    float align = 0.0F;  ///< 0 left, 0.5 centre, 1 right
    Type type = Type::value;
    Ink ink = Ink::ink;
    std::vector<Stand> others{};
    Part on = Part::none;      ///< as Stand::on, at `at`
    bool must_move = false;    ///< stands at one of `others` only
    bool follows = false;      ///< the next line of the label before it, and goes where that goes
    bool is_bound = false;     ///< says nothing without the line before it, nor that one alone
    float least_scale = 0.0F;  ///< with less room for words (keys_card.h) it is left out
    bool first = false;        ///< goes before all others: the lens's factor, the key of dots
    bool rim = false;          ///< letters on tissue need one, in the colour of the ground
    bool leads = false;        ///< a leader line runs from the words to the next place
    glm::vec2 to{};
};

std::vector<Label> labels(const Scene& scene);

}  // namespace compass::scene
