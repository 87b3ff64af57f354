#include "ui/number_text.h"
#include "ui/units.h"

#include <algorithm>
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

constexpr double days_per_year = 365.0;

constexpr std::array spellings{
    Spelling{"IU", "iu", 1.0},
    Spelling{"IU", "ie", 1.0},  // in German
    Spelling{"IU", "mcg", iu_in_ug},
    Spelling{"IU", "mg", 1000.0 * iu_in_ug},
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
    Spelling{"y", "jahr", 1.0},
    Spelling{"y", "jahre", 1.0},
    Spelling{"d", "d", 1.0},
    Spelling{"d", "day", 1.0},
    Spelling{"d", "days", 1.0},
    Spelling{"d", "months", 30.0},
    Spelling{"d", "month", 30.0},
    Spelling{"d", "y", days_per_year},
    Spelling{"d", "year", days_per_year},
    Spelling{"d", "years", days_per_year},
    Spelling{"d", "tag", 1.0},
    Spelling{"d", "tage", 1.0},
    Spelling{"d", "monat", 30.0},
    Spelling{"d", "monate", 30.0},
    Spelling{"d", "jahr", days_per_year},
    Spelling{"d", "jahre", days_per_year},
    Spelling{"nmol/L", "nmol/l", 1.0},
    Spelling{"AU", "au", 1.0},
    Spelling{"x", "x", 1.0},
    Spelling{"x", "%", 0.01},
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

/// Is there a whole group of three digits behind the sign at `i`?
bool has_group_behind(std::string_view text, std::size_t i) {
    return i > 0 && is_digit(text[i - 1]) && i + 3 < text.size() && is_digit(text[i + 1]) &&
           is_digit(text[i + 2]) && is_digit(text[i + 3]) &&
           (i + 4 == text.size() || !is_digit(text[i + 4]));
}

/// Takes "2,000" and "2 000" for 2000 where the groups are whole; leaves other signs alone. "0,500"
/// has no such groups: somebody means a half. `mark` is what may part groups beside the blank.
std::string without_groups(std::string_view text, char mark) {
    const std::array<char, 3> marks{mark, ' ', '\0'};
    const std::size_t first = text.find_first_of("0123456789");
    const std::size_t mark_at = text.find_first_of(marks.data());
    const bool short_start = first != std::string_view::npos && mark_at != std::string_view::npos &&
                             mark_at > first && mark_at - first <= 3 && text[first] != '0';
    if (!short_start) return std::string(text);
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_mark = text[i] == mark || text[i] == ' ';
        if (!is_mark || !has_group_behind(text, i)) result += text[i];
    }
    return result;
}

/// With a point before the decimals and nothing between the groups. Where the language has a comma
/// before the decimals, a point may part groups.
std::string with_plain_digits(std::string_view text, const Marks& marks) {
    if (marks.point != ",") return without_groups(text, ',');
    std::string result = without_groups(text, '.');
    const auto points = [](std::string_view one) {
        return std::count(one.begin(), one.end(), '.');
    };
    if (points(result) != 0 && points(result) != points(text)) return {};  // it cannot mean both
    const std::size_t comma = result.find(',');
    if (comma != std::string::npos) result[comma] = '.';
    return result;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// "ug a day", "ug/d" -> "ug": sliders speak per day anyway.
std::string_view without_rate(std::string_view text) {
    for (const std::string_view rate :
         {"/day", "a day", "per day", "/d", "/tag", "am tag", "pro tag"}) {
        if (text.size() > rate.size() && text.ends_with(rate)) {
            return trimmed(text.substr(0, text.size() - rate.size()));
        }
    }
    return text;
}

/// How many of `unit` one of the typed unit is. Nothing typed means the one that is shown.
std::optional<double> factor_of(std::string_view typed, std::string_view unit, Units units) {
    if (typed.empty()) return measure(unit, units).in_one;
    if (typed == plain(unit)) return 1.0;
    const std::string_view base = unit.ends_with("/d") ? unit.substr(0, unit.size() - 2) : unit;
    for (const Units other : {Units::conventional, Units::si}) {
        const Measure twin = measure(base, other);
        if (typed == plain(twin.unit)) return twin.in_one;
    }
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

std::optional<double> typed_value(std::string_view text, std::string_view unit,
                                  const Strings& strings) {
    const std::string clean = with_plain_digits(trimmed(plain(text)), strings.marks());
    const std::size_t length = number_length(clean);
    if (length == 0) return std::nullopt;
    const std::string_view behind = without_rate(trimmed(std::string_view(clean).substr(length)));
    const auto factor = factor_of(behind, unit, strings.units());
    if (!factor) return std::nullopt;
    // strtod, not from_chars: the web compiler's library cannot read a double with it; the copy
    // ends at the number, which has digits and a point only
    const double value = std::strtod(clean.substr(0, length).c_str(), nullptr);
    if (!std::isfinite(value)) return std::nullopt;
    const bool is_percent = unit == "x" && behind == "%";  // 140 % are 1.4, to the last digit
    return is_percent ? value / 100.0 : value * *factor;
}

}  // namespace compass::ui
