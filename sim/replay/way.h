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

/// With every message taken from a record a run falls into parts that hear nothing of each other,
/// each with the ways that reach it; only `start` reaches all of them.
enum class Part : std::uint8_t {
    calcium,  ///< blood, bone, urine
    artery,   ///< deposits, too small to be missed in the blood
    store     ///< vitamin D3 and 25(OH)D
};
inline constexpr std::size_t part_count = static_cast<std::size_t>(Part::store) + 1;

constexpr std::size_t index(Way way) {
    return static_cast<std::size_t>(way);
}

/// The part that a way reaches; of `start`, calcium.
constexpr Part part_of(Way way) {
    switch (way) {
        case Way::blood_vessel:
        case Way::tablets_vessel:
        case Way::mgp:
        case Way::vessel_own:
            return Part::artery;
        case Way::d_pills:
        case Way::sun:
        case Way::size:
            return Part::store;
        default:
            return Part::calcium;
    }
}

}  // namespace compass::sim
