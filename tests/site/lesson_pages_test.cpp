#include "app/site/lesson_pages.h"

#include "app/files/evidence.h"
#include "app/report/html.h"
#include "app/site/lesson_words.h"
#include "app/site/site_words.h"
#include "tests/report/material_for_tests.h"
#include "tests/words_of.h"
#include "ui/learn/lesson_runs.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace compass;
using test::count_of;

namespace {

constexpr std::array languages{ui::Language::english, ui::Language::german};

const ui::Numbers& numbers() {
    static const ui::Numbers all = site::lesson_numbers(test::stories());
    return all;
}

const ui::Strings& words(ui::Language language) {
    static const std::array all{*site::site_words(ui::Language::english),
                                *site::site_words(ui::Language::german)};
    return all[static_cast<std::size_t>(language)];
}

std::string html_of(const site::Page& page, ui::Language language) {
    return site::page_html(page, {site::lessons_page(words(language), "", "_de")}, words(language));
}

/// Without what stands in braces, and without names that hold digits.
std::string without_places(std::string text) {
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{')) {
        text.erase(open, text.find('}', open) - open + 1);
    }
    for (const std::string_view name : {"K1", "K2", "D3", "MK-4", "MK-7", "A4"}) {
        for (auto at = text.find(name); at != std::string::npos; at = text.find(name)) {
            text.erase(at, name.size());
        }
    }
    return text;
}

bool is_reached(std::size_t lesson, const sim::Scenario& scenario) {
    return ui::lessons()[lesson].judge(ui::run_of(scenario), numbers(), test::stories()) ==
           ui::Near::reached;
}

}  // namespace

TEST_CASE("Sheets and notes of every lesson are told without a missing word or number") {
    for (const ui::Language language : languages) {
        for (const ui::Lesson& lesson : ui::lessons()) {
            for (const site::Page& page :
                 {site::lesson_sheet(lesson, words(language), numbers()),
                  site::teacher_notes(lesson, words(language), numbers())}) {
                const std::string html = html_of(page, language);
                CAPTURE(page.id);
                CHECK(html.find("[?]") == std::string::npos);
                CHECK(page.body.find('{') == std::string::npos);
                CHECK(tests::words_of(page.body).count("nan") == 0);
                CHECK(html.find("<script") == std::string::npos);
                const bool is_german = language == ui::Language::german;
                CHECK(html.find(is_german ? "<html lang=\"de\">" : "<html lang=\"en\">") !=
                      std::string::npos);
            }
        }
    }
}

TEST_CASE("No answer stands on the sheet of a lesson, and every one in the notes") {
    for (const ui::Lesson& lesson : ui::lessons()) {
        const site::LessonWords told(lesson, words(ui::Language::english), numbers(),
                                     ui::Level::standard);
        const std::string sheet =
            site::lesson_sheet(lesson, words(ui::Language::english), numbers()).body;
        const std::string notes =
            site::teacher_notes(lesson, words(ui::Language::english), numbers()).body;
        for (const auto& questions : {lesson.predict, lesson.explain, lesson.check}) {
            for (const ui::Question& question : questions) {
                const std::string why = report::escaped(told.why(question));
                CAPTURE(why);
                CHECK(sheet.find(why) == std::string::npos);
                CHECK(notes.find(why) != std::string::npos);
            }
        }
        CHECK(sheet.find("<li><i></i>") != std::string::npos);
        CHECK(count_of(sheet, "class=\"sheet\"") == 2);
        CHECK(count_of(notes, "class=\"sheet notes\"") == 1);
    }
}

TEST_CASE("A plan fills its lesson and leaves no step out") {
    CHECK(site::plans().size() == ui::lessons().size());
    for (const site::Minutes& plan : site::plans()) {
        CHECK(std::accumulate(plan.begin(), plan.end(), 0) == site::lesson_minutes);
        CHECK(*std::min_element(plan.begin(), plan.end()) >= 5);
    }
}

TEST_CASE("What pupils may say rests on links that the table of evidence has") {
    const auto all = *files::evidence();
    for (const auto& links : site::links_of_sayings()) {
        for (const std::string_view link : links) {
            CAPTURE(link);
            CHECK(std::any_of(all.begin(), all.end(),
                              [&](const auto& one) { return one.id() == link; }));
        }
    }
}

