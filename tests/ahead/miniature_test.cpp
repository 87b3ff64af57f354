#include "ui/ahead/miniature.h"

#include "render/scene/bone_field.h"
#include "render/scene/scene.h"
#include "tests/ahead/looking.h"

using namespace compass;

TEST_CASE("A miniature shows the bone and the artery that the picture shows at the horizon") {
    for (const char* id : {"balanced", "d3_alone", "thin_bone"}) {
        const sim::Scenario now = tests::story(id);
        const auto run = sim::simulate(now, static_cast<int>(now.days));
        const scene::Scene picture = scene::body_scene(run, {.day = now.days});
        const ui::Fate fate = ui::fate_of(ui::ending_of(run), run);
        CHECK(fate.artery_score == doctest::Approx(picture.cac).epsilon(1e-9));
        CHECK(fate.bone_ratio == doctest::Approx(picture.bone_ratio).epsilon(1e-9));
    }
}

TEST_CASE("The bone of a miniature is as much of its area as in the picture") {
    const scene::BoneField picture;
    const double young = picture.area_share(1.0);
    CHECK(scene::bone_share(1.0) == doctest::Approx(young).epsilon(0.1));
    for (const double ratio : {0.6, 0.8, 0.95, 1.1}) {
        CHECK(scene::bone_share(ratio) / scene::bone_share(1.0) ==
              doctest::Approx(picture.area_share(ratio) / young).epsilon(0.04));
    }
    CHECK(scene::bone_share(0.0) == 0.0);
    CHECK(scene::bone_share(9.0) < 1.0);
}

TEST_CASE("More calcium is more grain in a miniature's artery, less bone is wider pores") {
    const auto area_of = [](const std::vector<scene::Patch>& patches, scene::Ink ink) {
        double area = 0.0;
        for (const scene::Patch& patch : patches) {
            if (patch.ink == ink) area += static_cast<double>(patch.size * patch.size);
        }
        return area;
    };
    const auto grains = [&](double score) {
        return area_of(scene::artery_miniature(score), scene::Ink::calcified);
    };
    CHECK(grains(0.0) == 0.0);
    CHECK(grains(300.0) > 2.5 * grains(100.0));
    const auto marrow = [&](double ratio) {
        return area_of(scene::bone_miniature(ratio), scene::Ink::marrow);
    };
    CHECK(marrow(0.7) > 1.2 * marrow(1.0));
    CHECK(marrow(1.0) > marrow(1.1));
}
