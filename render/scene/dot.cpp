#include "render/scene/dot.h"

#include "render/scene/legend.h"

namespace compass::scene {

Sprite dot(glm::vec2 at, std::size_t origin, float opacity, Ground ground) {
    const float rim_px = ground == Ground::tissue ? dot_rim_px : 1.5F;
    constexpr float eighth_turn = 0.7853982F;  // a square on its corner is a diamond
    const float turn = origin == sim::from_bone ? eighth_turn : 0.0F;
    return {{at, dot_half_size, turn}, {rim_px, 0.0F, static_cast<float>(origin), opacity}};
}

Dots calcium_dots(const Scene& scene, const BoneField& field) {
    Dots dots{gut_dots(scene), blood_dots(scene), pipe_dots(scene, field), lens_dots(scene), {}};
    const Legend legend = legend_of(scene.moment);
    if (!legend.has_marks) return dots;
    for (std::size_t origin = 0; origin < sim::origin_count; ++origin) {
        Sprite mark = dot(legend.marks[origin], origin, 1.0F, Ground::plain);
        mark.place.z = legend.mark_size;
        dots.legend.push_back(mark);
    }
    return dots;
}

}  // namespace compass::scene
