#include "render/scene/dots.h"

#include "tests/render/example_scene.h"

#include <doctest/doctest.h>
#include <glm/geometric.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

using namespace compass::scene;
using compass::sim::origin_count;
using compass::tests::example_scene;

namespace {

Scene only(Flux flux, double mg_per_day) {
    Scene scene = example_scene();
    scene.mg_per_day.fill(0.0);
    scene.mg_per_day[index(flux)] = mg_per_day;
    return scene;
}

const Sprites& of(const Dots& dots, Flux flux) {
    return flux == Flux::vessel ? dots.lens : dots.flux;
}

std::array<int, origin_count> by_origin(const Sprites& dots) {
    std::array<int, origin_count> count{};
    for (const Sprite& dot : dots) ++count[static_cast<std::size_t>(dot.look.z)];
    return count;
}

}  // namespace

TEST_CASE("Pools show their milligrams within half a dot") {
    const BoneField field;
    Scene scene = example_scene();
    for (int step = 0; step < 60; ++step) {
        scene.serum_mg_dl = 6.0 + 0.13 * step;
        scene.gut_mg = 7.3 * step;
        scene.mg_per_dot = step % 3 == 0 ? 2 : 5;
        const Dots dots = calcium_dots(scene, field);
        const double per_dot = scene.mg_per_dot;
        CHECK(std::fabs(static_cast<double>(dots.blood.size()) -
                        scene.serum_mg_dl * 30.0 / per_dot) <= 0.5);
        CHECK(std::fabs(static_cast<double>(dots.gut.size()) - scene.gut_mg / per_dot) <= 0.5);
    }
}

TEST_CASE("The parts by origin sum to the whole and each is within a dot of its share") {
    const BoneField field;
    std::mt19937 random(7);
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    for (int run = 0; run < 100; ++run) {
        Scene scene = example_scene();
        for (double& share : scene.serum_share) share = unit(random);
        const double sum = std::accumulate(scene.serum_share.begin(), scene.serum_share.end(), 0.0);
        for (double& share : scene.serum_share) share /= sum;
        const Sprites blood = calcium_dots(scene, field).blood;
        const auto parts = by_origin(blood);
        const auto total = static_cast<int>(blood.size());
        CHECK(parts == split_by_share(total, scene.serum_share));
        CHECK(std::accumulate(parts.begin(), parts.end(), 0) == total);
        for (std::size_t origin = 0; origin < origin_count; ++origin) {
            CHECK(std::fabs(parts[origin] - total * scene.serum_share[origin]) <= 1.0);
        }
    }
}

TEST_CASE("As many dots are under way as the flux sends while one of them travels") {
    const BoneField field;
    for (std::size_t i = 0; i < flux_count; ++i) {
        const auto flux = static_cast<Flux>(i);
        for (const double mg : {0.0, 12.0, 60.0, 300.0, 950.0}) {
            const double amount = flux == Flux::vessel ? mg / 1000.0 : mg;
            Scene scene = only(flux, amount);
            CAPTURE(i);
            CAPTURE(mg);
            // one second is a day: 300 mg a day are 60 dots of 5 mg a second
            const double wanted = mg / 5.0 * transit_seconds(flux, Lens::horizon);
            const auto shown = static_cast<double>(of(calcium_dots(scene, field), flux).size());
            CHECK(std::fabs(shown - wanted) <= 1.0);
            // one second is an hour of dots of 2 mg
            scene.moment.lens = Lens::day;
            scene.mg_per_dot = 2;
            const double in_day = mg / 24.0 / 2.0 * transit_seconds(flux, Lens::day);
            const auto day_shown = static_cast<double>(of(calcium_dots(scene, field), flux).size());
            CHECK(std::fabs(day_shown - in_day) <= 1.0);
        }
    }
}

TEST_CASE("A small change of a flux moves no dot further than the arrow's edge") {
    const BoneField field;
    for (std::size_t i = 0; i < flux_count; ++i) {
        CAPTURE(i);
        const auto flux = static_cast<Flux>(i);
        const double mg = flux == Flux::vessel ? 0.3 : 300.0;
        const Dots before = calcium_dots(only(flux, mg), field);
        const Dots after = calcium_dots(only(flux, mg * 1.01), field);
        const Sprites& first = of(before, flux);
        const Sprites& second = of(after, flux);
        REQUIRE(second.size() >= first.size());
        std::size_t moved = 0;
        for (std::size_t k = 0; k + 1 < first.size(); ++k) {
            if (glm::length(glm::vec2(first[k].place) - glm::vec2(second[k].place)) >= 0.3F)
                ++moved;
            CHECK(first[k].look.z == second[k].look.z);
        }
        // a site in the bone may begin or end: its few dots then go elsewhere
        CHECK(moved <= first.size() / 25);
    }
}

TEST_CASE("A moment later each dot is a little further on its way or has begun anew") {
    const BoneField field;
    Scene scene = only(Flux::urine, 200.0);
    const Sprites before = calcium_dots(scene, field).flux;
    scene.moment.seconds += 0.01;
    const Sprites after = calcium_dots(scene, field).flux;
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool is_new = before[i].look.w < 0.2F || after[i].look.w < 0.2F;
        const float way = glm::length(glm::vec2(before[i].place) - glm::vec2(after[i].place));
        CHECK((is_new || way < 20.0F));
    }
}

