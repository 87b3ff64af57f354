#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>
#include <sys/wait.h>

#include <cstdlib>

using namespace compass;
using test::content;

namespace {

/// A folder with a population and both shards of its sweep, in which commands of a shell are run;
/// $P is the program.
class Shell {
public:
    Shell() {
        test::put(
            folder_.file("p.json"),
            R"({"person": {"age_y": {"uniform": {"from": 50, "to": 70}}}, "outputs": ["cac_AU"]})");
        setenv("P", COMPASS_PROGRAM, 1);
        for (const char* shard : {"1", "2"}) {
            REQUIRE(status("$P sweep p.json --n 3 --days 1 --shard " + std::string(shard) +
                           "/2 --out s" + shard + ".csv >/dev/null") == 0);
        }
        REQUIRE(status("$P sweep p.json --n 3 --days 1 --out whole.csv > /dev/null") == 0);
    }

    int status(const std::string& command) const {
        const std::string line = "cd '" + folder_.path() + "' && " + command;
        const int status = std::system(line.c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    std::string read(const char* name) const { return content(folder_.file(name)); }

private:
    test::TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("A table goes to standard output whatever that is: a file, its end, a pipe") {
    const Shell shell;
    const std::string whole = shell.read("whole.csv");
    for (const std::string command :
         {"$P sweep p.json --n 3 --days 1 --out /dev/stdout",
          "$P merge s1.csv s2.csv --out /dev/stdout", "$P merge s1.csv s2.csv --out /dev/fd/1",
          "$P sweep p.json --n 3 --days 1 --out -", "$P merge s1.csv s2.csv --out -"}) {
        CAPTURE(command);
        CHECK(shell.status(command + " > q.csv 2> err") == 0);
        CHECK(shell.read("q.csv") == whole);
        CHECK(shell.status("echo before > q.csv && " + command + " >> q.csv 2>> err") == 0);
        CHECK(shell.read("q.csv") == "before\n" + whole);
        CHECK(shell.status("(" + command + "; echo $? > code) 2>> err | cat > q.csv") == 0);
        CHECK(shell.read("code") == "0\n");
        CHECK(shell.read("q.csv") == whole);
        CHECK(shell.read("err").empty());
    }
    CHECK(shell.status("$P run --story winter --days 3 > r.csv") == 0);
    CHECK(shell.status("$P run --story winter --days 3 --out - > r2.csv && cmp r.csv r2.csv") == 0);
    CHECK(shell.status("$P report --story winter --out - | grep -q '</html>'") == 0);
    // the file by its own name
    CHECK(shell.status("$P merge s1.csv s2.csv --out q.csv > q.csv") == 0);
    CHECK(shell.read("q.csv") == whole);
    CHECK(shell.status("! ls *.part* ./- 2> err") == 0);
}

TEST_CASE("A reader who leaves early is no error, whoever writes to the pipe") {
    const Shell shell;
    for (const std::string command :
         {"$P run --story balanced", "$P run --story balanced --out /dev/stdout",
          "$P sweep p.json --n 200000 --days 1 --out /dev/stdout",
          "(head -c 300000 /dev/zero; $P merge s1.csv s2.csv --out /dev/stdout)"}) {
        CAPTURE(command);
        CHECK(shell.status("(" + command + "; echo $? > code) 2> err | head -c 100 > /dev/null") ==
              0);
        CHECK(shell.read("code") == "0\n");
        CHECK(shell.read("err").empty());
    }
    CHECK(shell.status("$P merge s1.csv s2.csv --out /dev/full 2> /dev/null") == 2);
}
