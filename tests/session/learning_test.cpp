#include "app/session/learning.h"

#include "app/files/languages.h"
#include "app/files/stories.h"
#include "ui/learn/lesson_runs.h"
#include "ui/learn/lessons.h"
#include "ui/learn/story_questions.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

const ui::Strings& words() {
    static const files::Languages languages = *files::languages();
    return languages.front();
}

Session on(std::string_view story) {
    return start_session(*files::stories(), story, words());
}

void ask(Session& session, ui::Action action) {
    ui::Asked asked;
    asked.actions.push_back(std::move(action));
    carry_out(session, asked, words());
}

ui::Progress in_lesson(int lesson, ui::LessonStep step) {
    ui::Progress progress;
    progress.lesson = lesson;
    return ui::at_step(progress, step);
}

void move_slider(Session& session, double d3) {
    ui::Asked asked;
    asked.scenario = ui::with_d3(session.scenario, d3);
    carry_out(session, asked, words());
    ui::Asked released;
    released.settled = true;
    carry_out(session, released, words());
}

}  // namespace

TEST_CASE(
    "A run of a lesson starts on its first day in full view, and the sheet comes back after it") {
    Session session = on("balanced");
    session.view.sheet = ui::Sheet::lessons;
    ask(session, ui::Learn{in_lesson(0, ui::LessonStep::observe)});
    const auto start = ui::lessons()[0].watch[0];
    ask(session, ui::Watch{start.scenario(session.stories), std::nullopt, "thin_bone"});
    CHECK_FALSE(session.view.sheet.has_value());
    CHECK(session.view.playing);
    CHECK(session.view.day == 0.0);
    CHECK(session.story == "thin_bone");
    advance(session, 1.0);
    CHECK_FALSE(session.view.sheet.has_value());
    for (int i = 0; i < 20; ++i) advance(session, 1.0);
    CHECK(session.view.sheet == ui::Sheet::lessons);
    CHECK(session.view.day == session.scenario.days);
}

TEST_CASE("Who stops the run of a lesson is not called back") {
    Session session = on("balanced");
    ask(session, ui::Learn{in_lesson(0, ui::LessonStep::observe)});
    ask(session, ui::Watch{session.scenario, std::nullopt, ""});
    session.view.playing = false;
    advance(session, 1.0);
    CHECK_FALSE(session.view.sheet.has_value());
    CHECK_FALSE(session.progress.is_watching);
}

TEST_CASE("Opening a lesson makes its numbers, and only once") {
    Session session = on("balanced");
    CHECK(session.numbers.empty());
    session.view.sheet = ui::Sheet::lessons;
    ask(session, ui::Learn{in_lesson(0, ui::LessonStep::question)});
    CHECK(session.numbers.count("l1.bone_end") == 1);
    CHECK(session.numbers.count("l2.none_share") == 0);
    session.numbers["l1.bone_end"] = -1.0;
    prepare(session, ui::Sheet::lessons);
    CHECK(session.numbers["l1.bone_end"] == -1.0);
    prepare(session, ui::Sheet::story);
    CHECK(session.numbers.count(ui::figure_id("balanced", 0)) == 1);
}

TEST_CASE("The goal of an own try is written down when a run meets it, at its step only") {
    Session session = on("thin_bone");
    session.view.sheet = ui::Sheet::lessons;
    ask(session, ui::Learn{in_lesson(0, ui::LessonStep::check)});
    sim::Scenario more = session.scenario;
    more.regimen.diet_ca = 1400.0;
    ask(session, ui::OpenScenario{more});
    CHECK_FALSE(session.progress.lessons[0].is_reached);
    ask(session, ui::Learn{ui::at_step(session.progress, ui::LessonStep::own_try)});
    CHECK(session.progress.lessons[0].is_reached);
}

TEST_CASE("The first minute goes from slider to sentence to story, and does not come back") {
    Session session = on("balanced");
    session.progress.hint = 0;
    ui::Asked drag;
    drag.scenario = ui::with_d3(session.scenario, 3000.0);
    carry_out(session, drag, words());
    CHECK(session.progress.hint == 0);  // the hand is still on the slider
    ui::Asked released;
    released.settled = true;
    carry_out(session, released, words());
    CHECK(session.progress.hint == 1);
    ask(session, ui::ReadSentence{});
    CHECK(session.progress.hint == 2);
    ask(session, ui::OpenStory{"ca_high"});
    CHECK(session.progress.hint == -1);
    CHECK(session.progress.hints_seen);
    move_slider(session, 1000.0);
    CHECK(session.progress.hint == -1);
}

TEST_CASE("Doing something else at once ends the first minute") {
    Session session = on("balanced");
    session.progress.hint = 0;
    ask(session, ui::OpenStory{"winter"});
    CHECK(session.progress.hint == -1);
    CHECK(session.progress.hints_seen);
}

TEST_CASE("Codes that were pasted become a class") {
    Session session = on("balanced");
    ui::ClassEntry entry;
    entry.story = 2;
    ask(session, ui::TakeCodes{ui::class_code(entry)});
    REQUIRE(session.class_room.pupils.size() == 1);
    CHECK(session.class_room.pupils[0].scenario == session.stories[2].scenario);
}
