#pragma once

#include "render/scene/palette.h"

#include <glm/vec2.hpp>

#include <vector>

namespace compass::scene {

// The scene in a thumbnail: an artery cut across, and a piece of bone, both in a square of side 1
// with its corner at 0, y down. Areas follow the laws of the picture (docs/scene.md), so that a
// miniature and the picture never disagree.

/// A filled shape of a miniature, or with `is_outline` its edge alone.
struct Patch {
    enum class Form : std::uint8_t { disc, box, polygon };
    Form form = Form::disc;
    Ink ink = Ink::ink;
    glm::vec2 at{};                    ///< middle of a disc, corner of a box
    float size = 0.0F;                 ///< radius of a disc, side of a box
    float roundness = 0.0F;            ///< of a box's corners, over its side
    bool is_outline = false;           ///< of a disc or a box
    std::vector<glm::vec2> corners{};  ///< of a polygon, convex
};

/// Wall, soft plaque, grains and lumen at an Agatston score, in the order of painting: shapes and
/// areas as in the picture's ring, all scaled alike.
std::vector<Patch> artery_miniature(double score);

/// Bone with pores of marrow between its struts; `ratio` is bone calcium over the young reference.
std::vector<Patch> bone_miniature(double ratio);

/// The share of that piece that is bone and not marrow, 0 to 1: proportional to
/// 1 + BoneField::change_factor (ratio - 1), as in the picture.
double bone_share(double ratio);

}  // namespace compass::scene
