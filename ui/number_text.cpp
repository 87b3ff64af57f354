#include "ui/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace compass::ui {
namespace {

constexpr std::string_view minus = "−";
constexpr std::string_view no_number = "–";

std::string with_marks(std::string_view digits, const Marks& marks) {
    const std::size_t point = std::min(digits.find('.'), digits.size());
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && i < point && (point - i) % 3 == 0) result += marks.group;
        if (i == point) {
            result += marks.point;
        } else {
            result += digits[i];
        }
    }
    return result;
}

/// The digits of the size of a number, and whether it is below zero.
struct Digits {
    std::string text;
    bool is_negative = false;
};

Digits digits_of(double value, int decimals) {
    std::array<char, 400> buffer{};  // the greatest double has 309 digits
    std::snprintf(buffer.data(), buffer.size(), "%.*f", std::clamp(decimals, 0, 6),
                  std::abs(value));
    std::string text = buffer.data();
    const bool is_zero = text.find_first_not_of("0.") == std::string::npos;
    return {std::move(text), value < 0.0 && !is_zero};
}

void drop_end_zeros(std::string& text) {
    if (text.find('.') == std::string::npos) return;
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
}

std::string words_of(const Digits& digits, const Marks& marks) {
    const std::string text = with_marks(digits.text, marks);
    return digits.is_negative ? std::string(minus) + text : text;
}

/// Without zeros at the end.
std::string short_text(double value, int decimals, const Strings& strings) {
    if (!std::isfinite(value)) return std::string(no_number);
    Digits digits = digits_of(value, decimals);
    drop_end_zeros(digits.text);
    return words_of(digits, strings.marks());
}

/// Decimals that a reader has use for.
int useful_decimals(double value) {
    constexpr int leading = 3;
    const double size = std::abs(value);
    if (!std::isfinite(value) || size >= 99.95 || size < 1e-6) return 0;
    const int before = static_cast<int>(std::floor(std::log10(size))) + 1;
    return std::max(0, leading - before);
}

constexpr double days_per_year = 365.0;
constexpr double days_per_month = 30.0;

}  // namespace

std::string fixed_text(double value, int decimals, const Marks& marks) {
    if (!std::isfinite(value)) return std::string(no_number);
    return words_of(digits_of(value, decimals), marks);
}

std::string key_text(double value, int decimals) {
    const Digits digits = digits_of(value, decimals);
    return digits.is_negative ? "-" + digits.text : digits.text;
}

std::string number_text(double value, const Strings& strings) {
    return short_text(value, useful_decimals(value), strings);
}

std::string number_text(double value, const Measure& shown, const Strings& strings) {
    return short_text(shown.shown(value), shown.decimals(useful_decimals(value)), strings);
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
    if (unit.empty()) return number_text(value, strings);
    const Measure shown = measure(unit, strings.units());
    return number_text(value, shown, strings) + " " +
           std::string(strings.text(unit_key(shown.unit), level));
}

std::string calcium_text(double mg, const Strings& strings, Level level) {
    constexpr double grams_from_mg = 10000.0;
    if (std::abs(mg) < grams_from_mg) return amount_text(mg, "mg", strings, level);
    return amount_text(mg / 1000.0, "g", strings, level);
}

std::string days_text(double days, const Strings& strings, Level level, Stretch stretch) {
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
    const char* form = count == 1.0 ? "_one" : stretch == Stretch::after ? "_after" : "";
    const std::string key = "unit." + std::string(unit) + form;
    const int decimals = count == std::floor(count) ? 0 : 2;
    return short_text(count, decimals, strings) + " " + std::string(strings.text(key, level));
}

}  // namespace compass::ui
