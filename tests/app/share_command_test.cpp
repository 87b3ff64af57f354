#include "app/files/share_line.h"
#include "app/files/stories.h"
#include "tests/app/ran.h"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace compass;
using test::ran;
using test::refusal;

TEST_CASE("share prints one line for a file, a story or another share line") {
    const auto ran_file = ran({"share", "-"}, R"({"regimen": {"d3": {"amount": 2000}}})");
    CHECK(ran_file.status == 0);
    CHECK(ran_file.out == "cc1;m=1;d3.amount=2000\n");
    CHECK(ran_file.err.empty());
    CHECK(ran({"share", "--share", "https://example.org/#cc1;d3.amount=2e3;m=1"}).out ==
          ran_file.out);
    const auto stories = files::stories();
    REQUIRE(stories);
    const auto winter = files::story_scenario(*stories, "winter");
    REQUIRE(winter);
    CHECK(ran({"share", "--story", "winter"}).out == files::share_line(*winter) + "\n");
}

TEST_CASE("A run of a share line prints the bytes of the run of its scenario") {
    const std::string line = "cc1;m=1;d3.amount=2000;days=3";
    const auto shared = ran({"run", "--share", line});
    CHECK(shared.status == 0);
    CHECK(shared.out ==
          ran({"run", "-"}, R"({"regimen": {"d3": {"amount": 2000}}, "days": 3})").out);
    CHECK(ran({"run", "--share", "cc1;m=1", "--days", "3"}).out != shared.out);
}

TEST_CASE("shot, map and window take a share line where they take a scenario") {
    const auto shot = ran({"shot", "--share", "cc1;m=1;days=42", "--out", "not_written.png"});
    REQUIRE(shot.shots.size() == 1);
    CHECK(shot.shots[0].scenario.days == 42.0);
    setenv("WAYLAND_DISPLAY", "wayland-0", 1);
    const auto window = ran({"window", "--share", "cc1;m=1;days=42;view=projector"});
    unsetenv("WAYLAND_DISPLAY");
    REQUIRE(window.windows.size() == 1);
    REQUIRE(window.windows[0]);
    CHECK(window.windows[0]->scenario.days == 42.0);
    CHECK(window.windows[0]->looks ==
          std::vector<std::pair<std::string, std::string>>{{"view", "projector"}});
}

TEST_CASE("What a share line says that nobody knows here is told and left out") {
    const auto known = ran({"share", "--share", "cc1;m=1;days=4"});
    const auto shared = ran({"share", "--share", "cc1;m=7;dais=4;days=4;wings=2"});
    CHECK(shared.status == 0);
    CHECK(shared.out == known.out);
    CHECK(known.err.empty());
    CHECK(shared.err ==
          "calcium-compass: share line: was made with model version 7, and this program has 1; "
          "numbers may differ\n"
          "calcium-compass: share line: \"dais\" is no input and was left out; the nearest is "
          "\"days\"\n"
          "calcium-compass: share line: \"wings\" is no input and was left out\n");
    CHECK(refusal({"run", "--share", "cc1;m=1;age_y=500"}).starts_with("share line: age_y is "));
}

TEST_CASE("Two scenarios on a command line are refused, and check takes none") {
    const std::string sentence =
        " takes one scenario: a file, --story or --share; leave out the others";
    CHECK(refusal({"run", "a.json", "--share", "cc1;m=1"}) == "run" + sentence);
    CHECK(refusal({"shot", "--story", "winter", "--share", "cc1;m=1", "--out", "a.png"}) ==
          "shot" + sentence);
    CHECK(refusal({"window", "-", "--share", "cc1;m=1"}) == "window" + sentence);
    CHECK(refusal({"share", "a.json", "--story", "winter", "--share", "cc1;m=1"}) ==
          "share" + sentence);
    CHECK(refusal({"share"}).starts_with("share needs a scenario: "));
    CHECK(refusal({"run", "--share", ""}) ==
          "run: --share is empty; see calcium-compass run --help");
    CHECK(
        refusal({"check", "--share", "cc1;m=1"}).starts_with("\"--share\" is no option of check"));
}

TEST_CASE("A broken share line on the command line leaves no output behind") {
    CHECK(refusal({"run", "--share", "cc1;m=1;age_y=50;age_y=51", "--out", "not_written.csv"}) ==
          "share line: names age_y twice; keep one of the two");
    CHECK(test::File(std::fopen("not_written.csv", "r")) == nullptr);
}
