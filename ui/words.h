#pragma once

#include "render/scene/label.h"
#include "render/scene/scene.h"
#include "ui/layout.h"
#include "ui/strings.h"
#include "ui/style.h"

#include <imgui.h>

#include <array>
#include <span>
#include <string>
#include <vector>

namespace compass::ui {

/// A line of words of the picture where it will stand, in pixels.
struct Word {
    std::string text;
    Rect box;
    Face face = Face::scene_value;
    scene::Ink ink = scene::Ink::ink;
};

/// The labels as they stand in a picture at `picture`: as large as the faces for the picture,
/// pushed inside where a text is too long for its place, and cut short with "…" where it would run
/// into a neighbour (no English text is, tested). In the order of the labels.
std::vector<Word> placed_words(std::span<const scene::Label> labels, const Rect& picture,
                               const Style& style, const Strings& strings, Level level);

/// Draws the words of the picture with a halo of its ground, their leader lines and the thin
/// strokes that belong to them. Cannot fail; a missing text shows its key.
void draw_words(ImDrawList& list, const scene::Scene& scene, const Rect& picture,
                const Style& style, const Strings& strings, Level level);

/// Two places for pictures side by side in the room of one: equal, of the picture's shape, one
/// beside or above the other as they come out larger. Draw each with draw_words at its own place;
/// the fonts must be those of the smaller scale.
std::array<Rect, 2> split_picture(const Rect& picture, float gap);

}  // namespace compass::ui
