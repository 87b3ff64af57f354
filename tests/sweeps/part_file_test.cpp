#include "app/sweeps/part_file.h"

#include "tests/app/temporary_folder.h"
#include "tests/sweeps/plans.h"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>

using namespace compass;
using test::content;
using test::put;
using tests::plan;

namespace {

/// The first so many lines of a text.
std::string lines(const std::string& text, int count) {
    std::size_t end = 0;
    for (; count > 0; --count) end = text.find('\n', end) + 1;
    return text.substr(0, end);
}

constexpr int head_lines = 5;

/// Leaves a part file as a stopped run does, with a checksum behind its head and each of its rows.
void put_part(const std::string& path, const std::string& bytes) {
    put(path + ".part", bytes);
    std::string sums;
    sweeps::RunningSum sum;
    const auto breaks = static_cast<int>(std::count(bytes.begin(), bytes.end(), '\n'));
    for (int line = head_lines; line <= breaks; ++line) {
        sum.take(lines(bytes, line).substr(sum.bytes()));
        sums += sum.line();
    }
    put(path + ".part.sums", sums);
}

std::string refusal(const sweeps::Plan& plan, const std::string& path) {
    const auto swept = sweeps::run_sweep(plan, path, "p", Workers(1));
    return swept ? "done" : swept.error();
}

}  // namespace

TEST_CASE("A sweep goes on where it was stopped, and runs no person twice") {
    const test::TemporaryFolder folder;
    const std::string whole_path = folder.file("whole.csv");
    REQUIRE(sweeps::run_sweep(plan(20), whole_path, "p", Workers(2)));
    const std::string whole = content(whole_path);
    const std::string path = folder.file("a.csv");
    // stopped in the head, between rows, within a row, and after the last row
    for (const std::size_t stop : {std::size_t{0}, std::size_t{9}, lines(whole, head_lines).size(),
                                   lines(whole, head_lines + 7).size(),
                                   lines(whole, head_lines + 7).size() + 5, whole.size()}) {
        CAPTURE(stop);
        put_part(path, whole.substr(0, stop));
        std::int64_t resumed = -1;
        REQUIRE(sweeps::run_sweep(plan(20), path, "p", Workers(2),
                                  {.resumed = [&](std::int64_t rows) { resumed = rows; }}));
        CHECK(content(path) == whole);
        CHECK_FALSE(std::filesystem::exists(path + ".part"));
        CHECK(folder.count() == 2);
        const auto breaks =
            std::count(whole.begin(), whole.begin() + static_cast<long>(stop), '\n');
        CHECK(resumed == std::max(0L, breaks - head_lines));
    }
    // a row that was there is kept as it was, even if its outputs were others
    std::string marked = lines(whole, head_lines + 1);
    marked[marked.size() - 4] = marked[marked.size() - 4] == '7' ? '8' : '7';
    put_part(path, marked);
    REQUIRE(sweeps::run_sweep(plan(20), path, "p", Workers(2)));
    CHECK(content(path).starts_with(marked));
    CHECK(content(path) != whole);
}

TEST_CASE("The part file of another command is refused and left alone") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    const std::string sentence =
        path +
        ".part: holds the rows of another sweep; give the command that began it, or delete "
        "the file";
    const std::string part = lines(sweeps::table_head(plan(20), "p"), head_lines);
    auto other_seed = plan(20);
    other_seed.seed = 6;
    auto other_days = plan(20);
    other_days.days = 3;
    auto shard = plan(20);
    shard.shard = sweeps::Shard{1, 2};
    for (const auto& other : {plan(21), other_seed, other_days, shard}) {
        put(path + ".part", part);
        CHECK(refusal(other, path) == sentence);
        CHECK(content(path + ".part") == part);
    }
    put(path + ".part", "something else");
    CHECK(refusal(plan(20), path) == sentence);
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("A damaged part file is refused and left alone") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    REQUIRE(sweeps::run_sweep(plan(4), path, "p", Workers(2)));
    const std::string whole = content(path);
    const auto damaged = [&](const std::string& rows, int row) {
        put(path + ".part", lines(whole, head_lines) + rows);
        CHECK(refusal(plan(4), path) == path + ".part: is damaged at row " + std::to_string(row) +
                                            "; delete the file to begin again");
        CHECK(content(path + ".part") == lines(whole, head_lines) + rows);
        CHECK(content(path) == whole);
    };
    const std::string rows = whole.substr(lines(whole, head_lines).size());
    damaged(std::string(8, '\0') + '\n', 1);
    damaged(lines(rows, 1) + lines(rows, 1), 2);         // a person twice
    damaged(lines(rows, 4) + "5,60,1,0,60,0,1\n", 5);    // one too many
    damaged("1,60,1,0,60,0.1,1\n", 1);                   // another person than the seed's
    damaged(sweeps::row_start(plan(4), 1) + "60\n", 1);  // too few outputs
    damaged(sweeps::row_start(plan(4), 1) + "60,x,1\n", 1);
}

