#include "render/scene/keys_card.h"
#include "render/scene/label.h"
#include "render/scene/layout.h"
#include "render/scene/legend.h"
#include "render/scene/view.h"
#include "tests/render/example_scene.h"

#include <doctest/doctest.h>
#include <glm/geometric.hpp>
#include <glm/vec4.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>

using namespace compass::scene;
using compass::tests::example_scene;

namespace {

nlohmann::json scene_strings() {
    std::ifstream file(COMPASS_SOURCE_DIR "/assets/strings/en.json");
    return nlohmann::json::parse(file).at("scene");
}

// About as long as what is drawn; commas between thousands are left out.
std::string number_text(const Number& number) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", number.decimals, number.value);
    return text.data();
}

std::string words(const nlohmann::json& strings, const Label& label, std::size_t level) {
    const nlohmann::json& leaf = strings.at(std::string(label.key));
    auto text = (leaf.is_array() ? leaf.at(level) : leaf).get<std::string>();
    for (std::size_t i = 0; i < label.args.size(); ++i) {
        const std::string place = "{" + std::to_string(i) + "}";
        const auto found = text.find(place);
        REQUIRE(found != std::string::npos);
        text.replace(found, place.size(), number_text(label.args[i]));
    }
    for (const std::string unit : {"mg/dL", "pg/mL"}) {  // written in braces, read without
        const auto found = text.find("{" + unit + "}");
        if (found != std::string::npos) text.replace(found, unit.size() + 2, unit);
    }
    return text;
}

float height(Type type) {
    return type == Type::title ? 20.0F : type == Type::value ? 16.0F : 14.0F;
}

// Left, top, right, bottom with letters as wide as those of the fonts are on the mean.
glm::vec4 box(const Label& label, const std::string& text, float times) {
    const auto letters = static_cast<float>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & '\xC0') != '\x80'; }));
    const float high = height(label.type);
    const float wide = 0.46F * high * letters * times;
    return {label.at.x - label.align * wide, label.at.y, label.at.x + (1.0F - label.align) * wide,
            label.at.y + high};
}

std::vector<Scene> shown_scenes() {
    Scene plain = example_scene();
    Scene crowded = plain;
    crowded.mg_per_day = {1234.0, 345.0, 2345.0, 987.0, 1234.0, 1234.0, 12.34};
    crowded.cac = 4321.0;
    crowded.bone_ratio = 1.09;
    crowded.serum_mg_dl = 14.2;
    crowded.k_supply = 5.0;
    crowded.outside = 2;
    crowded.mg_per_dot = 20;
    Scene day = plain;
    day.moment.lens = Lens::day;
    Scene true_scale = plain;
    true_scale.moment.true_scale = true;
    return {plain, crowded, day, true_scale};
}

void check_room(const Scene& scene, std::size_t level, float times) {
    const auto strings = scene_strings();
    const auto all = labels(scene);
    std::vector<glm::vec4> boxes;
    boxes.reserve(all.size());
    for (const Label& label : all) boxes.push_back(box(label, words(strings, label, level), times));
    for (std::size_t i = 0; i < all.size(); ++i) {
        CAPTURE(all[i].key);
        const glm::vec4 a = boxes[i];
        CHECK(a.x >= 0.0F);
        CHECK(a.y >= 0.0F);
        CHECK(a.z <= scene_size.x);
        CHECK(a.w <= scene_size.y);
        for (std::size_t j = 0; j < i; ++j) {
            CAPTURE(all[j].key);
            const glm::vec4 b = boxes[j];
            const bool overlap = a.x < b.z && b.x < a.z && a.y < b.w && b.y < a.w;
            CHECK_FALSE(overlap);
        }
    }
}

}  // namespace

TEST_CASE("Every label has words at each level, and they use all its numbers") {
    const auto strings = scene_strings();
    for (const Scene& scene : shown_scenes()) {
        for (const Label& label : labels(scene)) {
            CAPTURE(label.key);
            REQUIRE(strings.contains(std::string(label.key)));
            for (std::size_t level = 0; level < 3; ++level) {
                CHECK(words(strings, label, level).find('{') == std::string::npos);
            }
        }
    }
}

TEST_CASE("No two labels overlap and none leaves the picture, even with great numbers") {
    for (const Scene& scene : shown_scenes()) {
        for (std::size_t level = 0; level < 3; ++level) check_room(scene, level, 1.0F);
    }
}

TEST_CASE("Words that are longer by 40 % still find room beside the key of the picture") {
    Scene scene = example_scene();
    scene.moment.has_key = true;
    for (std::size_t level = 0; level < 3; ++level) check_room(scene, level, 1.4F);
}

TEST_CASE("Where the key stands beside the picture, the picture does not say the same again") {
    Scene scene = example_scene();
    const auto all = labels(scene);
    scene.moment.has_key = true;
    const auto beside_key = labels(scene);
    const auto has = [](const std::vector<Label>& labels, std::string_view key) {
        return std::any_of(labels.begin(), labels.end(),
                           [key](const Label& label) { return label.key == key; });
    };
    for (const char* key : {"food", "tablets", "from_bone", "at_start", "dot_day", "width_year",
                            "not_drawn", "not_drawn_where"}) {
        CAPTURE(key);
        CHECK(has(all, key));
        CHECK_FALSE(has(beside_key, key));
    }
    CHECK(all.size() == beside_key.size() + 8);
    CHECK_FALSE(legend_of(scene.moment).has_marks);
}

