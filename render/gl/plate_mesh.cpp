#include "render/gl/plate_mesh.h"

#include "render/scene/layout.h"

namespace compass::gl {
namespace {

constexpr glm::vec4 pulsing_vessel{250.0F, 210.0F, 740.0F, 354.0F};
constexpr glm::vec4 pulsing_ring = scene::layout::ring_box;

void add_grid(std::vector<glm::vec2>& corners, glm::vec4 rect, int columns, int rows) {
    const auto at = [&](int column, int row) {
        const float u = static_cast<float>(column) / static_cast<float>(columns);
        const float v = static_cast<float>(row) / static_cast<float>(rows);
        return glm::vec2{rect.x + (rect.z - rect.x) * u, rect.y + (rect.w - rect.y) * v};
    };
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const glm::vec2 a = at(column, row);
            const glm::vec2 b = at(column + 1, row);
            const glm::vec2 c = at(column, row + 1);
            const glm::vec2 d = at(column + 1, row + 1);
            corners.insert(corners.end(), {a, b, c, b, d, c});
        }
    }
}

void add_beside(std::vector<glm::vec2>& corners, glm::vec4 shown, glm::vec4 hole) {
    add_grid(corners, {shown.x, hole.y, hole.x, hole.w}, 1, 1);
    add_grid(corners, {hole.z, hole.y, shown.z, hole.w}, 1, 1);
}

}  // namespace

PlateMesh plate_mesh(glm::vec4 shown) {
    PlateMesh mesh;
    add_grid(mesh.bent, pulsing_vessel, 20, 18);
    add_grid(mesh.bent, pulsing_ring, 14, 14);
    add_grid(mesh.still, {shown.x, shown.y, shown.z, pulsing_ring.y}, 1, 1);
    add_beside(mesh.still, shown, pulsing_ring);
    add_grid(mesh.still, {shown.x, pulsing_ring.w, shown.z, pulsing_vessel.y}, 1, 1);
    add_beside(mesh.still, shown, pulsing_vessel);
    add_grid(mesh.still, {shown.x, pulsing_vessel.w, shown.z, shown.w}, 1, 1);
    return mesh;
}

}  // namespace compass::gl
