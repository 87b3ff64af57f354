#include "ui/words.h"

#include "tests/ui/plots/screen.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

using namespace compass;
using namespace compass::ui;

namespace {

// The letters of a line fill its middle: Roboto's line is 1.17 times as high as its letters'
// square.
constexpr float letters_per_line = 2048.0F / 2400.0F;

Rect letters(const Word& word) {
    const float spare = 0.5F * (1.0F - letters_per_line) * word.box.size.y;
    return {{word.box.at.x, word.box.at.y + spare},
            {word.box.size.x, word.box.size.y - 2.0F * spare}};
}

bool overlap(const Rect& a, const Rect& b) {
    constexpr float touch = 0.5F;
    return a.at.x < b.right() - touch && b.at.x < a.right() - touch &&
           a.at.y < b.bottom() - touch && b.at.y < a.bottom() - touch;
}

// As they are shown on this screen: what has room depends on the picture's scale.
std::vector<scene::Scene> scenes(const test::Screen& screen) {
    std::vector<scene::Scene> all;
    sim::Scenario scenario;
    scenario.regimen.ca = {1000.0, 1.0, 0.0, sim::never, 0.0};
    const sim::Trajectory run = sim::simulate(scenario, 3);
    for (const auto lens : {scene::Lens::day, scene::Lens::horizon}) {
        for (const bool true_scale : {false, true}) {
            all.push_back(
                scene::body_scene(run, {1.5, lens, 0.0, scene::Palette::dark, true_scale}));
            all.back().outside = sim::calcium_high;
            all.back().cac = 1234.0;
        }
    }
    all.push_back(all.back());  // more than anybody eats
    all.back().moment.true_scale = false;
    all.back().mg_per_day.fill(2345.0);
    all.back().serum_mg_dl = 18.2;
    all.back().mg_per_dot = 20;
    for (scene::Scene& one : all) {
        one.moment.scale = screen.places.picture_scale();
        one.moment.has_key = !screen.places.key.empty();
    }
    return all;
}

// 40 % longer: what another language may need. Numbers stay as they are.
Strings longer(const Strings& strings) {
    Strings::Texts texts = strings.all();
    for (auto& [key, levels] : texts) {
        if (key.starts_with("number.")) continue;  // signs of numbers, no words
        for (std::string& text : levels) text += std::string((text.size() * 2 + 4) / 5, 'x');
    }
    return Strings(std::move(texts));
}

int overlaps(const Strings& strings, const test::Screen& screen, Level level) {
    int count = 0;
    for (const scene::Scene& scene : scenes(screen)) {
        const auto labels = scene::labels(scene);
        const auto words =
            placed_words(labels, screen.places.picture, screen.style, strings, level);
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

constexpr std::array levels{Level::plain, Level::standard, Level::technical};
const std::vector<ImVec2> windows{{1280.0F, 720.0F}, {1920.0F, 1080.0F}};

/// Where a picture may stand: the window of a class, a presentation, a phone, a small laptop, 4K.
struct Frame {
    ImVec2 window;
    Arrangement arrangement = Arrangement::simple;
    float text = 1.0F;
};
const std::vector<Frame> frames{{{1280.0F, 720.0F}},
                                {{1280.0F, 720.0F}, Arrangement::more},
                                {{1280.0F, 720.0F}, Arrangement::presentation},
                                {{1920.0F, 1080.0F}},
                                {{1920.0F, 1080.0F}, Arrangement::presentation},
                                {{3840.0F, 2160.0F}},
                                {{390.0F, 844.0F}},
                                {{800.0F, 600.0F}},
                                {{800.0F, 600.0F}, Arrangement::presentation},
                                {{1024.0F, 768.0F}},
                                {{640.0F, 400.0F}},
                                {{320.0F, 200.0F}},
                                {{1280.0F, 720.0F}, Arrangement::projector},
                                {{1920.0F, 1080.0F}, Arrangement::projector},
                                {{1280.0F, 720.0F}, Arrangement::simple, 1.5F},
                                {{1280.0F, 720.0F}, Arrangement::simple, 2.0F}};

bool is_inside(const Rect& box, const Rect& frame) {
    return box.at.x >= frame.at.x && box.right() <= frame.right() && box.at.y >= frame.at.y &&
           box.bottom() <= frame.bottom();
}

}  // namespace

TEST_CASE(
    "No two labels overlap and none leaves the picture: all sizes, levels, 40 % longer words") {
    for (const Frame& frame : frames) {
        CAPTURE(frame.window.x);
        CAPTURE(static_cast<int>(frame.arrangement));
        const test::Screen screen(frame.window, frame.arrangement, 1, 1.0F, frame.text);
        for (const Strings& strings : {test::english(), longer(test::english())}) {
            for (const Level level : levels) {
                CHECK(overlaps(strings, screen, level) == 0);
                for (const scene::Scene& scene : scenes(screen)) {
                    const auto labels = scene::labels(scene);
                    for (const Word& word : placed_words(labels, screen.places.picture,
                                                         screen.style, strings, level)) {
                        CAPTURE(word.text);
                        CHECK(
                            (word.text.empty() || is_inside(letters(word), screen.places.picture)));
                    }
                }
            }
        }
    }
}

TEST_CASE("Words that are 40 % longer are not cut or left out in a usual picture at full size") {
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
                const auto words = placed_words(labels, screen.places.picture, screen.style,
                                                longer(test::english()), level);
                for (std::size_t i = 0; i < words.size(); ++i) {
                    CAPTURE(std::string(labels[i].key));
                    CHECK_FALSE(words[i].text.empty());
                    CHECK(words[i].text.find("…") == std::string::npos);
                }
            }
        }
    }
    CHECK(full_sizes >= 4);
}

