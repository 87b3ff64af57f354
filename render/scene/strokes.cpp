#include "render/scene/layout.h"
#include "render/scene/stroke.h"

namespace compass::scene {
namespace {

// Where the vessel is cut to see the artery's wall: dashes across the vessel, a line up to the cut.
void add_section_line(std::vector<Stroke>& all) {
    constexpr float x = layout::ring.x;
    const auto line = [&](float top, float bottom) {
        all.push_back({Stroke::Shape::line, {x, top}, {x, bottom}, 1.6F, Ink::ink, 0.55F});
    };
    line(198.0F, 222.0F);
    for (int dash = 0; dash < 11; ++dash) {
        const float top = 228.0F + 10.6F * static_cast<float>(dash);
        line(top, top + 6.0F);
    }
}

void add_width_key(std::vector<Stroke>& all) {
    constexpr float half = 0.5F * layout::width_key_mg_day * layout::units_per_mg_day;
    const glm::vec2 from = layout::width_key - glm::vec2{0.0F, half};
    const glm::vec2 to = layout::width_key + glm::vec2{24.0F, half};
    all.push_back({Stroke::Shape::box, from, to, 0.0F, Ink::ink, 0.3F, layout::legend_least_scale});
    all.push_back({Stroke::Shape::box, from, to, 1.2F, Ink::ink, 0.8F, layout::legend_least_scale});
}

}  // namespace

std::vector<Stroke> strokes(const Scene& /*scene*/) {
    std::vector<Stroke> all;
    add_section_line(all);
    add_width_key(all);
    return all;
}

}  // namespace compass::scene
