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
    CHECK(ui::bone_share(1.0) == doctest::Approx(young).epsilon(0.1));
    for (const double ratio : {0.6, 0.8, 0.95, 1.1}) {
        CHECK(ui::bone_share(ratio) / ui::bone_share(1.0) ==
              doctest::Approx(picture.area_share(ratio) / young).epsilon(0.04));
    }
    CHECK(ui::bone_share(0.0) == 0.0);
    CHECK(ui::bone_share(9.0) < 1.0);
}
