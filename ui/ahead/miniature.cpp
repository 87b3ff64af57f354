#include "ui/ahead/miniature.h"

#include "ui/style.h"

#include <vector>

namespace compass::ui {
namespace {
ImVec2 placed(glm::vec2 at, ImVec2 corner, float side) {
    return {corner.x + side * at.x, corner.y + side * at.y};
}

void draw_disc(ImDrawList& list, ImVec2 at, float radius, ImU32 colour, const scene::Patch& disc) {
    if (disc.is_outline) {
        list.AddCircle(at, radius, colour);
    } else {
        list.AddCircleFilled(at, radius, colour);
    }
}

void draw_box(ImDrawList& list, ImVec2 at, float side, ImU32 colour, const scene::Patch& box) {
    const ImVec2 end{at.x + side, at.y + side};
    const float round = side * box.roundness;
    if (box.is_outline) {
        list.AddRect(at, end, colour, round);
    } else {
        list.AddRectFilled(at, end, colour, round);
    }
}

void draw_polygon(ImDrawList& list, ImVec2 corner, float side, ImU32 colour,
                  const scene::Patch& polygon) {
    std::vector<ImVec2> edge;
    for (const glm::vec2 at : polygon.corners) edge.push_back(placed(at, corner, side));
    list.AddConvexPolyFilled(edge.data(), static_cast<int>(edge.size()), colour);
}
}  // namespace

Fate fate_of(const Ending& ending, const sim::Trajectory& run) {
    const double young_g = (run.parameters.trab_ref + run.parameters.cort_ref) / 1000.0;
    return {.artery_score = value_in(ending, artery_outcome),
            .bone_ratio = young_g > 0.0 ? value_in(ending, bone_outcome) / young_g : 1.0};
}

void draw_miniature(ImDrawList& list, std::span<const scene::Patch> patches, ImVec2 corner,
                    float side, scene::Palette palette) {
    for (const scene::Patch& patch : patches) {
        const ImU32 colour = scene_colour(palette, patch.ink);
        const ImVec2 at = placed(patch.at, corner, side);
        const float size = side * patch.size;
        switch (patch.form) {
            case scene::Patch::Form::disc:
                draw_disc(list, at, size, colour, patch);
                break;
            case scene::Patch::Form::box:
                draw_box(list, at, size, colour, patch);
                break;
            case scene::Patch::Form::polygon:
                draw_polygon(list, corner, side, colour, patch);
                break;
        }
    }
}

}  // namespace compass::ui
