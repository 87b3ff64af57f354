#include "app/files/number_text.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace compass::files {
namespace {

using Buffer = std::array<char, 32>;

constexpr int most_digits = 17;  // enough for any double

bool starts_a_number(char first) {
    return (first >= '0' && first <= '9') || first == '-' || first == '.';
}

}  // namespace

std::string rounded_text(double value, int digits) {
    Buffer buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*g", digits, value);
    return buffer.data();
}

std::string shortest_text(double value) {
    constexpr double exact_whole = 1e15;
    if (std::isinf(value)) return "never";
    if (std::fabs(value) < exact_whole && value == std::floor(value)) {
        Buffer buffer{};
        std::snprintf(buffer.data(), buffer.size(), "%.0f", value);
        return buffer.data();
    }
    for (int digits = 1; digits < most_digits; ++digits) {
        std::string text = rounded_text(value, digits);
        // strtod: the web compiler's library reads no double with from_chars
        if (std::strtod(text.c_str(), nullptr) == value) return text;
    }
    return rounded_text(value, most_digits);
}

std::optional<double> number_from(std::string_view text) {
    // strtod would also take blanks, "inf", "nan" and hexadecimal digits
    if (text.empty() || !starts_a_number(text.front())) return std::nullopt;
    if (text.find_first_not_of("0123456789+-.eE") != std::string_view::npos) return std::nullopt;
    const std::string copy(text);
    char* end = nullptr;
    const double value = std::strtod(copy.c_str(), &end);
    if (end != copy.c_str() + copy.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

}  // namespace compass::files
