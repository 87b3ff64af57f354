#include "render/scene/keys_card.h"
#include "tests/thinned.h"
#include "tests/ui/plots/picture_words.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

using namespace compass;
using namespace compass::ui;
using namespace compass::test;

namespace {

int overlaps(const Strings& strings, const test::Screen& screen, Level level) {
    int count = 0;
    for (const scene::Scene& scene : scenes(screen)) {
        const auto labels = scene::labels(scene);
        const auto words = words_on(screen, scene, strings, level);
        for (std::size_t i = 0; i < words.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (words[i].text.empty() || words[j].text.empty()) continue;
                if (!overlap(letters(words[i]), letters(words[j]))) continue;
                ++count;
                MESSAGE("overlap: " << words[j].text << " | " << words[i].text);
            }
        }
    }
    return count;
}

}  // namespace

TEST_CASE(
    "No two labels overlap and none leaves the picture: all sizes, levels, 40 % longer words") {
    test::Thinned thinned;
    for (const Frame& frame : frames) {
        CAPTURE(frame.window.x);
        CAPTURE(static_cast<int>(frame.arrangement));
        const test::Screen screen(frame.window, frame.arrangement, 1, 1.0F, frame.text);
        for (const Strings& strings : {test::english(), longer(test::english())}) {
            for (const Level level : levels) {
                if (thinned.skips()) continue;
                CHECK(overlaps(strings, screen, level) == 0);
                for (const scene::Scene& scene : scenes(screen)) {
                    for (const Word& word : words_on(screen, scene, strings, level)) {
                        CAPTURE(word.text);
                        CHECK(
                            (word.text.empty() || is_inside(letters(word), screen.places.picture)));
                    }
                }
            }
        }
    }
}

TEST_CASE("Of words that are 40 % longer all names stay, and most others, whole") {
    int full_sizes = 0;
    for (const Frame& frame : {frames[0], frames[2], frames[3], frames[4], frames[5]}) {
        CAPTURE(frame.window.x);
        const test::Screen screen(frame.window, frame.arrangement, 1, 1.0F, frame.text);
        // beside all panels of a small window the picture is under its size: notes make way there
        if (screen.places.picture_scale() < 1.0F) continue;
        ++full_sizes;
        for (const Level level : levels) {
            for (const scene::Scene& scene : {scenes(screen)[0], scenes(screen)[2]}) {
                const auto labels = scene::labels(scene);
                const auto words = words_on(screen, scene, longer(test::english()), level);
                int kept = 0;
                for (std::size_t i = 0; i < words.size(); ++i) {
                    CAPTURE(std::string(labels[i].key));
                    if (labels[i].type == scene::Type::title) CHECK_FALSE(words[i].text.empty());
                    CHECK(words[i].text.find("…") == std::string::npos);
                    if (!words[i].text.empty()) ++kept;
                }
                CHECK(20 * kept >= 13 * static_cast<int>(words.size()));
            }
        }
    }
    CHECK(full_sizes >= 4);
}

namespace {

/// The labels that have room but no words.
std::string left_out(const test::Screen& screen, Level level) {
    std::string all;
    for (const scene::Scene& scene : usual_scenes(screen)) {
        const auto labels = scene::labels(scene);
        const auto words = words_on(screen, scene, test::english(), level);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool has_room = labels[i].least_scale <= scene::room_for_words(scene.moment);
            // an arrow of two grams a day takes the room of the note beside it
            const bool is_wide = scene.mg_per_day[scene::index(scene::Flux::faeces)] > 2000.0;
            const bool may_go = is_wide && labels[i].key == "secreted";
            if (!may_go && has_room && words[i].text.empty())
                all += std::string(labels[i].key) + ' ';
        }
    }
    return all;
}

}  // namespace

TEST_CASE("No English label with room is left out in the windows of a class") {
    for (const ImVec2 window : windows) {
        for (const Level level : levels) CHECK(left_out(test::Screen(window), level) == "");
    }
}

TEST_CASE(
    "Beside the wide panel of all controls only the note on the hairline gives way, to the day") {
    const test::Screen screen({1280.0F, 720.0F}, Arrangement::more);
    CHECK(left_out(screen, Level::plain) == "hairline hairline_width hairline hairline_width ");
}

TEST_CASE("In a small picture titles stay, and no word is cut") {
    const test::Screen screen({640.0F, 400.0F});
    for (const scene::Scene& scene : scenes(screen)) {
        const auto labels = scene::labels(scene);
        const auto words = words_on(screen, scene, test::english(), Level::plain);
        int titles = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            CHECK(words[i].text.find("…") == std::string::npos);
            if (labels[i].type == scene::Type::title && !words[i].text.empty()) ++titles;
        }
        // one fewer where each arrow has more than anybody eats
        CHECK(titles >= (scene.serum_mg_dl > 18.0 ? 3 : 4));
    }
    CHECK(overlaps(test::english(), screen, Level::plain) == 0);
}

