#include "tests/panels/session_panels.h"
#include "ui/keys.h"
#include "ui/presenter.h"
#include "ui/sheets/compare.h"

#include <doctest/doctest.h>

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace compass;
using tests::Glyph;
using tests::Panels;

namespace {

/// The ASCII letters of a window in the order in which they were drawn; blanks are no glyphs.
std::string letters_in(const std::vector<Glyph>& glyphs, std::string_view window) {
    std::string text;
    for (const Glyph& glyph : glyphs) {
        const bool is_here = glyph.window.starts_with(window);
        if (is_here && glyph.letter < 0x80U) text += static_cast<char>(glyph.letter);
    }
    return text;
}

std::string letters_of(const std::string& text) {
    std::string letters;
    for (const char sign : text) {
        const auto code = static_cast<unsigned char>(sign);
        if (code > 0x20U && code < 0x80U) letters += sign;
    }
    return letters;
}

bool says(const std::string& all, const std::string& words) {
    return all.find(letters_of(words)) != std::string::npos;
}

ui::Comparison compared(const Session& session) {
    const scene::Scene scene;
    return *ui::comparison(shown(session, scene), test::english());
}

std::string said_at(ImVec2 size, Session& session) {
    Panels panels(size, session, test::english());
    return letters_in(panels.settled(), "###differences");
}

/// Vertices over all panels while a press is told, or none.
int marks_over(test::Screen& screen, const Session& session, ImVec2 mouse,
               std::span<const ui::KeyPress> presses) {
    const scene::Scene scene;
    int count = 0;
    screen.frame(mouse, false, [&] {
        const ui::Shown seen = shown(session, scene);
        ui::tell_presses({.presses = presses});
        ui::presenter_marks(seen, screen.style, test::english(), screen.places);
        count = ImGui::GetForegroundDrawList()->VtxBuffer.Size;
    });
    return count;
}

const ImVec2 outside{-1.0F, -1.0F};

}  // namespace

TEST_CASE("Under two pictures stands all that is set differently and all that comes of it") {
    for (const char* story : {"warfarin", "people", "article"}) {
        Session session = tests::session_of(story);
        const std::string said = said_at({1280.0F, 720.0F}, session);
        const ui::Comparison both = compared(session);
        CAPTURE(story);
        CHECK(both.differs.rows.size() >= 1);
        for (const auto& row : both.differs.rows) {
            for (const std::string& cell : row) CHECK(says(said, cell));
        }
        for (const auto& row : both.results.rows) {
            CAPTURE(row[0]);
            CHECK(says(said, row[0].substr(0, row[0].find_first_of("(,"))));
            CHECK(says(said, row[1]));
            CHECK(says(said, row[2]));
        }
    }
}

TEST_CASE("Results that differ stand before those that are equal") {
    for (const char* story : {"warfarin", "people", "steady"}) {
        const Session session = tests::session_of(story);
        bool is_equal = false;
        CAPTURE(story);
        for (const auto& row : compared(session).results.rows) {
            const bool same = row[1] == row[2];
            CHECK_FALSE((is_equal && !same));
            is_equal = same;
        }
    }
}

TEST_CASE("In a small window rows of the table give way from the last one on") {
    Session session = tests::session_of("people");
    const ui::Comparison both = compared(session);
    const std::string said = said_at({800.0F, 600.0F}, session);
    CHECK(says(said, both.results.rows.front().front()));
    CHECK_FALSE(says(said, both.results.rows.back().front()));
    CHECK(says(said, "more"));
    CHECK(said_at({390.0F, 844.0F}, session).empty());
}

TEST_CASE("One state alone has no table of differences") {
    Session session = tests::session_of("d3_alone");
    CHECK(said_at({1280.0F, 720.0F}, session).empty());
}

TEST_CASE("A class sees a ring around the pointer and each key that is pressed for a second") {
    Session session = tests::session_of("d3_alone");
    const std::array press{ui::KeyPress{.key = ui::Key::g}};
    test::Screen screen;
    CHECK(marks_over(screen, session, {500.0F, 300.0F}, press) == 0);  // nothing is presented
    for (int i = 0; i < 3; ++i) marks_over(screen, session, outside, {});
    session.view.presenting = ui::Presenting::projector;
    CHECK(marks_over(screen, session, outside, {}) == 0);
    CHECK(marks_over(screen, session, {500.0F, 300.0F}, {}) > 0);
    CHECK(marks_over(screen, session, outside, press) > 0);
    CHECK(marks_over(screen, session, outside, {}) > 0);  // half a second later
    for (int i = 0; i < 2; ++i) marks_over(screen, session, outside, {});
    CHECK(marks_over(screen, session, outside, {}) == 0);
}
