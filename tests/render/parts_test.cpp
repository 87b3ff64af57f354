#include "render/scene/dots.h"
#include "render/scene/faces.h"
#include "render/scene/label.h"
#include "render/scene/layout.h"
#include "render/scene/ribbons.h"
#include "render/scene/stroke.h"
#include "tests/render/example_scene.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace compass::scene;
using compass::tests::example_scene;

namespace {

bool is_finite(const Sprites& sprites) {
    return std::all_of(sprites.begin(), sprites.end(), [](const Sprite& sprite) {
        const glm::vec4 sum = sprite.place + sprite.look;
        return std::isfinite(sum.x + sum.y + sum.z + sum.w);
    });
}

Scene random_scene(std::mt19937& random) {
    const auto between = [&](double least, double greatest) {
        return std::uniform_real_distribution<double>(least, greatest)(random);
    };
    Scene scene = example_scene();
    scene.moment.seconds = between(0.0, 1e6);
    scene.moment.lens = between(0.0, 1.0) < 0.5 ? Lens::day : Lens::horizon;
    scene.hour_of_day = between(0.0, 24.0);
    scene.gut_mg = between(0.0, 3000.0);
    scene.serum_mg_dl = between(4.0, 18.0);
    for (double& flux : scene.mg_per_day) flux = between(0.0, 4000.0);
    scene.mg_per_day[index(Flux::vessel)] = between(-0.2, 2.0);
    scene.gate = between(0.0, 1.0);
    scene.mgp_active = between(0.0, 1.0);
    scene.osteocalcin_active = between(0.0, 1.0);
    scene.bone_ratio = between(0.6, 1.2);
    scene.cac = between(0.0, 5000.0);
    scene.elasticity = between(0.0, 1.2);
    scene.mg_per_dot = fitting_mg_per_dot(scene);
    return scene;
}

int count(const Sprites& sprites, Face face) {
    return static_cast<int>(std::count_if(sprites.begin(), sprites.end(), [&](const Sprite& s) {
        return s.look.x == static_cast<float>(face);
    }));
}

float lit_keys(const Scene& scene) {
    float sum = 0.0F;
    for (const Sprite& key : faces(scene, BoneField()).keys) sum += key.look.y;
    return sum;
}

}  // namespace

TEST_CASE("Two hundred random scenes give finite places and looks only") {
    const BoneField field;
    std::mt19937 random(11);
    for (int run = 0; run < 200; ++run) {
        const Scene scene = random_scene(random);
        CAPTURE(run);
        const Dots dots = calcium_dots(scene, field);
        for (const Sprites* list : {&dots.gut, &dots.blood, &dots.flux, &dots.lens, &dots.legend}) {
            CHECK(is_finite(*list));
        }
        const Faces faced = faces(scene, field);
        for (const Sprites* list : {&faced.gates, &faced.meals, &faced.cells, &faced.keys}) {
            CHECK(is_finite(*list));
        }
        CHECK(is_finite(red_cells(scene)));
        for (const Ribbon& ribbon : ribbons(scene)) {
            CHECK(std::isfinite(ribbon.half_width));
            CHECK(ribbon.line.size() >= 2);
        }
    }
}

TEST_CASE("An arrow is 0.05 units wide for each mg a day") {
    Scene scene = example_scene();
    for (const double mg : {0.0, 10.0, 200.0, 400.0, 2000.0}) {
        for (std::size_t flux = 0; flux + 1 < flux_count; ++flux) scene.mg_per_day[flux] = mg;
        for (const Ribbon& ribbon : ribbons(scene)) {
            if (ribbon.flux == Flux::vessel) continue;
            CHECK(2.0F * ribbon.half_width == doctest::Approx(0.05 * mg));
        }
    }
    for (const Stroke& stroke : strokes(scene)) {
        if (stroke.shape != Stroke::Shape::box) continue;
        CHECK(stroke.to.y - stroke.from.y == doctest::Approx(0.05 * 200.0));
    }
}

TEST_CASE(
    "However much leaves the gut, its arrow stays in the picture and out of the other's way") {
    Scene scene = example_scene();
    for (double mg = 0.0; mg <= 4000.0; mg += 50.0) {
        CAPTURE(mg);
        scene.mg_per_day[index(Flux::faeces)] = mg;
        const auto all = ribbons(scene);
        const auto tip = [&](Flux flux) {
            return std::find_if(all.begin(), all.end(),
                                [flux](const Ribbon& ribbon) { return ribbon.flux == flux; })
                ->line.back();
        };
        const float half = ribbon_half_width(scene, Flux::faeces);
        float widest = 0.0F;
        for (float up = 0.0F; up < 100.0F; up += 0.5F)
            widest = std::max(widest, head_reach(half, up));
        CHECK(widest > half);
        constexpr float lumen = 8.0F;  // where it begins
        CHECK(tip(Flux::faeces).x - widest >= lumen);
        CHECK(tip(Flux::faeces).x + widest < layout::villus_root);
        const glm::vec2 back = tip(Flux::secreted);
        const float beside = tip(Flux::faeces).x + head_reach(half, tip(Flux::faeces).y - back.y);
        CHECK(back.x > beside);
        CHECK(back.x < layout::venule_x - 10.0F);
    }
}

