#include "render/scene/number_words.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace compass::scene {

std::string number_words(double value, int decimals) {
    if (!std::isfinite(value)) return "?";
    std::array<char, 64> buffer{};
    const bool tiny = std::fabs(value) < 0.5 * std::pow(10.0, -decimals);
    std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, tiny ? 0.0 : value);
    std::string words = buffer.data();
    const std::size_t point = words.find('.');
    const std::size_t first = words.front() == '-' ? 1 : 0;
    std::size_t end = point == std::string::npos ? words.size() : point;
    while (end > first + 3) {
        end -= 3;
        words.insert(end, ",");
    }
    return words;
}

}  // namespace compass::scene