TEST_CASE("A part file in which one digit was changed is refused and left alone") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    REQUIRE(sweeps::run_sweep(plan(4), path, "p", Workers(2)));
    const std::string whole = content(path);
    std::filesystem::remove(path);
    put_part(path, lines(whole, head_lines + 3));
    std::string changed = lines(whole, head_lines + 3);
    char& digit = changed[changed.size() - 4];
    digit = digit == '7' ? '8' : '7';
    put(path + ".part", changed);
    CHECK(refusal(plan(4), path) ==
          path + ".part: is damaged between rows 3 and 3; delete the file to begin again");
    CHECK(content(path + ".part") == changed);
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("Rows without a checksum are run again") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    REQUIRE(sweeps::run_sweep(plan(9), path, "p", Workers(2)));
    const std::string whole = content(path);
    const auto resumed_from = [&](const std::string& sums) {
        put(path + ".part", lines(whole, head_lines + 6));
        put(path + ".part.sums", sums);
        std::int64_t resumed = -1;
        REQUIRE(sweeps::run_sweep(plan(9), path, "p", Workers(2),
                                  {.resumed = [&](std::int64_t rows) { resumed = rows; }}));
        CHECK(content(path) == whole);
        return resumed;
    };
    put_part(path, lines(whole, head_lines + 6));
    const std::string sums = content(path + ".part.sums");
    CHECK(resumed_from(sums) == 6);
    CHECK(resumed_from(lines(sums, 4)) == 3);
    CHECK(resumed_from(lines(sums, 4) + "99") == 3);
    CHECK(resumed_from(lines(sums, 4) + "99 x\n") == 3);
    CHECK(resumed_from("") == 0);
    CHECK(resumed_from("9 9\n" + sums) == 0);
}

TEST_CASE("Two runs do not write one file") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    const auto first = sweeps::PartFile::open(path, "head\n", [](auto, auto) { return true; });
    REQUIRE(first);
    const auto second = sweeps::PartFile::open(path, "head\n", [](auto, auto) { return true; });
    REQUIRE_FALSE(second);
    CHECK(second.error() == path +
                                ".part: another run is writing it; wait for its end or choose "
                                "another --out");
}

TEST_CASE("A full disk is told, and the sweep goes on when there is room") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    REQUIRE(sweeps::run_sweep(plan(60), path, "p", Workers(1)));
    const std::string whole = content(path);
    put(path, "old");
    // no file of this process may grow beyond half of the table
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{whole.size() / 2, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const std::string sentence = refusal(plan(60), path);
    setrlimit(RLIMIT_FSIZE, &old);
    CHECK(sentence == path +
                          ".part: cannot be written (File too large); make room, then give the "
                          "same command again and it goes on");
    CHECK(content(path) == "old");
    std::int64_t resumed = 0;
    REQUIRE(sweeps::run_sweep(plan(60), path, "p", Workers(1),
                              {.resumed = [&](std::int64_t rows) { resumed = rows; }}));
    CHECK(resumed > 0);
    CHECK(content(path) == whole);
    CHECK(refusal(plan(1), "/dev/full") ==
          "/dev/full: cannot be written (No space left on device); make room or choose another "
          "place");
}

TEST_CASE("A place that cannot be written is refused before anything is run") {
    const test::TemporaryFolder folder;
    CHECK(refusal(plan(1), folder.file("no/a.csv")) ==
          folder.file("no/a.csv") +
              ": cannot be written (No such file or directory); make the folder first or choose "
              "another place");
    CHECK(refusal(plan(1), folder.path()).ends_with("(Is a directory); choose another place"));
}

TEST_CASE("A link stays, and what it points at is written") {
    const test::TemporaryFolder folder;
    put(folder.file("real.csv"), "old");
    std::filesystem::create_symlink(folder.file("real.csv"), folder.file("link.csv"));
    REQUIRE(sweeps::run_sweep(plan(2), folder.file("link.csv"), "p", Workers(1)));
    CHECK(std::filesystem::is_symlink(folder.file("link.csv")));
    CHECK(content(folder.file("real.csv")).starts_with("# p\n"));
    CHECK(folder.count() == 2);
}
