#include "render/image/image.h"

#include <doctest/doctest.h>

using compass::image::Image;
using compass::image::png_bytes;

namespace {

Image grey(int width, int height) {
    Image image{width, height, {}};
    image.rgba.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4U, 128);
    return image;
}

}  // namespace

TEST_CASE("A picture becomes a whole PNG of its size") {
    const auto bytes = png_bytes(grey(300, 7));
    REQUIRE(bytes);
    CHECK(bytes->substr(0, 8) == "\x89PNG\r\n\x1a\n");
    CHECK(bytes->substr(16, 8) == std::string("\0\0\x01\x2c\0\0\0\x07", 8));
    CHECK(bytes->substr(bytes->size() - 8, 4) == "IEND");
}

TEST_CASE("The same picture gives the same bytes, another one others") {
    CHECK(*png_bytes(grey(20, 20)) == *png_bytes(grey(20, 20)));
    Image other = grey(20, 20);
    other.rgba[5] = 129;
    CHECK(*png_bytes(other) != *png_bytes(grey(20, 20)));
}

TEST_CASE("A picture without pixels, or with fewer than its size says, is refused") {
    CHECK_FALSE(png_bytes(Image{}));
    Image torn = grey(4, 4);
    torn.rgba.pop_back();
    REQUIRE_FALSE(png_bytes(torn));
    CHECK(png_bytes(torn).error().find("no pixels") != std::string::npos);
}
