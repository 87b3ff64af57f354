#pragma once

#include <glm/vec2.hpp>
#include <glm/vec4.hpp>

#include <array>

namespace compass::scene {

/// The network of struts in the bone. Struts are as thick, and as many are left, as the bone's
/// calcium says; the places that are weakest go first, as in osteoporosis. The same numbers go to
/// shaders/bone.frag, so that cells can sit on the painted surface.
///
/// The share of the area that is bone follows the mineral, its changes drawn larger by one constant
/// factor, which the picture prints. [F]
class BoneField {
public:
    static constexpr int columns = 9;
    static constexpr int rows = 13;
    static constexpr float cell = 42.0F;
    static constexpr glm::vec2 origin{708.0F, 4.0F};
    static constexpr double change_factor = 1.5;
    using Seeds = std::array<glm::vec4, static_cast<std::size_t>(columns* rows)>;

    BoneField();

    /// Where a place lies: its distance from the nearest surface in scene units, below 0 inside a
    /// strut, and the direction into the pore (length about 1).
    struct Probe {
        float distance = 0.0F;
        glm::vec2 outward{};
    };
    Probe probe(glm::vec2 place, double bone_ratio) const;

    /// A place `away` units off the surface nearest to `start`, and the direction from there into
    /// the pore, of length 1.
    struct Perch {
        glm::vec2 at{};
        glm::vec2 outward{};
    };
    Perch settle(glm::vec2 start, double bone_ratio, float away) const;

    /// Is bone painted at this place: a strut or the shell, inside the outline?
    bool is_bone(glm::vec2 place, double bone_ratio) const;

    /// Share of the shown bone's outline that is struts or shell; within 2 % of that of a ratio of
    /// 1 times 1 + change_factor (ratio - 1), for ratios from 0.5 to 1.2.
    double area_share(double bone_ratio) const {
        return area_share(bone_ratio, half_width(bone_ratio));
    }

    /// The same for struts of another half width: what half_width was found with.
    double area_share(double bone_ratio, float half_width) const;

    /// x and y of the pores' middles; the rest is unused.
    const Seeds& seeds() const { return seeds_; }

    static float half_width(double bone_ratio);   ///< of a middling strut, scene units
    static float lost_struts(double bone_ratio);  ///< struts weaker than this are gone
    static float shell(double bone_ratio);        ///< thickness of the outer layer, scene units

private:
    glm::vec4 seed(int column, int row) const;

    struct Middle {
        float distance = 0.0F;  ///< from the middle line of the nearest strut
        glm::vec2 outward{};
    };
    Middle middle(glm::vec2 place) const;

    Seeds seeds_{};
};

}  // namespace compass::scene
