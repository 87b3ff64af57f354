#include "sim/inputs/input.h"
#include "tests/program_words.h"
#include "tests/ui/panel_bench.h"
#include "ui/controls/control.h"
#include "ui/controls/control_words.h"

#include <doctest/doctest.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace compass;
using ui::Level;

namespace {

constexpr std::array levels{Level::plain, Level::standard, Level::technical};

constexpr std::array<std::string_view, 29> story_ids{"balanced",
                                                     "d3_alone",
                                                     "k2_alone",
                                                     "ca_high",
                                                     "winter",
                                                     "mega_d",
                                                     "natto4",
                                                     "egg_liver",
                                                     "warfarin",
                                                     "thin_bone",
                                                     "steady",
                                                     "k1_mk7",
                                                     "mk4_mk7",
                                                     "meal",
                                                     "people",
                                                     "article",
                                                     "trials",
                                                     "stop",
                                                     "order",
                                                     "weak_link",
                                                     "baseline",
                                                     "duet",
                                                     "weekly",
                                                     "mega_d3_k2",
                                                     "warfarin_k2",
                                                     "spikes",
                                                     "forgetful",
                                                     "weak_kidney",
                                                     "osteoporosis_treated"};

/// The words of a text in small letters.
std::set<std::string> words_of(std::string_view text) {
    std::set<std::string> found;
    std::string word;
    for (const char sign : std::string(text) + " ") {
        if (std::isalpha(static_cast<unsigned char>(sign)) != 0) {
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(sign)));
        } else if (!word.empty()) {
            found.insert(word);
            word.clear();
        }
    }
    return found;
}

std::size_t sentences_of(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool ends = text[i] == '.' || text[i] == '?' || text[i] == '!';
        if (ends && (i + 1 == text.size() || text[i + 1] == ' ')) ++count;
    }
    return count;
}

char32_t next_sign(std::string_view text, std::size_t& at) {
    unsigned int code = 0;
    at += static_cast<std::size_t>(
        ImTextCharFromUtf8(&code, text.data() + at, text.data() + text.size()));
    return code;
}

}  // namespace

TEST_CASE("A missing text is seen to be missing") {
    const ui::Strings strings({{"a.b", {"one", "two", "three"}}});
    CHECK(strings.text("a.b") == "one");
    CHECK(strings.text("a.b", Level::technical) == "three");
    CHECK(strings.text("a.c") == "[?]");
    CHECK_FALSE(strings.has("a"));
}

TEST_CASE("Every input has a name and a tip of at most two sentences") {
    for (const sim::Input& input : sim::inputs()) {
        const std::string key = "control." + std::string(input.id);
        CAPTURE(key);
        CHECK(tests::words().has(key + ".name"));
        REQUIRE(tests::words().has(key + ".tip"));
        CHECK(sentences_of(tests::words().text(key + ".tip")) <= 2);
    }
}

TEST_CASE("Every control says its value in words at both ends of its track") {
    sim::Scenario scenario;
    for (const ui::Control& control : ui::controls()) {
        CAPTURE(control.id);
        const sim::Slider slider = ui::slider_of(control, scenario);
        for (const double value : {slider.range.least, slider.range.greatest}) {
            for (const Level level : levels) {
                const std::string text = ui::value_text(control, value, tests::words(), level);
                CHECK(text.find("[?]") == std::string::npos);
                CHECK(text.find('{') == std::string::npos);
            }
        }
    }
}

TEST_CASE("Every story has a name, a question, a claim and a note") {
    for (const std::string_view id : story_ids) {
        for (const char* part : {".name", ".question", ".claim", ".note"}) {
            const std::string key = "story." + std::string(id) + part;
            CAPTURE(key);
            CHECK(tests::words().has(key));
        }
    }
}

TEST_CASE("No text passes a verdict") {
    const std::set<std::string> forbidden{
        "good",    "bad",      "healthy",  "unhealthy",   "optimal", "optimum", "should",
        "improve", "improves", "improved", "improvement", "better",  "worse",   "ideal"};
    for (const auto& entry : tests::words().all()) {
        const std::string& key = entry.first;
        for (const std::string& text : entry.second) {
            for (const std::string& word : words_of(text)) {
                CAPTURE(key);
                CAPTURE(text);
                CHECK(forbidden.count(word) == 0);
            }
        }
    }
}

TEST_CASE("No plain sentence is longer than twenty-five words") {
    for (const auto& entry : tests::words().all()) {
        const std::string& key = entry.first;
        const std::string& text = entry.second[0];
        std::size_t words = 1;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == ' ') ++words;
            if (text[i] == '.' || text[i] == '?' || text[i] == ':' || text[i] == ';') words = 0;
            CAPTURE(key);
            REQUIRE(words <= 25);
        }
    }
}

TEST_CASE("The fonts hold every sign of every text") {
    tests::Bench bench;
    std::vector<std::string> texts;
    for (const ui::Strings* words : {&test::english(), &test::german()}) {
        for (const auto& entry : words->all()) {
            texts.insert(texts.end(), entry.second.begin(), entry.second.end());
        }
    }
    for (const sim::Input& input : sim::inputs()) texts.emplace_back(input.source);
    for (const ImFont* font : bench.style.fonts) {
        for (const std::string& text : texts) {
            for (std::size_t at = 0; at < text.size();) {
                const char32_t sign = next_sign(text, at);
                CAPTURE(text);
                CAPTURE(static_cast<std::uint32_t>(sign));
                REQUIRE(font->FindGlyphNoFallback(static_cast<ImWchar>(sign)) != nullptr);
            }
        }
    }
}
