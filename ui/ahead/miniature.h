#pragma once

#include "render/scene/miniature.h"
#include "sim/trajectory.h"
#include "ui/ahead/outcomes.h"
#include "ui/layout.h"

#include <imgui.h>

#include <span>

namespace compass::ui {

/// What a miniature (render/scene/miniature.h) shows of the end of a run.
struct Fate {
    double artery_score = 0.0;  ///< Agatston units
    double bone_ratio = 1.0;    ///< bone calcium over the young reference
};

/// Of an ending of a run with the parameters of `run`: a run's end as its outcomes tell it.
Fate fate_of(const Ending& ending, const sim::Trajectory& run);

/// Paints the patches into a square of this side.
void draw_miniature(ImDrawList& list, std::span<const scene::Patch> patches, ImVec2 corner,
                    float side, scene::Palette palette);

}  // namespace compass::ui