TEST_CASE("In the smallest picture the factor of the lens and the key of the dots are still said") {
    for (const ImVec2 window : {ImVec2{320.0F, 200.0F}, ImVec2{390.0F, 844.0F}, {800.0F, 600.0F}}) {
        CAPTURE(window.x);
        const test::Screen screen(window);
        for (const scene::Scene& scene : usual_scenes(screen)) {
            const auto labels = scene::labels(scene);
            const auto words = words_on(screen, scene, test::english(), Level::plain);
            for (std::size_t i = 0; i < words.size(); ++i) {
                const bool must = labels[i].first;
                if (!must) continue;
                CAPTURE(std::string(labels[i].key));
                CHECK_FALSE(words[i].text.empty());
                CHECK(words[i].text.find("…") == std::string::npos);
            }
        }
        CHECK(overlaps(test::english(), screen, Level::plain) == 0);
    }
}

TEST_CASE("Words of a picture of middle size move down a little before they are cut") {
    const test::Screen screen({1024.0F, 768.0F});
    const scene::Scene scene = scenes(screen)[2];
    const auto labels = scene::labels(scene);
    const auto words = words_on(screen, scene, test::english(), Level::plain);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (labels[i].key == "absorbs") CHECK(words[i].text.substr(0, 9) == "takes up ");
        CHECK(words[i].text.find("…") == std::string::npos);
    }
    CHECK(overlaps(test::english(), screen, Level::plain) == 0);
}

TEST_CASE("No label leaves the picture and none is smaller than can be read") {
    for (const ImVec2 window : windows) {
        const test::Screen screen(window);
        const Rect& picture = screen.places.picture;
        for (const scene::Scene& scene : scenes(screen)) {
            const auto labels = scene::labels(scene);
            const auto words = words_on(screen, scene, longer(test::english()), Level::plain);
            REQUIRE(words.size() == labels.size());
            for (std::size_t i = 0; i < words.size(); ++i) {
                if (words[i].text.empty()) continue;
                const Rect box = letters(words[i]);
                CAPTURE(words[i].text);
                CHECK(box.at.x >= picture.at.x);
                CHECK(box.right() <= picture.right());
                CHECK(box.at.y >= picture.at.y);
                CHECK(box.bottom() <= picture.bottom());
                const float least = labels[i].type == scene::Type::title ? 17.0F : 14.0F;
                const ImFont* font = screen.style.font(words[i].face);
                const float line = font->FontSize + cut_from_line;
                CHECK(line * letters_per_line >= least - 0.01F);
            }
        }
    }
}

TEST_CASE("Every label of the picture has its words at every level") {
    const test::Screen screen;
    for (const scene::Scene& scene : scenes(screen)) {
        for (const scene::Label& label : scene::labels(scene)) {
            const std::string key = "scene." + std::string(label.key);
            CAPTURE(key);
            CHECK(test::english().has(key));
            for (std::size_t i = 0; i < label.args.size(); ++i) {
                const std::string place = "{" + std::to_string(i) + "}";
                for (const Level level : {Level::plain, Level::standard, Level::technical})
                    CHECK(test::english().text(key, level).find(place) != std::string_view::npos);
            }
        }
    }
}

TEST_CASE("A split picture gives two equal places of the picture's shape inside the room of one") {
    for (const Rect& room :
         {Rect{{288.0F, 52.0F}, {980.0F, 530.0F}}, Rect{{0.0F, 44.0F}, {390.0F, 420.0F}}}) {
        const auto [first, second] = split_picture(room, 8.0F);
        CHECK(first.size.x == second.size.x);
        CHECK(first.size.y == second.size.y);
        CHECK(first.size.x / first.size.y ==
              doctest::Approx(static_cast<double>(picture_width / picture_height)).epsilon(0.01));
        CHECK(is_inside(first, room));
        CHECK(is_inside(second, room));
        CHECK_FALSE(overlap(first, second));
    }
}

TEST_CASE("A finer screen shows the same words of the picture in the same places") {
    const auto placed = [](float density) {
        const test::Screen screen({390.0F, 844.0F}, Arrangement::simple, 1, density);
        scene::Scene scene = scenes(screen).front();
        scene.moment.scale = screen.places.picture_scale() / density;
        scene.moment.density = density;
        return words_on(screen, scene, test::english(), Level::plain);
    };
    const std::vector<Word> coarse = placed(1.0F);
    const std::vector<Word> fine = placed(3.0F);
    REQUIRE(fine.size() == coarse.size());
    for (std::size_t i = 0; i < fine.size(); ++i) {
        CAPTURE(coarse[i].text);
        CHECK(fine[i].text == coarse[i].text);
        CHECK(std::abs(fine[i].box.at.x / 3.0F - coarse[i].box.at.x) <= 3.0F);
        CHECK(std::abs(fine[i].box.at.y / 3.0F - coarse[i].box.at.y) <= 3.0F);
    }
}
