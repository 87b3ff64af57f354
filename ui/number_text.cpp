#include "ui/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace compass::ui {
namespace {

constexpr std::string_view minus = "−";
constexpr std::string_view no_number = "–";

std::string with_groups(std::string_view digits) {
    const std::size_t point = std::min(digits.find('.'), digits.size());
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && i < point && (point - i) % 3 == 0) result += ',';
        result += digits[i];
    }
    return result;
}

void drop_end_zeros(std::string& text) {
    if (text.find('.') == std::string::npos) return;
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
}

constexpr double days_per_year = 365.0;
constexpr double days_per_month = 30.0;

}  // namespace

std::string fixed_text(double value, int decimals) {
    if (!std::isfinite(value)) return std::string(no_number);
    std::array<char, 400> buffer{};  // the greatest double has 309 digits
    std::snprintf(buffer.data(), buffer.size(), "%.*f", std::clamp(decimals, 0, 6),
                  std::abs(value));
    const std::string_view digits = buffer.data();
    const bool is_zero = digits.find_first_not_of("0.") == std::string_view::npos;
    return (value < 0.0 && !is_zero ? std::string(minus) : std::string()) + with_groups(digits);
}

std::string number_text(double value) {
    constexpr int leading = 3;
    const double size = std::abs(value);
    if (!std::isfinite(value) || size >= 99.95 || size < 1e-6) return fixed_text(value, 0);
    const int before = static_cast<int>(std::floor(std::log10(size))) + 1;
    std::string text = fixed_text(value, std::max(0, leading - before));
    drop_end_zeros(text);
    return text;
}

std::string unit_key(std::string_view unit) {
    std::string key = "unit.";
    for (const char sign : unit) {
        const bool plain = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
                           (sign >= '0' && sign <= '9');
        key += plain ? sign : '_';
    }
    return key;
}

std::string amount_text(double value, std::string_view unit, const Strings& strings, Level level) {
    if (unit.empty()) return number_text(value);
    return number_text(value) + " " + std::string(strings.text(unit_key(unit), level));
}

std::string calcium_text(double mg, const Strings& strings, Level level) {
    constexpr double grams_from_mg = 10000.0;
    if (std::abs(mg) < grams_from_mg) return amount_text(mg, "mg", strings, level);
    return amount_text(mg / 1000.0, "g", strings, level);
}

std::string days_text(double days, const Strings& strings, Level level) {
    std::string_view unit = "years";
    double count = days / days_per_year;
    const double size = std::abs(days);
    const bool odd_months = size > 60.0 && std::fmod(size, days_per_month) == 0.0;
    if (size < 2.0 * days_per_year && odd_months && size != days_per_year) {
        unit = "months";
        count = days / days_per_month;
    } else if (size < days_per_year) {
        unit = "days";
        count = days;
    }
    const std::string key = "unit." + std::string(unit) + (count == 1.0 ? "_one" : "");
    const int decimals = count == std::floor(count) ? 0 : 2;
    std::string number = fixed_text(count, decimals);
    drop_end_zeros(number);
    return number + " " + std::string(strings.text(key, level));
}

}  // namespace compass::ui
