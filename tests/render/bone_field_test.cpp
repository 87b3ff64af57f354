#include "render/scene/bone_field.h"

#include "render/scene/faces.h"
#include "render/scene/layout.h"
#include "render/scene/places.h"

#include <doctest/doctest.h>
#include <glm/geometric.hpp>

#include <cmath>

using namespace compass::scene;

TEST_CASE("More bone calcium always paints more bone") {
    const BoneField field;
    double before = 0.0;
    for (int percent = 70; percent <= 110; percent += 1) {
        CAPTURE(percent);
        const double share = field.area_share(percent / 100.0);
        CHECK(share > before);
        before = share;
    }
}

TEST_CASE("The painted area follows the mineral by the factor that the picture prints") {
    const BoneField field;
    const double young = field.area_share(1.0);
    CHECK(young == doctest::Approx(0.32).epsilon(0.05));
    for (int percent = 50; percent <= 120; percent += 2) {
        CAPTURE(percent);
        const double ratio = percent / 100.0;
        const double wanted = 1.0 + BoneField::change_factor * (ratio - 1.0);
        CHECK(std::abs(field.area_share(ratio) / young - wanted) < 0.02);
    }
}

TEST_CASE("Bone cells sit on the surface however thin the struts are") {
    const BoneField field;
    for (int percent = 80; percent <= 110; percent += 1) {
        CAPTURE(percent);
        const double ratio = percent / 100.0;
        for (const Sites& sites :
             {osteoclast_sites(field, ratio), osteoblast_sites(field, ratio)}) {
            for (const Site& site : sites) {
                CHECK(field.probe(site.at, ratio).distance == doctest::Approx(8.0).epsilon(0.03));
                CHECK(glm::length(site.outward) == doctest::Approx(1.0));
            }
        }
    }
}

TEST_CASE("Bone cells and their rows end inside the picture") {
    const BoneField field;
    constexpr float reach = 24.0F;
    for (int percent = 80; percent <= 110; percent += 1) {
        CAPTURE(percent);
        const double ratio = percent / 100.0;
        for (const Sites& sites :
             {osteoclast_sites(field, ratio), osteoblast_sites(field, ratio)}) {
            for (const Site& site : sites) {
                CHECK(site.at.x + reach < scene_size.x);
                CHECK(site.at.x - reach > layout::bone.x);
                CHECK(site.at.y - reach > layout::bone.y);
                CHECK(site.at.y + reach < layout::bone.w);
            }
        }
    }
}
