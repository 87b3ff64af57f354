#include "ui/text.h"

#include <algorithm>

namespace compass::ui {
namespace {

/// How much of a text too wide for its room stands on its first line: up to a space that binds, or
/// else as many letters as fit, one at least.
std::size_t first_line_length(const ImFont& font, std::string_view text, float width) {
    constexpr std::string_view binding = "\u00a0";
    std::size_t end = text.rfind(binding);
    while (end != std::string_view::npos && end > 0 &&
           text_width(font, text.substr(0, end)) > width) {
        end = text.rfind(binding, end - 1);
    }
    if (end != std::string_view::npos && end > 0) return end;
    std::size_t fits = 0;
    for (std::size_t next = 1; next <= text.size(); ++next) {
        const bool is_inside = next < text.size() && (text[next] & '\xC0') == '\x80';
        if (is_inside) continue;
        if (fits > 0 && text_width(font, text.substr(0, next)) > width) break;
        fits = next;
    }
    return fits;
}

}  // namespace

float text_width(const ImFont& font, std::string_view text) {
    if (text.empty()) return 0.0F;
    constexpr float no_limit = 1e9F;
    return font.CalcTextSizeA(font.FontSize, no_limit, 0.0F, text.data(), text.data() + text.size())
        .x;
}

void draw_text(ImDrawList& list, const ImFont& font, ImVec2 at, ImU32 colour, std::string_view text,
               float align) {
    if (text.empty()) return;
    if (align != 0.0F) at.x -= align * text_width(font, text);
    list.AddText(&font, font.FontSize, at, colour, text.data(), text.data() + text.size());
}

std::string shortened(const ImFont& font, std::string_view text, float width) {
    if (text_width(font, text) <= width) return std::string(text);
    constexpr std::string_view dots = "…";
    const float room = width - text_width(font, dots);
    std::size_t length = text.size();
    while (length > 0 && text_width(font, text.substr(0, length)) > room) {
        --length;
        while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) --length;
    }
    return std::string(text.substr(0, length)) + std::string(dots);
}

std::string wrapped(const ImFont& font, std::string_view text, float width) {
    std::string result;
    std::size_t line = 0;  // where the present line begins in result
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const std::string longer = result.substr(line) + " " + std::string(word);
        if (result.size() > line && text_width(font, longer) > width) {
            result += '\n';
            line = result.size();
        } else if (result.size() > line) {
            result += ' ';
        }
        result += word;
        if (end < text.size() && text[end] == '\n') {
            result += '\n';
            line = result.size();
        }
        at = end + 1;
    }
    return result;
}

std::vector<std::string> fitting_lines(const ImFont& font, std::string_view text, float width) {
    std::vector<std::string> lines;
    const std::string at_spaces = wrapped(font, text, width);
    std::string_view left = at_spaces;
    while (!left.empty()) {
        std::string_view line = left.substr(0, left.find('\n'));
        left.remove_prefix(std::min(line.size() + 1, left.size()));
        while (text_width(font, line) > width) {
            const std::size_t end = first_line_length(font, line, width);
            if (end >= line.size()) break;
            lines.emplace_back(line.substr(0, end));
            line.remove_prefix(end);
            if (line.starts_with("\u00a0")) line.remove_prefix(2);
        }
        lines.emplace_back(line);
    }
    return lines;
}

float lines_height(const ImFont& font, std::string_view lines) {
    if (lines.empty()) return 0.0F;
    const auto breaks = static_cast<float>(std::count(lines.begin(), lines.end(), '\n'));
    return (1.0F + breaks) * font.FontSize;
}

}  // namespace compass::ui
