#pragma once

#include <cstddef>
#include <cstdint>

namespace compass::sim {

/// The ways by which a change of inputs can reach an outcome. They stand side by side: with every
/// message taken from a record none of them lies behind another, so no effect is counted twice.
/// docs/reasons.md has the list with the laws that each belongs to.
enum class Way : std::uint8_t {
    food,            ///< calcium in food that arrives in the gut
    tablets,         ///< calcium in tablets that arrives in the gut
    gut_own,         ///< the gut's own pull, which ages
    d_gut,           ///< active vitamin D opens the gut
    pth_bone,        ///< PTH frees calcium from bone and its surfaces
    d_bone,          ///< vitamin D's own word to bone cells and mineral
    bone_own,        ///< pace of bone cells by age, hormones, inflammation, load
    osteocalcin,     ///< the bone key holds calcium in bone
    pth_kidney,      ///< PTH lifts the threshold of the kidney
    kidney_own,      ///< kidney function
    blood_vessel,    ///< high blood calcium feeds deposits
    tablets_vessel,  ///< calcium tablets feed deposits
    mgp,             ///< the artery's guard protein
    vessel_own,      ///< growth of deposits by age, sex, inflammation, kidney
    d_pills,         ///< vitamin D3 that is swallowed
    sun,             ///< vitamin D3 from sun and food
    size,            ///< the room in which vitamin D spreads
    start            ///< what was there on the first day
};
inline constexpr std::size_t way_count = static_cast<std::size_t>(Way::start) + 1;

constexpr std::size_t index(Way way) {
    return static_cast<std::size_t>(way);
}

}  // namespace compass::sim
