#pragma once

#include <glm/vec2.hpp>

#include <span>
#include <vector>

namespace compass::scene {

/// A polygon of places along which something travels. A stretch with a pace of 2 is passed twice
/// as fast as one with a pace of 1, as a stream is where its bed narrows.
class Path {
public:
    struct Stop {
        glm::vec2 at{};
        float pace = 1.0F;  ///< on the way to this stop
    };

    /// Needs two stops or more.
    explicit Path(std::vector<Stop> stops);

    /// The place after a share of the whole time, 0 to 1.
    glm::vec2 at(float share) const;

private:
    std::vector<Stop> stops_;
    std::vector<float> when_;
};

/// The length of the pieces of a line, one after the other.
float length_of(std::span<const glm::vec2> line);

/// Points on a cubic curve from `a` to `d`, drawn towards `b` and `c`; both ends are exact.
std::vector<glm::vec2> curve(glm::vec2 a, glm::vec2 b, glm::vec2 c, glm::vec2 d);

}  // namespace compass::scene
