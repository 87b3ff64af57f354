#include "render/scene/bone_field.h"
#include "tests/render/example_scene.h"
#include "tests/render/studio.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass::scene;
using namespace compass::tests;

namespace {

constexpr std::array<Palette, 2> palettes{Palette::dark, Palette::paper};
constexpr glm::ivec4 plaque{366, 60, 446, 160};
constexpr glm::ivec4 trabeculae{770, 70, 978, 460};
constexpr glm::ivec4 lens{518, 24, 690, 196};

Scene quiet_scene(Palette palette) {
    Scene scene = example_scene();
    scene.moment.palette = palette;
    // only what is asked for may move pixels
    scene.mg_per_day.fill(0.0);
    scene.cac_start = 0.0;
    scene.cac = 0.0;
    scene.bone_ratio_start = scene.bone_ratio;
    return scene;
}

}  // namespace

TEST_CASE("A higher artery score paints more calcified pixels, in both palettes") {
    Studio studio;
    for (const Palette palette : palettes) {
        Scene scene = quiet_scene(palette);
        int before = -1;
        for (const double cac : {0.0, 60.0, 120.0, 250.0, 400.0, 600.0, 800.0, 1000.0}) {
            CAPTURE(cac);
            scene.cac = cac;
            scene.cac_start = cac;
            const int pixels = pixels_near(studio.picture(scene), plaque,
                                           ink_colour(palette, Ink::calcified), 0.14F);
            CHECK(pixels > before);
            before = pixels;
        }
    }
}

TEST_CASE("More bone paints more mineral pixels, in both palettes") {
    Studio studio;
    for (const Palette palette : palettes) {
        Scene scene = quiet_scene(palette);
        const float reach = palette == Palette::dark ? 0.16F : 0.08F;
        int before = -1;
        for (int percent = 70; percent <= 110; percent += 5) {
            CAPTURE(percent);
            scene.bone_ratio = percent / 100.0;
            scene.bone_ratio_start = scene.bone_ratio;
            const int pixels = pixels_near(studio.picture(scene), trabeculae,
                                           ink_colour(palette, Ink::bone), reach);
            CHECK(pixels > before);
            before = pixels;
        }
    }
}

TEST_CASE("The painted area of bone follows its calcium by the printed factor, on pixels as well") {
    Studio studio;
    const auto bright = [&](double ratio) {
        Scene scene = quiet_scene(Palette::dark);
        scene.bone_ratio = ratio;
        scene.bone_ratio_start = ratio;
        const auto picture = studio.picture(scene);
        // bone is bright, marrow and the deeper layer are not
        constexpr std::uint8_t between = 150;
        int count = 0;
        for (int y = 60; y < 472; ++y) {
            for (int x = 753; x < 980; ++x) {
                if (x < 806 && y > 236 && y < 328) continue;  // there the vessel enters
                const auto at = static_cast<std::size_t>(y * picture.width + x) * 4U;
                if (picture.rgba[at + 1] > between) ++count;
            }
        }
        return static_cast<double>(count);
    };
    const double young = bright(1.0);
    for (const double ratio : {0.7, 0.8, 0.9, 0.95, 1.05, 1.1}) {
        CAPTURE(ratio);
        const double wanted = 1.0 + BoneField::change_factor * (ratio - 1.0);
        CHECK(std::fabs(bright(ratio) / young - wanted) < 0.03);  // edges of half a pixel count
    }
}

TEST_CASE("A springier artery beats more strongly, a rigid one not at all") {
    Studio studio;
    // background beside the cut artery, into which its edge moves
    constexpr glm::ivec4 edge{270, 100, 290, 120};
    for (const Palette palette : palettes) {
        Scene scene = quiet_scene(palette);
        const std::size_t channel = palette == Palette::dark ? 0 : 2;
        const auto swing = [&](double elasticity) {
            scene.elasticity = elasticity;
            scene.moment.seconds = 0.30 / 1.1;
            const double rest = brightness(studio.picture(scene), edge, channel);
            scene.moment.seconds = 0.66 / 1.1;
            return std::fabs(brightness(studio.picture(scene), edge, channel) - rest);
        };
        CHECK(swing(0.0) == 0.0);
        double before = 0.0;
        for (const double elasticity : {0.3, 0.6, 0.9, 1.2}) {
            CAPTURE(elasticity);
            const double now = swing(elasticity);
            CHECK(now > before);
            before = now;
        }
    }
}

TEST_CASE("A greater uptake shows more dots between gut and blood") {
    Studio studio;
    constexpr glm::ivec4 villi{95, 90, 300, 440};
    for (const Palette palette : palettes) {
        Scene scene = quiet_scene(palette);
        scene.gut_share = {1.0, 0.0, 0.0, 0.0};
        scene.serum_share = {0.0, 0.0, 1.0, 0.0};
        int before = -1000;
        for (const double mg : {0.0, 100.0, 200.0, 400.0}) {
            CAPTURE(mg);
            scene.mg_per_day[index(Flux::absorbed)] = mg;
            const int pixels =
                pixels_near(studio.picture(scene), villi, ink_colour(palette, Ink::food), 0.06F);
            CHECK(pixels > before + 100);
            before = pixels;
        }
    }
}

TEST_CASE("Opening gates change the gut's lining and nothing far from it") {
    Studio studio;
    Scene scene = quiet_scene(Palette::dark);
    scene.gate = 0.1;
    const auto shut = studio.picture(scene);
    scene.gate = 0.9;
    const auto open = studio.picture(scene);
    CHECK(pixels_changed(shut, open, {60, 80, 190, 450}) > 1000);
    CHECK(pixels_changed(shut, open, {240, 0, 980, 530}) == 0);
}

TEST_CASE("True scale puts the lens away and leaves the rest as it was") {
    Studio studio;
    for (const Palette palette : palettes) {
        Scene scene = quiet_scene(palette);
        scene.cac = 300.0;
        scene.mg_per_day[index(Flux::vessel)] = 0.3;
        const auto with = studio.picture(scene);
        scene.moment.true_scale = true;
        const auto without = studio.picture(scene);
        const int all = (lens.z - lens.x) * (lens.w - lens.y);
        CHECK(pixels_changed(with, without, lens) > all * 7 / 10);
        CHECK(pixels_near(without, lens, ink_colour(palette, Ink::media), 0.1F) == 0);
        CHECK(pixels_changed(with, without, {0, 210, 980, 530}) == 0);
        CHECK(pixels_changed(with, without, {0, 0, 380, 210}) == 0);
    }
}
