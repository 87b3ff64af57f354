#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <thread>

using namespace compass;
using test::content;

namespace {

constexpr const char* program = COMPASS_PROGRAM;

/// Starts "calcium-compass sweep" on the folder's population.
pid_t start(const test::TemporaryFolder& folder, const std::string& out) {
    const std::string population = folder.file("p.json");
    const std::array<const char*, 11> words{
        program, "sweep", population.c_str(), "--n",   "600",  "--days",
        "20",    "--out", out.c_str(),        nullptr, nullptr};
    const pid_t child = fork();
    if (child != 0) return child;
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    execv(program, const_cast<char* const*>(words.data()));
    _exit(127);
}

int status_of(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

long rows(const std::string& text) {
    return std::count(text.begin(), text.end(), '\n') - 5;
}

/// Starts a sweep and kills it once some rows are there. False where it was done before that.
bool is_killed(const test::TemporaryFolder& folder, const std::string& path) {
    const pid_t child = start(folder, path);
    for (int i = 0; i < 10000 && rows(content(path + ".part")) < 10; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    kill(child, SIGKILL);
    const int status = status_of(child);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL && !std::filesystem::exists(path);
}

/// On a busy machine the killer may come too late; then there is another try.
bool is_killed_midway(const test::TemporaryFolder& folder, const std::string& path) {
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (is_killed(folder, path)) return true;
        std::filesystem::remove(path);
        std::filesystem::remove(path + ".part");
    }
    return false;
}

}  // namespace

TEST_CASE("A sweep that is killed goes on from its last chunk and ends with the same bytes") {
    const test::TemporaryFolder folder;
    test::put(
        folder.file("p.json"),
        R"({"person": {"age_y": {"uniform": {"from": 50, "to": 70}}}, "outputs": ["cac_AU"]})");
    const std::string whole_path = folder.file("whole.csv");
    REQUIRE(status_of(start(folder, whole_path)) == 0);
    const std::string whole = content(whole_path);
    REQUIRE(rows(whole) == 600);

    const std::string path = folder.file("a.csv");
    REQUIRE(is_killed_midway(folder, path));
    CHECK_FALSE(std::filesystem::exists(path));
    const std::string part = content(path + ".part");
    CHECK(rows(part) >= 10);
    CHECK(rows(part) < 600);
    CHECK(whole.starts_with(part));

    CHECK(status_of(start(folder, path)) == 0);
    CHECK(content(path) == whole);
    CHECK_FALSE(std::filesystem::exists(path + ".part"));
}
