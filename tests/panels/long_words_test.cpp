#include "tests/panels/letter_faults.h"
#include "tests/panels/session_panels.h"
#include "tests/thinned.h"
#include "ui/sheets/sheets.h"

#include <doctest/doctest.h>

#include <array>
#include <cctype>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace compass;
using tests::area;
using tests::around;
using tests::Faults;
using tests::Glyph;
using tests::is_cut;
using tests::overlap;
using tests::Panels;
using tests::session_of;
using tests::tell_letters;
using ui::Level;

namespace {

const std::array<ImVec2, 4> sizes{
    {{1280.0F, 720.0F}, {1920.0F, 1080.0F}, {800.0F, 600.0F}, {390.0F, 844.0F}}};
constexpr std::uint32_t dots = 0x2026;

std::vector<std::string> plain_words(const std::string& text) {
    std::vector<std::string> words{""};
    for (const char sign : text) {
        if (sign == ' ' || sign == '\n') {
            words.emplace_back();
        } else {
            words.back() += sign;
        }
    }
    std::erase_if(words, [](const std::string& word) {
        return word.find_first_of("{}0123456789.:;?…") != std::string::npos || word.empty();
    });
    return words;
}

/// Two fifths longer, as another language may be: with more words, or a longer one.
std::string longer(const std::string& text) {
    std::string longer = text;
    for (std::size_t at = longer.find("…"); at != std::string::npos; at = longer.find("…")) {
        longer.replace(at, std::string("…").size(), ".");  // the only ones are those of a cut
    }
    const std::size_t wanted = text.size() + (2 * text.size() + 4) / 5;
    const std::vector<std::string> words = plain_words(text);
    for (std::size_t i = 0; words.size() > 1 && longer.size() < wanted; ++i) {
        longer += " " + words[i % words.size()];
    }
    while (longer.size() < wanted) longer += 'n';
    return longer;
}

const ui::Strings& pseudo_language() {
    static const ui::Strings strings = [] {
        ui::Strings::Texts texts = test::english().written();
        for (auto& [key, levels] : texts) {
            const bool is_sign = key.starts_with("number.") || key.starts_with("unit.") ||
                                 key.starts_with("units.") || key.starts_with("key.name.");
            if (is_sign || key.ends_with(".unit")) continue;
            for (std::string& text : levels) text = longer(text);
        }
        return ui::Strings(std::move(texts));
    }();
    return strings;
}

/// No letter crosses the edge of a card.
void tell_cards(const std::vector<Glyph>& glyphs, const ui::Layout& layout, Faults& faults) {
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        if (glyphs[i].window != "###cards") continue;
        for (const ui::Rect& card : layout.cards) {
            const float inside = overlap(glyphs[i].box, card);
            const bool crosses = inside > 0.0F && inside < 0.9F * area(glyphs[i].box);
            if (crosses) faults.push_back("leaves its card: " + around(glyphs, i));
        }
    }
}

/// Under the pointer every text that was cut short is told whole, in windows of such a name.
void tell_notes(Panels& panels, const std::vector<Glyph>& glyphs, std::string_view name,
                Faults& faults) {
    test::Thinned thinned;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const Glyph& glyph = glyphs[i];
        if (glyph.letter != dots || is_cut(glyph)) continue;
        if (glyph.window.find(name) == std::string::npos || thinned.skips()) continue;
        const ImVec2 middle{glyph.box.at.x + 0.5F * glyph.box.size.x - 4.0F, glyph.box.at.y - 2.0F};
        if (middle.y < glyph.clip.at.y || middle.y > glyph.clip.bottom()) continue;
        const bool has_note = panels.has_note_at(middle);
        if (!tests::is_under_mouse(glyph)) continue;  // a sheet lies over it
        if (!has_note) faults.push_back("cut short without a note: " + around(glyphs, i));
        if (panels.has_note_at({-1.0F, -1.0F})) {
            faults.push_back("a note stays: " + around(glyphs, i));
        }
    }
}

