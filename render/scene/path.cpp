#include "render/scene/path.h"

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include <algorithm>
#include <utility>

namespace compass::scene {

Path::Path(std::vector<Stop> stops) : stops_(std::move(stops)), when_(stops_.size(), 0.0F) {
    for (std::size_t i = 1; i < stops_.size(); ++i) {
        const float length = glm::distance(stops_[i].at, stops_[i - 1].at);
        when_[i] = when_[i - 1] + length / stops_[i].pace;
    }
}

glm::vec2 Path::at(float share) const {
    const float now = std::clamp(share, 0.0F, 1.0F) * when_.back();
    std::size_t next = 1;
    while (next + 1 < when_.size() && when_[next] < now) ++next;
    const float span = std::max(when_[next] - when_[next - 1], 1e-4F);
    return glm::mix(stops_[next - 1].at, stops_[next].at, (now - when_[next - 1]) / span);
}

float length_of(std::span<const glm::vec2> line) {
    float sum = 0.0F;
    for (std::size_t i = 1; i < line.size(); ++i) sum += glm::distance(line[i], line[i - 1]);
    return sum;
}

std::vector<glm::vec2> curve(glm::vec2 a, glm::vec2 b, glm::vec2 c, glm::vec2 d) {
    constexpr int pieces = 18;
    std::vector<glm::vec2> points;
    points.reserve(pieces + 1);
    for (int i = 0; i <= pieces; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(pieces);
        const float s = 1.0F - t;
        points.push_back(s * s * s * a + 3.0F * s * s * t * b + 3.0F * s * t * t * c +
                         t * t * t * d);
    }
    return points;
}

}  // namespace compass::scene
