#include "app/files/share_line.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace compass;

namespace {

/// The sentence without its beginning; else what went wrong.
std::string refusal(const std::string& text) {
    const std::string name = "share line: ";
    const auto scenario = files::parse_share_line(text);
    if (scenario) return "read";
    if (!scenario.error().starts_with(name)) return "form: " + scenario.error();
    return scenario.error().substr(name.size());
}

}  // namespace

TEST_CASE("A share line with an unknown id names the nearest and what it takes") {
    CHECK(refusal("cc1;m=1;d3.amout=2000") ==
          "\"d3.amout\" is no input; the nearest is d3.amount, a number from 0 to 6000000 IU");
    CHECK(refusal("cc1;m=1;regimen.d3.amount=2000") ==
          "\"regimen.d3.amount\" is no input; the nearest is d3.amount, a number from 0 to 6000000 "
          "IU");
    CHECK(refusal("cc1;m=1;Age_y=50") ==
          "\"Age_y\" is no input; the nearest is age_y, a number from 18 to 90 y");
    CHECK(refusal("cc1;m=1;=5") == "\"\" is no input, and none is like it; copy it again");
}

TEST_CASE("A share line with a value that no file may hold says what may stand there") {
    CHECK(refusal("cc1;m=1;age_y=91") ==
          "age_y is \"91\" but must be a number from 18 to 90 y; correct it, or leave it out for "
          "40 y");
    CHECK(refusal("cc1;m=1;warfarin=2") ==
          "warfarin is \"2\" but must be 0 or 1; correct it, or leave it out for 0");
    CHECK(refusal("cc1;m=1;d3.stop_d=never") ==
          "d3.stop_d is \"never\" but must be a whole number from 0 to 36525 d; correct it, or "
          "leave it out for never");
    for (const std::string value : {"", "x", "nan", "inf", "-inf", "1e999", "0x32", "5-0", "+50",
                                    "50y", "5.0.0", "-1", "=50", "1e"}) {
        CAPTURE(value);
        CHECK(refusal("cc1;m=1;age_y=" + value).starts_with("age_y is \"" + value + "\" but must"));
    }
    CHECK(refusal("cc1;m=1;d3.miss_every=1").find("0 or a whole number from 2") !=
          std::string::npos);
    CHECK(refusal("cc1;m=1;days=1.5").find("a whole number from 1 to 36525 d") !=
          std::string::npos);
}

TEST_CASE("A share line that names something twice is not guessed at") {
    CHECK(refusal("cc1;m=1;age_y=50;age_y=50") == "names age_y twice; keep one of the two");
    CHECK(refusal("cc1;m=1;m=1") == "names m twice; keep one of the two");
}

TEST_CASE("A share line of another version is not opened as if it were of this one") {
    CHECK(refusal("cc2;m=1;age_y=50") ==
          "has the format \"cc2\", but this program reads \"cc1\"; open it in the program that "
          "made it");
    CHECK(refusal("cc1;m=2;age_y=50") ==
          "was made with model version \"2\", and this program has 1, so its numbers would differ; "
          "write m=1 to open it all the same");
    CHECK(refusal("cc1;age_y=50") == "lacks the version of the model; begin it with cc1;m=1");
}

TEST_CASE("A share line that is opened leniently tells of unknown ids and another version") {
    const auto link = files::open_share_line("cc1;m=2;foo=3;d3.amount=2000;lock=age+sun");
    REQUIRE(link);
    CHECK(link->scenario.regimen.d3.amount == 2000.0);
    CHECK(link->unknown == std::vector<std::string>{"foo"});
    CHECK(link->other_model == "2");
    CHECK(link->looks ==
          std::vector<std::pair<std::string, std::string>>{{"lock", "age"}, {"lock", "sun"}});
    CHECK_FALSE(files::open_share_line("cc1;m=1;age_y=91"));
    CHECK_FALSE(files::open_share_line("cc1;m=x;age_y=50"));
    CHECK_FALSE(files::open_share_line("cc1;m=1;foo=1;foo=2"));
}

TEST_CASE("What is no share line is told so, whatever it is") {
    CHECK(refusal("") == "is empty; it should begin with cc1;m=1");
    CHECK(refusal(" \r\n ") == "is empty; it should begin with cc1;m=1");
    CHECK(refusal("https://example.org/") ==
          "\"https://example.org/\" is none; one begins with cc1;m=1");
    CHECK(refusal("ccx;m=1") == "\"ccx;m=1\" is none; one begins with cc1;m=1");
    CHECK(refusal("#<script>alert(1)</script>") ==
          "\"script>alert(1)</script\" is none; one begins with cc1;m=1");
    CHECK(refusal("cc1;m=1;<script>alert(1)</script>") ==
          "holds \"<\" as letter 9, where only letters, digits and . - _ = ; may stand; copy it "
          "again");
    CHECK(refusal("cc1;m=1;age_y=%3Cimg src=x%3E50").starts_with("holds \"<\" as letter 15"));
    CHECK(refusal("cc1;m=1;age_y=5 0").starts_with("holds \" \" as letter 16"));
    CHECK(refusal("cc1;m=1;age_y=%zz").starts_with("holds \"%\" as letter 15"));
    CHECK(refusal("cc1;m=1;age_y=%00").starts_with("holds \"?\" as letter 15"));
    CHECK(refusal("cc1;m=1;age_y") == "\"age_y\" has no value; write it like d3.amount=2000");
    CHECK(refusal("cc1;m=1;;age_y=50") == "has two semicolons in a row; copy it again");
}

TEST_CASE("Binary texts are refused in one plain sentence") {
    std::string bytes;
    for (int i = 0; i < 9999; ++i) bytes += static_cast<char>(i * 37 % 256);
    for (const std::string& text : {bytes, "cc1;m=1;" + bytes.substr(0, 900)}) {
        const std::string sentence = refusal(text);
        CAPTURE(sentence);
        CHECK(sentence.size() < 300);
        CHECK(std::all_of(sentence.begin(), sentence.end(),
                          [](char c) { return c >= ' ' && c <= '~'; }));
    }
}

TEST_CASE("Ten megabytes are refused unread, however they begin") {
    std::string large = "cc1;m=1;";
    large.resize(10000008, ';');
    CHECK(refusal(large) == "has 10000008 letters, more than any share line; copy the line alone");
    CHECK(refusal(std::string(10001, 'x')).starts_with("has 10001 letters"));
    CHECK(refusal(std::string(10000, 'x')).ends_with("...\" is none; one begins with cc1;m=1"));
}