/// What is wrong with the panels of a window of this size, in plain and in technical words; with
/// the notes in those of Dear ImGui's windows alone whose name holds `name`.
Faults faults_at(ImVec2 size, Session& session, std::string_view name = "") {
    Faults faults;
    for (const Level level : {Level::plain, Level::technical}) {
        session.view.level = level;
        Panels panels(size, session, pseudo_language());
        const std::vector<Glyph> glyphs = panels.settled();
        if (glyphs.size() <= 50) faults.push_back("next to nothing is drawn");
        tell_letters(glyphs, faults);
        tell_cards(glyphs, panels.layout, faults);
        tell_notes(panels, glyphs, name, faults);
    }
    return faults;
}

/// The same in windows of all sizes.
Faults faults_of(Session& session, std::string_view name = "") {
    Faults all;
    for (const ImVec2 size : sizes) {
        for (const std::string& fault : faults_at(size, session, name)) {
            all.push_back(std::to_string(static_cast<int>(size.x)) + " wide: " + fault);
        }
    }
    return all;
}

const Faults none;

}  // namespace

TEST_CASE("Words two fifths longer than English stay inside their panels, cards and buttons") {
    Session session = session_of("d3_alone");
    CHECK(faults_of(session) == none);
}

TEST_CASE("So they do with all controls, beside A and B, and outside the model") {
    for (const char* story : {"mega_d", "mk4_mk7"}) {
        Session session = session_of(story);
        session.view.more = true;
        CAPTURE(story);
        CHECK(faults_of(session) == none);
    }
}

TEST_CASE("So they do in the lists of a phone, in the list of keys, and on a caution") {
    Session session = session_of("mega_d");
    for (const ui::Tab tab : {ui::Tab::plots, ui::Tab::stories, ui::Tab::more}) {
        session.view.tab = tab;
        CAPTURE(static_cast<int>(tab));
        CHECK(faults_at(sizes[3], session) == none);
    }
    session.view.tab = ui::Tab::picture;
    session.view.help = true;
    CHECK(faults_of(session) == none);
    session.view.help = false;
    session.view.cautions_read = 0;
    CHECK(faults_of(session) == none);
}

TEST_CASE("So they do on every sheet and on a large plot") {
    Session session = session_of("d3_alone");
    test::Thinned thinned;
    for (const ui::SheetRow& row : ui::sheet_rows()) {
        if (thinned.skips()) continue;
        session.view = ui::sheet_toggled(session.view, row.sheet);
        prepare(session, row.sheet);
        make_extra_runs(session, [] { return 0.0; });
        CAPTURE(row.id);
        CHECK(faults_of(session, "sheet") == none);  // notes beside it are those without it
        session.view.sheet.reset();
    }
    session.view.large_plot = 2;
    CHECK(faults_of(session, "large_plot") == none);
}

TEST_CASE("English itself needs no more room than it has") {
    Session session = session_of("d3_alone");
    for (const ImVec2 size : sizes) {
        Panels panels(size, session, test::english());
        CAPTURE(size.x);
        const auto glyphs = panels.settled();
        Faults faults;
        tell_letters(glyphs, faults);
        tell_cards(glyphs, panels.layout, faults);
        CHECK(faults == none);
    }
}

TEST_CASE("Larger text stays inside its panels, in English and in longer words") {
    test::Thinned thinned;
    for (const int text : {125, 150, 200}) {
        for (const char* story : {"d3_alone", "mega_d"}) {
            if (thinned.skips()) continue;
            Session session = session_of(story);
            session.view.text = text;
            CAPTURE(text);
            CAPTURE(story);
            CHECK(faults_at(sizes[0], session) == none);
            const Faults at_large = faults_at(sizes[1], session);
            for (const std::string& fault : at_large) CHECK(fault == "");
            session.view = ui::sheet_toggled(session.view, ui::Sheet::settings);
            CHECK(faults_at(sizes[0], session) == none);
        }
    }
}

TEST_CASE("So do the words of the projector, of which no readout is cut") {
    for (const char* story : {"d3_alone", "mega_d"}) {
        Session session = session_of(story);
        session.view.presenting = ui::Presenting::projector;
        CAPTURE(story);
        for (const ImVec2 size : {sizes[0], sizes[1]}) {
            for (const std::string& fault : faults_at(size, session)) CHECK(fault == "");
        }
    }
}
