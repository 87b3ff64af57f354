#include "ui/strings.h"

#include "ui/number_text.h"

#include <algorithm>
#include <cstdlib>

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

/// "mg/dL" or "14 mg/dL" as it is shown; nothing of any other text in braces.
std::string shown_in_braces(std::string_view inside, const Strings& strings, Level level) {
    const std::size_t space = inside.find(' ');
    const bool has_number = space != std::string_view::npos;
    const std::string_view unit = has_number ? inside.substr(space + 1) : inside;
    if (!strings.has(unit_key(unit))) return {};
    const Measure shown = measure(unit, strings.units());
    std::string words(strings.text(unit_key(shown.unit), level));
    if (!has_number) return words;
    const std::string digits(inside.substr(0, space));
    return number_text(shown.shown(std::strtod(digits.c_str(), nullptr)), strings) + " " + words;
}

std::string with_shown_units(std::string_view text, const Strings& strings, Level level) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t brace = std::min(text.find('{', at), text.size());
        result += text.substr(at, brace - at);
        at = brace;
        const std::size_t end = text.find('}', at);
        if (end == std::string_view::npos) return result += text.substr(at);
        const std::string shown =
            shown_in_braces(text.substr(at + 1, end - at - 1), strings, level);
        result += shown.empty() ? text.substr(at, 1) : std::string_view(shown);
        at = shown.empty() ? at + 1 : end + 1;
    }
    return result;
}

bool has_braces(const std::array<std::string, level_count>& levels) {
    return std::any_of(levels.begin(), levels.end(),
                       [](const std::string& text) { return text.find('{') != std::string::npos; });
}

}  // namespace

Strings::Strings(Texts texts, Units units) : units_(units) {
    auto shown = std::make_shared<Texts>(std::move(texts));
    auto with_units = std::make_shared<Texts>();
    texts_ = shown;
    if (has("number.point")) {
        marks_ = {std::string(text("number.point")), std::string(text("number.group"))};
    }
    for (auto& [key, levels] : *shown) {
        if (!has_braces(levels)) continue;
        std::array<std::string, level_count> written = levels;
        for (std::size_t level = 0; level < level_count; ++level) {
            levels[level] = with_shown_units(written[level], *this, static_cast<Level>(level));
        }
        if (levels != written) with_units->emplace_hint(with_units->end(), key, std::move(written));
    }
    with_units_ = std::move(with_units);
}

Strings::Texts Strings::written() const {
    Texts texts = *texts_;
    for (const auto& [key, levels] : *with_units_) texts[key] = levels;
    return texts;
}

std::string_view Strings::text(std::string_view key, Level level) const {
    const auto found = texts_->find(key);
    if (found == texts_->end()) return "[?]";
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
