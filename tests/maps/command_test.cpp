#include "tests/app/ran.h"
#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace compass;
using test::content;
using test::ran;
using test::refusal;

namespace {

/// "map - --x .. --y .. --output .. --at 1d --out <path>", with some options changed.
std::vector<std::string> words(const std::string& out, const std::string& option = "",
                               const std::string& value = "") {
    std::vector<std::string> all{
        "map",   "-", "--x",      "d3.amount=0:4000", "--y",  "age_y=20:80",
        "--n",   "3", "--output", "25OHD_nmol_L",     "--at", "2d",
        "--out", out};
    const auto found = std::find(all.begin(), all.end(), option);
    if (found != all.end()) *(found + 1) = value;
    return all;
}

std::string refused(const std::string& option, const std::string& value) {
    return refusal(words("/tmp/never.csv", option, value), "{}");
}

}  // namespace

TEST_CASE("A map to CSV holds n times n rows, whose values are those of run") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("m.csv");
    const auto map = ran(words(path), "{}");
    CHECK(map.status == 0);
    CHECK(map.out.empty());
    CHECK(map.err.empty());
    const std::string table = content(path);
    CHECK(std::count(table.begin(), table.end(), '\n') == 3 + 1 + 9);
    CHECK(table.find("\nx,y,value,valid\n0,20,") != std::string::npos);
    const auto run = ran({"run", "-", "--days", "2", "--every", "2d"},
                         R"({"person": {"age_y": 50}, "regimen": {"d3": {"amount": 4000}}})");
    // the twelfth column behind the time is 25OHD_nmol_L
    const std::string last = run.out.substr(run.out.rfind("\n2,") + 1);
    std::size_t at = 0;
    for (int i = 0; i < 12; ++i) at = last.find(',', at) + 1;
    const std::string value = last.substr(at, last.find(',', at) - at);
    CHECK(table.find("\n4000,50," + value + ",1\n") != std::string::npos);
}

TEST_CASE("A map over an input that takes few values has n times n rows all the same") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("m.csv");
    CHECK(ran({"map", "-", "--x", "female=0:1", "--y", "d3.miss_every=0:3", "--n", "4", "--output",
               "cac_AU", "--at", "2d", "--out", path},
              "{}")
              .status == 0);
    const std::string table = content(path);
    std::vector<std::string> rows;
    for (std::size_t at = table.find("x,y,value,valid\n") + 16; at < table.size();) {
        const std::size_t end = table.find('\n', at);
        rows.push_back(table.substr(at, end - at));
        at = end + 1;
    }
    REQUIRE(rows.size() == 16);
    const std::vector<std::string> heads{"0,0,", "0,0,", "1,0,", "1,0,", "0,2,", "0,2,",
                                         "1,2,", "1,2,", "0,2,", "0,2,", "1,2,", "1,2,",
                                         "0,3,", "0,3,", "1,3,", "1,3,"};
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i].starts_with(heads[i]));
    CHECK(rows[0] == rows[1]);
    CHECK(rows[4] == rows[8]);
    CHECK(rows[0].substr(4) != rows[2].substr(4));
    // a picture has each value once
    CHECK(ran(words(folder.file("m.png"), "--x", "female=0:1"), "{}").status == 0);
}

TEST_CASE("The number of threads does not change a table") {
    const test::TemporaryFolder folder;
    auto one = words(folder.file("1.csv"));
    one.insert(one.end(), {"--threads", "1"});
    auto four = words(folder.file("4.csv"));
    four.insert(four.end(), {"--threads", "4"});
    CHECK(ran(one, "{}").status == 0);
    CHECK(ran(four, "{}").status == 0);
    CHECK(content(folder.file("1.csv")) == content(folder.file("4.csv")));
}

TEST_CASE("A map to PNG is a picture, also of a story") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("m.png");
    CHECK(ran({"map", "--story", "balanced", "--x", "ca.amount=0:1000", "--y", "mk7.amount=0:360",
               "--n", "2", "--output", "cac_AU", "--at", "36h", "--out", path})
              .status == 0);
    CHECK(content(path).starts_with("\x89PNG\r\n"));
    CHECK(folder.count() == 1);
}

TEST_CASE("A map that cannot be is refused in one sentence, and nothing is written") {
    CHECK(refused("--y", "d3.amount=0:10") ==
          "--x and --y both name d3.amount; a map needs two different inputs");
    CHECK(refused("--x", "age_y=40:40") ==
          "--x goes from 40 to the same value; a map needs two different ends");
    CHECK(refused("--y", "gfr=90:30") == "--y is reversed; write gfr=30:90");
    CHECK(refused("--x", "d3.amuont=0:1") ==
          "--x names \"d3.amuont\", which is no input; the nearest is \"d3.amount\", and "
          "`calcium-compass parameters` lists them all");
    CHECK(refused("--x", "gfr=nan:90") ==
          "--x has the range \"nan:90\" but must be two numbers, such as gfr=15:120");
    CHECK(refused("--output", "cac_au") ==
          "--output names \"cac_au\", which is no column of run; the nearest is \"cac_AU\"");
    CHECK(refused("--output", "cac") ==
          "--output names \"cac\", which is no column of run; the nearest is \"cac_AU\"");
    CHECK(
        refused("--output", "time_d") ==
        "--output names \"time_d\", which is the moment of a row and no value at it; name another "
        "column");
    for (const std::string n : {"1", "0", "1e9", "2.5", "nan"}) {
        CHECK(refused("--n", n) ==
              "--n is \"" + n + "\" but must be a whole number from 2 to 1000");
    }
    CHECK(refused("--at", "10") ==
          "--at is \"10\" but must be a moment up to 36525d, written like 36h, 90d, 18mo or 10y");
    CHECK(refused("--at", "0.0001h") == "--at is \"0.0001h\" but must fall on a whole minute");
    CHECK(refused("--out", "m.jpg") ==
          "--out is \"m.jpg\" but must end in .csv for a table or .png for a picture");
    CHECK(refusal({"map", "-"}, "{}") == "map: --x is required; see calcium-compass map --help");
    CHECK_FALSE(std::filesystem::exists("/tmp/never.csv"));
}

TEST_CASE("A map that cannot be written is refused, and an older file survives") {
    const test::TemporaryFolder folder;
    CHECK(refusal(words(folder.file("no/m.csv")), "{}") ==
          folder.file("no/m.csv") +
              ": cannot be written (No such file or directory); make the folder first or choose "
              "another place");
    std::filesystem::create_symlink("/dev/full", folder.file("full.csv"));
    CHECK(refusal(words(folder.file("full.csv")), "{}")
              .ends_with("(No space left on device); make room or choose another place"));
    test::put(folder.file("old.csv"), "old");
    CHECK(refusal(words(folder.file("old.csv"), "--n", "1"), "{}").starts_with("--n is"));
    CHECK(content(folder.file("old.csv")) == "old");
}

TEST_CASE("The ending of a map counts in capitals too, and a stream takes the table") {
    const test::TemporaryFolder folder;
    CHECK(ran(words(folder.file("m.PNG")), "{}").status == 0);
    CHECK(content(folder.file("m.PNG")).starts_with("\x89PNG\r\n"));
    CHECK(ran(words("/dev/null"), "{}").status == 0);
}
