#pragma once

#include "render/scene/scene.h"

#include <glm/vec2.hpp>

#include <array>

namespace compass::scene {

/// What the key of widths says: mg a day, and what that amounts to in the time of the lens: mg an
/// hour, g a month, g a year.
std::array<double, 2> width_amounts(Lens lens);

/// Where the key of the dots stands: in two rows along the lower edge, in a small picture, whose
/// letters stop shrinking at 14 px, in one row with shorter words. Where the key
/// stands beside the picture there is none in it.
struct Legend {
    enum class Form : std::uint8_t { two_rows, one_row, beside };
    Form form = Form::two_rows;
    bool has_marks = true;                             ///< not in a thumbnail
    std::array<glm::vec2, sim::origin_count> marks{};  ///< middle of each origin's mark
    float mark_size = 4.4F;                            ///< half of it, scene units
    glm::vec2 beside{10.0F, -8.0F};                    ///< from a mark to the top left of its word
    glm::vec2 dot{};                                   ///< top left of what a dot is
    glm::vec2 width{};  ///< middle of the left side of the key of widths
    bool has_width = true;
};

/// A pure function of Moment::scale and Moment::has_key.
Legend legend_of(const Moment& moment);

}  // namespace compass::scene
