#include "render/scene/dot.h"
#include "render/scene/layout.h"
#include "render/scene/places.h"
#include "render/scene/sequence.h"

#include <cmath>
#include <cstdint>

namespace compass::scene {
namespace {

constexpr double step_across = 0.5698402909;  // with the next one an even net over a rectangle
constexpr double step_along = 0.7548776662;
constexpr double step_origin = 0.6180339887;

// The origin of dot `number`: the parts are exact, and mixed evenly among the places.
std::vector<std::size_t> origins(int total, const std::array<double, sim::origin_count>& share) {
    std::vector<std::size_t> sorted;
    const auto parts = split_by_share(total, share);
    for (std::size_t origin = 0; origin < sim::origin_count; ++origin) {
        sorted.insert(sorted.end(), static_cast<std::size_t>(parts[origin]), origin);
    }
    std::vector<std::size_t> mixed(sorted.size());
    std::vector<bool> taken(sorted.size(), false);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const auto wish = static_cast<double>(wrapped(step_origin * static_cast<double>(i)));
        auto slot = static_cast<std::size_t>(wish * static_cast<double>(sorted.size()));
        while (taken[slot]) slot = (slot + 1) % sorted.size();
        taken[slot] = true;
        mixed[i] = sorted[slot];
    }
    return mixed;
}

}  // namespace

Sprites gut_dots(const Scene& scene) {
    Sprites dots;
    const int total = dot_count(scene.gut_mg, scene.mg_per_dot);
    const auto origin = origins(total, scene.gut_share);
    const double seconds = scene.moment.seconds;
    for (int i = 0; i < total; ++i) {
        const auto n = static_cast<std::uint32_t>(i);
        const double fall = 0.02 * seconds * (0.8 + 0.4 * static_cast<double>(chance(n, 3)));
        const float y = 66.0F + 392.0F * wrapped(step_along * i + fall);
        const float sway =
            std::sin(wrapped(seconds * 0.15 + static_cast<double>(chance(n, 6))) * 6.2832F);
        const float x = 19.0F + 58.0F * chance(n, 5) + 3.0F * sway;
        const float opacity = ramp(62.0F, 82.0F, y) - ramp(440.0F, 458.0F, y);
        dots.push_back(dot({x, y}, origin[n], opacity, Ground::plain));
    }
    return dots;
}

Sprites blood_dots(const Scene& scene) {
    Sprites dots;
    const int total = dot_count(scene.serum_mg_dl * plasma_dl, scene.mg_per_dot);
    const auto origin = origins(total, scene.serum_share);
    for (int i = 0; i < total; ++i) {
        const auto n = static_cast<std::uint32_t>(i);
        // slower near the wall, as blood is
        const float lane = wrapped(step_across * i) * 2.0F - 1.0F;
        const double speed = 30.0 * (1.1 - 0.75 * static_cast<double>(lane * lane));
        const double start = step_along * i + 0.22 * static_cast<double>(chance(n, 21));
        const float x = 258.0F + 492.0F * wrapped(start + scene.moment.seconds * speed / 492.0);
        const float y = layout::vessel_y(x) + lane * (vessel_radius(x) - 6.0F);
        const float opacity = ramp(256.0F, 272.0F, x) * (1.0F - ramp(736.0F, 752.0F, x));
        dots.push_back(dot({x, y}, origin[n], opacity));
    }
    return dots;
}

}  // namespace compass::scene
