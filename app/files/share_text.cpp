#include "app/files/share_text.h"

#include <algorithm>
#include <optional>

namespace compass::files {
namespace {

constexpr std::string_view blanks = " \t\r\n";

std::optional<unsigned> hex_digit(char c) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10U;
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A') + 10U;
    return std::nullopt;
}

/// %3B becomes ; and a percent sign that begins no such code stays, to be refused as it stands.
std::string percent_decoded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool has_room = text[i] == '%' && i + 2 < text.size();
        const auto high = has_room ? hex_digit(text[i + 1]) : std::nullopt;
        const auto low = has_room ? hex_digit(text[i + 2]) : std::nullopt;
        if (high && low) {
            plain += static_cast<char>(*high * 16U + *low);
            i += 2;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

/// Without runs of blanks that hold a line break: mail programs break long lines. Other blanks
/// stay, as joining "12 34" would make a number that nobody wrote.
std::string unwrapped(std::string_view text) {
    std::string line;
    while (!text.empty()) {
        const std::size_t word = std::min(text.find_first_of(blanks), text.size());
        line += text.substr(0, word);
        text.remove_prefix(word);
        const std::size_t run = std::min(text.find_first_not_of(blanks), text.size());
        const std::string_view gap = text.substr(0, run);
        if (gap.find_first_of("\r\n") == std::string_view::npos) line += gap;
        text.remove_prefix(run);
    }
    return line;
}

/// Without the marks that a sentence puts around what it quotes.
std::string_view unquoted(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\"'<([");
    if (first == std::string_view::npos) return "";
    return text.substr(first, text.find_last_not_of(" \t\"'>)],.;") + 1 - first);
}

}  // namespace

std::string bare_share_line(std::string_view text) {
    constexpr int most_rounds = 3;  // a link that was forwarded may be encoded more than once
    std::string line(text);
    for (int round = 0; round < most_rounds && line.find('%') != std::string::npos; ++round) {
        line = percent_decoded(line);
    }
    line = unwrapped(line);
    return std::string(unquoted(std::string_view(line).substr(line.rfind('#') + 1)));
}

}  // namespace compass::files
