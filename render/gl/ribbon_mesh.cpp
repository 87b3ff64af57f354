#include "render/gl/ribbon_mesh.h"

#include <glm/geometric.hpp>

#include <algorithm>

namespace compass::gl {
namespace {

// Two corners at each point of the line, wide enough for the head.
std::vector<RibbonCorner> sides(const scene::Ribbon& ribbon) {
    const auto& line = ribbon.line;
    const float reach = ribbon.half_width * 1.5F + 8.0F;
    float length = 0.0F;
    for (std::size_t i = 1; i < line.size(); ++i) length += glm::distance(line[i], line[i - 1]);
    std::vector<RibbonCorner> corners;
    float at = 0.0F;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0) at += glm::distance(line[i], line[i - 1]);
        const glm::vec2 ahead = line[std::min(i + 1, line.size() - 1)];
        const glm::vec2 behind = line[i == 0 ? 0 : i - 1];
        const glm::vec2 way = glm::normalize(ahead - behind);
        const glm::vec2 aside = glm::vec2{-way.y, way.x} * reach;
        const glm::vec2 along{at, length - at};
        corners.push_back({{line[i] + aside, reach, ribbon.half_width}, along});
        corners.push_back({{line[i] - aside, -reach, ribbon.half_width}, along});
    }
    return corners;
}

}  // namespace

std::vector<RibbonCorner> ribbon_mesh(const std::vector<scene::Ribbon>& ribbons) {
    std::vector<RibbonCorner> triangles;
    for (const scene::Ribbon& ribbon : ribbons) {
        const auto corners = sides(ribbon);
        for (std::size_t i = 2; i < corners.size(); ++i) {
            triangles.insert(triangles.end(), {corners[i - 2], corners[i - 1], corners[i]});
        }
    }
    return triangles;
}

}  // namespace compass::gl
