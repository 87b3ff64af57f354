#pragma once

#include "render/scene/label.h"
#include "render/scene/scene.h"
#include "ui/layout.h"
#include "ui/strings.h"
#include "ui/style.h"

#include <imgui.h>

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
    bool rim = true;
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

}  // namespace compass::ui
