#include "render/scene/faces.h"
#include "render/scene/layout.h"
#include "render/scene/places.h"
#include "render/scene/sequence.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace compass::scene {
namespace {

constexpr float full_turn = 6.2831853F;

void add_in_vessel(const Scene& scene, Sprites& cells) {
    constexpr std::uint32_t count = 74;
    for (std::uint32_t n = 0; n < count; ++n) {
        const float lane = (wrapped(0.5698402909 * n + 0.21) * 2.0F - 1.0F) * 0.92F;
        const double speed = 30.0 * (1.1 - 0.75 * static_cast<double>(lane * lane));
        const double way = 0.7548776662 * n + 0.37 + scene.moment.seconds * speed / 514.0;
        const float x = 246.0F + 514.0F * wrapped(way);
        const float y = layout::vessel_y(x) + lane * (vessel_radius(x) - 9.0F);
        const double spin = static_cast<double>(chance(n, 2) - 0.5F) * 0.04;
        const float turn =
            full_turn * wrapped(static_cast<double>(chance(n, 1)) + spin * scene.moment.seconds);
        const float size = std::min(10.0F + 2.0F * chance(n, 3), vessel_radius(x) * 0.8F);
        const float shown = ramp(246.0F, 268.0F, x) * (1.0F - ramp(746.0F, 766.0F, x));
        cells.push_back({{x, y, size, turn}, {0.0F, chance(n, 4), 0.0F, 0.9F * shown}});
    }
}

// A few in the cut; they keep to what the plaque leaves of the lumen.
void add_in_ring(const Scene& scene, Sprites& cells) {
    const double score = std::clamp(scene.cac / 1000.0, 0.0, 1.0);
    const auto plaque = static_cast<float>(std::sqrt(score));
    const glm::vec2 middle = layout::ring - glm::vec2{14.0F * plaque, 0.0F};
    const float room = 1.015F - 0.23F * plaque;
    for (std::uint32_t n = 0; n < 9; ++n) {
        const float radius = 6.0F + 30.0F * std::sqrt(evenly(n));
        const float angle = full_turn * wrapped(0.381966 * n + scene.moment.seconds / 63.0);
        const glm::vec2 at = middle + radius * room * glm::vec2{std::cos(angle), std::sin(angle)};
        cells.push_back({{at, 8.5F, angle * 2.0F}, {0.0F, chance(n + 200U, 4), 0.0F, 0.85F}});
    }
}

}  // namespace

Sprites red_cells(const Scene& scene) {
    Sprites cells;
    add_in_vessel(scene, cells);
    add_in_ring(scene, cells);
    return cells;
}

}  // namespace compass::scene
