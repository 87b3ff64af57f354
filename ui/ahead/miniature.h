#pragma once

#include "render/scene/scene.h"
#include "sim/trajectory.h"
#include "ui/ahead/outcomes.h"
#include "ui/layout.h"

#include <imgui.h>

namespace compass::ui {

// The scene in a thumbnail: an artery cut across, and a piece of bone. Areas follow the laws of the
// picture (docs/scene.md), so that a miniature and the picture never disagree.

/// What a miniature shows of the end of a run.
struct Fate {
    double artery_score = 0.0;  ///< Agatston units
    double bone_ratio = 1.0;    ///< bone calcium over the young reference
};

/// Of an ending of a run with the parameters of `run`: a run's end as its outcomes tell it.
Fate fate_of(const Ending& ending, const sim::Trajectory& run);

/// The share of a piece of bone that is bone and not marrow, 0 to 1: proportional to
/// 1 + BoneField::change_factor (ratio - 1), as in the picture.
double bone_share(double ratio);

/// Wall, soft plaque, grains and lumen inside a circle; shapes and areas as in the picture's ring,
/// all scaled alike.
void draw_artery(ImDrawList& list, ImVec2 middle, float radius, double score,
                 scene::Palette palette);

/// A square piece of bone with pores of marrow between its struts.
void draw_bone(ImDrawList& list, ImVec2 corner, float side, double ratio, scene::Palette palette);

}  // namespace compass::ui
