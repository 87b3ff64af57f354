#include "render/scene/bone_field.h"

#include "render/scene/layout.h"
#include "render/scene/places.h"
#include "render/scene/sequence.h"

#include <doctest/doctest.h>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

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

TEST_CASE(
    "The painted area follows the mineral by the factor that the picture prints, within 2 %") {
    const BoneField field;
    const double young = field.area_share(1.0);
    CHECK(young == doctest::Approx(0.37).epsilon(0.05));
    for (int percent = 50; percent <= 120; percent += 2) {
        CAPTURE(percent);
        const double ratio = percent / 100.0;
        const double wanted = 1.0 + BoneField::change_factor * (ratio - 1.0);
        CHECK(std::abs(field.area_share(ratio) / young - wanted) < 0.02);
    }
}

TEST_CASE("Falling bone loses connections: struts go one by one, and none comes back") {
    const BoneField field;
    // places on the middle lines of struts
    std::vector<glm::vec2> middles;
    for (int n = 0; n < 4000; ++n) {
        const glm::vec2 at{770.0F + 200.0F * chance(static_cast<std::uint32_t>(n), 1),
                           80.0F + 360.0F * chance(static_cast<std::uint32_t>(n), 2)};
        if (field.probe(at, 1.0).distance < -2.0F) middles.push_back(at);
    }
    REQUIRE(middles.size() > 100);
    std::size_t before = middles.size() + 1;
    for (int percent = 100; percent >= 50; percent -= 10) {
        CAPTURE(percent);
        const auto left = static_cast<std::size_t>(
            std::count_if(middles.begin(), middles.end(),
                          [&](glm::vec2 at) { return field.is_bone(at, percent / 100.0); }));
        CHECK(left < before);
        before = left;
    }
    CHECK(before < middles.size() / 2);
    CHECK(before > 0);
}

TEST_CASE("Bone cells sit on the surface however thin the struts are, and inside the picture") {
    const BoneField field;
    constexpr float reach = 22.0F;
    for (int percent = 60; percent <= 112; percent += 2) {
        CAPTURE(percent);
        const double ratio = percent / 100.0;
        for (const Site& site : sites(field, ratio)) {
            CHECK(field.probe(site.at, ratio).distance == doctest::Approx(8.0).epsilon(0.03));
            CHECK(glm::length(site.outward) == doctest::Approx(1.0));
            CHECK(site.at.x + reach < scene_size.x);
            CHECK(site.at.x - reach > layout::bone.x);
            CHECK(site.at.y - reach > layout::bone.y);
            CHECK(site.at.y + reach < layout::bone.w);
        }
    }
}
