#pragma once

#include <glm/vec2.hpp>
#include <glm/vec4.hpp>

#include <array>
#include <cstddef>

namespace compass::scene {

/// The mineral in the artery wall as grains. A grain stays where it started and only grows; the
/// area of all of them together is proportional to the artery's calcium, up to a score of
/// greatest_score, where the wall is full. The same numbers go to shaders/ring.frag and lens.frag.
class Grains {
public:
    static constexpr std::size_t ring_count = 14;
    static constexpr std::size_t lens_count = 20;
    static constexpr double greatest_score = 1300.0;
    static constexpr double ring_area_per_au = 1.0;  ///< square scene units per Agatston unit
    static constexpr double lens_area_per_au = 1.1;

    Grains();

    /// x and y from the middle of the cut artery or of the lens, the radius (in the lens half the
    /// width of a hexagon from side to side), and its turn in radians.
    using Ring = std::array<glm::vec4, ring_count>;
    using InLens = std::array<glm::vec4, lens_count>;
    Ring ring(double score) const;
    static InLens in_lens(double score);

    /// How thick the soft plaque is at this angle from the side towards the lens, scene units. [F]
    static float plaque(double score, float angle);

private:
    double ring_area(std::size_t grain, double score) const;
    void spread();

    std::array<glm::vec2, ring_count> places_{};
    std::array<double, ring_count> starts_{};  ///< score at which a grain begins, in rising order
};

}  // namespace compass::scene