TEST_CASE("Calcium out of bone is of bone, whatever the blood holds") {
    const BoneField field;
    const Dots dots = calcium_dots(only(Flux::resorbed, 400.0), field);
    const auto parts = by_origin(dots.flux);
    CHECK(parts[compass::sim::from_bone] == static_cast<int>(dots.flux.size()));
    CHECK(dots.flux.size() > 50);
}

TEST_CASE("Dots in a pipe carry the mix of the pool that they leave") {
    const BoneField field;
    const Scene scene = only(Flux::faeces, 2000.0);
    const Sprites dots = calcium_dots(scene, field).flux;
    const auto parts = by_origin(dots);
    for (std::size_t origin = 0; origin < origin_count; ++origin) {
        const double share = parts[origin] / static_cast<double>(dots.size());
        CHECK(share == doctest::Approx(scene.gut_share[origin]).epsilon(0.02).scale(1.0));
    }
}

TEST_CASE("There are never more dots than the eye and the machine can bear") {
    const BoneField field;
    for (const double times : {1.0, 2.0, 5.0, 20.0, 100.0}) {
        for (const Lens lens : {Lens::day, Lens::horizon}) {
            Scene scene = example_scene();
            scene.moment.lens = lens;
            scene.gut_mg *= times;
            for (double& flux : scene.mg_per_day) flux *= times;
            scene.mg_per_dot = fitting_mg_per_dot(scene);
            const Dots dots = calcium_dots(scene, field);
            const std::size_t shown =
                dots.gut.size() + dots.blood.size() + dots.flux.size() + dots.lens.size();
            CAPTURE(times);
            CHECK(shown <= static_cast<std::size_t>(scene.moment.most_dots));
            CHECK(static_cast<int>(shown) == total_dots(scene));
        }
    }
}

TEST_CASE("A small picture has fewer dots, each of more milligrams, and never more than fit") {
    Scene scene = example_scene();
    int before = 0;
    for (const float scale : {1.5F, 1.0F, 0.6F, 0.4F, 0.33F}) {
        CAPTURE(scale);
        scene.moment.most_dots = most_dots(scale);
        scene.mg_per_dot = fitting_mg_per_dot(scene);
        CHECK(total_dots(scene) <= most_dots(scale));
        CHECK(scene.mg_per_dot >= before);
        before = scene.mg_per_dot;
    }
    CHECK(most_dots(1.0F) == 1600);
    CHECK(before >= 20);
}

namespace {

/// Mean distance of the seen dots between these columns to the nearest other one.
double mean_clearance(const Sprites& dots, float left, float right) {
    std::vector<glm::vec2> seen;
    for (const Sprite& dot : dots) {
        if (dot.look.w > 0.3F) seen.emplace_back(dot.place);
    }
    double sum = 0.0;
    int count = 0;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (seen[i].x < left || seen[i].x > right) continue;
        float least = 1e9F;
        for (std::size_t j = 0; j < seen.size(); ++j) {
            if (i != j) least = std::min(least, glm::length(seen[i] - seen[j]));
        }
        sum += static_cast<double>(least);
        ++count;
    }
    return count > 0 ? sum / count : 0.0;
}

}  // namespace

TEST_CASE("Where the vessel meets the bone the dots keep clear of each other") {
    const BoneField field;
    for (const double mg : {300.0, 360.0, 420.0, 480.0}) {
        CAPTURE(mg);
        double in_arrow = 0.0;
        double past_door = 0.0;
        constexpr int moments = 24;
        for (int i = 0; i < moments; ++i) {
            Scene scene = only(Flux::formed, mg);
            scene.mg_per_day[index(Flux::resorbed)] = mg;
            scene.moment.seconds = 3.7 * i;
            const Sprites dots = calcium_dots(scene, field).flux;
            in_arrow += mean_clearance(dots, 702.0F, 796.0F) / moments;
            past_door += mean_clearance(dots, 806.0F, 866.0F) / moments;
        }
        CHECK(in_arrow > 5.2);  // a dot is 7.2 across; an arrow of 300 mg has room for 6.6 each
        CHECK(past_door > 5.2);
    }
}

TEST_CASE("A usual day needs no more than 5 mg a dot, an hour no more than 2") {
    Scene scene = example_scene();
    CHECK(fitting_mg_per_dot(scene) == 5);
    scene.moment.lens = Lens::day;
    CHECK(fitting_mg_per_dot(scene) == 2);
}

TEST_CASE("No dot is smaller than seven units or has a rim under one and a half pixels") {
    const BoneField field;
    const Dots dots = calcium_dots(example_scene(), field);
    for (const Sprites* list : {&dots.gut, &dots.blood, &dots.flux, &dots.lens, &dots.legend}) {
        CHECK_FALSE(list->empty());
        for (const Sprite& dot : *list) {
            CHECK(2.0F * dot.place.z >= 7.0F);
            CHECK(dot.look.x >= (list == &dots.gut || list == &dots.legend ? 1.5F : 2.0F));
        }
    }
}

TEST_CASE("With the lens put away no dot stands in its place") {
    const BoneField field;
    Scene scene = example_scene();
    scene.moment.true_scale = true;
    CHECK(calcium_dots(scene, field).lens.empty());
}
