#pragma once

#include "tests/panels/glyphs.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

namespace compass::tests {

inline float overlap(const ui::Rect& a, const ui::Rect& b) {
    const float width = std::min(a.right(), b.right()) - std::max(a.at.x, b.at.x);
    const float height = std::min(a.bottom(), b.bottom()) - std::max(a.at.y, b.at.y);
    return width <= 0.0F || height <= 0.0F ? 0.0F : width * height;
}

inline float area(const ui::Rect& rect) {
    return rect.size.x * rect.size.y;
}

inline std::string letter_text(std::uint32_t letter) {
    return letter < 0x80U ? std::string(1, static_cast<char>(letter)) : "?";
}

/// The letters around one, so that a reader of a failure knows the text.
inline std::string around(const std::vector<Glyph>& glyphs, std::size_t at) {
    std::string text;
    const std::size_t from = at < 24 ? 0 : at - 24;
    for (std::size_t i = from; i < std::min(at + 12, glyphs.size()); ++i) {
        text += letter_text(glyphs[i].letter);
    }
    return text + " in " + glyphs[at].window;
}

inline bool is_cut(const Glyph& glyph) {
    constexpr float hair = 1.0F;
    const bool across =
        glyph.box.at.x < glyph.clip.at.x - hair || glyph.box.right() > glyph.clip.right() + hair;
    const bool down =
        glyph.box.at.y < glyph.clip.at.y - hair || glyph.box.bottom() > glyph.clip.bottom() + hair;
    return (across && !glyph.scrolls_across) || (down && !glyph.scrolls);
}

using Faults = std::vector<std::string>;

/// Letters that the edge of their panel cuts, and letters that stand on each other.
inline void tell_letters(const std::vector<Glyph>& glyphs, Faults& faults) {
    constexpr float share = 0.25F;
    std::set<std::string> told;  // one failure a text is enough
    const auto compare = [&](std::size_t i, std::size_t j) {
        const float least = std::min(area(glyphs[i].box), area(glyphs[j].box));
        if (overlap(glyphs[i].box, glyphs[j].box) <= share * least) return;
        if (glyphs[i].window != glyphs[j].window) return;
        if (!told.insert("on each other in " + glyphs[i].window).second) return;
        faults.push_back("on each other: " + around(glyphs, j) + " | " + around(glyphs, i));
    };
    std::array<std::vector<std::size_t>, 256> bands;  // the letters before, by where they stand
    const auto band_at = [&](float y) {
        constexpr float height = 16.0F;
        return std::clamp(static_cast<int>(y / height), 0, static_cast<int>(bands.size()) - 1);
    };
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        if (is_cut(glyphs[i]) && told.insert(glyphs[i].window).second) {
            faults.push_back("cut: " + around(glyphs, i));
        }
        const int last = band_at(glyphs[i].box.bottom());
        for (int band = band_at(glyphs[i].box.at.y); band <= last; ++band) {
            std::vector<std::size_t>& before = bands[static_cast<std::size_t>(band)];
            for (const std::size_t j : before) compare(i, j);
            before.push_back(i);
        }
    }
}

}  // namespace compass::tests
