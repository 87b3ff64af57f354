#include "tests/panels/letter_faults.h"
#include "tests/panels/session_panels.h"
#include "tests/thinned.h"
#include "ui/learn/progress.h"
#include "ui/sheets/sheets.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

using namespace compass;
using test::german;
using tests::Faults;
using tests::Glyph;
using tests::levels;
using tests::Panels;

namespace {

const std::array<ImVec2, 5> lesson_sizes{
    {{1280.0F, 720.0F}, {1920.0F, 1080.0F}, {1024.0F, 768.0F}, {800.0F, 600.0F}, {390.0F, 844.0F}}};

/// The sheet of the lessons with one of them open at a step, all of its questions answered.
Session in_lesson(Session session, int lesson, ui::LessonStep step) {
    session.view.sheet = ui::Sheet::lessons;
    session.progress.lesson = lesson;
    session.progress = ui::at_step(session.progress, step);
    ui::LessonProgress& one = session.progress.lessons[static_cast<std::size_t>(lesson)];
    one.first.fill(0);
    one.last.fill(0);
    one.drawn = {200, 400, 500, 600, 700};
    prepare(session, ui::Sheet::lessons);
    return session;
}

Faults faults_in(Panels& panels) {
    const std::vector<Glyph> glyphs = panels.settled();
    Faults faults;
    if (glyphs.size() <= 100) faults.push_back("next to nothing is drawn");
    tests::tell_letters(glyphs, faults);
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        constexpr std::uint32_t dots = 0x2026;
        const bool is_sheet = glyphs[i].window.find("sheet") != std::string::npos;
        if (is_sheet && glyphs[i].letter == dots) {
            faults.push_back("shortened: " + tests::around(glyphs, i));
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("Every step of every lesson is whole in both languages, in large and in small windows") {
    test::Thinned thinned;
    Session balanced = tests::session_of("balanced");
    for (int lesson = 0; lesson < ui::lesson_count; ++lesson) {
        for (int step = 0; step < ui::lesson_step_count; ++step) {
            Session session = in_lesson(balanced, lesson, static_cast<ui::LessonStep>(step));
            balanced.numbers = session.numbers;  // each is run for only once
            for (const ImVec2 size : lesson_sizes) {
                for (const ui::Strings* strings : {&test::english(), &german()}) {
                    if (thinned.skips()) continue;
                    CAPTURE(lesson + 1);
                    CAPTURE(step);
                    CAPTURE(size.x);
                    CAPTURE((strings == &german() ? "German" : "English"));
                    Panels panels(size, session, *strings);
                    for (const ui::Level level : levels) {
                        session.view.level = level;
                        for (const std::string& fault : faults_in(panels)) CHECK(fault == "");
                    }
                }
            }
        }
    }
}
