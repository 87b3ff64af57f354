#include "ui/text.h"

#include <algorithm>

namespace compass::ui {

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

float lines_height(const ImFont& font, std::string_view lines) {
    if (lines.empty()) return 0.0F;
    const auto breaks = static_cast<float>(std::count(lines.begin(), lines.end(), '\n'));
    return (1.0F + breaks) * font.FontSize;
}

}  // namespace compass::ui
