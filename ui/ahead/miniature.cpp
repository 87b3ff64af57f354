#include "ui/ahead/miniature.h"

#include "ui/style.h"

#include <vector>

namespace compass::ui {
Fate fate_of(const Ending& ending, const sim::Trajectory& run) {
    const double young_g = (run.parameters.trab_ref + run.parameters.cort_ref) / 1000.0;
    return {.artery_score = value_in(ending, artery_outcome),
            .bone_ratio = young_g > 0.0 ? value_in(ending, bone_outcome) / young_g : 1.0};
}

void draw_miniature(ImDrawList& list, std::span<const scene::Patch> patches, ImVec2 corner,
                    float side, scene::Palette palette) {
    const auto pixels = [&](glm::vec2 at) {
        return ImVec2{corner.x + side * at.x, corner.y + side * at.y};
    };
    using Form = scene::Patch::Form;
    for (const scene::Patch& patch : patches) {
        const ImU32 colour = scene_colour(palette, patch.ink);
        const ImVec2 at = pixels(patch.at);
        const float size = side * patch.size;
        const ImVec2 end{at.x + size, at.y + size};
        const float round = size * patch.roundness;
        if (patch.form == Form::disc && patch.is_outline) list.AddCircle(at, size, colour);
        if (patch.form == Form::disc && !patch.is_outline) list.AddCircleFilled(at, size, colour);
        if (patch.form == Form::box && patch.is_outline) list.AddRect(at, end, colour, round);
        if (patch.form == Form::box && !patch.is_outline) {
            list.AddRectFilled(at, end, colour, round);
        }
        if (patch.form != Form::polygon) continue;
        std::vector<ImVec2> edge;
        for (const glm::vec2 one : patch.corners) edge.push_back(pixels(one));
        list.AddConvexPolyFilled(edge.data(), static_cast<int>(edge.size()), colour);
    }
}

}  // namespace compass::ui
