#include "ui/learn/lessons.h"

#include "app/files/stories.h"
#include "tests/ui/panel_bench.h"
#include "ui/learn/lesson_runs.h"
#include "ui/learn/story_questions.h"
#include "ui/sheets/articles_sheet.h"
#include "ui/sheets/lessons_sheet.h"
#include "ui/sheets/sheets.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace compass;
using tests::words;

namespace {

const std::vector<sim::Story>& stories() {
    static const std::vector<sim::Story> all = *files::stories();
    return all;
}

ui::Numbers numbers_of(std::string_view group) {
    ui::Numbers numbers;
    ui::add_numbers(group, stories(), numbers);
    return numbers;
}

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

/// A lesson that is open, with the run of its own try or of a scenario.
struct Room {
    explicit Room(int lesson, const sim::Scenario& shown)
        : scenario(shown), run(ui::run_of(shown)) {
        progress.lesson = lesson;
        ui::add_numbers(ui::lessons()[static_cast<std::size_t>(lesson)].id, stories(), numbers);
    }
    ui::Document document() const {
        ui::View view;
        const scene::Scene scene;
        const ui::Shown shown{.scenario = scenario,
                              .baseline = scenario,
                              .now = run,
                              .view = view,
                              .scene = scene,
                              .stories = stories(),
                              .story = {},
                              .notice = {},
                              .progress = &progress,
                              .numbers = &numbers};
        return ui::lessons_document(shown, words());
    }
    sim::Scenario scenario;
    sim::Trajectory run;
    ui::Progress progress;
    ui::Numbers numbers;
};

std::string all_text(const ui::Document& document) {
    std::string text = document.title;
    for (const ui::Block& block : document.blocks) {
        if (const auto* one = std::get_if<ui::Paragraph>(&block)) text += '\n' + one->text;
        if (const auto* one = std::get_if<ui::Heading>(&block)) text += '\n' + one->text;
        if (const auto* one = std::get_if<ui::Buttons>(&block)) {
            text += '\n' + one->question;
            for (const auto& button : one->buttons) text += '\n' + button.text;
        }
        if (const auto* one = std::get_if<ui::Table>(&block)) {
            for (const auto& row : one->rows) {
                for (const std::string& cell : row) text += '\n' + cell;
            }
        }
    }
    return text;
}

/// The learner's state that the button with this text leads to, under this question if one is
/// given.
ui::Progress pressed(const ui::Document& document, std::string_view text,
                     std::string_view question = "") {
    for (const ui::Block& block : document.blocks) {
        const auto* row = std::get_if<ui::Buttons>(&block);
        if (row == nullptr || (!question.empty() && row->question != question)) continue;
        for (const auto& button : row->buttons) {
            const auto* learn = std::get_if<ui::Learn>(&button.action);
            if (button.text == text && learn != nullptr) return learn->progress;
        }
    }
    FAIL("no such button: ", text);
    return {};
}

ui::Near judged(int lesson, const sim::Scenario& scenario) {
    const ui::Lesson& one = ui::lessons()[static_cast<std::size_t>(lesson)];
    return one.judge(ui::run_of(scenario), numbers_of(one.id), stories());
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
            if (!key.starts_with(prefix) || key.ends_with(".now")) continue;
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

TEST_CASE("Every step of every lesson is told without a missing word or number, at all levels") {
    for (int place = 0; place < ui::lesson_count; ++place) {
        const ui::Lesson& lesson = ui::lessons()[static_cast<std::size_t>(place)];
        Room room(place, lesson.start.scenario(stories()));
        for (int step = 0; step < ui::lesson_step_count; ++step) {
            room.progress = ui::at_step(room.progress, static_cast<ui::LessonStep>(step));
            for (int choice = -1; choice < 4; ++choice) {
                for (int question = 0; choice >= 0 && question < ui::most_questions; ++question) {
                    room.progress = ui::answered(room.progress, question, choice);
                }
                const std::string text = all_text(room.document());
                CAPTURE(text);
                CHECK(text.find("[?]") == std::string::npos);
                CHECK(text.find('{') == std::string::npos);
                CHECK(text.find("\n–") == std::string::npos);
                CHECK(text.find("nan") == std::string::npos);
            }
        }
    }
}

TEST_CASE("What lesson 1 calls fitting is what the model does") {
    const auto n = numbers_of("l1");
    const auto at = [&](const char* id) { return n.find(id)->second; };
    CHECK(std::abs(at("l1.ca_end") - at("l1.ca_start")) < 0.05);
    CHECK(at("l1.bone_end") < 0.97 * at("l1.bone_start"));
    CHECK(at("l1.little_absorbed") < 0.95 * at("l1.more_absorbed"));
    CHECK(at("l1.little_pth") > 1.1 * at("l1.more_pth"));
    CHECK(at("l1.little_freed") > 1.03 * at("l1.more_freed"));
    CHECK(at("l1.little_urine") < 0.8 * at("l1.more_urine"));
    CHECK(at("l1.d3_spares") > 0.0);
    CHECK(at("l1.d3_spares") < 25.0);
}

TEST_CASE("What lesson 2 calls fitting is what the model does") {
    const auto n = numbers_of("l2");
    const auto at = [&](const char* id) { return n.find(id)->second; };
    CHECK(at("l2.d3_share") > at("l2.none_share") + 1.0);
    CHECK(std::abs(at("l2.k_share") - at("l2.none_share")) < 0.2);
    CHECK(at("l2.k_oc") > at("l2.none_oc") + 10.0);
    CHECK(std::abs(at("l2.d3_oc") - at("l2.none_oc")) < 0.5);
    CHECK(at("l2.k_mgp") > at("l2.none_mgp") + 8.0);
    CHECK(std::abs(at("l2.d3_mgp") - at("l2.none_mgp")) < 0.5);
    CHECK(at("l2.d3_urine") - at("l2.none_urine") >
          3.0 * std::abs(at("l2.k_urine") - at("l2.none_urine")));
    CHECK(std::abs(at("l2.low10_share") - at("l2.low_share")) < 0.3);
}

TEST_CASE("What lesson 3 calls fitting is what the model does") {
    const auto n = numbers_of("l3");
    const auto at = [&](const char* id) { return n.find(id)->second; };
    CHECK(at("l3.k1_left_day") < 1.0);
    CHECK(at("l3.mk4_left_day") < 1.0);
    CHECK(at("l3.mk7_left_day") > 70.0);
    CHECK(at("l3.mk4_halvings") > 5.0);
    CHECK(at("l3.mk7_halvings") == doctest::Approx(0.35).epsilon(0.05));
    // Monday at four in the afternoon to Thursday at noon are 68 hours
    CHECK(at("l3.mk7_half_life") == doctest::Approx(68.0).epsilon(0.01));
    CHECK(at("l3.ratio") == doctest::Approx(45.0).epsilon(0.02));
    CHECK(at("l3.least_share") >= at("l3.goal"));
    CHECK(at("l3.one_less_share") < at("l3.goal"));
}

TEST_CASE("What lesson 4 calls fitting is what the model does") {
    const auto n = numbers_of("l4");
    const auto at = [&](const char* id) { return n.find(id)->second; };
    const double early = (at("l4.ca2") - at("l4.ca0")) / (at("l4.dose2") - at("l4.dose0"));
    const double late = (at("l4.ca5") - at("l4.ca4")) / (at("l4.dose5") - at("l4.dose4"));
    CHECK(late > 1.5 * early);
    CHECK(at("l4.ca5") > at("l4.ca4"));
    CHECK(at("l4.pth3") < 0.8 * at("l4.pth0"));
    CHECK(at("l4.pth5") < 0.25 * at("l4.pth0"));
    CHECK(at("l4.urine5") > 2.0 * at("l4.urine0"));
    CHECK(std::abs(at("l4.ca_with_k") - at("l4.ca5")) < 0.1);
}

TEST_CASE("What lesson 5 calls fitting is what the model does") {
    const auto n = numbers_of("l5");
    const auto at = [&](const char* id) { return n.find(id)->second; };
    CHECK(at("l5.first_default") == 0.0);
    CHECK(at("l5.first_article") >= 6.0);
    CHECK(std::abs(at("l5.apart_trials")) < 0.1);
    CHECK(at("l5.half_mgp") == doctest::Approx(33.0).epsilon(0.1));
    CHECK(std::abs(at("l5.half_ctx")) < 2.0);
    CHECK(std::abs(at("l5.half_ca")) < 1.0);
    CHECK(at("l5.half_cac") < 0.1 * at("l5.scatter_start"));
    CHECK(at("l5.people") >= 100.0);
}

TEST_CASE("Lesson 1 goes from its question to its goal by its own buttons") {
    const auto text = [](const char* key) { return std::string(words().text(key)); };
    Room room(0, ui::scenario_of(stories(), "thin_bone"));
    room.progress = pressed(room.document(), text("lesson.next"));
    room.progress =
        pressed(room.document(), text("lesson.l1.blood.rises"), text("lesson.l1.blood.ask"));
    room.progress =
        pressed(room.document(), text("lesson.l1.bone.falls"), text("lesson.l1.bone.ask"));
    room.progress = pressed(room.document(), text("lesson.next"));
    const std::string observed = all_text(room.document());
    CHECK(observed.find("Interesting") != std::string::npos);
    CHECK(observed.find("You expected: rises") != std::string::npos);
    room.progress = pressed(room.document(), text("lesson.next"));
    room.progress = pressed(room.document(), text("lesson.next"));
    room.progress = pressed(room.document(), text("lesson.l1.check.nothing"));
    CHECK(all_text(room.document()).find("Yes.") != std::string::npos);
    room.progress = pressed(room.document(), text("lesson.next"));
    CHECK(all_text(room.document()).find("Not there yet.") != std::string::npos);
    Room tried(0, room.scenario);
    tried.scenario.regimen.diet_ca = 1300.0;
    tried.run = ui::run_of(tried.scenario);
    tried.progress = room.progress;
    CHECK(all_text(tried.document()).find("Reached.") != std::string::npos);
}

TEST_CASE("Every own try can be reached, and is not reached where it begins") {
    for (int i = 0; i < ui::lesson_count; ++i) {
        const ui::Lesson& lesson = ui::lessons()[static_cast<std::size_t>(i)];
        CHECK(judged(i, lesson.start.scenario(stories())) == ui::Near::not_yet);
    }
    sim::Scenario food = ui::scenario_of(stories(), "thin_bone");
    food.regimen.diet_ca = 1300.0;
    CHECK(judged(0, food) == ui::Near::reached);
    const sim::Scenario little = ui::little_of_all(stories());
    CHECK(judged(1, ui::with_d3(little, 4000.0)) == ui::Near::not_yet);
    CHECK(judged(1, ui::with_mk7(little, 720.0)) == ui::Near::not_yet);
    CHECK(judged(1, ui::with_mk7(ui::with_d3(little, 2000.0), 90.0)) == ui::Near::reached);
    sim::Scenario natto = ui::scenario_of(stories(), "baseline");
    natto.regimen.natto_per_week = 4.0;
    CHECK(judged(2, natto) == ui::Near::reached);
    natto.regimen.natto_per_week = 7.0;
    CHECK(judged(2, natto) == ui::Near::not_yet);
    const sim::Scenario mega = ui::scenario_of(stories(), "mega_d");
    CHECK(judged(3, ui::with_mk7(mega, 720.0)) == ui::Near::not_yet);
    CHECK(judged(3, ui::with_d3(mega, 10000.0)) == ui::Near::reached);
    CHECK(judged(4, ui::with_mk7(ui::scanned_man(stories(), 1.0), 180.0)) == ui::Near::reached);
    natto.person.age_y = 30.0;
    CHECK(judged(2, natto) == ui::Near::other_person);
}

TEST_CASE("A guess can be changed until the run is looked at, a first answer stays") {
    ui::Progress progress;
    progress.lesson = 0;
    progress = ui::at_step(progress, ui::LessonStep::predict);
    progress = ui::answered(ui::answered(progress, 0, 2), 0, 1);
    CHECK(progress.lessons[0].first[0] == 1);
    progress = ui::at_step(progress, ui::LessonStep::observe);
    progress = ui::at_step(progress, ui::LessonStep::predict);
    progress = ui::answered(progress, 0, 2);
    CHECK(progress.lessons[0].first[0] == 1);
    progress = ui::at_step(progress, ui::LessonStep::check);
    progress = ui::answered(ui::answered(progress, 6, 0), 6, 2);
    CHECK(progress.lessons[0].first[6] == 0);
    CHECK(progress.lessons[0].last[6] == 2);
}

TEST_CASE("Progress comes back from its line, and other lines are refused") {
    ui::Progress progress;
    progress.lesson = 3;
    progress = ui::answered(ui::at_step(progress, ui::LessonStep::explain), 2, 1);
    progress.hints_seen = true;
    progress.lessons[4].is_reached = true;
    const auto back = ui::progress_from(ui::progress_line(progress));
    REQUIRE(back.has_value());
    CHECK(back->lessons == progress.lessons);
    CHECK(back->hints_seen);
    for (const char* line : {"", "cclearn1", "cclearn2;0", "cclearn1;9;0;0;0;0;0"}) {
        CHECK_FALSE(ui::progress_from(line).has_value());
    }
    std::string line = ui::progress_line(progress);
    line[12] = '9';
    CHECK_FALSE(ui::progress_from(line).has_value());
}

TEST_CASE("Every story asks a question, and every claim leads to a story that is there") {
    CHECK(ui::story_questions().size() == stories().size());
    for (std::size_t i = 0; i < stories().size(); ++i) {
        const std::string& id = stories()[i].id;
        CAPTURE(id);
        const ui::StoryQuestion* question = ui::question_of_story(id);
        REQUIRE(question != nullptr);
        ui::Numbers numbers;
        ui::add_story_numbers(id, stories(), numbers);
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
        ui::add_story_numbers(question.story, stories(), numbers);
        REQUIRE(shows.count(question.story) == 1);
        CHECK(shows.at(question.story)(
            [&](std::size_t i) { return numbers.at(ui::figure_id(question.story, i)); }));
    }
}
