#include "render/scene/keys_card.h"
#include "render/scene/layout.h"
#include "render/scene/view.h"
#include "tests/thinned.h"
#include "tests/ui/plots/picture_words.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string_view>

using namespace compass;
using namespace compass::ui;
using namespace compass::test;

namespace {

/// Every window and text size that a person can have, the projector's among them.
std::vector<Frame> all_frames() {
    std::vector<Frame> all;
    for (const ImVec2 window :
         {ImVec2{1280.0F, 720.0F}, ImVec2{1920.0F, 1080.0F}, ImVec2{1024.0F, 768.0F},
          ImVec2{800.0F, 600.0F}, ImVec2{390.0F, 844.0F}, ImVec2{640.0F, 400.0F},
          ImVec2{320.0F, 200.0F}, ImVec2{3840.0F, 2160.0F}}) {
        for (const auto arrangement : {Arrangement::simple, Arrangement::more,
                                       Arrangement::projector, Arrangement::presentation}) {
            for (const float text : {1.0F, 1.25F, 1.5F, 2.0F})
                all.push_back({window, arrangement, text});
        }
    }
    return all;
}

/// What a word lies on, by the circles and rectangles of the picture itself.
std::string lies_on(const glm::vec4& box, const Word& word, const scene::Scene& scene) {
    for (const scene::Obstacle& obstacle : scene::obstacles(scene)) {
        if (obstacle.part == word.on) continue;
        if (scene::is_near(obstacle, box, 0.0F))
            return "part " + std::to_string(static_cast<int>(obstacle.part));
    }
    const auto reaches = [&](glm::vec2 middle) {
        return std::hypot(std::max({box.x - middle.x, 0.0F, middle.x - box.z}),
                          std::max({box.y - middle.y, 0.0F, middle.y - box.w}));
    };
    if (reaches(scene::layout::ring) < 83.0F) return "the artery";
    const bool has_lens = !scene.moment.true_scale && word.on != scene::Part::lens;
    if (has_lens && reaches(scene::layout::lens) < scene::layout::lens_radius) return "the lens";
    return {};
}

glm::vec4 in_scene(const Rect& box, const Rect& picture) {
    const scene::View view =
        scene::fit({picture.at.x, picture.at.y}, {picture.size.x, picture.size.y});
    const glm::vec2 from = view.to_scene({box.at.x, box.at.y});
    const glm::vec2 to = view.to_scene({box.right(), box.bottom()});
    return {from, to};
}

/// Each word that lies on something, with that.
std::map<std::string, std::string> faults(const Screen& screen, const scene::Scene& scene,
                                          const Strings& strings, Level level) {
    std::map<std::string, std::string> all;
    for (const Word& word : words_on(screen, scene, strings, level)) {
        if (word.text.empty()) continue;
        const std::string on = lies_on(in_scene(letters(word), screen.places.picture), word, scene);
        if (!on.empty()) all[word.text] = on;
    }
    return all;
}

std::vector<scene::Scene> all_scenes(const Screen& screen) {
    std::vector<scene::Scene> all = scenes(screen);
    all.push_back(all[2]);
    scene::Scene& treated = all.back();  // with a blood thinner, in sun, with much of all hormones
    treated.warfarin = true;
    treated.outside = 0;
    treated.sun = 2.0;
    treated.c25_nmol_l = 350.0;
    treated.pth_pg_ml = 120.0;
    return all;
}

}  // namespace

TEST_CASE("No label lies on anything: all windows, text sizes, levels, languages, longer words") {
    const std::vector<Strings> languages{english(), german(), longer(english()), longer(german())};
    test::Thinned thinned;
    for (const Frame& frame : all_frames()) {
        const Screen screen(frame.window, frame.arrangement, 1, 1.0F, frame.text);
        if (screen.places.picture.empty()) continue;
        CAPTURE(frame.window.x);
        CAPTURE(static_cast<int>(frame.arrangement));
        CAPTURE(frame.text);
        for (const scene::Scene& scene : all_scenes(screen)) {
            for (const Strings& strings : languages) {
                for (const Level level : levels) {
                    if (thinned.skips()) continue;
                    for (const auto& fault : faults(screen, scene, strings, level)) {
                        CAPTURE(fault.first);
                        CHECK(fault.second == "");
                    }
                }
            }
        }
    }
}

