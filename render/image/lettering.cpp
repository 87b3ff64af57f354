#include "render/image/lettering.h"

// Static, as Dear ImGui brings a copy of its own whose parts must not meet ours.
#define STBTT_STATIC
#define STB_TRUETYPE_IMPLEMENTATION
#include <stb_truetype.h>

#include <algorithm>
#include <cmath>

namespace compass::image {
namespace {

constexpr char32_t unreadable = 0xFFFD;

/// The next sign of a UTF-8 text; moves `at` behind it.
char32_t next_sign(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(at++);
    if (first < 0x80U) return first;
    const int more = first >= 0xF0U ? 3 : first >= 0xE0U ? 2 : 1;
    char32_t sign = first & (0x3FU >> static_cast<unsigned>(more));
    for (int i = 0; i < more; ++i) {
        if (at == text.size() || (byte(at) & 0xC0U) != 0x80U) return unreadable;
        sign = (sign << 6U) | (byte(at++) & 0x3FU);
    }
    return sign;
}

/// A font made ready, and where the next letter goes.
class Pen {
public:
    Pen(const stbtt_fontinfo& font, float scale) : font_(&font), scale_(scale) {}

    /// The place of a letter; moves on behind it.
    float step(int glyph) {
        int advance = 0;
        int bearing = 0;
        stbtt_GetGlyphHMetrics(font_, glyph, &advance, &bearing);
        const float place = x_;
        x_ += scale_ * static_cast<float>(advance);
        return place;
    }
    float end() const { return x_; }

private:
    const stbtt_fontinfo* font_;
    float scale_;
    float x_ = 0.0F;
};

std::vector<int> glyphs_of(const stbtt_fontinfo& font, std::string_view text) {
    std::vector<int> glyphs;
    for (std::size_t at = 0; at < text.size();) {
        glyphs.push_back(stbtt_FindGlyphIndex(&font, static_cast<int>(next_sign(text, at))));
    }
    return glyphs;
}

void draw_glyph(Lettering& line, const stbtt_fontinfo& font, float scale, int glyph, float x) {
    const float whole = std::floor(x);
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    stbtt_GetGlyphBitmapBoxSubpixel(&font, glyph, scale, scale, x - whole, 0.0F, &left, &top,
                                    &right, &bottom);
    const int width = right - left;
    const int height = bottom - top;
    if (width <= 0 || height <= 0) return;
    std::vector<std::uint8_t> cover(static_cast<std::size_t>(width) *
                                    static_cast<std::size_t>(height));
    stbtt_MakeGlyphBitmapSubpixel(&font, cover.data(), width, height, width, scale, scale,
                                  x - whole, 0.0F, glyph);
    for (int i = 0; i < width * height; ++i) {
        const int column = static_cast<int>(whole) + left + i % width;
        const int row = line.baseline + top + i / width;
        if (column < 0 || column >= line.width || row < 0 || row >= line.height) continue;
        auto& pixel = line.cover[line.index(column, row)];
        pixel = std::max(pixel, cover[static_cast<std::size_t>(i)]);
    }
}

}  // namespace

Lettering lettering(std::string_view font_file, std::string_view text, double height_px) {
    stbtt_fontinfo font{};
    // the library's own type for bytes
    const auto* const bytes = reinterpret_cast<const unsigned char*>(font_file.data());
    if (font_file.empty() || stbtt_InitFont(&font, bytes, 0) == 0) return {};
    const float scale = stbtt_ScaleForPixelHeight(&font, static_cast<float>(height_px));
    int ascent = 0;
    int descent = 0;
    int gap = 0;
    stbtt_GetFontVMetrics(&font, &ascent, &descent, &gap);
    const std::vector<int> glyphs = glyphs_of(font, text);
    Pen measure(font, scale);
    for (const int glyph : glyphs) measure.step(glyph);
    Lettering line{.width = static_cast<int>(std::ceil(measure.end())),
                   .height = static_cast<int>(std::ceil(height_px)) + 1,
                   .baseline = static_cast<int>(std::ceil(scale * static_cast<float>(ascent)))};
    line.cover.resize(static_cast<std::size_t>(line.width) * static_cast<std::size_t>(line.height));
    Pen pen(font, scale);
    for (const int glyph : glyphs) draw_glyph(line, font, scale, glyph, pen.step(glyph));
    return line;
}

Lettering turned_left(const Lettering& line) {
    Lettering turned{.width = line.height,
                     .height = line.width,
                     .baseline = line.baseline,
                     .cover = std::vector<std::uint8_t>(line.cover.size())};
    for (int row = 0; row < line.height; ++row) {
        for (int column = 0; column < line.width; ++column) {
            turned.cover[turned.index(row, line.width - 1 - column)] =
                line.cover[line.index(column, row)];
        }
    }
    return turned;
}

void blend(Image& image, int x, int y, const Colour& colour, double opacity) {
    if (x < 0 || y < 0 || x >= image.width || y >= image.height) return;
    std::uint8_t* const pixel = image.rgba.data() + 4 * (static_cast<std::size_t>(y) *
                                                             static_cast<std::size_t>(image.width) +
                                                         static_cast<std::size_t>(x));
    const auto mix = [opacity](std::uint8_t below, std::uint8_t above) {
        return static_cast<std::uint8_t>(std::lround(below + opacity * (above - below)));
    };
    pixel[0] = mix(pixel[0], colour.red);
    pixel[1] = mix(pixel[1], colour.green);
    pixel[2] = mix(pixel[2], colour.blue);
}

void put(Image& image, const Lettering& mask, int x, int y, const Colour& colour) {
    constexpr double full = 255.0;
    for (int row = 0; row < mask.height; ++row) {
        for (int column = 0; column < mask.width; ++column) {
            const auto cover = mask.cover[mask.index(column, row)];
            if (cover != 0) blend(image, x + column, y + row, colour, cover / full);
        }
    }
}

}  // namespace compass::image
