#include "render/scene/dot.h"
#include "render/scene/grains.h"
#include "render/scene/layout.h"
#include "render/scene/path.h"
#include "render/scene/pipe.h"
#include "render/scene/places.h"
#include "render/scene/ribbons.h"
#include "render/scene/sequence.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace compass::scene {

std::size_t origin_of(std::uint32_t slot, std::uint32_t round, const Shares& share) {
    // another irrational step than that of the phases: origins do not travel in clumps
    auto left = static_cast<double>(wrapped(0.4142135623 * slot + 0.7548776662 * round + 0.11));
    for (std::size_t origin = 0; origin + 1 < sim::origin_count; ++origin) {
        if (left < share[origin]) return origin;
        left -= share[origin];
    }
    return sim::at_start;
}

namespace {

void add_absorbed(const Scene& scene, Sprites& dots) {
    const auto doors = gates();
    const float spread = std::min(ribbon_half_width(scene, Flux::absorbed), 14.0F);
    fill_pipe(scene, Flux::absorbed, scene.gut_share, [&](const Traveller& one) {
        const Gate& door = doors[one.trip % gate_count];
        const float y = layout::villus_y(door.villus) + 8.0F * door.side + 1.5F * one.lane(1);
        const float vein = layout::venule_x + 2.5F * one.lane(2);
        const float end = layout::portal_y + spread * one.track;
        const float limb = layout::villus_tip + layout::villus_radius + 22.0F;
        const Path path({{door.at + door.outward() * 24.0F},
                         {door.at + door.outward() * 2.0F},
                         {door.at - door.outward() * 11.0F},
                         {{limb, y}},
                         {{196.0F, y}},
                         {{vein, y}},
                         {{vein, layout::portal_y + 5.0F * one.lane(3)}, 1.5F},
                         {{238.0F, layout::portal_y + 6.0F * one.lane(3)}, 1.5F},
                         {{300.0F, end}, 1.5F}});
        dots.push_back(dot(path.at(one.share), one.origin, one.opacity));
    });
}

void add_secreted(const Scene& scene, Sprites& dots) {
    const float spread = ribbon_half_width(scene, Flux::secreted) + 2.0F;
    const float end = secretion_tip_x(scene) + 10.0F;
    fill_pipe(scene, Flux::secreted, scene.serum_share, [&](const Traveller& one) {
        const float vein = layout::venule_x + 2.5F * one.lane(2);
        const float y = layout::secretion_y + spread * one.track;
        const Path path({{{vein, 330.0F}}, {{vein, y}, 1.2F}, {{end, y}}});
        dots.push_back(dot(path.at(one.share), one.origin, one.opacity));
    });
}

void add_faeces(const Scene& scene, Sprites& dots) {
    const float half = ribbon_half_width(scene, Flux::faeces);
    const float arrow = faeces_x(scene);
    fill_pipe(scene, Flux::faeces, scene.gut_share, [&](const Traveller& one) {
        // gathers speed on the way out, and draws together where the arrow is
        const float y = 392.0F + 122.0F * one.share * (0.5F + 0.5F * one.share);
        const float within = head_reach(half, layout::faeces_tip - y);
        const float inside = ramp(434.0F, 466.0F, y);
        const float reach = glm::mix(27.0F, std::max(within - 4.0F, 1.0F), inside);
        const float middle = glm::mix(47.0F, arrow, inside);
        dots.push_back(dot({middle + reach * one.track, y}, one.origin, one.opacity));
    });
}

Path urine_path() {
    std::vector<Path::Stop> stops;
    for (const glm::vec2 at :
         curve({388.0F, 312.0F}, {386.0F, 400.0F}, {372.0F, 424.0F}, {332.0F, 426.0F})) {
        stops.push_back({at});
    }
    for (const glm::vec2 at :
         curve({332.0F, 436.0F}, {362.0F, 436.0F}, {373.0F, 450.0F}, {374.0F, 524.0F})) {
        stops.push_back({at});
    }
    return Path(std::move(stops));
}

void add_urine(const Scene& scene, Sprites& dots) {
    const Path path = urine_path();
    fill_pipe(scene, Flux::urine, scene.serum_share, [&](const Traveller& one) {
        const glm::vec2 aside{2.2F * one.lane(1), 1.2F * one.lane(2)};
        dots.push_back(dot(path.at(one.share) + aside, one.origin, one.opacity));
    });
}

}  // namespace

Sprites pipe_dots(const Scene& scene, const BoneField& field) {
    Sprites dots;
    add_faeces(scene, dots);
    add_secreted(scene, dots);
    add_absorbed(scene, dots);
    add_urine(scene, dots);
    add_bone_dots(scene, field, dots);
    return dots;
}

// Through the lining on to the grains: what settles there makes them grow.
Sprites lens_dots(const Scene& scene) {
    Sprites dots;
    const double gain = std::max(scene.mg_per_day[index(Flux::vessel)], 0.0);
    const double width = static_cast<double>(layout::units_per_mg_day) * gain * scene.lens_factor;
    const float half = std::clamp(0.5F * static_cast<float>(width) - 3.0F, 1.0F, 40.0F);
    const Grains::InLens grains = Grains::in_lens(scene.cac);
    fill_pipe(scene, Flux::vessel, scene.serum_share, [&](const Traveller& one) {
        const glm::vec4& grain = grains[one.trip % grains.size()];
        const Path path({{layout::lens + glm::vec2{-80.0F, half * one.track}},
                         {layout::lens + glm::vec2{-38.0F, half * one.track}},
                         {layout::lens + glm::vec2(grain)}});
        dots.push_back(dot(path.at(one.share), one.origin, one.opacity));
    });
    return dots;
}

}  // namespace compass::scene
