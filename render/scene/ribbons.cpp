#include "render/scene/ribbons.h"

#include "render/scene/layout.h"
#include "render/scene/path.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <utility>

namespace compass::scene {
namespace {

constexpr float hairline = 0.35F;  // half a pixel's width and a little: the true one is far below

float half_width(double mg_per_day) {
    const double half =
        0.5 * static_cast<double>(layout::units_per_mg_day) * std::max(mg_per_day, 0.0);
    return std::min(static_cast<float>(half), 0.5F * layout::greatest_width);
}

std::vector<glm::vec2> straight(glm::vec2 from, glm::vec2 to) {
    const glm::vec2 third = (to - from) / 3.0F;
    return curve(from, from + third, to - third, to);
}

}  // namespace

float ribbon_half_width(const Scene& scene, Flux flux) {
    return half_width(scene.mg_per_day[index(flux)]);
}

bool is_cut(double mg_per_day) {
    constexpr double rounding = 0.01;
    return mg_per_day * static_cast<double>(layout::units_per_mg_day) >
           static_cast<double>(layout::greatest_width) + rounding;
}

float head_overhang(float half_width) {
    return std::clamp(half_width * 0.35F, 3.5F, 12.0F);
}

float head_length(float half_width) {
    constexpr float longest = 48.0F;
    return std::min(half_width * 1.15F + 5.0F, longest);
}

Gap gap_of(const Ribbon& ribbon, float letters) {
    const glm::vec2 tail = ribbon.line.front();
    const glm::vec2 tip = ribbon.line.back();
    const float shaft = glm::distance(tail, tip) - head_length(ribbon.half_width);
    const float half = std::min(10.0F * letters, 0.5F * shaft - 4.0F);
    return {tail + glm::normalize(tip - tail) * (0.5F * shaft), half};
}

float head_reach(float half_width, float from_tip) {
    const float length = head_length(half_width);
    const float wide = half_width + head_overhang(half_width);
    if (from_tip > length) return half_width;
    return wide * std::max(from_tip, 0.0F) / length;
}

float faeces_x(const Scene& scene) {
    constexpr float lumen_middle = 47.0F;
    constexpr float wall = 9.0F;  // of the gut, at its left
    const float half = ribbon_half_width(scene, Flux::faeces);
    return std::max(lumen_middle, wall + half + head_overhang(half));
}

float secretion_tip_x(const Scene& scene) {
    const float half = ribbon_half_width(scene, Flux::faeces);
    const float reach = head_reach(half, layout::faeces_tip - layout::secretion_y);
    return std::max(70.0F, faeces_x(scene) + reach + 4.0F);
}

float bone_arrow_y(const Scene& scene, Flux flux) {
    constexpr float middle = 282.0F;
    constexpr float gap = 4.0F;  // half of it, for the edges of the heads
    const float away = gap + ribbon_half_width(scene, flux);
    return flux == Flux::formed ? middle - away : middle + away;
}

std::vector<Ribbon> ribbons(const Scene& scene) {
    std::vector<Ribbon> all;
    const auto add = [&](Flux flux, std::vector<glm::vec2> line) {
        all.push_back({std::move(line), ribbon_half_width(scene, flux), flux, false,
                       is_cut(scene.mg_per_day[index(flux)])});
    };
    const float formed_y = bone_arrow_y(scene, Flux::formed);
    const float resorbed_y = bone_arrow_y(scene, Flux::resorbed);
    add(Flux::absorbed, straight({206.0F, layout::portal_y}, {300.0F, layout::portal_y}));
    const float out_x = faeces_x(scene);
    add(Flux::secreted,
        straight({198.0F, layout::secretion_y}, {secretion_tip_x(scene), layout::secretion_y}));
    add(Flux::faeces, straight({out_x, layout::faeces_top}, {out_x, layout::faeces_tip}));
    add(Flux::urine, curve({388.0F, 312.0F}, {387.0F, 340.0F}, {385.5F, 356.0F}, {384.0F, 378.0F}));
    add(Flux::formed, straight({696.0F, formed_y}, {802.0F, formed_y}));
    add(Flux::resorbed, straight({802.0F, resorbed_y}, {696.0F, resorbed_y}));

    const double gain = scene.mg_per_day[index(Flux::vessel)];
    glm::vec2 blood{437.0F, 253.0F};
    glm::vec2 wall{437.0F, 231.0F};
    if (gain < 0.0) std::swap(blood, wall);
    all.push_back(
        {straight(blood, wall), std::max(half_width(gain), hairline), Flux::vessel, false});
    if (!scene.moment.true_scale && gain > 0.0) {
        all.push_back({straight(layout::lens + glm::vec2{-80.0F, 0.0F},
                                layout::lens + glm::vec2{-6.0F, 0.0F}),
                       half_width(gain * scene.lens_factor), Flux::vessel, true,
                       is_cut(gain * scene.lens_factor)});
    }
    return all;
}

}  // namespace compass::scene
