#include "app/files/nearest.h"
#include "app/files/number_text.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <limits>
#include <random>
#include <vector>

using namespace compass;

TEST_CASE("A number is written with the fewest digits that bring it back") {
    CHECK(files::shortest_text(0.1) == "0.1");
    CHECK(files::shortest_text(2000.0) == "2000");
    CHECK(files::shortest_text(6000000.0) == "6000000");
    CHECK(files::shortest_text(-2.8) == "-2.8");
    CHECK(files::shortest_text(1.0 / 3.0) == "0.3333333333333333");
    CHECK(files::shortest_text(std::numeric_limits<double>::infinity()) == "never");
    std::mt19937_64 random(22);
    std::uniform_real_distribution<double> any(-1e6, 1e6);
    for (int i = 0; i < 1000; ++i) {
        const double value = any(random);
        REQUIRE(std::strtod(files::shortest_text(value).c_str(), nullptr) == value);
    }
}

TEST_CASE("Only a text that is a number from end to end is one") {
    CHECK(files::number_from("30") == 30.0);
    CHECK(files::number_from("-1.5e3") == -1500.0);
    for (const char* text :
         {"", " 30", "30 ", "30d", "inf", "nan", "0x10", "1e999", "--3", "1,5"}) {
        CAPTURE(text);
        CHECK_FALSE(files::number_from(text));
    }
}

TEST_CASE("The distance of words counts letters added, dropped and changed") {
    CHECK(files::distance("", "abc") == 3);
    CHECK(files::distance("kitten", "sitting") == 3);
    CHECK(files::distance("Run", "run") == 0);
    CHECK(files::distance("weight", "weight_kg") == 3);
    const std::vector<std::string> known{"run", "check", "shot"};
    CHECK(files::nearest("chek", known) == "check");
}

TEST_CASE(
    "The nearest word begins with what was written, or holds it, before others of few changes") {
    const std::vector<std::string> known{"inr", "t_score", "cac_AU", "25OHD_nmol_L",
                                         "day_urine_mg"};
    CHECK(files::nearest("cac", known) == "cac_AU");
    CHECK(files::nearest("CAC_", known) == "cac_AU");
    CHECK(files::nearest("25ohd", known) == "25OHD_nmol_L");
    CHECK(files::nearest("urine", known) == "day_urine_mg");
    CHECK(files::nearest("cac_AU_mean", known) == "cac_AU");
    CHECK(files::nearest("irn", known) == "inr");
}

TEST_CASE("Where no word is like what was written, none is named") {
    const std::vector<std::string> known{"inr", "t_score", "cac_AU"};
    for (const char* word : {"", "x", "bogus", "time_d", "calcium", "in_the_blood"}) {
        CAPTURE(word);
        CHECK(files::like(word, known).empty());
        CHECK(files::nearest_words(word, known).empty());
    }
    CHECK(files::nearest_words("cac", known) == "; the nearest is \"cac_AU\"");
    CHECK(files::nearest_words("t_scroe", known) == "; the nearest is \"t_score\"");
}

TEST_CASE("What a terminal would obey is shown as a question mark, and letters stay") {
    CHECK(files::one_line("a\tb\x1B[2J") == "a?b?[2J");
    // a control of two bytes, a turn of direction and a line separator
    CHECK(files::one_line("\xC2\x9B"
                          "1\xE2\x80\xAE"
                          "2\xE2\x80\xA8"
                          "3") == "?1?2?3");
    const std::string words = "\xC3\xA9t\xC3\xA9 \xE2\x82\xAC \xE2\x80\x93 \xC2\xB5g";
    CHECK(files::one_line(words) == words);
    CHECK(files::one_line("\xE2\x80") == "\xE2\x80");
}

TEST_CASE("A quoted text fits one line, and a cut does not break a letter") {
    CHECK(files::in_quotes("a\nb\x7F") == "\"a?b?\"");
    // 79 letters and one of two bytes that would be cut in the middle
    const std::string text = std::string(79, 'x') + "\xC3\xA9" + std::string(20, 'y');
    CHECK(files::in_quotes(text) == '"' + std::string(79, 'x') + "...\"");
}
