#include "ui/plot_scale.h"

#include "ui/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace compass::ui {

namespace {

constexpr double huge = 1e12;  // larger numbers get an exponent: a card has no room for digits

std::vector<double> multiples(const Span& axis, double step) {
    std::vector<double> ticks;
    // a hair of room: 0.1 * 3 must count as 0.3
    const double first = std::ceil(axis.least / step - 1e-9);
    const double last = std::floor(axis.greatest / step + 1e-9);
    if (!(last >= first)) return ticks;
    const auto count = static_cast<int>(std::clamp(last - first + 1.0, 0.0, 1000.0));
    ticks.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) ticks.push_back((first + i) * step + 0.0);
    return ticks;
}

}  // namespace

double nice_step(double width, int most) {
    const double wanted = width / std::max(most, 1);
    if (!(wanted > 1e-300) || !std::isfinite(wanted)) return 1.0;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted * (1.0 - 1e-9)) return factor * power;
    }
    return 10.0 * power;
}

std::vector<double> nice_ticks(const Span& axis, int most) {
    return multiples(axis, nice_step(axis.width(), most));
}

std::vector<double> clock_ticks(const Span& axis, int most) {
    for (const double step : {1.0, 2.0, 3.0, 4.0, 6.0}) {
        if (axis.width() / step <= most) return multiples(axis, step);
    }
    return multiples(axis, 12.0);
}

int tick_decimals(const std::vector<double>& ticks) {
    if (ticks.size() < 2) return 0;
    const double step = ticks[1] - ticks[0];
    if (!(step > 0.0)) return 0;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
}

Span widened(const Span& usual, const Span& values) {
    const double least = std::min(usual.least, values.least);
    const double greatest = std::max(usual.greatest, values.greatest);
    const double step = std::max(nice_step(greatest - least, 4), nice_step(usual.width(), 4));
    Span axis = usual;
    if (values.least < usual.least) axis.least = std::floor(values.least / step) * step;
    if (values.greatest > usual.greatest) axis.greatest = std::ceil(values.greatest / step) * step;
    if (values.least >= 0.0) axis.least = std::max(axis.least, std::min(usual.least, 0.0));
    return axis;
}

std::string value_text(double value, int decimals, const Marks& marks) {
    if (!std::isfinite(value) || std::abs(value) < huge) {
        return fixed_text(value, decimals, marks);
    }
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.1e", value);
    std::string digits(text.data(), static_cast<std::size_t>(std::clamp(length, 0, 31)));
    const std::size_t point = digits.find('.');
    if (point != std::string::npos) digits.replace(point, 1, marks.point);
    return digits;
}

double shown_value(double value, int decimals) {
    if (!std::isfinite(value) || std::abs(value) >= huge) return value;
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale + 0.0;  // + 0.0 turns a negative zero into zero
}

}  // namespace compass::ui
