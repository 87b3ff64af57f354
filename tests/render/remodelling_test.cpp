#include "render/scene/remodelling.h"

#include "render/scene/faces.h"
#include "tests/render/example_scene.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace compass::scene;
using compass::tests::example_scene;

TEST_CASE("One building site is at work for each 100 mg a day, at any moment within one") {
    for (const double mg : {0.0, 60.0, 200.0, 430.0, 700.0}) {
        Scene scene = example_scene();
        scene.mg_per_day[index(Flux::formed)] = mg;
        scene.mg_per_day[index(Flux::resorbed)] = mg;
        for (const Work work : {Work::dig, Work::fill}) {
            double mean = 0.0;
            constexpr int moments = 480;
            for (int i = 0; i < moments; ++i) {
                const double seconds = cycle_seconds * i / moments;
                const auto busy = static_cast<double>(sites_at_work(scene, work, seconds).size());
                CAPTURE(mg);
                CAPTURE(seconds);
                CHECK(std::abs(busy - mg / mg_day_per_crew) <= 1.2);
                mean += busy / moments;
            }
            CHECK(mean == doctest::Approx(mg / mg_day_per_crew).epsilon(0.05).scale(1.0));
        }
    }
}

TEST_CASE("A site is dug, then filled, then rests; its pit never jumps") {
    Scene scene = example_scene();
    Pit before = pit(scene, 3);
    bool was_dug = false;
    constexpr double step = 0.05;
    for (double t = 0.0; t < cycle_seconds; t += step) {
        scene.moment.seconds += step;
        const Pit now = pit(scene, 3);
        const bool begins_anew = now.dug < before.dug;
        if (begins_anew) {
            CHECK(before.filled == 1.0F);
        } else {
            CHECK(now.dug - before.dug < 0.05F);
            CHECK(now.filled - before.filled < 0.05F);
            CHECK(now.filled >= before.filled);
        }
        if (now.filled > 0.0F) CHECK(now.dug == 1.0F);
        was_dug = was_dug || now.dug == 1.0F;
        before = now;
    }
    CHECK(was_dug);
}

TEST_CASE("Cells fade in and out: in a thirtieth of a second none appears at once") {
    Scene scene = example_scene();
    for (std::size_t site = 0; site < site_count; ++site) {
        for (double t = 0.0; t < cycle_seconds; t += 1.0 / 30.0) {
            for (const Work work : {Work::dig, Work::fill}) {
                const float change =
                    at_work(scene, work, site, t + 1.0 / 30.0) - at_work(scene, work, site, t);
                REQUIRE(std::abs(change) < 0.15F);
            }
        }
    }
}

TEST_CASE("An idle skeleton has no cells and no pits") {
    Scene scene = example_scene();
    scene.mg_per_day.fill(0.0);
    CHECK(sites_at_work(scene, Work::dig, 5.0).empty());
    CHECK(faces(scene, BoneField()).cells.empty());
}
