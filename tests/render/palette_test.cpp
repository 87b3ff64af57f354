#include "render/scene/palette.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace compass::scene;

namespace {

// WCAG 2: relative luminance and contrast, computed from the committed colours
double linear(float channel) {
    const auto c = static_cast<double>(channel);
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(glm::vec3 colour) {
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

double contrast(glm::vec3 a, glm::vec3 b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

constexpr std::array<Palette, 2> palettes{Palette::dark, Palette::paper};

}  // namespace

TEST_CASE("Words stand out from both ends of the background by 4.5 to 1") {
    for (const Palette palette : palettes) {
        for (const Ink ink : {Ink::ink, Ink::dim, Ink::gate, Ink::osteoclast, Ink::osteoblast,
                              Ink::gold_text, Ink::caution}) {
            for (const Ink ground : {Ink::background, Ink::background_light}) {
                CAPTURE(static_cast<int>(palette));
                CAPTURE(static_cast<int>(ink));
                CHECK(contrast(ink_colour(palette, ink), ink_colour(palette, ground)) >= 4.5);
            }
        }
    }
}

TEST_CASE("Dots stand out from their rim by 4.1 to 1, and from the lumen by 3 to 1") {
    for (const Palette palette : palettes) {
        for (const Ink ink : {Ink::food, Ink::tablet, Ink::from_bone, Ink::at_start}) {
            CAPTURE(static_cast<int>(palette));
            CAPTURE(static_cast<int>(ink));
            CHECK(contrast(ink_colour(palette, ink), ink_colour(palette, Ink::page)) >= 4.1);
            CHECK(contrast(ink_colour(palette, ink), ink_colour(palette, Ink::gut_lumen)) >= 3.0);
        }
    }
}

TEST_CASE("No colour of a palette is pure black") {
    for (const Palette palette : palettes) {
        for (const glm::vec3 colour : ink_colours(palette))
            CHECK(colour.r + colour.g + colour.b > 0.0F);
    }
}
