#include "app/maps/ticks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace compass::maps {

std::vector<double> ticks(double least, double greatest, int about) {
    std::vector<double> all;
    if (!(greatest > least)) return all;
    const double wanted = (greatest - least) / about;
    const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
    double distance = 10.0 * decade;
    for (const double step : {5.0, 2.0, 1.0}) {
        if (step * decade >= wanted) distance = step * decade;
    }
    const double hair = 1e-9 * distance;
    for (double i = std::ceil((least - hair) / distance); i * distance <= greatest + hair; ++i) {
        all.push_back(i * distance);
    }
    return all;
}

std::string tick_text(double value, double distance) {
    const int decimals =
        std::clamp(static_cast<int>(std::ceil(-std::log10(distance) - 1e-9)), 0, 9);
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, value);
    std::string text = buffer.data();
    if (text.find_first_not_of("-0.") == std::string::npos) text.erase(0, text.find('0'));
    const std::size_t digits = text.starts_with('-') ? 1 : 0;
    std::size_t point = std::min(text.find('.'), text.size());
    constexpr std::size_t group = 3;
    while (point > digits + group) text.insert(point -= group, ",");
    return text;
}

}  // namespace compass::maps
