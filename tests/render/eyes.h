#pragma once

#include <glm/vec3.hpp>

#include <array>

namespace compass::tests {

/// Who looks: usual vision, or one without the cones for long, middle or short waves.
enum class Eye { usual, protan, deutan, tritan };
inline constexpr std::array eyes{Eye::usual, Eye::protan, Eye::deutan, Eye::tritan};

struct Lab {
    double l = 0.0, a = 0.0, b = 0.0;
};

/// A display colour (0 to 1, sRGB) as this eye sees it, in CIELAB under D65; colour blindness by
/// the matrices of Machado 2009 on linear light.
Lab seen(glm::vec3 colour, Eye eye);

/// The difference CIEDE2000.
double difference(const Lab& first, const Lab& second);

}  // namespace compass::tests
