#include "render/scene/signals.h"

#include "render/scene/layout.h"
#include "render/scene/view.h"
#include "tests/render/example_scene.h"

#include <doctest/doctest.h>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>

using namespace compass::scene;
using compass::sim::Evidence;
using compass::tests::example_scene;

namespace {

int count(const std::vector<Signal>& all, Source source, bool raises) {
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Signal& signal) {
        return signal.source == source && signal.raises == raises;
    }));
}

Scene with_ratio(Source source, double ratio) {
    Scene scene = example_scene();
    scene.levels_start = levels(scene);
    scene.levels_start[index(source)] /= ratio;
    return scene;
}

}  // namespace

TEST_CASE("The messages that must be in the picture are, each with its sign") {
    const auto all = signals(example_scene());
    CHECK(count(all, Source::store_d, true) == 2);    // sun to store, store to active D
    CHECK(count(all, Source::active_d, true) == 2);   // made by the kidney, opens the gut's gates
    CHECK(count(all, Source::active_d, false) == 1);  // quiets the watchdog
    CHECK(count(all, Source::serum, false) == 1);     // as does blood calcium
    CHECK(count(all, Source::serum, true) == 1);      // whose height bears on the artery
    CHECK(count(all, Source::vitamin_k, true) == 2);  // lights both proteins
    CHECK(count(all, Source::pth, true) == 2);        // frees bone, makes active D
    CHECK(count(all, Source::pth, false) == 1);       // less is lost with the urine
    CHECK(count(all, Source::osteocalcin, true) == 1);
    CHECK(count(all, Source::mgp, false) == 1);
    Scene true_scale = example_scene();
    true_scale.moment.true_scale = true;
    CHECK(count(signals(true_scale), Source::mgp, false) == 0);  // the lens is away
}

TEST_CASE(
    "What the proteins do is dotted, our choice; what blood calcium does to arteries dashed") {
    for (const Signal& signal : signals(example_scene())) {
        const bool is_protein =
            signal.source == Source::osteocalcin || signal.source == Source::mgp;
        const bool is_height = signal.source == Source::serum && signal.raises;
        CHECK(signal.mark == (is_protein  ? Evidence::free_choice
                              : is_height ? Evidence::mechanistic
                                          : Evidence::measured));
    }
}

TEST_CASE("Signals stay in the picture and are finite") {
    for (const Stroke& stroke : signal_strokes(example_scene())) {
        for (const glm::vec2 end : {stroke.from, stroke.to}) {
            CHECK(end.x >= 0.0F);
            CHECK(end.x <= scene_size.x);
            CHECK(end.y >= 0.0F);
            CHECK(end.y <= scene_size.y);
        }
    }
}

TEST_CASE("Chevrons run along a signal above its level of the start, one to three by strength") {
    CHECK(chevrons(0.5) == 0);
    CHECK(chevrons(1.0) == 0);
    CHECK(chevrons(1.1) == 1);
    CHECK(chevrons(1.3) == 2);
    CHECK(chevrons(3.0) == 3);
    const auto strokes_at = [](double ratio) {
        return signal_strokes(with_ratio(Source::pth, ratio)).size();
    };
    // three signals of the watchdog, two lines a chevron
    CHECK(strokes_at(1.3) == strokes_at(1.0) + 3U * 2U * 2U);
}

TEST_CASE("The area of a bead follows the level over that of the start") {
    const float once = bead_size(1.0);
    CHECK(once == layout::bead_radius);
    CHECK(bead_size(2.0) * bead_size(2.0) ==
          doctest::Approx(static_cast<double>(2.0F * once * once)));
    CHECK(bead_size(0.25) == doctest::Approx(static_cast<double>(0.5F * once)));
    CHECK(bead_size(100.0) == doctest::Approx(static_cast<double>(2.0F * once)));
    CHECK(level_ratio(with_ratio(Source::store_d, 2.5), Source::store_d) == doctest::Approx(2.5));
    Scene empty = example_scene();
    empty.levels_start.fill(0.0);
    CHECK(level_ratio(empty, Source::pth) == 1.0);
}

TEST_CASE("The sun's rays are as long as the sunlight is, and without any it is an empty ring") {
    const auto rays_at = [](double sun) {
        Scene scene = example_scene();
        scene.sun = sun;
        std::vector<float> rays;
        bool is_ring = false;
        for (const Stroke& stroke : signal_strokes(scene)) {
            const glm::vec2 away = stroke.from - layout::sun;
            if (stroke.shape == Stroke::Shape::disc && away == glm::vec2{}) {
                is_ring = stroke.width > 0.0F;
            }
            if (stroke.shape == Stroke::Shape::line && glm::length(away) < 8.0F) {
                rays.push_back(glm::distance(stroke.from, stroke.to));
            }
        }
        CHECK(is_ring == rays.empty());
        return rays;
    };
    CHECK(rays_at(0.0).empty());
    REQUIRE(rays_at(1.0).size() == 8);
    CHECK(rays_at(2.0).front() == doctest::Approx(2.0 * static_cast<double>(rays_at(1.0).front())));
}

TEST_CASE("A signal that has moved is drawn in full, one at rest fainter") {
    const auto faintest = [](const Scene& scene, Ink ink) {
        float least = 1.0F;
        for (const Stroke& stroke : signal_strokes(scene)) {
            if (stroke.ink == ink) least = std::min(least, stroke.opacity);
        }
        return least;
    };
    CHECK(faintest(with_ratio(Source::pth, 0.7), Ink::osteoclast) == 1.0F);
    CHECK(faintest(with_ratio(Source::pth, 1.0), Ink::osteoclast) < 0.7F);
}
