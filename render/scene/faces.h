#pragma once

#include "render/scene/bone_field.h"
#include "render/scene/scene.h"
#include "render/scene/sprite.h"

namespace compass::scene {

/// Everything with a face, in the order of painting. `look` is: Face, state, unused, opacity. The
/// state is the gate's opening, or the lit share of a key, 0 to 1.
struct Faces {
    Sprites gates;  ///< in the lining of the gut
    Sprites meals;
    Sprites cells;  ///< pits in the bone, osteoclasts and rows of osteoblasts
    Sprites keys;   ///< the two proteins on their card, in the lens and beside the osteoblasts
};
Faces faces(const Scene& scene, const BoneField& field);

/// Red blood cells in the vessel and in the artery's cut; they only drift.
Sprites red_cells(const Scene& scene);

/// How much of key `key` of a row of `row` is lit, 0 to 1.
float key_lit(double share, int key, int row);

}  // namespace compass::scene
