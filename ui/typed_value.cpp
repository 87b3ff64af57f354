#include "ui/number_text.h"

#include <array>
#include <cmath>
#include <cstdlib>

namespace compass::ui {
namespace {

/// A unit that may be typed, and how many of the registry's unit one of it is.
struct Spelling {
    std::string_view unit;
    std::string_view typed;
    double factor;
};

constexpr double iu_per_ug = 40.0;
constexpr double days_per_year = 365.0;

constexpr std::array spellings{
    Spelling{"IU", "iu", 1.0},
    Spelling{"IU", "ug", iu_per_ug},
    Spelling{"IU", "mcg", iu_per_ug},
    Spelling{"IU", "mg", 1000.0 * iu_per_ug},
    Spelling{"ug", "ug", 1.0},
    Spelling{"ug", "mcg", 1.0},
    Spelling{"ug", "mg", 1000.0},
    Spelling{"mg", "mg", 1.0},
    Spelling{"mg", "g", 1000.0},
    Spelling{"mg", "ug", 0.001},
    Spelling{"mg", "mcg", 0.001},
    Spelling{"g", "g", 1.0},
    Spelling{"kg", "kg", 1.0},
    Spelling{"y", "y", 1.0},
    Spelling{"y", "year", 1.0},
    Spelling{"y", "years", 1.0},
    Spelling{"d", "d", 1.0},
    Spelling{"d", "day", 1.0},
    Spelling{"d", "days", 1.0},
    Spelling{"d", "months", 30.0},
    Spelling{"d", "month", 30.0},
    Spelling{"d", "y", days_per_year},
    Spelling{"d", "year", days_per_year},
    Spelling{"d", "years", days_per_year},
    Spelling{"nmol/L", "nmol/l", 1.0},
    Spelling{"nmol/L", "ng/ml", 2.5},
    Spelling{"AU", "au", 1.0},
    Spelling{"x", "x", 1.0},
    Spelling{"SD", "sd", 1.0},
};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
        text.replace(at, from.size(), to);
    }
}

/// Small letters, plain signs, no spaces: what people write in several ways, in one.
std::string plain(std::string_view typed) {
    std::string text(typed);
    replace_all(text, "\u2212", "-");  // the true minus
    replace_all(text, "\u00B5", "u");  // micro
    replace_all(text, "\u03BC", "u");  // mu
    replace_all(text, "\u00A0", " ");
    replace_all(text, "\u202F", " ");
    replace_all(text, "\u00D7", "x");
    for (char& sign : text) {
        if (sign >= 'A' && sign <= 'Z') sign = static_cast<char>(sign - 'A' + 'a');
    }
    return text;
}

bool is_digit(char sign) {
    return sign >= '0' && sign <= '9';
}

/// Takes "2,000" and "2 000" for 2000 where the groups are whole; leaves other signs alone. "0,500"
/// has no such groups: somebody means a half.
std::string without_groups(std::string_view text) {
    const std::size_t first = text.find_first_of("0123456789");
    const std::size_t mark_at = text.find_first_of(", ");
    const bool short_start = first != std::string_view::npos && mark_at != std::string_view::npos &&
                             mark_at > first && mark_at - first <= 3 && text[first] != '0';
    if (!short_start) return std::string(text);
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool mark = text[i] == ',' || text[i] == ' ';
        const bool group = mark && i > 0 && is_digit(text[i - 1]) && i + 3 < text.size() &&
                           is_digit(text[i + 1]) && is_digit(text[i + 2]) &&
                           is_digit(text[i + 3]) &&
                           (i + 4 == text.size() || !is_digit(text[i + 4]));
        if (!group) result += text[i];
    }
    return result;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// "ug a day", "ug/d" -> "ug": sliders speak per day anyway.
std::string_view without_rate(std::string_view text) {
    for (const std::string_view rate : {"/day", "a day", "per day", "/d"}) {
        if (text.size() > rate.size() && text.ends_with(rate)) {
            return trimmed(text.substr(0, text.size() - rate.size()));
        }
    }
    return text;
}

std::optional<double> factor_of(std::string_view typed, std::string_view unit) {
    if (typed.empty()) return 1.0;
    const std::string_view base = unit.ends_with("/d") ? unit.substr(0, unit.size() - 2) : unit;
    if (typed == plain(unit)) return 1.0;
    for (const Spelling& spelling : spellings) {
        if (spelling.unit == base && spelling.typed == typed) return spelling.factor;
    }
    return std::nullopt;
}

/// Length of a number such as "-12.5" at the start; no exponents, no "inf", no "0x".
std::size_t number_length(std::string_view text) {
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const std::size_t digits = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    if (at == digits) return 0;
    if (at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) {
        for (++at; at < text.size() && is_digit(text[at]);) ++at;
    }
    return at;
}

}  // namespace

std::optional<double> typed_value(std::string_view text, std::string_view unit) {
    const std::string clean = without_groups(trimmed(plain(text)));
    const std::size_t length = number_length(clean);
    if (length == 0) return std::nullopt;
    const auto factor =
        factor_of(without_rate(trimmed(std::string_view(clean).substr(length))), unit);
    if (!factor) return std::nullopt;
    // strtod, not from_chars: the web compiler's library cannot read a double with it; the copy
    // ends at the number, which has digits and a point only
    const double value = std::strtod(clean.substr(0, length).c_str(), nullptr);
    return std::isfinite(value) ? std::optional(value * *factor) : std::nullopt;
}

}  // namespace compass::ui
