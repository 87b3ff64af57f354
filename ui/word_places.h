#pragma once

#include "render/scene/label.h"
#include "render/scene/obstacles.h"
#include "ui/layout.h"
#include "ui/strings.h"
#include "ui/style.h"

#include <span>
#include <string>
#include <vector>

namespace compass::ui {

/// A line of words of the picture where it stands, in pixels; one that gave way has no text.
struct Word {
    std::string text;
    Rect box;
    Face face = Face::scene_value;
    scene::Ink ink = scene::Ink::ink;
    bool rim = true;
    scene::Part on = scene::Part::none;  ///< the part of the picture that it may lie on
};

/// The part of a word's line that letters fill.
Rect letters_of(const Word& word);

/// Letters of a picture of this many pixels per unit, over those of its design (Moment::words).
float words_ratio(const Style& style, float scale);

/// The labels as they stand in a picture at `picture`, in their order and as large as the faces for
/// the picture. None lies on an obstacle or on another: each takes the first of its places that is
/// free, or says the same shorter, or gives way to the more important. Only the factor of the lens
/// stays whatever is there. A frame of so many pixels lies on the picture's edges.
std::vector<Word> placed_words(std::span<const scene::Label> labels,
                               std::span<const scene::Obstacle> obstacles, const Rect& picture,
                               const Style& style, const Strings& strings, Level level,
                               float frame = 0.0F);

}  // namespace compass::ui
