#include "ui/picture_key.h"

#include "tests/ui/plots/screen.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

using namespace compass;
using namespace compass::ui;

namespace {

constexpr std::array levels{Level::plain, Level::standard, Level::technical};
constexpr std::array lenses{scene::Lens::day, scene::Lens::month, scene::Lens::horizon};

scene::Scene scene_on(const test::Screen& screen, scene::Lens lens) {
    scene::Scene scene;
    scene.moment.lens = lens;
    scene.moment.scale = screen.places.picture_scale();
    scene.moment.has_key = true;
    scene.mg_per_dot = 20;
    return scene;
}

// 40 % longer: what another language may need.
Strings longer(const Strings& strings) {
    Strings::Texts texts = strings.all();
    for (auto& [key, words] : texts) {
        for (std::string& text : words) text += std::string((text.size() * 2 + 4) / 5, 'x');
    }
    return Strings(std::move(texts));
}

// Lines stand at whole pixels, so that their boxes may share one; their letters do not fill them.
bool overlap(const Rect& a, const Rect& b) {
    constexpr float touch = 1.0F;
    return a.at.x < b.right() - touch && b.at.x < a.right() - touch &&
           a.at.y < b.bottom() - touch && b.at.y < a.bottom() - touch;
}

std::vector<Rect> boxes(const std::vector<KeyLine>& lines) {
    std::vector<Rect> all;
    for (const KeyLine& line : lines) {
        all.push_back(line.box);
        if (!line.mark_box.empty()) all.push_back(line.mark_box);
    }
    return all;
}

void check_apart_and_inside(const std::vector<KeyLine>& lines, const Rect& rect) {
    const std::vector<Rect> all = boxes(lines);
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].at.x >= rect.at.x);
        CHECK(all[i].right() <= rect.right());
        CHECK(all[i].at.y >= rect.at.y);
        CHECK(all[i].bottom() <= rect.bottom());
        for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(overlap(all[i], all[j]));
    }
}

std::set<KeyMark> marks(const std::vector<KeyLine>& lines) {
    std::set<KeyMark> found;
    for (const KeyLine& line : lines) found.insert(line.mark);
    return found;
}

struct Window {
    ImVec2 size;
    Arrangement arrangement = Arrangement::simple;
};
const std::vector<Window> windows{{{1280.0F, 720.0F}, Arrangement::simple},
                                  {{1280.0F, 720.0F}, Arrangement::presentation},
                                  {{1920.0F, 1080.0F}, Arrangement::simple},
                                  {{1920.0F, 1080.0F}, Arrangement::presentation},
                                  {{3840.0F, 2160.0F}, Arrangement::simple}};

}  // namespace

TEST_CASE("The key beside the picture names every mark, at each level, also in longer words") {
    for (const Window& window : windows) {
        CAPTURE(window.size.x);
        CAPTURE(static_cast<int>(window.arrangement));
        const test::Screen screen(window.size, window.arrangement);
        REQUIRE_FALSE(screen.places.key.empty());
        for (const Strings& strings : {test::english(), longer(test::english())}) {
            for (const Level level : levels) {
                for (const scene::Lens lens : lenses) {
                    const auto lines = key_lines(scene_on(screen, lens), screen.places.key,
                                                 screen.style, strings, level);
                    check_apart_and_inside(lines, screen.places.key);
                    CHECK(marks(lines).size() == static_cast<std::size_t>(KeyMark::width) + 1);
                }
            }
        }
    }
}

TEST_CASE("Under two pictures the key stands in columns, on a phone in one row") {
    for (const ImVec2 window : {ImVec2{1280.0F, 720.0F}, ImVec2{390.0F, 844.0F}}) {
        CAPTURE(window.x);
        const test::Screen screen(window, Arrangement::simple, 2);
        const Rect& key = screen.places.key;
        REQUIRE_FALSE(key.empty());
        const auto lines = key_lines(scene_on(screen, scene::Lens::horizon), key, screen.style,
                                     test::english(), Level::plain);
        check_apart_and_inside(lines, key);
        for (const KeyMark mark : {KeyMark::food, KeyMark::tablet, KeyMark::bone, KeyMark::start}) {
            CHECK(marks(lines).count(mark) == 1);
        }
        const bool is_said = std::any_of(lines.begin(), lines.end(), [](const KeyLine& line) {
            return line.text.find("20") != std::string::npos;
        });
        CHECK(is_said);  // what a dot is
    }
}

TEST_CASE("The mark of widths is as high as an arrow of 200 mg a day in the picture beside it") {
    for (const Window& window : windows) {
        const test::Screen screen(window.size, window.arrangement);
        for (const KeyLine& line :
             key_lines(scene_on(screen, scene::Lens::horizon), screen.places.key, screen.style,
                       test::english(), Level::plain)) {
            if (line.mark != KeyMark::width) continue;
            CHECK(line.mark_box.size.y ==
                  doctest::Approx(10.0 * static_cast<double>(screen.places.picture_scale())));
        }
    }
}

TEST_CASE("A click on the first line of the key opens the sheet of the evidence") {
    const test::Screen screen;
    test::World world;
    world.scene = scene_on(screen, scene::Lens::horizon);
    const auto lines =
        key_lines(world.scene, screen.places.key, screen.style, test::english(), Level::plain);
    REQUIRE(lines.front().is_link);
    const Rect& box = lines.front().box;
    Asked last;
    screen.click({box.at.x + 5.0F, box.at.y + 5.0F}, [&] {
        Asked asked;
        picture_key(world.shown(), screen.style, test::english(), screen.places.key, asked);
        if (asked.view) last = asked;
    });
    REQUIRE(last.view);
    CHECK(last.view->sheet == Sheet::evidence);
}

TEST_CASE("Beside readouts the key of a small picture wraps: what is free under it is used") {
    const test::Screen screen({640.0F, 400.0F});
    const Rect& key = screen.places.key;
    REQUIRE_FALSE(key.empty());
    for (const Strings& strings : {test::english(), longer(test::english())}) {
        const auto lines = key_lines(scene_on(screen, scene::Lens::horizon), key, screen.style,
                                     strings, Level::plain);
        check_apart_and_inside(lines, key);
        for (const KeyMark mark : {KeyMark::food, KeyMark::tablet, KeyMark::bone, KeyMark::start}) {
            CHECK(marks(lines).count(mark) == 1);
        }
    }
    const auto lines = key_lines(scene_on(screen, scene::Lens::horizon), key, screen.style,
                                 test::english(), Level::plain);
    CHECK(marks(lines).count(KeyMark::width) == 1);
}
