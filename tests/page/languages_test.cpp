#include "app/files/languages.h"

#include "app/files/evidence.h"
#include "tests/program_words.h"
#include "tests/words_of.h"
#include "ui/number_text.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>

using namespace compass;
using test::strings_of;

namespace {

/// The places of a text, each once: {0}, {2}.
std::set<std::string> places_of(const std::string& text) {
    std::set<std::string> places;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
        const std::size_t end = text.find('}', at);
        if (end == at + 2 || end == at + 3) places.insert(text.substr(at, end - at + 1));
    }
    return places;
}

/// Names of studies, years and plain numbers read the same in both languages.
bool is_told_in_words(ui::Told what, const std::string& text) {
    constexpr std::array in_words{ui::Told::from,        ui::Told::to,     ui::Told::in_whom,
                                  ui::Told::study_kinds, ui::Told::result, ui::Told::null_results};
    if (std::find(in_words.begin(), in_words.end(), what) == in_words.end()) return false;
    return text.find(' ') != std::string::npos;
}

}  // namespace

TEST_CASE("German has every text of English, with the same places for numbers") {
    const ui::Strings english = strings_of("en");
    const ui::Strings german = strings_of("de");
    for (const auto& entry : english.all()) {
        const auto& key = entry.first;
        const auto& levels = entry.second;
        CAPTURE(key);
        CHECK(german.has(key));
        if (!german.has(key)) continue;
        const auto& theirs = german.all().at(key);
        for (std::size_t i = 0; i < levels.size(); ++i) {
            CHECK(places_of(levels[i]) == places_of(theirs[i]));
            CHECK(theirs[i].empty() == levels[i].empty());
        }
    }
}

TEST_CASE("German has no text that English has not") {
    const ui::Strings english = strings_of("en");
    const ui::Strings german = strings_of("de");
    for (const auto& entry : german.all()) {
        const auto& key = entry.first;
        CAPTURE(key);
        // what is known of links stands in a table, in English
        CHECK((key.starts_with("record.") || english.has(key)));
    }
}

TEST_CASE("Each link is told in German as fully as in the table, and English says what it says") {
    const auto links = files::evidence();
    REQUIRE(links);
    const ui::Strings english = strings_of("en");
    const ui::Strings german = strings_of("de");
    std::set<std::string> known;
    for (const ui::EvidenceRecord& link : *links) {
        for (std::size_t i = 0; i < ui::told_count; ++i) {
            const std::string key =
                "record." + std::string(link.id()) + "." + std::string(ui::told_ids[i]);
            const std::string& text = link.told[i];
            CAPTURE(key);
            CAPTURE(text);
            known.insert(key);
            CHECK((!english.has(key) || english.text(key) == text));
            CHECK((!german.has(key) || !text.empty()));
            if (text.empty() || !is_told_in_words(static_cast<ui::Told>(i), text)) continue;
            CHECK(german.has(key));
            CHECK(german.text(key) != text);
        }
    }
    for (const auto& entry : german.all()) {
        CAPTURE(entry.first);
        CHECK((!entry.first.starts_with("record.") || known.count(entry.first) == 1));
    }
}

TEST_CASE("No German text passes a verdict or tells the reader what to do") {
    const std::set<std::string> forbidden{
        "gut",    "gute",    "guter",  "gutes",      "guten",      "schlecht",    "schlechte",
        "gesund", "gesunde", "ideal",  "optimal",    "sollte",     "sollten",     "soll",
        "besser", "bessere", "du",     "dein",       "deine",      "dir",         "dich",
        "sollen", "schlimm", "falsch", "verbessert", "verbessern", "verbesserung"};
    const ui::Strings german = strings_of("de");
    for (const auto& entry : german.all()) {
        const auto& key = entry.first;
        const auto& levels = entry.second;
        for (const std::string& text : levels) {
            for (const std::string& word : tests::words_of(text)) {
                CAPTURE(key);
                CAPTURE(text);
                CHECK(forbidden.count(word) == 0);
            }
        }
    }
}

TEST_CASE("What a language lacks is said in English while the program runs") {
    const auto languages = files::languages();
    REQUIRE(languages);
    const auto& german = languages->at(static_cast<std::size_t>(ui::Language::german));
    CHECK(german.text("plot.blood.name") == "Blutkalzium");
    for (const auto& entry : languages->front().all()) {
        const auto& key = entry.first;
        CAPTURE(key);
        CHECK(german.has(key));
    }
}

TEST_CASE("The language of the system is understood in its usual spellings") {
    for (const char* locale : {"de", "de_DE.UTF-8", "de_AT", "de-CH", "de@euro"}) {
        CAPTURE(locale);
        CHECK(files::language_of(locale) == ui::Language::german);
    }
    for (const char* locale : {"", "C", "POSIX", "en_GB.UTF-8", "fr_FR", "default"}) {
        CAPTURE(locale);
        CHECK(files::language_of(locale) == ui::Language::english);
    }
    CHECK(files::code_of(ui::Language::german) == "de");
}

TEST_CASE("German bends a stretch of time behind \"nach\", and leaves it alone elsewhere") {
    const ui::Strings german = strings_of("de");
    const auto text = [&](double days, ui::Stretch stretch) {
        return ui::days_text(days, german, ui::Level::plain, stretch);
    };
    CHECK(text(3650.0, ui::Stretch::after) == "10 Jahren");
    CHECK(text(3650.0, ui::Stretch::alone) == "10 Jahre");
    CHECK(text(365.0, ui::Stretch::after) == "1 Jahr");
    CHECK(text(30.0, ui::Stretch::after) == "30 Tagen");
    CHECK(text(540.0, ui::Stretch::after) == "18 Monaten");
}
