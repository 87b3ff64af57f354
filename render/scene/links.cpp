#include "render/scene/links.h"

#include "render/scene/keys_card.h"
#include "render/scene/layout.h"
#include "render/scene/path.h"
#include "render/scene/ribbons.h"
#include "render/scene/signals.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>

namespace compass::scene {
namespace {

constexpr glm::vec2 bone_breakers{842.0F, 402.0F};
constexpr float under_vessel = 349.0F;

std::vector<glm::vec2> of_calcium(const Scene& scene, Link link) {
    const float formed = bone_arrow_y(scene, Flux::formed);
    const float freed = bone_arrow_y(scene, Flux::resorbed);
    switch (link) {
        case Link::food_gut:
            return {{40.0F, 72.0F}, {40.0F, 190.0F}};
        case Link::tablets_gut:
            return {{66.0F, 72.0F}, {66.0F, 190.0F}};
        case Link::gut_blood:
            return {{120.0F, layout::portal_y}, {340.0F, layout::portal_y}};
        case Link::blood_bone:
            return {{640.0F, formed}, {842.0F, formed}};
        case Link::bone_blood:
            return {{842.0F, freed}, {640.0F, freed}};
        case Link::blood_urine:
            return {{392.0F, 296.0F},
                    {388.0F, 330.0F},
                    {384.0F, 378.0F},
                    {372.0F, 440.0F},
                    {372.0F, 512.0F}};
        case Link::blood_wall:
            return {{437.0F, 262.0F},
                    {437.0F, 222.0F},
                    {530.0F, 110.0F},
                    layout::lens + glm::vec2{-6.0F, 0.0F}};
        case Link::tablets_wall:
            return {{66.0F, 66.0F},
                    {250.0F, 40.0F},
                    {500.0F, 40.0F},
                    layout::lens + glm::vec2{-30.0F, -24.0F}};
        default:
            return {};
    }
}

/// The line of the nth message from a source, as the picture draws it; empty where it does not.
std::vector<glm::vec2> drawn(const Scene& scene, Source source, int nth) {
    for (const Signal& signal : signals(scene)) {
        if (signal.source == source && nth-- == 0) return signal.line;
    }
    return {};
}

/// Through the kidney, where the store is made active: in and out.
std::vector<glm::vec2> through_kidney(const Scene& scene) {
    std::vector<glm::vec2> line = drawn(scene, Source::store_d, 1);
    const std::vector<glm::vec2> out = drawn(scene, Source::active_d, 0);
    line.insert(line.end(), out.begin(), out.end());
    return line;
}

std::vector<glm::vec2> of_messages(const Scene& scene, Link link) {
    const glm::vec2 active = layout::active_bead;
    const glm::vec2 lens_wall = layout::lens + glm::vec2{-8.0F, 20.0F};
    switch (link) {
        case Link::d3_store:
            return drawn(scene, Source::store_d, 0);
        case Link::store_active:
            return through_kidney(scene);
        case Link::active_gut:
            return drawn(scene, Source::active_d, 1);
        case Link::active_bone:
            return {{active.x + 8.0F, under_vessel}, {730.0F, under_vessel}, bone_breakers};
        case Link::blood_watchdog:
            return drawn(scene, Source::serum, 0);
        case Link::watchdog_bone:
            return drawn(scene, Source::pth, 0);
        case Link::watchdog_kidney:
            return drawn(scene, Source::pth, 1);
        case Link::watchdog_active:
            return drawn(scene, Source::pth, 2);
        case Link::k_osteocalcin:
            return {{690.0F, 396.0F}, {712.0F, keys_card(scene.moment).first_row - 6.0F}};
        case Link::osteocalcin_bone:
            return drawn(scene, Source::osteocalcin, 0);
        case Link::k_mgp:
            return {{690.0F, 396.0F}, {702.0F, keys_card(scene.moment).second_row - 9.0F}};
        case Link::mgp_wall: {
            std::vector<glm::vec2> line = drawn(scene, Source::mgp, 0);
            if (line.empty()) line = {{692.0F, 376.0F}, {692.0F, 214.0F}, lens_wall};
            return line;
        }
        default:
            return {};
    }
}

std::vector<glm::vec2> of_targets(Link link) {
    switch (link) {
        case Link::own_gut:
            return {{138.0F, 222.0F}};
        case Link::own_bone:
            return {{862.0F, 282.0F}};
        case Link::own_kidney:
            return {{310.0F, 434.0F}};
        case Link::own_wall:
            return {layout::lens};
        case Link::own_blood:
            return {{520.0F, layout::portal_y}};
        default:
            return {layout::store_bead};
    }
}

}  // namespace

std::vector<glm::vec2> lit_line(const Scene& scene, Link link) {
    std::vector<glm::vec2> line = of_calcium(scene, link);
    if (line.empty()) line = of_messages(scene, link);
    return line.empty() ? of_targets(link) : line;
}

std::vector<glm::vec2> first_part(std::span<const glm::vec2> line, float share) {
    float left = length_of(line) * std::clamp(share, 0.0F, 1.0F);
    std::vector<glm::vec2> part{line.front()};
    for (std::size_t i = 1; i < line.size(); ++i) {
        const float piece = glm::distance(line[i], line[i - 1]);
        const bool ends_here = piece >= left || i + 1 == line.size();
        const float along = piece > 0.0F ? std::min(left / piece, 1.0F) : 1.0F;
        part.push_back(line[i - 1] + (line[i] - line[i - 1]) * along);
        if (ends_here) break;
        left -= piece;
    }
    return part;
}

}  // namespace compass::scene
