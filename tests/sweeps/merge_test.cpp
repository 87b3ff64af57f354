#include "app/sweeps/merge.h"

#include "tests/app/temporary_folder.h"
#include "tests/sweeps/plans.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace compass;
using test::content;
using test::put;
using tests::plan;

namespace {

/// Runs the shards of a sweep into files of a folder.
std::vector<std::string> shards(const test::TemporaryFolder& folder, sweeps::Plan asked,
                                std::int64_t count, const std::string& name) {
    std::vector<std::string> paths;
    for (std::int64_t index = 1; index <= count; ++index) {
        asked.shard = sweeps::Shard{index, count};
        paths.push_back(folder.file(name + std::to_string(index) + ".csv"));
        REQUIRE(sweeps::run_sweep(asked, paths.back(), "p", Workers(2)));
    }
    return paths;
}

std::string refusal(const std::vector<std::string>& paths, const std::string& out) {
    const auto merged = sweeps::merge(paths, out);
    return merged ? "merged" : merged.error();
}

}  // namespace

TEST_CASE("Shards in any order merge to the bytes of the unsharded sweep") {
    const test::TemporaryFolder folder;
    REQUIRE(sweeps::run_sweep(plan(10), folder.file("whole.csv"), "p", Workers(2)));
    for (const std::int64_t count : {1, 3, 12}) {
        auto paths = shards(folder, plan(10), count, "s" + std::to_string(count) + "-");
        std::reverse(paths.begin(), paths.end());
        REQUIRE(sweeps::merge(paths, folder.file("merged.csv")));
        CHECK(content(folder.file("merged.csv")) == content(folder.file("whole.csv")));
    }
}

TEST_CASE("Shards that do not belong together, overlap or miss one are refused") {
    const test::TemporaryFolder folder;
    const std::string out = folder.file("out.csv");
    put(out, "old");
    const auto s = shards(folder, plan(10), 3, "s");
    auto other_plan = plan(10);
    other_plan.seed = 6;
    const auto other = shards(folder, other_plan, 3, "o");
    const auto four = shards(folder, plan(10), 4, "f");
    REQUIRE(sweeps::run_sweep(plan(10), folder.file("whole.csv"), "p", Workers(2)));

    CHECK(refusal({s[0], s[2]}, out) == "shard 2/3 is missing; name its file too");
    CHECK(refusal({s[1], s[2]}, out) == "shard 1/3 is missing; name its file too");
    CHECK(refusal({s[0], s[1]}, out) == "shard 3/3 is missing; name its file too");
    CHECK(refusal({s[0], s[1], s[1], s[2]}, out) ==
          s[1] + ": is shard 2/3, which another file holds too; leave one of them out");
    for (const std::string& stranger : {other[1], four[1]}) {
        CHECK(refusal({s[0], stranger, s[2]}, out) ==
              stranger + ": belongs to another sweep than " + s[0] +
                  "; merge shards of one population, n, days, seed, program and K only");
    }
    CHECK(refusal({folder.file("whole.csv")}, out) ==
          folder.file("whole.csv") + ": is a whole sweep and no shard of one; leave it out");
    CHECK(refusal({folder.file("none.csv")}, out) ==
          folder.file("none.csv") + ": cannot be read (No such file or directory); check the name");
    CHECK(content(out) == "old");
}

TEST_CASE("A shard that is damaged or no table at all is refused") {
    const test::TemporaryFolder folder;
    const std::string out = folder.file("out.csv");
    const auto s = shards(folder, plan(6), 2, "s");
    const std::string good = content(s[1]);
    const std::size_t last_row = good.rfind('\n', good.size() - 2) + 1;
    const auto with = [&](const std::string& bytes) {
        put(s[1], bytes);
        return refusal(s, out);
    };
    CHECK(with(good.substr(0, last_row)) == s[1] + ": is damaged at person 6; run its shard again");
    CHECK(with(good.substr(0, good.size() - 1)) ==
          s[1] + ": is damaged at person 6; run its shard again");
    CHECK(with(good + "7,60,1,0,60,0,1\n") ==
          s[1] + ": goes on behind its last person; run its shard again");
    CHECK(with(good.substr(0, last_row) + "6,60,1,0,60,sixty,1\n") ==
          s[1] + ": is damaged at person 6; run its shard again");
    const std::string no_table =
        s[1] + ": is no table of a sweep; name the files that `sweep --shard` wrote";
    CHECK(with("") == no_table);
    CHECK(with("x,y\n1,2\n") == no_table);
    CHECK(with("# p\n# sweep: 6 persons\n# shard: 3/2\nperson,\n") == no_table);
    CHECK(with(std::string(3000000, 'x')) == no_table);
    CHECK(with(good) == "merged");
    CHECK(folder.count() == 3);
}

TEST_CASE("A merge may replace one of its shards") {
    const test::TemporaryFolder folder;
    const auto s = shards(folder, plan(6), 2, "s");
    REQUIRE(sweeps::run_sweep(plan(6), folder.file("whole.csv"), "p", Workers(2)));
    REQUIRE(sweeps::merge(s, s[0]));
    CHECK(content(s[0]) == content(folder.file("whole.csv")));
}