TEST_CASE("No text of the documents holds a digit of its own, and none passes a verdict") {
    const std::array<std::set<std::string>, 2> forbidden{
        {{"good", "bad", "healthy", "optimal", "should", "improve", "improves", "better", "worse",
          "ideal"},
         {"gut", "gute", "guten", "schlecht", "gesund", "gesunde", "gesunden", "sollte", "soll",
          "sollen", "besser", "du", "dein", "falsch"}}};
    for (const ui::Language language : languages) {
        for (const auto& entry : words(language).all()) {
            const std::string& key = entry.first;
            const bool is_of_lessons =
                key.starts_with("notes.") || key.starts_with("lesson_sheet.");
            if (!is_of_lessons && !key.starts_with("still.") && !key.starts_with("docs.")) continue;
            CAPTURE(key);
            const std::string text = without_places(entry.second[0]);
            CAPTURE(text);
            if (is_of_lessons) CHECK(text.find_first_of("0123456789") == std::string::npos);
            for (const std::string& word : tests::words_of(text)) {
                CHECK(forbidden[static_cast<std::size_t>(language)].count(word) == 0);
            }
        }
    }
}

TEST_CASE("The documents say the same in both languages, with the same numbers in them") {
    const auto& english = words(ui::Language::english).all();
    const auto& german = words(ui::Language::german).all();
    const auto count = [](const ui::Strings::Texts& texts) {  // but for the table of links
        return std::count_if(texts.begin(), texts.end(),
                             [](const auto& entry) { return !entry.first.starts_with("record."); });
    };
    CHECK(count(english) == count(german));
    const auto places = [](const std::string& text) {
        std::multiset<std::string> all;
        for (auto open = text.find('{'); open != std::string::npos;
             open = text.find('{', open + 1)) {
            all.insert(text.substr(open, text.find('}', open) - open + 1));
        }
        return all;
    };
    for (const auto& entry : english) {
        CAPTURE(entry.first);
        REQUIRE(german.count(entry.first) == 1);
        const bool is_of_lessons = entry.first.starts_with("notes.");
        if (is_of_lessons) CHECK(places(entry.second[0]) == places(german.at(entry.first)[0]));
    }
}

TEST_CASE("The least that reaches the goal of an own try does, and one step less does not") {
    const auto at = [](const char* id) { return numbers().find(id)->second; };
    sim::Scenario thin = ui::scenario_of(test::stories(), "thin_bone");
    thin.regimen.diet_ca = at("notes.l1.food");
    CHECK(is_reached(0, thin));
    thin.regimen.diet_ca -= 50.0;
    CHECK_FALSE(is_reached(0, thin));
    const sim::Scenario little = ui::little_of_all(test::stories());
    CHECK(is_reached(1, ui::with_mk7(ui::with_d3(little, at("notes.l2.d3")), at("notes.l2.mk7"))));
    const double less_d3 = at("notes.l2.d3") - 100.0;
    CHECK_FALSE(is_reached(1, ui::with_mk7(ui::with_d3(little, less_d3), ui::plain_mk7_ug)));
    const double less_mk7 = at("notes.l2.mk7") - 10.0;
    CHECK_FALSE(is_reached(1, ui::with_mk7(ui::with_d3(little, at("notes.l2.d3")), less_mk7)));
    const sim::Scenario mega = ui::scenario_of(test::stories(), "mega_d");
    CHECK(is_reached(3, ui::with_d3(mega, at("notes.l4.d3"))));
    CHECK_FALSE(is_reached(3, ui::with_d3(mega, at("notes.l4.d3") + 1000.0)));
    const sim::Scenario man = ui::scanned_man(test::stories(), 1.0);
    CHECK(is_reached(4, ui::with_mk7(man, at("notes.l5.mk7"))));
    CHECK_FALSE(is_reached(4, ui::with_mk7(man, at("notes.l5.mk7") - 10.0)));
}

TEST_CASE("The grid of a sheet holds the known start, which is where the model begins") {
    for (const ui::Lesson& lesson : ui::lessons()) {
        const auto sheet = site::lesson_sheet(lesson, words(ui::Language::english), numbers());
        CAPTURE(lesson.id);
        CHECK(count_of(sheet.body, "<circle") == 1);
        const site::LessonWords told(lesson, words(ui::Language::english), numbers(),
                                     ui::Level::plain);
        CHECK(told.start() >= lesson.sketch.least);
        CHECK(told.start() <= lesson.sketch.greatest);
    }
}

TEST_CASE("What stands in braces and is not known is seen to be missing") {
    const ui::Strings odd(
        {{"x", {"{n:l1.no_such:0} {w:no.such} {k:no_such} {n:l1.lost} {0}", "", ""}}});
    const site::LessonWords told(ui::lessons()[0], odd, numbers(), ui::Level::plain);
    CHECK(told.written("x") == "[?] [?] [?] [?] {0}");
}