namespace {

/// What the smallest picture for a class says as well: flows of all organs and the artery's score.
/// The readout under it says the blood's calcium.
bool is_main(std::string_view key) {
    constexpr std::array<std::string_view, 12> main{"gut",   "absorbs", "leaves", "artery",
                                                    "cac",   "lens",    "blood",  "kidney",
                                                    "urine", "bone",    "keys",   "lens_factor"};
    return std::find(main.begin(), main.end(), key) != main.end();
}

}  // namespace

TEST_CASE("For a class the picture names its parts and says its main numbers") {
    for (const ImVec2 window :
         {ImVec2{1280.0F, 720.0F}, ImVec2{1920.0F, 1080.0F}, ImVec2{1024.0F, 768.0F}}) {
        CAPTURE(window.x);
        const Screen screen(window, Arrangement::projector);
        scene::Scene scene = scenes(screen)[2];
        scene.outside = 0;
        scene.cac = 334.0;
        const auto labels = scene::labels(scene);
        for (const Strings* strings : {&english(), &german()}) {
            const auto words = words_on(screen, scene, *strings, Level::plain);
            for (std::size_t i = 0; i < labels.size(); ++i) {
                if (labels[i].type == scene::Type::note) continue;
                if (window.x < 1100.0F && !is_main(labels[i].key)) continue;
                CAPTURE(std::string(labels[i].key));
                CHECK_FALSE(words[i].text.empty());
            }
        }
    }
}

TEST_CASE("The factor stands inside the lens in every picture of the artery that has room for it") {
    test::Thinned thinned;
    for (const Frame& frame : all_frames()) {
        if (thinned.skips()) continue;
        const Screen screen(frame.window, frame.arrangement, 1, 1.0F, frame.text);
        if (screen.places.picture.empty()) continue;
        CAPTURE(frame.window.x);
        CAPTURE(frame.text);
        const scene::Scene scene = scenes(screen)[0];
        const auto labels = scene::labels(scene);
        const auto words = words_on(screen, scene, english(), Level::plain);
        const auto at = std::find_if(labels.begin(), labels.end(),
                                     [](const auto& label) { return label.key == "lens_factor"; });
        REQUIRE(at != labels.end());
        const Word& factor = words[static_cast<std::size_t>(at - labels.begin())];
        CHECK(factor.text == "×1,000");
        const glm::vec4 box = in_scene(letters(factor), screen.places.picture);
        const glm::vec2 half{0.5F * (box.z - box.x), 0.5F * (box.w - box.y)};
        constexpr float radius = scene::layout::lens_radius + 2.5F;
        float farthest = 0.0F;
        for (const float x : {box.x, box.z}) {
            for (const float y : {box.y, box.w}) {
                farthest = std::max(
                    farthest, std::hypot(x - scene::layout::lens.x, y - scene::layout::lens.y));
            }
        }
        // letters that can be read are wider than the smallest lenses: there it is in their middle
        CHECK(farthest <= std::max(radius, std::hypot(half.x, half.y) + 1.0F));
        CHECK(is_inside(letters(factor), screen.places.picture));
    }
}

TEST_CASE("Words keep clear of the letter of one of two pictures") {
    const Screen screen({1920.0F, 1080.0F}, Arrangement::simple, 2);
    const Rect& pane = screen.places.panes[0];
    scene::Scene scene = scenes(screen)[2];
    const glm::vec4 badge{920.0F, 470.0F, 976.0F, 526.0F};
    auto obstacles = scene::obstacles(scene);
    obstacles.push_back({scene::Part::badge, true, {badge.x, badge.y}, {badge.z, badge.w}, 0.0F});
    int seen = 0;
    for (const Word& word : placed_words(scene::labels(scene), obstacles, pane, screen.style,
                                         english(), Level::plain)) {
        if (word.text.empty()) continue;
        const glm::vec4 box = in_scene(letters(word), pane);
        const bool is_clear =
            box.z <= badge.x || box.x >= badge.z || box.w <= badge.y || box.y >= badge.w;
        CHECK(is_clear);
        if (word.text.find("breakers") != std::string::npos) ++seen;
    }
    CHECK(seen == 1);
}
