#include "app/files/atomic_file.h"

#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace compass;

namespace {

/// A disk that is full after so many bytes, for as long as this lives.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{.rlim_cur = bytes, .rlim_max = before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        std::signal(SIGXFSZ, SIG_IGN);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    SmallDisk(SmallDisk&&) = delete;
    SmallDisk& operator=(SmallDisk&&) = delete;
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

}  // namespace

TEST_CASE("A file is written whole, with the rights of any new file") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    REQUIRE(files::write_file(path, "1,2\n"));
    CHECK(test::content(path) == "1,2\n");
    CHECK(folder.count() == 1);
    const mode_t mask = umask(0);
    umask(mask);
    struct stat made {};
    REQUIRE(stat(path.c_str(), &made) == 0);
    CHECK((made.st_mode & 0777U) == (0666U & ~mask));
}

TEST_CASE("A replaced file keeps its rights, and a link to it stays a link") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    const std::string link = folder.file("link.csv");
    test::put(path, "old");
    chmod(path.c_str(), 0640);
    std::filesystem::create_symlink(path, link);
    REQUIRE(files::write_file(link, "new"));
    CHECK(test::content(path) == "new");
    CHECK(std::filesystem::is_symlink(link));
    struct stat made {};
    REQUIRE(stat(path.c_str(), &made) == 0);
    CHECK((made.st_mode & 0777U) == 0640U);
}

TEST_CASE("A link to a file that is not there yet leads to it") {
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder.file("far"));
    std::filesystem::create_symlink("far/a.csv", folder.file("link.csv"));
    std::filesystem::create_symlink("link.csv", folder.file("second.csv"));
    REQUIRE(files::write_file(folder.file("second.csv"), "new"));
    CHECK(test::content(folder.file("far/a.csv")) == "new");
    CHECK(std::filesystem::is_symlink(folder.file("link.csv")));
    CHECK(std::filesystem::is_symlink(folder.file("second.csv")));
}

TEST_CASE("An open pipe that has a name is written to") {
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    REQUIRE(files::write_file("/dev/fd/" + std::to_string(ends[1]), "new"));
    std::array<char, 8> bytes{};
    CHECK(read(ends[0], bytes.data(), bytes.size()) == 3);
    CHECK(std::string(bytes.data()) == "new");
    close(ends[0]);
    close(ends[1]);
}

TEST_CASE("Links in a circle lead nowhere and stay") {
    const test::TemporaryFolder folder;
    const std::string link = folder.file("a.csv");
    std::filesystem::create_symlink("b.csv", link);
    std::filesystem::create_symlink("a.csv", folder.file("b.csv"));
    CHECK(files::write_file(link, "new").error() ==
          link + ": cannot be written (Too many levels of symbolic links); choose another place");
    CHECK(std::filesystem::is_symlink(link));
}

TEST_CASE("Asking whether a pipe can be written to does not send its reader away") {
    const test::TemporaryFolder folder;
    const std::string pipe = folder.file("pipe");
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    const int reader = open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
    REQUIRE(reader >= 0);
    CHECK(files::can_write(pipe));
    pollfd watched{.fd = reader, .events = POLLIN, .revents = 0};
    CHECK(poll(&watched, 1, 0) == 0);  // nobody has hung up
    close(reader);
}

TEST_CASE("When the disk is full the old file survives and nothing else is left") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    test::put(path, "old");
    std::string sentence;
    {
        const SmallDisk disk(1000);
        const auto written = files::write_file(path, std::string(100000, 'x'));
        REQUIRE_FALSE(written);
        sentence = written.error();
    }
    CHECK(sentence ==
          path + ": cannot be written (File too large); make room or choose another place");
    CHECK(test::content(path) == "old");
    CHECK(folder.count() == 1);
}

TEST_CASE("A disk that is full only at the end is noticed as well") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    const SmallDisk disk(1000);
    // small enough to wait in the buffer until the file is closed
    CHECK_FALSE(files::write_file(path, std::string(2000, 'x')));
    CHECK(folder.count() == 0);
}

TEST_CASE("A file that is given up leaves the old one") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    test::put(path, "old");
    {
        auto file = files::AtomicFile::create(path);
        REQUIRE(file);
        REQUIRE(file->write("half of the ne"));
        CHECK(test::content(path) == "old");
    }
    CHECK(test::content(path) == "old");
    CHECK(folder.count() == 1);
}

TEST_CASE("A place that cannot be written to is told before any work") {
    const test::TemporaryFolder folder;
    const std::string nowhere = folder.file("no/folder/a.csv");
    CHECK(files::can_write(nowhere).error() ==
          nowhere +
              ": cannot be written (No such file or directory); make the folder first or choose "
              "another place");
    CHECK(files::can_write(folder.path()).error() ==
          folder.path() + ": cannot be written (Is a directory); choose another place");
    test::put(folder.file("plain"), "");
    const std::string below = folder.file("plain/a.csv");
    CHECK(files::can_write(below).error() ==
          below + ": cannot be written (Not a directory); choose another place");
    CHECK(files::can_write(folder.file("a.csv")));
    CHECK(folder.count() == 1);
}

TEST_CASE("A protected folder and a protected file are left alone") {
    if (geteuid() == 0) return;  // nothing is protected from root
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.csv");
    test::put(path, "old");
    chmod(path.c_str(), 0444);
    CHECK(files::write_file(path, "new").error() ==
          path + ": cannot be written (Permission denied); choose another place");
    CHECK(test::content(path) == "old");
}

TEST_CASE("A device is written to and not replaced by a file") {
    const auto written = files::write_file("/dev/full", "x");
    REQUIRE_FALSE(written);
    CHECK(written.error() ==
          "/dev/full: cannot be written (No space left on device); make room or choose another "
          "place");
    CHECK_FALSE(std::filesystem::is_regular_file("/dev/full"));
}