TEST_CASE("The legend stands below the card of the keys, clear of the bone's words") {
    const auto strings = scene_strings();
    const auto all = labels(example_scene());
    const auto box_of = [&](std::string_view key) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Label& l) { return l.key == key; });
        REQUIRE(found != all.end());
        return box(*found, words(strings, *found, 0), 1.0F);
    };
    for (const char* key : {"food", "tablets", "from_bone", "at_start", "dot_day", "width_year"}) {
        CAPTURE(key);
        CHECK(box_of(key).y > layout::keys_card.w);
        CHECK(box_of("osteoclasts").x - box_of(key).z >= 16.0F);
    }
}

TEST_CASE("At every size of the picture the shapes of the origins are named, but in a thumbnail") {
    Scene scene = example_scene();
    for (const float scale : {4.0F, 2.0F, 1.3F, 1.0F, 0.9F, 0.7F, 0.54F, 0.4F}) {
        CAPTURE(scale);
        scene.moment.scale = scale;
        const Legend legend = legend_of(scene.moment);
        CHECK(legend.has_marks);
        const auto all = labels(scene);
        for (std::size_t origin = 0; origin < legend.marks.size(); ++origin) {
            const glm::vec2 mark = legend.marks[origin];
            CHECK(mark.x - legend.mark_size >= 0.0F);
            CHECK(mark.y + legend.mark_size <= scene_size.y);
            const auto named = std::find_if(all.begin(), all.end(), [&](const Label& label) {
                return label.at == mark + legend.beside;
            });
            REQUIRE(named != all.end());
            CHECK(named->first);
            CHECK(named->least_scale <= scale);
        }
    }
    scene.moment.scale = 0.3F;
    CHECK_FALSE(legend_of(scene.moment).has_marks);
}

TEST_CASE("The key says what the lens is: the clock of the dots and the time of the arrows") {
    const auto keys_in = [](Lens lens) {
        Scene scene = example_scene();
        scene.moment.lens = lens;
        std::string all;
        for (const Label& label : labels(scene)) all += std::string(label.key) + ' ';
        return all;
    };
    CHECK(keys_in(Lens::day).find("dot_hour width_hour") != std::string::npos);
    CHECK(keys_in(Lens::month).find("dot_day width_month") != std::string::npos);
    CHECK(keys_in(Lens::horizon).find("dot_day width_year") != std::string::npos);
}

TEST_CASE("The label of the gates ends above the wall of the gut that fades in below it") {
    const auto all = labels(example_scene());
    const auto found =
        std::find_if(all.begin(), all.end(), [](const Label& l) { return l.key == "gates"; });
    REQUIRE(found != all.end());
    std::ifstream file(COMPASS_SOURCE_DIR "/shaders/gut.frag");
    std::string line;
    float fades_in = 0.0F;
    while (fades_in == 0.0F && std::getline(file, line)) {
        std::sscanf(line.c_str(), " float fade = smoothstep(%f,",
                    &fades_in);  // NOLINT(cert-err34-c)
    }
    CHECK(found->at.y + height(found->type) <= fades_in + 8.0F);  // faint at first
}

TEST_CASE("However large letters are, the card's words stand between its keys and inside it") {
    Scene scene = example_scene();
    scene.moment.has_key = true;
    int grown = 0;
    for (const float letters : {1.0F, 1.11F, 1.3F, 1.5F, 2.0F, 3.0F}) {
        CAPTURE(letters);
        scene.moment.words = letters;
        const KeysCard card = keys_card(scene.moment);
        constexpr float key = 9.5F;
        CHECK(card.box.w <= 526.0F);
        CHECK(card.second_row + key < card.box.w);
        CHECK(card.second_row - card.first_row > 2.0F * key);
        if (!card.has_words) continue;
        if (letters > 1.0F) ++grown;
        CHECK(card.first_words >= card.box.y + 20.0F * letters);
        CHECK(card.first_words + 14.0F * letters <= card.first_row - key);
        CHECK(card.second_words >= card.first_row + key);
        CHECK(card.second_words + 14.0F * letters <= card.second_row - key);
    }
    CHECK(grown >= 2);
}

TEST_CASE("The lens prints its factor, and its dots the amount divided by it") {
    const auto find = [](const std::vector<Label>& all, std::string_view key) {
        return std::find_if(all.begin(), all.end(), [&](const Label& l) { return l.key == key; });
    };
    Scene scene = example_scene();
    const auto all = labels(scene);
    REQUIRE(find(all, "lens") != all.end());
    CHECK(find(all, "lens")->args.at(0).value == 1000.0);
    CHECK(find(all, "lens_dot")->args.at(0).value == 5.0);
    REQUIRE(find(all, "lens_factor") != all.end());  // inside the glass
    CHECK(find(all, "lens_factor")->args.at(0).value == 1000.0);
    CHECK(find(all, "lens_factor")->first);
    CHECK(glm::distance(find(all, "lens_factor")->at, layout::lens) < layout::lens_radius);
    scene.moment.true_scale = true;
    const auto true_scale = labels(scene);
    CHECK(find(true_scale, "lens") == true_scale.end());
    CHECK(find(true_scale, "true_scale_of")->args.at(0).value ==
          doctest::Approx(2000.0).epsilon(0.001));
}

TEST_CASE("A flagged day is said in the picture, another is not") {
    const auto is_said = [](const Scene& scene) {
        const auto all = labels(scene);
        return std::any_of(all.begin(), all.end(),
                           [](const Label& l) { return l.key == "outside"; });
    };
    Scene scene = example_scene();
    CHECK_FALSE(is_said(scene));
    scene.outside = compass::sim::calcium_high;
    CHECK(is_said(scene));
}
