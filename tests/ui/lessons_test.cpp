#include "ui/learn/lessons.h"

#include "tests/ui/learning.h"
#include "tests/ui/panel_bench.h"
#include "ui/learn/lesson_runs.h"
#include "ui/sheets/lessons_sheet.h"
#include "ui/sheets/sheets.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace compass;
using tests::numbers_of;
using tests::words;

namespace {

/// A lesson that is open, with the run of its own try or of a scenario.
struct Room {
    explicit Room(int lesson, const sim::Scenario& shown)
        : scenario(shown), run(ui::run_of(shown)) {
        progress.lesson = lesson;
        ui::add_numbers(ui::lessons()[static_cast<std::size_t>(lesson)].id,
                        tests::learning_stories(), numbers);
    }
    ui::Document document(ui::Units units = ui::Units::model) const {
        ui::View view;
        const scene::Scene scene;
        const ui::Shown shown{.scenario = scenario,
                              .baseline = scenario,
                              .now = run,
                              .view = view,
                              .scene = scene,
                              .stories = tests::learning_stories(),
                              .story = {},
                              .notice = {},
                              .progress = &progress,
                              .numbers = &numbers};
        return ui::lessons_document(shown, words().in(units));
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

const ui::Sketch* sketch_of(const ui::Document& document) {
    for (const ui::Block& block : document.blocks) {
        if (const auto* sketch = std::get_if<ui::Sketch>(&block)) return sketch;
    }
    return nullptr;
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
    return one.judge(ui::run_of(scenario), numbers_of(one.id), tests::learning_stories());
}

}  // namespace

TEST_CASE("Every step of every lesson is told without a missing word or number, at all levels") {
    for (int place = 0; place < ui::lesson_count; ++place) {
        const ui::Lesson& lesson = ui::lessons()[static_cast<std::size_t>(place)];
        Room room(place, lesson.start.scenario(tests::learning_stories()));
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
    Room room(0, ui::scenario_of(tests::learning_stories(), "thin_bone"));
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
        CHECK(judged(i, lesson.start.scenario(tests::learning_stories())) == ui::Near::not_yet);
    }
    sim::Scenario food = ui::scenario_of(tests::learning_stories(), "thin_bone");
    food.regimen.diet_ca = 1300.0;
    CHECK(judged(0, food) == ui::Near::reached);
    const sim::Scenario little = ui::little_of_all(tests::learning_stories());
    CHECK(judged(1, ui::with_d3(little, 4000.0)) == ui::Near::not_yet);
    CHECK(judged(1, ui::with_mk7(little, 720.0)) == ui::Near::not_yet);
    CHECK(judged(1, ui::with_mk7(ui::with_d3(little, 2000.0), 90.0)) == ui::Near::reached);
    sim::Scenario natto = ui::scenario_of(tests::learning_stories(), "baseline");
    natto.regimen.natto_per_week = 4.0;
    CHECK(judged(2, natto) == ui::Near::reached);
    natto.regimen.natto_per_week = 7.0;
    CHECK(judged(2, natto) == ui::Near::not_yet);
    const sim::Scenario mega = ui::scenario_of(tests::learning_stories(), "mega_d");
    CHECK(judged(3, ui::with_mk7(mega, 720.0)) == ui::Near::not_yet);
    CHECK(judged(3, ui::with_d3(mega, 10000.0)) == ui::Near::reached);
    CHECK(judged(4, ui::with_mk7(ui::scanned_man(tests::learning_stories(), 1.0), 180.0)) ==
          ui::Near::reached);
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
    progress = ui::drawn(ui::drawn(progress, 1, 0.25), 4, 7.0);
    progress = ui::answered(ui::at_step(progress, ui::LessonStep::explain), 2, 1);
    progress.hints_seen = true;
    progress.lessons[4].is_reached = true;
    const auto back = ui::progress_from(ui::progress_line(progress));
    REQUIRE(back.has_value());
    CHECK(back->lessons == progress.lessons);
    CHECK(back->hints_seen);
    CHECK(back->lessons[3].drawn == ui::DrawnPoints{-1, 250, -1, -1, 1000});
    for (const char* line : {"", "cclearn1", "cclearn2;0", "cclearn1;9;0;0;0;0;0"}) {
        CHECK_FALSE(ui::progress_from(line).has_value());
    }
    std::string line = ui::progress_line(progress);
    line[12] = '9';
    CHECK_FALSE(ui::progress_from(line).has_value());
    const std::string kept = ui::progress_line(progress);
    const std::size_t at = kept.find("250");
    for (const char* odd : {"1001", "99999", "2x", ""}) {
        CHECK_FALSE(ui::progress_from(kept.substr(0, at) + odd + kept.substr(at + 3)).has_value());
    }
}

TEST_CASE("Progress from before there was anything to draw is taken over") {
    const std::string old =
        "cclearn1;1;3:1-----------:1-----------:1:0;0:------------:------------:0:0;"
        "0:------------:------------:0:0;0:------------:------------:0:0;"
        "5:210---------:210---------:1:1";
    const auto back = ui::progress_from(old);
    REQUIRE(back.has_value());
    CHECK(back->lessons[0].first[0] == 1);
    CHECK(back->lessons[0].drawn == ui::nothing_drawn());
    CHECK(back->lessons[4].is_reached);
}

TEST_CASE("A drawn point lands on the axis, and stays as it is once the run was looked at") {
    ui::Progress progress;
    progress = ui::drawn(progress, 0, 0.5);  // no lesson is open
    CHECK(progress.lessons[0].drawn == ui::nothing_drawn());
    progress.lesson = 0;
    progress = ui::drawn(ui::drawn(progress, 0, -3.0), 1, 0.5);
    progress = ui::drawn(ui::drawn(progress, 9, 0.5), 2, std::nan(""));
    CHECK(progress.lessons[0].drawn == ui::DrawnPoints{0, 500, -1, -1, -1});
    progress = ui::drawn(ui::at_step(progress, ui::LessonStep::observe), 1, 0.9);
    CHECK(progress.lessons[0].drawn[1] == 500);
}

TEST_CASE("Every lesson asks for a curve before it shows one, on an axis that holds it") {
    for (int place = 0; place < ui::lesson_count; ++place) {
        const ui::Lesson& lesson = ui::lessons()[static_cast<std::size_t>(place)];
        CAPTURE(lesson.id);
        Room room(place, lesson.start.scenario(tests::learning_stories()));
        room.progress = ui::at_step(room.progress, ui::LessonStep::predict);
        const ui::Document asked = room.document();
        const ui::Sketch* sketch = sketch_of(asked);
        REQUIRE(sketch != nullptr);
        CHECK(sketch->came.empty());
        CHECK(sketch->entries.entries.size() == ui::drawn_points);
        const ui::Document in_si = room.document(ui::Units::si);
        const ui::Sketch* shown = sketch_of(in_si);
        REQUIRE(shown != nullptr);
        CHECK(shown->in_one * shown->greatest == doctest::Approx(lesson.sketch.greatest));
        room.progress = ui::at_step(room.progress, ui::LessonStep::observe);
        const ui::Document seen = room.document();
        const ui::Sketch* told = sketch_of(seen);
        REQUIRE(told != nullptr);
        REQUIRE(told->came.size() == ui::drawn_points + 1);
        for (const double value : told->came) {
            CHECK(value >= lesson.sketch.least);
            CHECK(value <= lesson.sketch.greatest);
        }
        CHECK(told->told.rows.size() == ui::drawn_points);
        CHECK(told->came.front() == doctest::Approx(sketch->drawn.front()));
    }
}

TEST_CASE("What was drawn is told beside what came, in words on the shape") {
    Room room(0, ui::scenario_of(tests::learning_stories(), "thin_bone"));
    room.progress = ui::at_step(room.progress, ui::LessonStep::predict);
    for (int i = 0; i < static_cast<int>(ui::drawn_points); ++i) {
        const ui::Document asked = room.document();
        const ui::Entries::Entry* entry = ui::entry_at(asked, i);
        REQUIRE(entry != nullptr);
        const auto drawn = std::get<ui::Learn>(entry->action(664.0 + 20.0 * i));
        room.progress = drawn.progress;
    }
    const ui::Document drawn = room.document();
    CHECK(ui::entry_at(drawn, 4)->text == "744");
    CHECK(ui::entry_at(drawn, 5) == nullptr);
    room.progress = ui::at_step(room.progress, ui::LessonStep::observe);
    const std::string text = all_text(room.document());
    CHECK(text.find("You expected a rise; in this model it falls.") != std::string::npos);
    CHECK(ui::entry_at(room.document(), 0) == nullptr);
}
