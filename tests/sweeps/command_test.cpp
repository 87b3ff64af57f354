#include "app/sweeps/part_sums.h"
#include "tests/app/ran.h"
#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using namespace compass;
using test::content;
using test::ran;
using test::refusal;

namespace {

constexpr const char* population =
    R"({"person": {"age_y": {"uniform": {"from": 50, "to": 70}}}, "outputs": ["cac_AU"]})";

std::string refused(std::vector<std::string> options) {
    options.insert(options.begin(), {"sweep", "-"});
    return refusal(options, population);
}

}  // namespace

TEST_CASE("A sweep writes its file and prints its quantiles") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    const auto sweep = ran({"sweep", "-", "--n", "5", "--days", "2", "--out", path}, population);
    CHECK(sweep.status == 0);
    CHECK(sweep.err.empty());
    CHECK(sweep.out.starts_with("output  unit"));
    CHECK(sweep.out.ends_with("\n5 persons, 0 of them outside the model's domain\n"));
    const std::string table = content(path);
    CHECK(table.starts_with("# calcium-compass "));
    CHECK(table.find("\n# sweep: 5 persons, 2 days, seed 1, 1 inputs drawn\n") !=
          std::string::npos);
    CHECK(table.find("\nperson,age_y,cac_AU,valid\n1,") != std::string::npos);
    CHECK(folder.count() == 1);
}

TEST_CASE("Seed and threads: the one changes the persons, the other nothing") {
    const test::TemporaryFolder folder;
    const auto table = [&folder](std::vector<std::string> more) {
        more.insert(more.begin(),
                    {"sweep", "-", "--n", "4", "--days", "1", "--out", folder.file("a.csv")});
        CHECK(ran(more, population).status == 0);
        return content(folder.file("a.csv"));
    };
    const std::string plain = table({});
    CHECK(table({"--seed", "1"}) == plain);
    CHECK(table({"--threads", "3"}) == plain);
    const std::string other = table({"--seed", "9007199254740991"});
    CHECK(other.substr(other.find("\nperson")) != plain.substr(plain.find("\nperson")));
}

TEST_CASE("Without --days the file's own days count") {
    const test::TemporaryFolder folder;
    const auto sweep =
        ran({"sweep", "-", "--n", "1", "--out", folder.file("a.csv")}, R"({"days": 3})");
    CHECK(sweep.status == 0);
    CHECK(content(folder.file("a.csv")).find("1 persons, 3 days, seed 1, 0 inputs drawn\n") !=
          std::string::npos);
}

TEST_CASE("Shards on the command line merge to the whole, and are refused apart") {
    const test::TemporaryFolder folder;
    const auto file = [&folder](const char* name) { return folder.file(name); };
    const std::vector<std::string> sweep{"sweep", "-", "--n", "9", "--days", "1", "--out"};
    const auto with = [&sweep](std::vector<std::string> more) {
        more.insert(more.begin(), sweep.begin(), sweep.end());
        return ran(more, population);
    };
    const auto whole = with({file("whole.csv")});
    CHECK(with({file("1.csv"), "--shard", "1/2"}).status == 0);
    CHECK(with({file("2.csv"), "--shard", "2/2"})
              .out.ends_with("5 persons of 9 (shard 2/2), 0 of them outside the model's domain\n"));
    const auto merged = ran({"merge", file("2.csv"), file("1.csv"), "--out", file("m.csv")});
    CHECK(merged.status == 0);
    CHECK(merged.out == whole.out);
    CHECK(content(file("m.csv")) == content(file("whole.csv")));
    CHECK(refusal({"merge", file("2.csv"), "--out", file("m.csv")}) ==
          "shard 1/2 is missing; name its file too");
    CHECK(refusal({"merge", "--out", file("m.csv")}) ==
          "merge: SHARDS is required; see calcium-compass merge --help");
}

TEST_CASE("A sweep that goes on says so") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    const std::vector<std::string> words{"sweep", "-", "--n", "3", "--days", "1", "--out", path};
    ran(words, population);
    const std::string whole = content(path);
    const std::string part = whole.substr(0, whole.rfind('\n', whole.size() - 2) + 1);
    const std::size_t head = whole.find("\n1,") + 1;
    sweeps::RunningSum sum;
    sum.take(part.substr(0, head));
    const std::string of_head = sum.line();
    sum.take(part.substr(head));
    test::put(path + ".part", part);
    test::put(path + ".part.sums", of_head + sum.line());
    const auto again = ran(words, population);
    CHECK(again.status == 0);
    CHECK(again.err == "going on behind the 2 persons of an earlier run\n");
    CHECK(content(path) == whole);
}

TEST_CASE("Numbers of a sweep are read strictly") {
    const test::TemporaryFolder folder;
    const std::string out = folder.file("a.csv");
    for (const std::string n : {"0", "-3", "1.5", "ten", "nan", "1e9"}) {
        CHECK(refused({"--n", n, "--out", out}) ==
              "--n is \"" + n + "\" but must be a whole number from 1 to 10000000");
    }
    for (const std::string shard : {"3/2", "0/2", "1/0", "1", "a/b", "1/2/3", "-1/2", "1.5/2"}) {
        CHECK(refused({"--n", "5", "--shard", shard, "--out", out}) ==
              "--shard is \"" + shard +
                  "\" but must be I/K, part I of K parts, such as 2/4, with K up to 100000");
    }
    for (const std::string seed : {"-1", "0.5", "x", "1e300", "nan"}) {
        CHECK(refused({"--n", "5", "--seed", seed, "--out", out}) ==
              "--seed is \"" + seed + "\" but must be a whole number from 0 to 9007199254740991");
    }
    CHECK(refused({"--n", "5", "--days", "0", "--out", out}) ==
          "--days is \"0\" but must be a whole number from 1 to 36525; correct it, or leave it out "
          "for the days of the file");
    CHECK(refused({"--n", "5", "--threads", "0", "--out", out}) ==
          "--threads is \"0\" but must be a whole number from 1 to 1024");
    CHECK(refused({"--n", "5"}) == "sweep: --out is required; see calcium-compass sweep --help");
    CHECK(refused({"--out", out}) == "sweep: --n is required; see calcium-compass sweep --help");
    CHECK(folder.count() == 0);
}

TEST_CASE("A population that cannot be read is named") {
    CHECK(refusal({"sweep", "none.json", "--n", "1", "--out", "a.csv"}) ==
          "none.json: cannot be read (No such file or directory); check the name");
    CHECK(refusal({"sweep", "-", "--n", "1", "--out", "a.csv"}, "{\"person\": {\"age\": 4}}") ==
          "standard input: \"person.age\" is not a key of a scenario; the nearest is "
          "\"person.age_y\", a number from 18 to 90 y");
}

TEST_CASE("The help of sweep documents the file") {
    const std::string help = ran({"sweep", "--help"}).out;
    for (const char* word : {"uniform", "normal", "lognormal", "choice", "bernoulli", "same_as",
                             "outputs", "--shard", ".part"}) {
        CAPTURE(word);
        CHECK(help.find(word) != std::string::npos);
    }
}

TEST_CASE("A sweep to a device is streamed") {
    CHECK(ran({"sweep", "-", "--n", "2", "--days", "1", "--out", "/dev/null"}, population).status ==
          0);
    CHECK(refused({"--n", "1", "--days", "1", "--out", "/dev/full"}) ==
          "/dev/full: cannot be written (No space left on device); make room or choose another "
          "place");
}
