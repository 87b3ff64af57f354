#include "tests/panels/session_panels.h"
#include "tests/thinned.h"

#include <doctest/doctest.h>

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace compass;
using test::german;
using tests::Glyph;
using tests::levels;
using tests::Panels;

namespace {

using Cuts = std::set<std::string>;

const std::array full_sizes{ImVec2{1280.0F, 720.0F}, ImVec2{1920.0F, 1080.0F}};

/// Where names stand that nobody would guess: header, sliders, readouts, what differs.
bool has_names(std::string_view window) {
    return window.starts_with("top") || window.starts_with("controls") ||
           window.starts_with("###cards") || window.starts_with("###differences");
}

/// The letters before a cut, as far as they are of ours.
std::string before_cut(const std::vector<Glyph>& glyphs, std::size_t at) {
    std::string text;
    for (std::size_t i = at < 20 ? 0 : at - 20; i < at; ++i) {
        if (glyphs[i].letter < 0x80U) text += static_cast<char>(glyphs[i].letter);
    }
    return text;
}

void tell_cuts(const std::vector<Glyph>& glyphs, const std::string& where, Cuts& cuts) {
    constexpr std::uint32_t dots = 0x2026;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        if (glyphs[i].letter != dots || !has_names(glyphs[i].window)) continue;
        cuts.insert(where + ": " + before_cut(glyphs, i));
    }
}

/// Every story at every level of words, also once it was changed.
void look_at_all(ImVec2 size, ui::Presenting presenting, const ui::Strings& strings, bool has_sides,
                 Cuts& cuts) {
    Session session = tests::session_of(has_sides ? "warfarin" : "d3_alone");
    session.view.presenting = presenting;
    Panels panels(size, session, strings);
    const auto stories = *files::stories();
    test::Thinned thinned;
    for (const sim::Story& story : stories) {
        if (story.other.has_value() != has_sides || thinned.skips()) continue;
        session = tests::opened(story.id);
        session.view.presenting = presenting;
        for (const ui::Level level : levels) {
            session.view.level = level;
            tell_cuts(panels.settled(), story.id, cuts);
        }
        session.scenario.person.weight_kg += 1.0;
        tell_cuts(panels.settled(), story.id + ", changed", cuts);
    }
}

void check_all(ui::Presenting presenting) {
    for (const ui::Strings* strings : {&test::english(), &german()}) {
        for (const ImVec2 size : full_sizes) {
            for (const bool has_sides : {false, true}) {
                CAPTURE(size.x);
                CAPTURE(strings == &german());
                Cuts cuts;
                look_at_all(size, presenting, *strings, has_sides, cuts);
                for (const std::string& cut : cuts) CHECK(cut == "");
            }
        }
    }
}

}  // namespace

namespace {

const std::array small_sizes{ImVec2{1024.0F, 768.0F}, ImVec2{960.0F, 600.0F},
                             ImVec2{800.0F, 600.0F}, ImVec2{390.0F, 844.0F},
                             ImVec2{640.0F, 400.0F}};

/// The box of the stories is narrow there and says the whole name under the pointer; a sentence
/// has as many lines as it has.
bool may_be_cut(std::string_view window) {
    return window.starts_with("top") || window.starts_with("###sentence");
}

void tell_small_cuts(ImVec2 size, const ui::Strings& strings, const sim::Story& story, ui::Tab tab,
                     Cuts& cuts) {
    Session session = tests::opened(story.id);
    session.view.tab = tab;
    Panels panels(size, session, strings);
    for (const ui::Level level : levels) {
        session.view.level = level;
        const std::vector<Glyph> glyphs = panels.settled();
        for (std::size_t i = 0; i < glyphs.size(); ++i) {
            constexpr std::uint32_t dots = 0x2026;
            if (glyphs[i].letter != dots || may_be_cut(glyphs[i].window)) continue;
            cuts.insert(story.id + " in " + glyphs[i].window + ": " + before_cut(glyphs, i));
        }
    }
}

}  // namespace

TEST_CASE("Nor in small windows and on phones, on every tab, and the line at the foot is whole") {
    const auto stories = *files::stories();
    test::Thinned thinned;
    for (const ImVec2 size : small_sizes) {
        CAPTURE(size.x);
        const bool is_phone = ui::layout(size, ui::Arrangement::simple).phone;
        for (const ui::Strings* strings : {&test::english(), &german()}) {
            for (int tab = 0; tab < (is_phone ? ui::tab_count : 1); ++tab) {
                Cuts cuts;
                for (const sim::Story& story : stories) {
                    if (thinned.skips()) continue;
                    tell_small_cuts(size, *strings, story, static_cast<ui::Tab>(tab), cuts);
                }
                for (const std::string& cut : cuts) CHECK(cut == "");
            }
        }
    }
}

TEST_CASE("On a phone the moment is whole in every lens, on its last day too") {
    for (const ui::Strings* strings : {&test::english(), &german()}) {
        for (const scene::Lens lens :
             {scene::Lens::day, scene::Lens::month, scene::Lens::horizon}) {
            Session session = tests::session_of("d3_alone");
            session.view.lens = lens;
            session.view.day = 3651.99;
            Panels panels({390.0F, 844.0F}, session, *strings);
            for (const Glyph& glyph : panels.settled()) {
                CHECK_FALSE((glyph.window == "###time_panel" && glyph.letter == 0x2026));
            }
        }
    }
}

TEST_CASE("At 1280 x 720 and 1920 x 1080 no name of header, slider, readout or table is cut") {
    check_all(ui::Presenting::no);
}

TEST_CASE("Neither is one on the projector") {
    check_all(ui::Presenting::projector);
}
