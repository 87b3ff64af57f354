#pragma once

#include "render/scene/dots.h"
#include "render/scene/sequence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

/// What the files that place dots in pipes share; of no use elsewhere.
namespace compass::scene {

using Shares = std::array<double, sim::origin_count>;

/// A dot under way. `trip` is different for each run of a slot through its pipe, so that slots do
/// not repeat themselves.
struct Traveller {
    float share = 0.0F;  ///< of the way, 0 to 1
    std::uint32_t trip = 0;
    float opacity = 1.0F;
    std::size_t origin = sim::at_start;
    float track = 0.0F;  ///< -1 to 1 across the way, such that dots keep clear of each other

    float lane(std::uint32_t salt) const { return 2.0F * chance(trip, salt) - 1.0F; }
};

/// The origin of the dot that runs in a slot: over the slots as often as its share says.
std::size_t origin_of(std::uint32_t slot, std::uint32_t round, const Shares& share);

/// Calls `place` with each dot on its way through a pipe. A slot always has the same phase; the
/// flux only decides how many slots are lit. So a change of the flux lights or darkens the highest
/// slots and moves no other dot.
template <typename Place>
void fill_pipe(const Scene& scene, Flux flux, const Shares& share, Place place) {
    // Steps along and across that make the dots of an arrow the most even net, for all widths of
    // arrows that a body has: their mean distance is half as large again as with the steps that are
    // best in a square.
    constexpr double step_along = 0.7548776662;
    constexpr double step_across = 0.4640673137;
    const double in_flight = dots_in_flight(scene, flux);
    const double laps = scene.moment.seconds / transit_seconds(flux, scene.moment.lens);
    for (std::uint32_t slot = 0; slot < in_flight; ++slot) {
        const double way = laps + step_along * slot;
        const auto round = static_cast<std::uint32_t>(static_cast<std::int64_t>(std::floor(way)));
        Traveller one;
        one.share = wrapped(way);
        one.trip = slot * 7919U + round;
        one.track = 2.0F * wrapped(step_across * slot) - 1.0F;
        one.origin = origin_of(slot, round, share);
        const auto lit = static_cast<float>(std::min(in_flight - slot, 1.0));
        one.opacity = lit * ramp(0.0F, 0.06F, one.share) * (1.0F - ramp(0.93F, 1.0F, one.share));
        place(one);
    }
}

/// The dots between vessel and bone, both ways.
void add_bone_dots(const Scene& scene, const BoneField& field, Sprites& dots);

}  // namespace compass::scene
