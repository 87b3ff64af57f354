#include "render/scene/links.h"

#include "render/scene/layout.h"
#include "render/scene/ribbons.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>

namespace compass::scene {
namespace {

using sim::Evidence;

// Where messages start and end: under the vessel, round the kidney that makes active vitamin D.
constexpr glm::vec2 store{288.0F, 511.0F};
constexpr glm::vec2 active{262.0F, 356.0F};
constexpr glm::vec2 watchdog{466.0F, 359.0F};
constexpr glm::vec2 k_supply{690.0F, 372.0F};
constexpr glm::vec2 bone_breakers{842.0F, 402.0F};
constexpr glm::vec2 bone_builders{812.0F, 300.0F};
constexpr float under_vessel = 349.0F;
constexpr float osteocalcin_y = 404.0F;
constexpr float mgp_y = 445.0F;

constexpr std::array<Evidence, link_count> marks = [] {
    std::array<Evidence, link_count> all{};
    for (Evidence& mark : all) mark = Evidence::measured;
    const auto set = [&all](Link link, Evidence mark) {
        all[static_cast<std::size_t>(link)] = mark;
    };
    set(Link::active_gut, Evidence::mechanistic);
    set(Link::active_bone, Evidence::mechanistic);
    set(Link::watchdog_bone, Evidence::mechanistic);
    set(Link::watchdog_kidney, Evidence::mechanistic);
    set(Link::osteocalcin_bone, Evidence::free_choice);
    set(Link::mgp_wall, Evidence::free_choice);
    set(Link::tablets_wall, Evidence::free_choice);
    set(Link::blood_wall, Evidence::free_choice);
    return all;
}();

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

std::vector<glm::vec2> of_messages(Link link) {
    switch (link) {
        case Link::d3_store:
            return {{238.0F, 511.0F}, {store.x - 9.0F, store.y}};
        case Link::store_active:
            return {{store.x + 4.0F, store.y - 9.0F},
                    {306.0F, 484.0F},
                    {306.0F, 385.0F},
                    {active.x + 8.0F, active.y + 8.0F}};
        case Link::active_gut:
            return {{active.x - 9.0F, active.y + 4.0F}, {178.0F, 366.0F}};
        case Link::active_bone:
            return {{active.x + 8.0F, under_vessel}, {730.0F, under_vessel}, bone_breakers};
        case Link::blood_watchdog:
            return {{watchdog.x, 306.0F}, {watchdog.x, watchdog.y - 9.0F}};
        case Link::watchdog_bone:
            return {{watchdog.x + 9.0F, watchdog.y - 4.0F},
                    {500.0F, under_vessel},
                    {730.0F, under_vessel},
                    bone_breakers};
        case Link::watchdog_kidney:
            return {{watchdog.x - 8.0F, watchdog.y + 5.0F}, {352.0F, 424.0F}};
        case Link::k_osteocalcin:
            return {k_supply, {680.0F, osteocalcin_y}};
        case Link::osteocalcin_bone:
            return {{716.0F, osteocalcin_y}, {760.0F, 372.0F}, bone_builders};
        case Link::k_mgp:
            return {k_supply, {690.0F, mgp_y - 20.0F}, {680.0F, mgp_y}};
        case Link::mgp_wall:
            return {{488.0F, mgp_y},
                    {474.0F, 420.0F},
                    {474.0F, 345.0F},
                    {548.0F, 180.0F},
                    layout::lens + glm::vec2{-8.0F, 20.0F}};
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
            return {store};
    }
}

}  // namespace

LitLine lit_line(const Scene& scene, Link link) {
    LitLine lit{.line = of_calcium(scene, link), .mark = marks[static_cast<std::size_t>(link)]};
    if (lit.line.empty()) lit.line = of_messages(link);
    if (lit.line.empty()) lit.line = of_targets(link);
    return lit;
}

std::vector<glm::vec2> first_part(std::span<const glm::vec2> line, float share) {
    float left = 0.0F;
    for (std::size_t i = 1; i < line.size(); ++i) left += glm::distance(line[i], line[i - 1]);
    left *= std::clamp(share, 0.0F, 1.0F);
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
