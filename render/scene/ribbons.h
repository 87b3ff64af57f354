#pragma once

#include "render/scene/scene.h"

#include <glm/vec2.hpp>

#include <vector>

namespace compass::scene {

/// An arrow as wide as its flux: 0.05 scene units per mg a day, never scaled otherwise (in the lens
/// times Scene::lens_factor). Over 2,600 mg a day it is cut, so that it stays inside the gut.
struct Ribbon {
    std::vector<glm::vec2> line;  ///< from tail to tip, 2 points or more
    float half_width = 0.0F;
    Flux flux = Flux::absorbed;
    bool in_lens = false;
    bool is_cut = false;  ///< it would be wider; a mark across it says so
};

/// All arrows. The way into the artery wall comes twice: at its true width, drawn as a hairline,
/// and in the lens unless that is put away. A hairline that points back means loss from the wall.
std::vector<Ribbon> ribbons(const Scene& scene);

/// Half the width of a flux's arrow in the open scene.
float ribbon_half_width(const Scene& scene, Flux flux);

/// Would an arrow of so much be wider than is drawn?
bool is_cut(double mg_per_day);

/// How far the head of an arrow of this half width reaches beyond its shaft, and how long it is.
float head_overhang(float half_width);
float head_length(float half_width);

/// The gap across an arrow that is cut, where its number stands: its middle and half its height.
struct Gap {
    glm::vec2 middle{};
    float half = 0.0F;
};
Gap gap_of(const Ribbon& ribbon, float letters);

/// How far the head of an arrow of this half width reaches to its side, `from_tip` before its tip;
/// where the head ends the shaft's half width is left. As in ribbon.frag.
float head_reach(float half_width, float from_tip);

/// Where the arrow out of the gut stands: in the middle of the lumen, or further right where it is
/// so wide that it would leave the picture.
float faeces_x(const Scene& scene);

/// Where the arrow back to the gut ends: in the lumen, but not inside a wide arrow out of it.
float secretion_tip_x(const Scene& scene);

/// Height of the middle of the arrows between vessel and bone (formed or resorbed): side by side,
/// so that wide ones do not cover each other.
float bone_arrow_y(const Scene& scene, Flux flux);

}  // namespace compass::scene