TEST_CASE("Over 2,600 mg a day an arrow is no wider, and two strokes cut it round its number") {
    Scene scene = example_scene();
    const auto out = [&](double mg) {
        scene.mg_per_day[index(Flux::faeces)] = mg;
        const auto all = ribbons(scene);
        return *std::find_if(all.begin(), all.end(),
                             [](const Ribbon& ribbon) { return ribbon.flux == Flux::faeces; });
    };
    const Ribbon widest = out(2600.0);
    CHECK_FALSE(widest.is_cut);
    const std::size_t whole = strokes(scene).size();
    const Ribbon cut = out(4600.0);
    CHECK(cut.is_cut);
    CHECK(cut.half_width == widest.half_width);
    CHECK(strokes(scene).size() == whole + 3);  // ground between them
    const auto all = labels(scene);
    const auto number = std::find_if(all.begin(), all.end(),
                                     [](const Label& label) { return label.key == "leaves"; });
    REQUIRE(number != all.end());
    REQUIRE(number->must_move);
    const glm::vec2 at = number->others.front().at;
    CHECK(std::abs(at.x - cut.line.back().x) < 1.0F);
    CHECK(at.y > cut.line.front().y);
    CHECK(at.y < cut.line.back().y - head_length(cut.half_width));
}

TEST_CASE("Dots that leave the gut stay inside their arrow to its tip") {
    Scene scene = example_scene();
    scene.mg_per_day.fill(0.0);
    for (const double mg : {300.0, 900.0, 2000.0}) {
        CAPTURE(mg);
        scene.mg_per_day[index(Flux::faeces)] = mg;
        const float half = ribbon_half_width(scene, Flux::faeces);
        const Sprites dots = calcium_dots(scene, BoneField()).flux;
        CHECK(dots.size() > 20);
        for (const Sprite& dot : dots) {
            if (dot.place.y < 470.0F) continue;  // they still draw together
            const float reach = head_reach(half, layout::faeces_tip - dot.place.y);
            CHECK(std::abs(dot.place.x - faeces_x(scene)) <= std::max(reach, 1.0F));
        }
    }
}

TEST_CASE("The lens magnifies the way into the wall by its printed factor and by nothing else") {
    Scene scene = example_scene();
    scene.lens_factor = 1000.0;
    for (const double mg : {0.04, 0.2, 0.4}) {
        scene.mg_per_day[index(Flux::vessel)] = mg;
        int seen = 0;
        for (const Ribbon& ribbon : ribbons(scene)) {
            if (!ribbon.in_lens) continue;
            CHECK(2.0F * ribbon.half_width == doctest::Approx(0.05 * mg * 1000.0));
            ++seen;
        }
        CHECK(seen == 1);
    }
}

TEST_CASE("Calcium that leaves the wall turns the hairline round and empties the lens") {
    Scene scene = example_scene();
    const auto hairline = [](const Scene& shown) {
        const auto all = ribbons(shown);
        return *std::find_if(all.begin(), all.end(), [](const Ribbon& ribbon) {
            return ribbon.flux == Flux::vessel && !ribbon.in_lens;
        });
    };
    CHECK(hairline(scene).line.front().y > hairline(scene).line.back().y);
    scene.mg_per_day[index(Flux::vessel)] = -0.05;
    CHECK(hairline(scene).line.front().y < hairline(scene).line.back().y);
    CHECK(calcium_dots(scene, BoneField()).lens.empty());
}

TEST_CASE("More carboxylated protein lights more keys, none of them at none") {
    Scene scene = example_scene();
    float before = -1.0F;
    for (int step = 0; step <= 10; ++step) {
        scene.mgp_active = 0.1 * step;
        scene.osteocalcin_active = 0.1 * step;
        const float lit = lit_keys(scene);
        CHECK(lit > before);
        before = lit;
    }
    scene.mgp_active = 0.0;
    scene.osteocalcin_active = 0.0;
    CHECK(lit_keys(scene) == 0.0F);
}

TEST_CASE("Meals come at eight, thirteen and nineteen o'clock, tablets only if taken") {
    Scene scene = example_scene();
    scene.moment.lens = Lens::day;
    const auto meals = [&](double hour, Face face) {
        scene.hour_of_day = hour;
        return count(faces(scene, BoneField()).meals, face);
    };
    for (const double hour : {9.0, 14.0, 20.0}) CHECK(meals(hour, Face::food) == 1);
    CHECK(meals(8.0 - 1.0 / 60.0, Face::food) == 0);
    CHECK(meals(8.0 + 5.0 / 60.0, Face::food) == 1);
    for (const double hour : {3.0, 7.9, 11.5, 17.0, 23.0}) CHECK(meals(hour, Face::food) == 0);
    CHECK(meals(9.0, Face::tablet) == 1);
    CHECK(meals(14.0, Face::tablet) == 0);  // the day's tablets come with the first meal
    scene.tablet_meals = 2;
    CHECK(meals(14.0, Face::tablet) == 1);
    CHECK(meals(20.0, Face::tablet) == 0);
    scene.tablets_mg = 0.0;
    CHECK(meals(9.0, Face::tablet) == 0);
}

TEST_CASE("Years played fast do not make meals blink") {
    Scene scene = example_scene();
    const auto height = [&](double day) {
        scene.moment.day = day;
        return faces(scene, BoneField()).meals.front().place.y;
    };
    CHECK(height(10.1) == height(10.9));
}

TEST_CASE("The same scene gives the same parts, bit for bit") {
    const BoneField field;
    const Scene scene = example_scene();
    const Sprites first = calcium_dots(scene, field).flux;
    const Sprites second = calcium_dots(scene, field).flux;
    REQUIRE(first.size() == second.size());
    for (std::size_t i = 0; i < first.size(); ++i) CHECK(first[i].place == second[i].place);
}
