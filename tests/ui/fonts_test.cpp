#include "ui/fonts.h"

#include "tests/ui/panel_bench.h"

#include <doctest/doctest.h>

using namespace compass::ui;
namespace tests = compass::tests;

TEST_CASE("Body text is a 45th of the window's height, rounded up") {
    CHECK(face_pixels(Face::body, 1.0F, 1.0F) == 16.0F);
    CHECK(face_pixels(Face::body, 1.5F, 1.0F) == 24.0F);
    CHECK(face_pixels(Face::body, 844.0F / 720.0F, 1.0F) == 19.0F);
    CHECK(face_pixels(Face::readout, 1.0F, 1.0F) == 24.0F);
    CHECK(face_pixels(Face::sentence, 1.0F, 1.0F) == 19.0F);
}

TEST_CASE("No text is smaller than 14 px, and the picture's words follow the picture") {
    for (std::size_t i = 0; i < face_count; ++i) {
        CHECK(face_pixels(static_cast<Face>(i), 0.3F, 0.3F) >= 14.0F);
    }
    CHECK(face_pixels(Face::scene_title, 0.3F, 0.3F) == 17.0F);
    CHECK(face_pixels(Face::scene_title, 1.0F, 2.0F) == 40.0F);
    CHECK(face_pixels(Face::body, 1.0F, 2.0F) == 16.0F);
}

TEST_CASE("On a screen of two or three dots per pixel no text is smaller than 14 of its pixels") {
    for (const float density : {2.0F, 3.0F}) {
        for (std::size_t i = 0; i < face_count; ++i) {
            const Face face = static_cast<Face>(i);
            CHECK(face_pixels(face, 0.3F * density, 0.3F * density, density) >= 14.0F * density);
        }
        CHECK(face_pixels(Face::body, 1.5F * density, density, density) == 24.0F * density);
    }
}

TEST_CASE("Letters are as high as the size that was asked for says") {
    const tests::Bench bench;
    const ImFontGlyph* letter = bench.style.font(Face::body)->FindGlyph('H');
    constexpr float cap_height = 1456.0F / 2048.0F;  // of Roboto
    CHECK(letter->Y1 - letter->Y0 ==
          doctest::Approx(static_cast<double>(16.0F * cap_height)).epsilon(0.1));
}

TEST_CASE("Digits are equally wide, so that numbers do not dance") {
    const tests::Bench bench;
    for (const ImFont* font : bench.style.fonts) {
        for (ImWchar digit = '1'; digit <= '9'; ++digit) {
            CHECK(font->GetCharAdvance(digit) == font->GetCharAdvance('0'));
        }
    }
}
