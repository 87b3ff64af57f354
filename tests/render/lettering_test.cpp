#include "render/image/lettering.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <numeric>

using namespace compass::image;

namespace {

std::string font() {
    std::ifstream file(std::string(COMPASS_SOURCE_DIR) + "/assets/fonts/Roboto-Regular.ttf",
                       std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

long ink(const Lettering& line) {
    return std::accumulate(line.cover.begin(), line.cover.end(), 0L);
}

}  // namespace

TEST_CASE("Letters have ink, more letters are wider, and higher ones larger") {
    const std::string roboto = font();
    const Lettering one = lettering(roboto, "H", 24.0);
    const Lettering two = lettering(roboto, "HH", 24.0);
    CHECK(ink(one) > 0);
    CHECK(two.width > 1.8 * one.width);
    CHECK(ink(two) == doctest::Approx(2.0 * static_cast<double>(ink(one))).epsilon(0.1));
    CHECK(lettering(roboto, "H", 48.0).height > 1.8 * one.height);
    CHECK(one.baseline < one.height);
}

TEST_CASE("Letters beyond ASCII are letters, broken ones do no harm") {
    const std::string roboto = font();
    CHECK(ink(lettering(roboto, "µ", 24.0)) != ink(lettering(roboto, "u", 24.0)));
    CHECK(lettering(roboto, "µ", 24.0).width < lettering(roboto, "uu", 24.0).width);
    for (const char* broken : {"\xC2", "\xE2\x82", "a\xFFz", "\x80"}) {
        CHECK(lettering(roboto, broken, 24.0).width >= 0);
    }
}

TEST_CASE("No text and no font give an empty mask") {
    CHECK(ink(lettering(font(), "", 24.0)) == 0);
    CHECK(lettering("", "H", 24.0).cover.empty());
}

TEST_CASE("Turned to the left, the first letter stands at the bottom") {
    const Lettering line{.width = 3, .height = 2, .baseline = 1, .cover = {1, 2, 3, 4, 5, 6}};
    const Lettering turned = turned_left(line);
    CHECK(turned.width == 2);
    CHECK(turned.height == 3);
    CHECK(turned.cover == std::vector<std::uint8_t>{3, 6, 2, 5, 1, 4});
}

TEST_CASE("Ink is laid where the mask says, and nothing outside the picture") {
    Image picture{2, 1, std::vector<std::uint8_t>(8, 255)};
    const Lettering mask{.width = 3, .height = 1, .baseline = 1, .cover = {255, 0, 128}};
    put(picture, mask, -2, 0, {0, 0, 0});
    CHECK(picture.rgba[0] == 127);
    CHECK(picture.rgba[4] == 255);
    put(picture, mask, 1, 0, {10, 20, 30});
    CHECK(picture.rgba[4] == 10);
    CHECK(picture.rgba[6] == 30);
    CHECK(picture.rgba[7] == 255);
    blend(picture, 5, 5, {0, 0, 0}, 1.0);
    blend(picture, -1, 0, {0, 0, 0}, 1.0);
    CHECK(picture.rgba[0] == 127);
}
