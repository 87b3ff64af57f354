#include "tests/render/example_scene.h"
#include "tests/render/studio.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

using namespace compass;
using namespace compass::tests;
using scene::Palette;

TEST_CASE("The same scene gives the same bytes, whatever was drawn in between") {
    Studio studio;
    for (const Palette palette : {Palette::dark, Palette::paper}) {
        scene::Scene scene = example_scene();
        scene.moment.palette = palette;
        const auto first = studio.picture(scene);
        scene::Scene other = scene;
        other.bone_ratio = 0.8;
        other.cac = 500.0;
        other.moment.true_scale = true;
        other.moment.seconds += 3.3;
        studio.picture(other);
        const auto again = studio.picture(scene);
        CHECK(first.rgba == again.rgba);
    }
}

TEST_CASE("No pixel is pure black, as one of a broken number would be") {
    Studio studio;
    for (const Palette palette : {Palette::dark, Palette::paper}) {
        for (const double cac : {0.0, 0.4, 5000.0}) {
            scene::Scene scene = example_scene();
            scene.moment.palette = palette;
            scene.cac = cac;
            scene.bone_ratio = cac > 0.0 ? 0.7 : 1.15;
            const auto picture = studio.picture(scene);
            int black = 0;
            for (std::size_t i = 0; i < picture.rgba.size(); i += 4) {
                if ((picture.rgba[i] | picture.rgba[i + 1] | picture.rgba[i + 2]) == 0) ++black;
            }
            CHECK(black == 0);
        }
    }
}

TEST_CASE("The picture stays inside its area of the framebuffer") {
    auto context = gl::Offscreen::create();
    REQUIRE(context);
    auto painter = gl::Painter::create("#version 330 core\n");
    REQUIRE(painter);
    auto target = gl::Target::create(400, 300);
    REQUIRE(target);
    target->bind();
    glClearColor(0.0F, 1.0F, 0.0F, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    REQUIRE(painter->draw(example_scene(), {100, 40, 250, 135, 300}));
    const auto picture = gl::read_pixels(400, 300);
    constexpr glm::vec3 green{0.0F, 1.0F, 0.0F};
    CHECK(pixels_near(picture, {100, 40, 350, 175}, green, 0.2F) == 0);
    CHECK(pixels_near(picture, {0, 0, 400, 300}, green, 0.01F) == 400 * 300 - 250 * 135);
}

TEST_CASE("A shader that the driver refuses is named in the message") {
    auto context = gl::Offscreen::create();
    REQUIRE(context);
    const auto painter = gl::Painter::create("#version 330 core\nnonsense\n");
    REQUIRE_FALSE(painter);
    CHECK(painter.error().find("backdrop") != std::string::npos);
}

TEST_CASE("The web's dialect of the shaders paints the same picture as the desktop's") {
    auto context = gl::Offscreen::create();
    REQUIRE(context);
    auto target = gl::Target::create(490, 265);
    REQUIRE(target);
    target->bind();
    const auto picture = [&](std::string_view header) {
        auto painter = gl::Painter::create(header);
        REQUIRE(painter);
        REQUIRE(painter->draw(example_scene(), {0, 0, 490, 265, 265}));
        return gl::read_pixels(490, 265);
    };
    const auto desktop = picture("#version 330 core\n");
    const auto web = picture("#version 300 es\nprecision highp float;\nprecision highp int;\n");
    CHECK(desktop.rgba == web.rgba);
}

TEST_CASE("A live painter takes one layer a frame and ends at the same picture") {
    auto context = gl::Offscreen::create();
    REQUIRE(context);
    auto live = gl::Painter::create("#version 330 core\n");
    REQUIRE(live);
    auto target = gl::Target::create(490, 265);
    REQUIRE(target);
    const gl::Area area{0, 0, 490, 265, 265};
    scene::Scene scene = example_scene();
    target->bind();
    REQUIRE(live->draw(scene, area));
    live->patience = 4;
    scene.bone_ratio = 0.85;
    scene.cac = 700.0;
    for (int frame = 0; frame < 20; ++frame) REQUIRE(live->draw(scene, area));
    const auto glided = gl::read_pixels(490, 265);
    auto fresh = gl::Painter::create("#version 330 core\n");
    REQUIRE(fresh);
    REQUIRE(fresh->draw(scene, area));
    CHECK(glided.rgba == gl::read_pixels(490, 265).rgba);
}

TEST_CASE("Two pictures side by side each look as if alone, whichever is drawn first") {
    auto context = gl::Offscreen::create();
    REQUIRE(context);
    auto painter = gl::Painter::create("#version 330 core\n");
    REQUIRE(painter);
    auto target = gl::Target::create(640, 173);
    REQUIRE(target);
    target->bind();
    const scene::Scene first = example_scene();
    scene::Scene second = first;
    second.bone_ratio = 0.7;
    second.cac = 700.0;
    constexpr gl::Area left{0, 0, 320, 173, 173};
    constexpr gl::Area right{320, 0, 320, 173, 173};
    const auto both = [&](const scene::Scene& a, const scene::Scene& b) {
        REQUIRE(painter->draw(a, left, 0));
        REQUIRE(painter->draw(b, right, 1));
        return gl::read_pixels(640, 173);
    };
    const auto there = both(first, second);
    const auto swapped = both(second, first);
    const auto back = both(first, second);
    CHECK(there.rgba == back.rgba);
    // the halves have changed places; at another place in the window edges round a little otherwise
    constexpr int rounding = 3;
    int differing = 0;
    for (std::size_t y = 0; y < 173; ++y) {
        for (std::size_t x = 0; x < 320U * 4U; ++x) {
            const std::size_t row = y * 640U * 4U;
            const int away = there.rgba[row + x] - swapped.rgba[row + 320U * 4U + x];
            if (std::abs(away) > rounding) ++differing;
        }
    }
    CHECK(differing == 0);
}
