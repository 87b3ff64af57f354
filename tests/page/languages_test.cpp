#include "app/files/languages.h"

#include "app/files/strings_file.h"
#include "tests/words_of.h"
#include "ui/number_text.h"

#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>

using namespace compass;

namespace {

ui::Strings strings_of(const std::string& code) {
    std::ifstream file(std::string(COMPASS_SOURCE_DIR) + "/assets/strings/" + code + ".json");
    std::ostringstream text;
    text << file.rdbuf();
    return *files::parse_strings(text.str(), code);
}

/// The places of a text, each once: {0}, {2}.
std::set<std::string> places_of(const std::string& text) {
    std::set<std::string> places;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
        const std::size_t end = text.find('}', at);
        if (end == at + 2 || end == at + 3) places.insert(text.substr(at, end - at + 1));
    }
    return places;
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
        CHECK(english.has(key));
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
