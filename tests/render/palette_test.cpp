#include "render/scene/palette.h"

#include "tests/render/eyes.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <string>
#include <vector>

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

/// The smallest difference between any two colours for an eye.
double closest(const std::vector<glm::vec3>& colours, compass::tests::Eye eye) {
    double least = 1e9;
    for (std::size_t i = 0; i < colours.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            least =
                std::min(least, compass::tests::difference(compass::tests::seen(colours[i], eye),
                                                           compass::tests::seen(colours[j], eye)));
        }
    }
    return least;
}

/// Smallest differences as the design prints them: usual, protan, deutan, tritan.
using Claims = std::array<double, 4>;

void check_closest(const std::vector<glm::vec3>& colours, const Claims& claims) {
    constexpr double printed = 0.15;  // one digit, and matrices rounded to six
    for (std::size_t eye = 0; eye < claims.size(); ++eye) {
        CAPTURE(eye);
        CHECK(std::abs(closest(colours, compass::tests::eyes[eye]) - claims[eye]) < printed);
    }
}

nlohmann::json design(Palette palette) {
    std::ifstream file(COMPASS_SOURCE_DIR "/assets/palette.json");
    return nlohmann::json::parse(file).at(palette == Palette::dark ? "dark" : "paper");
}

glm::vec3 from_hex(const std::string& text) {
    const unsigned long rgb = std::stoul(text.substr(1), nullptr, 16);
    return {static_cast<float>(rgb >> 16U) / 255.0F,
            static_cast<float>((rgb >> 8U) & 255U) / 255.0F,
            static_cast<float>(rgb & 255U) / 255.0F};
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

TEST_CASE("The measure of differences gives the published figures of its authors") {
    using compass::tests::difference;
    CHECK(difference({50.0, 2.6772, -79.7751}, {50.0, 0.0, -82.7485}) ==
          doctest::Approx(2.0425).epsilon(1e-4));
    CHECK(difference({50.0, 2.5, 0.0}, {73.0, 25.0, -18.0}) ==
          doctest::Approx(27.1492).epsilon(1e-4));
    CHECK(difference({2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}) ==
          doctest::Approx(0.9082).epsilon(1e-3));
}

TEST_CASE("Origins of calcium can be told apart by every eye, as far as the design says") {
    const auto origins = [](Palette palette) {
        return std::vector<glm::vec3>{
            ink_colour(palette, Ink::food), ink_colour(palette, Ink::tablet),
            ink_colour(palette, Ink::from_bone), ink_colour(palette, Ink::at_start)};
    };
    check_closest(origins(Palette::paper), {27.8, 20.6, 20.3, 23.4});
    check_closest(origins(Palette::dark), {24.3, 24.0, 22.6, 23.7});
}

TEST_CASE("Compartments can be told apart by every eye, as far as the design says") {
    const auto pools = [](Palette palette) {
        std::vector<glm::vec3> colours;
        const nlohmann::json pool = design(palette).at("pool");
        for (const char* name : {"gut", "blood", "bone", "vessel", "kidney"}) {
            colours.push_back(from_hex(pool.at(name).at(0).get<std::string>()));
        }
        return colours;
    };
    check_closest(pools(Palette::paper), {25.6, 18.4, 20.5, 16.8});
    check_closest(pools(Palette::dark), {19.2, 19.1, 17.7, 18.1});
}

TEST_CASE(
    "Bone stands out from marrow, grains from plaque, and lit keys from dark ones for all eyes") {
    using compass::tests::seen;
    for (const Palette palette : palettes) {
        for (const compass::tests::Eye eye : compass::tests::eyes) {
            const auto apart = [&](Ink a, Ink b) {
                return compass::tests::difference(seen(ink_colour(palette, a), eye),
                                                  seen(ink_colour(palette, b), eye));
            };
            CAPTURE(static_cast<int>(palette));
            CAPTURE(static_cast<int>(eye));
            CHECK(apart(Ink::bone, Ink::marrow) > 15.0);
            CHECK(apart(Ink::calcified, Ink::plaque) > 15.0);
            CHECK(apart(Ink::gold, Ink::grey) > 15.0);
            CHECK(apart(Ink::osteoclast, Ink::osteoblast) > 12.0);  // their shapes differ as well
        }
    }
}
