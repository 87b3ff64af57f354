#include "app/files/nearest.h"

#include <algorithm>
#include <cassert>
#include <cctype>
#include <numeric>
#include <utility>
#include <vector>

namespace compass::files {
namespace {

bool same_letter(char a, char b) {
    const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    return lower(a) == lower(b);
}

bool continues_a_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// How many bytes the first character has, if a terminal would obey it instead of showing it; else
/// 0. Beside ASCII's: the controls U+0080 to U+009F, line separators and turns of direction.
std::size_t harmful_length(std::string_view text) {
    if (std::iscntrl(static_cast<unsigned char>(text.front())) != 0) return 1;
    const std::string_view two = text.substr(0, 2);
    if (two.size() == 2 && two >= "\xC2\x80" && two <= "\xC2\x9F") return 2;
    const std::string_view three = text.substr(0, 3);
    const bool is_turn = (three >= "\xE2\x80\xA8" && three <= "\xE2\x80\xAE") ||
                         (three >= "\xE2\x81\xA6" && three <= "\xE2\x81\xA9");
    return three.size() == 3 && is_turn ? 3 : 0;
}

/// Where one word holds the other. Short pieces stand in any word by chance.
bool holds(std::string_view whole, std::string_view piece) {
    constexpr std::size_t shortest = 3;
    return piece.size() >= shortest && std::search(whole.begin(), whole.end(), piece.begin(),
                                                   piece.end(), same_letter) != whole.end();
}

bool begins_with(std::string_view whole, std::string_view piece) {
    return whole.size() >= piece.size() &&
           std::equal(piece.begin(), piece.end(), whole.begin(), same_letter);
}

/// From the closest on.
enum class Kinship { one_change, begins, holds, none };

/// Kinship first, then the number of changes.
std::pair<Kinship, std::size_t> unlikeness(std::string_view word, std::string_view known) {
    const std::size_t changes = distance(word, known);
    if (changes <= 1) return {Kinship::one_change, changes};
    if (begins_with(known, word)) return {Kinship::begins, changes};
    if (holds(known, word) || holds(word, known)) return {Kinship::holds, changes};
    return {Kinship::none, changes};
}

}  // namespace

std::size_t distance(std::string_view a, std::string_view b) {
    // one row of the usual table at a time: row[j] compares the letters of `a` so far with b[0, j)
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (same_letter(a[i], b[j]) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string_view nearest(std::string_view word, std::span<const std::string> known) {
    assert(!known.empty());
    return *std::min_element(known.begin(), known.end(),
                             [word](const std::string& a, const std::string& b) {
                                 return unlikeness(word, a) < unlikeness(word, b);
                             });
}

std::string_view like(std::string_view word, std::span<const std::string> known) {
    const std::string_view found = nearest(word, known);
    const auto [kinship, changes] = unlikeness(word, found);
    constexpr std::size_t short_word = 6;
    const std::size_t most = word.size() <= short_word ? 2 : word.size() / 3;
    const bool is_like = kinship != Kinship::none || (changes <= most && changes < word.size());
    return is_like && !word.empty() ? found : "";
}

std::string nearest_words(std::string_view word, std::span<const std::string> known) {
    const std::string_view found = like(word, known);
    return found.empty() ? "" : "; the nearest is " + in_quotes(found);
}

std::string one_line(std::string_view text) {
    std::string line;
    while (!text.empty()) {
        const std::size_t length = harmful_length(text);
        line += length == 0 ? text.front() : '?';
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return line;
}

std::string in_quotes(std::string_view text) {
    constexpr std::size_t longest = 80;
    std::size_t length = std::min(text.size(), longest);
    while (length < text.size() && length > 0 && continues_a_character(text[length])) --length;
    return '"' + one_line(text.substr(0, length)) + (length < text.size() ? "...\"" : "\"");
}

}  // namespace compass::files
