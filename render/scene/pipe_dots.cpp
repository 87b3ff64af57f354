#include "render/scene/dot.h"
#include "render/scene/grains.h"
#include "render/scene/layout.h"
#include "render/scene/path.h"
#include "render/scene/places.h"
#include "render/scene/remodelling.h"
#include "render/scene/ribbons.h"
#include "render/scene/sequence.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace compass::scene {
namespace {

using Shares = std::array<double, sim::origin_count>;
constexpr Shares all_from_bone{0.0, 0.0, 1.0, 0.0};

/// A dot under way. `trip` is different for each run of a slot through its pipe, so that slots do
/// not repeat themselves.
struct Traveller {
    float share = 0.0F;  ///< of the way, 0 to 1
    std::uint32_t trip = 0;
    float opacity = 1.0F;
    std::size_t origin = sim::at_start;

    float track = 0.0F;  ///< -1 to 1 across the way, evenly spread among the dots near each other

    float lane(std::uint32_t salt) const { return 2.0F * chance(trip, salt) - 1.0F; }
};

std::size_t origin_of(std::uint32_t slot, std::uint32_t round, const Shares& share) {
    // another irrational step than that of the phases: origins do not travel in clumps
    auto left = static_cast<double>(wrapped(0.4142135623 * slot + 0.7548776662 * round + 0.11));
    for (std::size_t origin = 0; origin + 1 < sim::origin_count; ++origin) {
        if (left < share[origin]) return origin;
        left -= share[origin];
    }
    return sim::at_start;
}

// Slot i always has the same phase; the flux only decides how many slots are lit. So a change of
// the flux lights or darkens the highest slots and moves no other dot.
template <typename Place>
void fill_pipe(const Scene& scene, Flux flux, const Shares& share, Place place) {
    const double in_flight = dots_in_flight(scene, flux);
    const double laps = scene.moment.seconds / transit_seconds(flux, scene.moment.lens);
    for (std::uint32_t slot = 0; slot < in_flight; ++slot) {
        // with the track an even net over the way, so that dots keep clear of each other
        const double way = laps + 0.7548776662 * slot;
        const auto round = static_cast<std::uint32_t>(static_cast<std::int64_t>(std::floor(way)));
        Traveller one;
        one.share = wrapped(way);
        one.trip = slot * 7919U + round;
        one.track = 2.0F * wrapped(0.5698402909 * slot) - 1.0F;
        one.origin = origin_of(slot, round, share);
        const auto lit = static_cast<float>(std::min(in_flight - slot, 1.0));
        one.opacity = lit * ramp(0.0F, 0.06F, one.share) * (1.0F - ramp(0.93F, 1.0F, one.share));
        place(one);
    }
}

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
        const float inside = ramp(410.0F, 460.0F, y);
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

// Between the vessel and a bone cell; the way bends so that it meets the surface squarely.
// Ways of dots spread like a stream in its bed: `aside` is how far this one keeps to its side.
Path bone_path(float trunk_y, float lane, float aside, const Site& cell) {
    const glm::vec2 door{804.0F, 282.0F + lane};
    std::vector<Path::Stop> stops{{{694.0F, trunk_y}}, {{776.0F, trunk_y}, 1.6F}, {door, 1.4F}};
    for (const glm::vec2 at :
         curve(door, {842.0F + aside, 282.0F + 2.5F * lane + 0.5F * aside},
               cell.at + cell.outward * 36.0F + glm::vec2{aside, -0.6F * aside}, cell.at)) {
        stops.push_back({at});
    }
    return Path(std::move(stops));
}

// Pores join in depth: a dot goes behind a strut and comes out on its other side.
float seen_between_struts(const Scene& scene, const BoneField& field, glm::vec2 at) {
    if (at.x < 806.0F) return 1.0F;
    return ramp(-1.5F, 2.5F, field.probe(at, scene.bone_ratio).distance);
}

// A dot goes to or comes from a site that is at work when it is there, and keeps to it on its way.
void add_remodelling(const Scene& scene, const BoneField& field, const Sites& places, Flux flux,
                     Sprites& dots) {
    const bool builds = flux == Flux::formed;
    const Work work = builds ? Work::fill : Work::dig;
    const float trunk = bone_arrow_y(scene, flux);
    const float spread = std::max(ribbon_half_width(scene, flux) - 3.0F, 0.5F);
    const double transit = transit_seconds(flux, scene.moment.lens);
    const Shares& share = builds ? scene.serum_share : all_from_bone;
    fill_pipe(scene, flux, share, [&](const Traveller& one) {
        const auto share_done = static_cast<double>(one.share);
        const double to_site = builds ? 1.0 - share_done : -share_done;
        const auto busy = sites_at_work(scene, work, scene.moment.seconds + to_site * transit);
        const float lane = one.track;
        const float side = (builds ? -8.5F : 8.5F) + 9.0F * lane;
        const Site& site = places[site_for(busy, one.trip)];
        const float aside = 30.0F * one.lane(7);
        const Path path = bone_path(trunk + spread * lane, side, aside, site);
        const glm::vec2 at = path.at(builds ? one.share : 1.0F - one.share);
        dots.push_back(dot(at, one.origin, one.opacity * seen_between_struts(scene, field, at)));
    });
}

}  // namespace

Sprites pipe_dots(const Scene& scene, const BoneField& field) {
    Sprites dots;
    add_faeces(scene, dots);
    add_secreted(scene, dots);
    add_absorbed(scene, dots);
    add_urine(scene, dots);
    const Sites places = sites(field, scene.bone_ratio);
    add_remodelling(scene, field, places, Flux::formed, dots);
    add_remodelling(scene, field, places, Flux::resorbed, dots);
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
