#include "render/scene/dot.h"
#include "render/scene/path.h"
#include "render/scene/pipe.h"
#include "render/scene/places.h"
#include "render/scene/remodelling.h"
#include "render/scene/ribbons.h"

#include <glm/common.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace compass::scene {
namespace {

constexpr float vessel_x = 694.0F;
constexpr float tip_x = 802.0F;      // of the arrow into the bone, where the other one begins
constexpr float in_arrow = 0.27F;    // of the time: the same for all, or the net of dots would tear
constexpr float past_door = 200.0F;  // scene units a second, unless the cell is far

/// A place on the way between vessel and cell, and whether a dot is still seen there.
struct OnWay {
    glm::vec2 at{};
    float seen = 1.0F;
};

/// From the door of the bone to a cell. The bend shows each stream its direction at once, and the
/// last part meets the cell squarely. `aside` is how far a dot keeps to its side of the stream.
std::vector<glm::vec2> stream(glm::vec2 door, float aside, const Site& cell) {
    const glm::vec2 side{-0.7F * aside, aside};
    return curve(door, door + glm::vec2{14.0F, 0.0F} + 0.25F * (cell.at - door) + side,
                 cell.at + cell.outward * 34.0F + side, cell.at);
}

/// After a share `way` of the time, counted from the vessel. All take the arrow; past it each cell
/// has a stream of its own, so that dots do not crowd at the door. A near cell is reached early.
OnWay on_way(float way, double transit_s, glm::vec2 door, float aside, const Site& cell) {
    if (way < in_arrow) return {{glm::mix(vessel_x, door.x, way / in_arrow), door.y}};
    const std::vector<glm::vec2> line = stream(door, aside, cell);
    const float needed = length_of(line) / (past_door * static_cast<float>(transit_s));
    const float along = (way - in_arrow) / std::min(needed, 1.0F - in_arrow);
    std::vector<Path::Stop> stops;
    stops.reserve(line.size());
    for (const glm::vec2 at : line) stops.push_back({at});
    return {Path(std::move(stops)).at(along), 1.0F - ramp(0.88F, 1.0F, along)};
}

// Pores join in depth: a dot goes behind a strut and comes out on its other side.
float seen_between_struts(const Scene& scene, const BoneField& field, glm::vec2 at) {
    if (at.x < tip_x + 4.0F) return 1.0F;
    return ramp(-1.5F, 2.5F, field.probe(at, scene.bone_ratio).distance);
}

// A dot goes to or comes from a site that is at work when it is there, and keeps to it on its way.
void add_way(const Scene& scene, const BoneField& field, const Sites& places, Flux flux,
             Sprites& dots) {
    constexpr Shares all_from_bone{0.0, 0.0, 1.0, 0.0};
    constexpr float keeps = 9.0F;  // half the width of a stream
    const bool builds = flux == Flux::formed;
    const Work work = builds ? Work::fill : Work::dig;
    const float arrow = bone_arrow_y(scene, flux);
    const float spread = std::max(ribbon_half_width(scene, flux) - 3.0F, 0.5F);
    const double transit = transit_seconds(flux, scene.moment.lens);
    const Shares& share = builds ? scene.serum_share : all_from_bone;
    fill_pipe(scene, flux, share, [&](const Traveller& one) {
        const auto share_done = static_cast<double>(one.share);
        const double to_site = builds ? 1.0 - share_done : -share_done;
        const auto busy = sites_at_work(scene, work, scene.moment.seconds + to_site * transit);
        const Site& site = places[site_for(busy, one.trip)];
        const OnWay here = on_way(builds ? one.share : 1.0F - one.share, transit,
                                  {tip_x, arrow + spread * one.track}, keeps * one.track, site);
        const float seen = here.seen * seen_between_struts(scene, field, here.at);
        dots.push_back(dot(here.at, one.origin, one.opacity * seen));
    });
}

}  // namespace

void add_bone_dots(const Scene& scene, const BoneField& field, Sprites& dots) {
    const Sites places = sites(field, scene.bone_ratio);
    add_way(scene, field, places, Flux::formed, dots);
    add_way(scene, field, places, Flux::resorbed, dots);
}

}  // namespace compass::scene
