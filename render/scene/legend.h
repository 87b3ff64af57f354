#pragma once

#include "render/scene/scene.h"

#include <glm/vec2.hpp>

#include <array>

namespace compass::scene {

/// Where the key of the dots stands. Its letters stop shrinking at 14 px, so a small picture gives
/// it rows of its own along the lower edge, with shorter words in the smallest.
struct Legend {
    enum class Form : std::uint8_t { columns, two_rows, one_row };
    Form form = Form::columns;
    bool has_marks = true;                             ///< not in a thumbnail
    std::array<glm::vec2, sim::origin_count> marks{};  ///< middle of each origin's mark
    float mark_size = 4.4F;                            ///< half of it, scene units
    glm::vec2 beside{10.0F, -8.0F};                    ///< from a mark to the top left of its word
    glm::vec2 dot{};                                   ///< top left of what a dot is
};

/// A pure function of Moment::scale.
Legend legend_of(const Moment& moment);

}  // namespace compass::scene
