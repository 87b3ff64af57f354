#include "app/files/languages.h"
#include "app/files/stories.h"
#include "sim/inputs/input.h"
#include "ui/curves.h"
#include "ui/keys.h"
#include "ui/learn/lessons.h"
#include "ui/learn/story_questions.h"
#include "ui/sheets/about_sheet.h"
#include "ui/sheets/articles_sheet.h"
#include "ui/sheets/sheets.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace compass;

namespace {

using Keys = std::vector<std::string>;

void add(Keys& keys, const std::string& stem, std::initializer_list<const char*> parts) {
    for (const char* part : parts) keys.push_back(stem + part);
}

void add_lesson(Keys& keys, const ui::Lesson& lesson) {
    const std::string stem = "lesson." + std::string(lesson.id);
    add(keys, stem,
        {".name", ".fixes", ".question", ".observed", ".reasons", ".goal", ".now", ".note",
         ".sketch.ask", ".sketch.at"});
    for (const auto& questions : {lesson.predict, lesson.explain, lesson.check}) {
        for (const ui::Question& question : questions) {
            const std::string asked = stem + "." + std::string(question.id);
            keys.push_back(asked + ".ask");
            for (const ui::Choice& choice : question.choices) {
                add(keys, asked + "." + std::string(choice.id), {"", "_why"});
            }
        }
    }
    for (const ui::Watched& one : lesson.watch) keys.push_back(stem + "." + std::string(one.id));
    for (const auto head : lesson.observed.head) keys.push_back(stem + "." + std::string(head));
}

/// All texts that the program's tables ask for by their ids.
Keys keys_of_registries() {
    Keys keys;
    for (const sim::Input& one : sim::inputs()) {
        add(keys, "control." + std::string(one.id), {".name", ".tip"});
    }
    const auto stories = *files::stories();
    for (const sim::Story& one : stories) {
        add(keys, "story." + one.id, {".name", ".question", ".claim", ".note", ".answer"});
    }
    for (const ui::StoryQuestion& one : ui::story_questions()) {
        for (const ui::Choice& choice : one.choices) {
            keys.push_back("story." + std::string(one.story) + ".guess." + std::string(choice.id));
        }
    }
    for (const ui::Lesson& one : ui::lessons()) add_lesson(keys, one);
    for (const ui::SheetRow& one : ui::sheet_rows()) {
        add(keys, "sheet." + std::string(one.id), {".name", ".tip"});
    }
    for (const ui::KeyRow& one : ui::key_rows()) keys.push_back("key." + std::string(one.id));
    for (const ui::Curve& one : ui::curves()) {
        add(keys, "plot." + std::string(one.id), {".name", ".unit"});
    }
    for (const auto one : ui::glossary()) {
        add(keys, "glossary." + std::string(one), {".name", ".text"});
    }
    for (const ui::Claim& one : ui::claims()) {
        add(keys, "article." + std::string(one.id), {".says", ".known"});
    }
    for (const char* mark : {"R", "M", "F"}) keys.push_back(std::string("control.mark.") + mark);
    return keys;
}

}  // namespace

TEST_CASE("Every id of every registry has all its texts, in every language and at all levels") {
    const Keys keys = keys_of_registries();
    CHECK(keys.size() > 700);
    const auto languages = *files::languages();
    for (const ui::Strings& strings : languages) {
        for (const std::string& key : keys) {
            CAPTURE(key);
            REQUIRE(strings.has(key));
            for (const auto level : {ui::Level::plain, ui::Level::standard, ui::Level::technical}) {
                CHECK_FALSE(strings.text(key, level).empty());
            }
        }
    }
}

TEST_CASE("No text of a story or a lesson is the English one in German") {
    const auto languages = *files::languages();
    for (const ui::Lesson& one : ui::lessons()) {
        const std::string key = "lesson." + std::string(one.id) + ".question";
        CAPTURE(key);
        CHECK(languages[0].text(key) != languages[1].text(key));
    }
    const auto stories = *files::stories();
    for (const sim::Story& one : stories) {
        const std::string key = "story." + one.id + ".question";
        CAPTURE(key);
        CHECK(languages[0].text(key) != languages[1].text(key));
    }
}
