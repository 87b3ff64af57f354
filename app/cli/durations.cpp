#include "app/cli/durations.h"

#include "app/files/nearest.h"
#include "app/files/number_text.h"

#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <string_view>

namespace compass::cli {
namespace {

constexpr double longest_d = 36525.0;
constexpr double minutes_per_day = 1440.0;

struct Unit {
    std::string_view name;
    double minutes;
};
constexpr std::array short_units{Unit{"min", 1.0}, Unit{"h", 60.0}, Unit{"d", minutes_per_day}};
constexpr std::array long_units{Unit{"h", 60.0}, Unit{"d", minutes_per_day},
                                Unit{"mo", 30.0 * minutes_per_day},
                                Unit{"y", 365.0 * minutes_per_day}};

std::optional<double> minutes_in(std::string_view text, std::span<const Unit> units) {
    const std::size_t letters = text.find_first_not_of("0123456789.");
    if (letters == std::string_view::npos) return std::nullopt;
    const auto number = files::number_from(text.substr(0, letters));
    if (!number) return std::nullopt;
    for (const Unit& unit : units) {
        if (text.substr(letters) == unit.name) return *number * unit.minutes;
    }
    return std::nullopt;
}

}  // namespace

Result<int> minutes_between(const std::string& text, const std::string& option) {
    const auto minutes = minutes_in(text, short_units);
    const bool fits = minutes && *minutes >= 1.0 && *minutes <= longest_d * minutes_per_day &&
                      *minutes == std::floor(*minutes);
    if (fits) return static_cast<int>(*minutes);
    return Error{option + " is " + files::in_quotes(text) +
                 " but must be whole minutes from 1min to 36525d, written like 30min, 12h or 5d"};
}

Result<double> moment_in_days(const std::string& text, const std::string& option) {
    const auto minutes = minutes_in(text, long_units);
    if (minutes && *minutes <= longest_d * minutes_per_day) return *minutes / minutes_per_day;
    return Error{option + " is " + files::in_quotes(text) +
                 " but must be a moment up to 36525d, written like 36h, 90d, 18mo or 10y"};
}

Result<int> whole_days(const std::string& text, const std::string& option) {
    const auto days = files::number_from(text);
    const bool fits = days && *days >= 1.0 && *days <= longest_d && *days == std::floor(*days);
    if (fits) return static_cast<int>(*days);
    return Error{option + " is " + files::in_quotes(text) +
                 " but must be a whole number from 1 to 36525; correct it, or leave it out for the "
                 "days of the file"};
}

}  // namespace compass::cli
