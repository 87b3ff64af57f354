#include "tests/ui/learning.h"
#include "tests/ui/panel_bench.h"
#include "ui/learn/lesson_runs.h"
#include "ui/learn/lessons.h"
#include "ui/learn/story_questions.h"
#include "ui/sheets/articles_sheet.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace compass;
using tests::numbers_of;
using tests::words;

namespace {

/// How many places {0}, {1}, ... a text has, counted by the greatest.
std::size_t places_in(std::string_view text) {
    std::size_t places = 0;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const bool is_place =
            text[i] == '{' && text[i + 2] == '}' && text[i + 1] >= '0' && text[i + 1] <= '9';
        if (is_place) places = std::max(places, static_cast<std::size_t>(text[i + 1] - '0') + 1);
    }
    return places;
}

/// The text without names that hold digits, such as K1 or 25(OH)D, and without places.
std::string without_names(std::string text) {
    for (const std::string_view name :
         {"K1", "K2", "D3", "MK-4", "MK-7", "Menaquinone-4", "Menaquinone-7", "1,25(OH)2D",
          "25(OH)D", "−1/3", "182 d"}) {
        for (auto at = text.find(name); at != std::string::npos; at = text.find(name)) {
            text.erase(at, name.size());
        }
    }
    for (const char* place : {"{0}", "{1}", "{2}", "{3}", "{4}"}) {
        for (auto at = text.find(place); at != std::string::npos; at = text.find(place)) {
            text.erase(at, 3);
        }
    }
    return text;
}

}  // namespace

TEST_CASE("No text of a lesson, an article or a story's answer holds a digit of its own") {
    for (const auto& entry : words().all()) {
        const auto& key = entry.first;
        const auto& levels = entry.second;
        const bool teaches = key.starts_with("lesson.") || key.starts_with("article.") ||
                             (key.starts_with("story.") && key.ends_with(".answer"));
        if (!teaches) continue;
        CAPTURE(key);
        for (const std::string& text : levels) {
            CAPTURE(text);
            const std::string rest = without_names(text);
            CHECK(rest.find_first_of("0123456789") == std::string::npos);
        }
    }
}

TEST_CASE("Every place of a text that teaches has its number, and every number is one") {
    for (const ui::NumberGroup& group : ui::number_groups()) {
        const ui::Numbers numbers = numbers_of(group.id);
        CHECK(numbers.size() > 5);
        const std::string prefix =
            group.id == "articles" ? "article." : "lesson." + std::string(group.id) + ".";
        for (const auto& entry : words().all()) {
            const auto& key = entry.first;
            const auto& levels = entry.second;
            const bool is_filled_apart = key.ends_with(".now") || key.ends_with(".sketch.at");
            if (!key.starts_with(prefix) || is_filled_apart) continue;
            CAPTURE(key);
            const auto uses = ui::numbers_in(key);
            CHECK(places_in(levels[0]) <= uses.size());
            for (const ui::NumberUse& use : uses) {
                CAPTURE(use.id);
                REQUIRE(numbers.find(use.id) != numbers.end());
                CHECK(std::isfinite(numbers.find(use.id)->second));
            }
        }
    }
}

TEST_CASE("Every question of a lesson has one choice that fits, and words for all") {
    for (const ui::Lesson& lesson : ui::lessons()) {
        std::size_t count = 0;
        for (const auto step :
             {ui::LessonStep::predict, ui::LessonStep::explain, ui::LessonStep::check}) {
            for (const ui::Question& question : ui::questions_of(lesson, step).questions) {
                ++count;
                CHECK(std::count_if(question.choices.begin(), question.choices.end(),
                                    [](const ui::Choice& one) { return one.fits; }) == 1);
                const std::string key =
                    "lesson." + std::string(lesson.id) + "." + std::string(question.id);
                CHECK(words().has(key + ".ask"));
                for (const ui::Choice& choice : question.choices) {
                    CAPTURE(key);
                    CHECK(words().has(key + "." + std::string(choice.id)));
                    CHECK(words().has(key + "." + std::string(choice.id) + "_why"));
                }
            }
        }
        CHECK(count <= static_cast<std::size_t>(ui::most_questions));
    }
}