TEST_CASE("No English label with room is cut short or left out in the windows of a class") {
    for (const ImVec2 window : windows) {
        const test::Screen screen(window);
        for (const scene::Scene& scene : scenes(screen)) {
            for (const Level level : levels) {
                const auto labels = scene::labels(scene);
                const auto words = placed_words(labels, screen.places.picture, screen.style,
                                                test::english(), level);
                for (std::size_t k = 0; k < words.size(); ++k) {
                    if (labels[k].least_scale > scene.moment.scale) continue;
                    CAPTURE(std::string(labels[k].key));
                    CAPTURE(words[k].text);
                    CHECK(words[k].text.find("…") == std::string::npos);
                    CHECK_FALSE(words[k].text.empty());
                }
            }
        }
    }
}

TEST_CASE("Beside the wide panel of all controls every label with room keeps its place") {
    const test::Screen screen({1280.0F, 720.0F}, Arrangement::more);
    for (const scene::Scene& scene : scenes(screen)) {
        const auto labels = scene::labels(scene);
        const auto words = placed_words(labels, screen.places.picture, screen.style,
                                        test::english(), Level::plain);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (labels[i].least_scale > scene.moment.scale) continue;
            CAPTURE(std::string(labels[i].key));
            CHECK_FALSE(words[i].text.empty());
            CHECK(words[i].text.find("…") == std::string::npos);
        }
    }
}

TEST_CASE("In a small picture titles stay, and no word is cut to less than most of it") {
    const test::Screen screen({640.0F, 400.0F});
    for (const scene::Scene& scene : scenes(screen)) {
        const auto labels = scene::labels(scene);
        const auto words = placed_words(labels, screen.places.picture, screen.style,
                                        test::english(), Level::plain);
        int titles = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            CHECK(words[i].text != "…");
            if (labels[i].type == scene::Type::title && !words[i].text.empty()) ++titles;
        }
        CHECK(titles >= 4);
    }
    CHECK(overlaps(test::english(), screen, Level::plain) == 0);
}

TEST_CASE("In the smallest picture the factor of the lens and the key of the dots are still said") {
    for (const ImVec2 window : {ImVec2{320.0F, 200.0F}, ImVec2{390.0F, 844.0F}, {800.0F, 600.0F}}) {
        CAPTURE(window.x);
        const test::Screen screen(window);
        for (const scene::Scene& scene : scenes(screen)) {
            const auto labels = scene::labels(scene);
            const auto words = placed_words(labels, screen.places.picture, screen.style,
                                            test::english(), Level::plain);
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
    const auto labels = scene::labels(scenes(screen)[2]);
    const auto words =
        placed_words(labels, screen.places.picture, screen.style, test::english(), Level::plain);
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
            const auto words =
                placed_words(labels, picture, screen.style, longer(test::english()), Level::plain);
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
        return placed_words(scene::labels(scene), screen.places.picture, screen.style,
                            test::english(), Level::plain);
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
