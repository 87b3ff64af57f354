#include "render/scene/bone_field.h"

#include "render/scene/sequence.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace compass::scene {
namespace {

constexpr float roundness = 4.4F;  // of the pores, scene units

// Where struts are thin and go first; smooth, so that both processors agree on it.
float weakness(glm::vec2 p) {
    const float across = std::sin(p.x * 0.117F + 1.3F * std::sin(p.y * 0.083F));
    const float along = std::sin(p.y * 0.103F + 1.7F * std::sin(p.x * 0.091F) + 2.0F);
    return 0.5F + 0.25F * (across + along);
}

// Below 0 inside a strut, as in shaders/bone.frag.
float widened(float middle, float weak, float half_width, float lost) {
    const float gone = 10.0F * (1.0F - ramp(lost - 0.07F, lost + 0.07F, weak));
    return middle - half_width * (0.7F + 0.6F * weak) + gone;
}

// Below 0 inside the bone's outline.
float outline(glm::vec2 p) {
    constexpr float corner = 96.0F;
    const glm::vec2 q =
        glm::abs(p - glm::vec2{902.0F, 265.0F}) - glm::vec2{150.0F, 207.0F} + corner;
    const float box =
        glm::length(glm::max(q, glm::vec2{0.0F})) + std::min(std::max(q.x, q.y), 0.0F) - corner;
    return box + 1.6F * std::sin(p.y * 0.05F) + 1.2F * std::sin(p.x * 0.07F);
}

float joined(float a, float b, float fillet) {
    const float h = std::max(fillet - std::abs(a - b), 0.0F) / fillet;
    return std::min(a, b) - h * h * fillet * 0.25F;
}

// Shell and strut together, with the hole where the vessel enters.
float surface(glm::vec2 p, float strut, float shell) {
    const float hole = std::max(std::abs(p.y - 282.0F) - 17.0F, p.x - 800.0F);
    return std::max(joined(strut, -outline(p) - shell, 6.0F), -hole);
}

}  // namespace

BoneField::BoneField() {
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto n = static_cast<std::uint32_t>(row * columns + column);
            const float stagger = row % 2 == 0 ? 0.25F : -0.25F;
            const float x =
                static_cast<float>(column) + 0.5F + stagger + 0.50F * (chance(3U * n) - 0.5F);
            const float y = static_cast<float>(row) + 0.5F + 0.55F * (chance(3U * n + 1U) - 0.5F);
            seeds_[n] = glm::vec4(origin + glm::vec2{x, y} * cell, 0.0F, 0.0F);
        }
    }
}

float BoneField::half_width(double bone_ratio) {
    // found so that the drawn area follows the mineral by change_factor (tests/render)
    constexpr double first = 0.40;
    constexpr double step = 0.05;
    constexpr std::array<double, 19> widths{0.000, 0.000, 0.100, 0.391, 0.640, 0.895, 1.196,
                                            1.450, 1.716, 1.960, 2.213, 2.454, 2.702, 3.080,
                                            3.451, 3.815, 4.186, 4.636, 5.037};
    const double place =
        std::clamp((bone_ratio - first) / step, 0.0, static_cast<double>(widths.size() - 1));
    const auto below = std::min(static_cast<std::size_t>(place), widths.size() - 2);
    const double share = place - static_cast<double>(below);
    return static_cast<float>(widths[below] + share * (widths[below + 1] - widths[below]));
}

float BoneField::lost_struts(double bone_ratio) {
    return static_cast<float>(0.03 + 0.8 * std::max(1.0 - bone_ratio, 0.0));
}

float BoneField::shell(double bone_ratio) {
    return static_cast<float>(std::max(9.0 + 13.5 * (bone_ratio - 1.0), 1.0));
}

glm::vec4 BoneField::seed(int column, int row) const {
    const int place = std::clamp(row, 0, rows - 1) * columns + std::clamp(column, 0, columns - 1);
    return seeds_[static_cast<std::size_t>(place)];
}

BoneField::Middle BoneField::middle(glm::vec2 place) const {
    const auto column = static_cast<int>(std::floor((place.x - origin.x) / cell));
    const auto row = static_cast<int>(std::floor((place.y - origin.y) / cell));
    glm::vec2 nearest{};
    float least = 1e9F;
    int near_column = column;
    int near_row = row;
    for (int n = 0; n < 9; ++n) {
        const glm::vec2 candidate(seed(column + n % 3 - 1, row + n / 3 - 1));
        const float square = glm::dot(candidate - place, candidate - place);
        if (square >= least) continue;
        least = square;
        nearest = candidate;
        near_column = column + n % 3 - 1;
        near_row = row + n / 3 - 1;
    }
    float sum = 0.0F;
    glm::vec2 slope{0.0F};
    for (int n = 0; n < 25; ++n) {
        const int i = n % 5 - 2;
        const int j = n / 5 - 2;
        if (std::abs(i) + std::abs(j) == 4) continue;  // corners are too far to matter
        const glm::vec2 other(seed(near_column + i, near_row + j));
        const glm::vec2 between = (other - nearest) / cell;  // not normalised: no jumps
        if (glm::dot(between, between) < 1e-4F) continue;
        const glm::vec2 middle = 0.5F * (other + nearest);
        const float weight = std::exp(-glm::dot(middle - place, between) / roundness);
        sum += weight;
        slope -= weight * between;
    }
    return {-roundness * std::log(std::max(sum, 1e-12F)), slope / std::max(sum, 1e-12F)};
}

BoneField::Probe BoneField::probe(glm::vec2 place, double bone_ratio) const {
    const Middle strut = middle(place);
    const float surface =
        widened(strut.distance, weakness(place), half_width(bone_ratio), lost_struts(bone_ratio));
    return {surface, strut.outward};
}

BoneField::Perch BoneField::settle(glm::vec2 start, double bone_ratio, float away) const {
    for (int step = 0; step < 24; ++step) {
        const Probe here = probe(start, bone_ratio);
        if (std::abs(here.distance - away) < 0.02F) break;
        const float steep = std::max(glm::length(here.outward), 0.2F);
        start += (away - here.distance) * 0.7F * here.outward / (steep * steep);
    }
    const glm::vec2 outward = probe(start, bone_ratio).outward;
    const float steep = glm::length(outward);
    // in the very middle of a pore every direction leads to a surface
    return {start, steep > 1e-4F ? outward / steep : glm::vec2{0.0F, -1.0F}};
}

bool BoneField::is_bone(glm::vec2 place, double bone_ratio) const {
    const float strut = probe(place, bone_ratio).distance;
    return outline(place) < 0.0F && surface(place, strut, shell(bone_ratio)) < 0.0F;
}

double BoneField::area_share(double bone_ratio, float half_width) const {
    const float lost = lost_struts(bone_ratio);
    const float thick = shell(bone_ratio);
    int inside = 0;
    int all = 0;
    for (int y = 59; y < 472; y += 2) {
        for (int x = 753; x < 980; x += 2) {
            const glm::vec2 place{static_cast<float>(x), static_cast<float>(y)};
            if (outline(place) >= 0.0F) continue;
            ++all;
            const float strut = widened(middle(place).distance, weakness(place), half_width, lost);
            if (surface(place, strut, thick) < 0.0F) ++inside;
        }
    }
    return static_cast<double>(inside) / all;
}

}  // namespace compass::scene