TEST_CASE("Every story asks a question, and every claim leads to a story that is there") {
    CHECK(ui::story_questions().size() == tests::learning_stories().size());
    for (std::size_t i = 0; i < tests::learning_stories().size(); ++i) {
        const std::string& id = tests::learning_stories()[i].id;
        CAPTURE(id);
        const ui::StoryQuestion* question = ui::question_of_story(id);
        REQUIRE(question != nullptr);
        ui::Numbers numbers;
        ui::add_story_numbers(id, tests::learning_stories(), numbers);
        CHECK(numbers.size() == question->figures.size());
        const auto& answer = words().all().at("story." + id + ".answer");
        CHECK(places_in(answer[0]) == question->figures.size());
        for (const ui::Choice& choice : question->choices) {
            CHECK(words().has("story." + id + ".guess." + std::string(choice.id)));
        }
    }
    for (const ui::Claim& claim : ui::claims()) {
        CAPTURE(claim.id);
        const bool is_there = claim.story.empty() || ui::question_of_story(claim.story) != nullptr;
        CHECK(is_there);
    }
}

TEST_CASE("The guess that a story calls fitting is what its runs show") {
    using F = std::function<double(std::size_t)>;
    const std::map<std::string_view, std::function<bool(const F&)>> shows{
        {"balanced", [](const F& f) { return f(0) > 3.0 * f(1); }},
        {"d3_alone", [](const F& f) { return std::abs(f(0) - f(1)) < 0.01 * f(1); }},
        {"k2_alone", [](const F& f) { return f(0) < f(1) && f(2) > f(3); }},
        {"ca_high", [](const F& f) { return f(1) > 1.5 * f(0) && f(2) > f(3); }},
        {"winter", [](const F& f) { return f(1) < 0.6 * f(0); }},
        {"mega_d", [](const F& f) { return f(1) < 0.3 * f(0) && f(2) > 10.3; }},
        {"mega_d3_k2", [](const F& f) { return f(0) > f(1) + 1.0; }},
        {"natto4", [](const F& f) { return f(1) - f(0) < 1.0; }},
        {"egg_liver", [](const F& f) { return f(1) > f(0) + 10.0 && f(0) - f(2) < 2.0; }},
        {"warfarin", [](const F& f) { return f(0) < 0.5 * f(2) && f(1) < 0.5 * f(3); }},
        {"warfarin_k2", [](const F& f) { return f(0) > 2.0 && f(1) < 2.0; }},
        {"thin_bone", [](const F& f) { return std::abs(f(1) - f(0)) < 0.05 && f(3) < f(2); }},
        {"osteoporosis_treated", [](const F& f) { return f(1) < 0.8 * f(0) && f(3) < f(2); }},
        {"steady", [](const F& f) { return f(3) - f(2) > 5.0 && f(4) > f(2); }},
        {"weekly", [](const F& f) { return f(1) - f(0) < 1.0; }},
        {"spikes", [](const F& f) { return f(1) / f(0) < 1.5 && f(3) - f(2) > 5.0; }},
        {"forgetful", [](const F& f) { return f(1) > f(0) && f(3) > f(2); }},
        {"k1_mk7", [](const F& f) { return f(1) > f(0); }},
        {"mk4_mk7", [](const F& f) { return f(1) > f(0) + 5.0; }},
        {"meal", [](const F& f) { return f(1) < f(0); }},
        {"people", [](const F& f) { return f(0) > f(1) && f(2) > f(3); }},
        {"article", [](const F& f) { return f(0) < 0.9 * f(1); }},
        {"trials", [](const F& f) { return f(0) > 1.1 * f(1); }},
        {"stop", [](const F& f) { return f(1) < 1.1 * f(0) && std::abs(f(3) - f(2)) < 1.0; }},
        {"order", [](const F& f) { return std::abs(f(0) - f(1)) < 1.0 && f(2) / f(3) < 1.05; }},
        {"weak_link", [](const F& f) { return std::abs(f(0) - f(1)) < 0.5; }},
        {"baseline", [](const F& f) { return f(1) < f(0) && f(3) > f(2); }},
        {"duet", [](const F& f) { return f(1) > f(0) && f(3) > f(2); }},
        {"weak_kidney", [](const F& f) { return f(0) > 1.3 * f(1); }},
    };
    for (const ui::StoryQuestion& question : ui::story_questions()) {
        CAPTURE(question.story);
        ui::Numbers numbers;
        ui::add_story_numbers(question.story, tests::learning_stories(), numbers);
        REQUIRE(shows.count(question.story) == 1);
        CHECK(shows.at(question.story)(
            [&](std::size_t i) { return numbers.at(ui::figure_id(question.story, i)); }));
    }
}
