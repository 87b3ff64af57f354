#include "ui/strings.h"

#include <cctype>

namespace compass::ui {
namespace {

/// The number of a place such as "{12}" that starts at `at`, or -1 where there is none.
int place_number(std::string_view text, std::size_t at, std::size_t& end) {
    std::size_t digit = at + 1;
    int number = 0;
    while (digit < text.size() && digit < at + 4 && text[digit] >= '0' && text[digit] <= '9') {
        number = 10 * number + (text[digit] - '0');
        ++digit;
    }
    if (digit == at + 1 || digit >= text.size() || text[digit] != '}') return -1;
    end = digit + 1;
    return number;
}

}  // namespace

std::string_view Strings::text(std::string_view key, Level level) const {
    const auto found = texts_.find(key);
    if (found == texts_.end()) return "[?]";
    return found->second[static_cast<std::size_t>(level)];
}

std::string filled(std::string_view text, const std::vector<std::string>& arguments) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = 0;
        const int place = text[at] == '{' ? place_number(text, at, end) : -1;
        if (place < 0 || static_cast<std::size_t>(place) >= arguments.size()) {
            result += text[at++];
            continue;
        }
        result += arguments[static_cast<std::size_t>(place)];
        at = end;
    }
    return result;
}

}  // namespace compass::ui
