#include "tests/app/ran.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <new>

using namespace compass;
using test::ran;
using test::refusal;

TEST_CASE("An unknown command or option names the nearest known one") {
    CHECK(refusal({"rum", "x.json"}) ==
          "\"rum\" is no command; the nearest is \"run\"; see calcium-compass --help");
    CHECK(refusal({"run", "--evry=5d", "x.json"}) ==
          "\"--evry\" is no option of run; the nearest is --every; see calcium-compass run --help");
    CHECK(refusal({"--bogus"}) ==
          "\"--bogus\" is no option of calcium-compass; see calcium-compass --help");
    CHECK(refusal({"bogus"}) == "\"bogus\" is no command; see calcium-compass --help");
    CHECK(refusal({"bogus", "--help"}) == refusal({"bogus"}));
    CHECK(refusal({"--bogus", "--help"}) == refusal({"--bogus"}));
    CHECK(refusal({"---"}) ==
          "\"---\" is no option of calcium-compass; see calcium-compass --help");
    CHECK(refusal({"my.json"}) ==
          "a file needs a command before it: calcium-compass window my.json, or run, or shot");
}

TEST_CASE("A command line that lacks or doubles something says what") {
    CHECK(refusal({"run"}) ==
          "run needs a scenario: a file, - for standard input, --story ID or --share LINE");
    CHECK(refusal({"run", "a.json", "b.json"}) ==
          "\"b.json\" is one argument too many for run; see calcium-compass run --help");
    CHECK(refusal({"run", "a.json", "--story", "winter"}) ==
          "run takes one scenario: a file, --story or --share; leave out the others");
    CHECK(refusal({"run", "--days"}) ==
          "run: --days needs a value; see calcium-compass run --help");
    CHECK(refusal({"run", "--days", "1", "--days", "2", "-"}) ==
          "run: --days is given twice; see calcium-compass run --help");
    CHECK(refusal({"check"}) == "check: FACTS is required; see calcium-compass check --help");
    CHECK(refusal({"shot"}) == "shot: --out is required; see calcium-compass shot --help");
}

TEST_CASE("An option with an empty value is not taken for one that was left out") {
    CHECK(refusal({"run", "--story", "winter", "--out", ""}) ==
          "run: --out is empty; see calcium-compass run --help");
    CHECK(refusal({"run", "--story", "winter", "--days="}) ==
          "run: --days needs a value; see calcium-compass run --help");
    CHECK(refusal({"shot", "--at", "", "--out", "a.png"}) ==
          "shot: --at is empty; see calcium-compass shot --help");
    CHECK(refusal({"window", ""}) ==
          "window: SCENARIO is empty; see calcium-compass window --help");
}

TEST_CASE("Behind -- a word that begins with a dash is a name") {
    CHECK(refusal({"run", "--", "--days"}) ==
          "--days: cannot be read (No such file or directory); check the name");
}

TEST_CASE("A -- before the command changes nothing") {
    CHECK(ran({"--", "run", "--story", "steady", "--days", "3"}).out ==
          ran({"run", "--story", "steady", "--days", "3"}).out);
    CHECK(ran({"--", "run", "--story", "steady", "--days", "3"}).windows.empty());
    CHECK(ran({"--", "--", "version"}).out == ran({"version"}).out);
    CHECK(refusal({"--", "run", "missing.json"}) == refusal({"run", "missing.json"}));
    CHECK(refusal({"--", "rum"}) == refusal({"rum"}));
}

TEST_CASE("A file name cannot break the sentence of an error into lines or colour it") {
    CHECK(refusal({"run", "a\nb\x1B[31m.json"}) ==
          "a?b?[31m.json: cannot be read (No such file or directory); check the name");
}

TEST_CASE("Numbers on the command line are read strictly") {
    for (const std::string days : {"0", "1.5", "36526", "ten", "-1", "1e9", ""}) {
        CAPTURE(days);
        CHECK(refusal({"run", "--story", "winter", "--days=" + days}) != "status 0");
    }
    CHECK(refusal({"run", "--story", "winter", "--days", "soon"}) ==
          "--days is \"soon\" but must be a whole number from 1 to 36525; correct it, or leave it "
          "out "
          "for the days of the file");
    for (const std::string every : {"5", "0d", "1.5min", "5w", "d", "-5d", "1e5d", "36526d"}) {
        CHECK(refusal({"run", "--story", "winter", "--every", every}) ==
              "--every is \"" + every +
                  "\" but must be whole minutes from 1min to 36525d, written like 30min, 12h or "
                  "5d");
    }
    CHECK(refusal({"run", "--story", "winter", "--days", "36525", "--every", "1min"}) ==
          "--every 1min over 36525 days makes more than 1,800,000 rows; take a longer distance or "
          "fewer days");
}

TEST_CASE("Where memory runs out a command ends with one sentence") {
    const test::File err(std::tmpfile());
    const cli::Commands platform{
        .window = [](const WindowOptions&) { return 0; },
        .shot = [](const ShotOptions&) -> Result<Done> { throw std::bad_alloc(); }};
    const std::array<const char*, 4> words{"calcium-compass", "shot", "--out", "-"};
    CHECK(cli::run_command(static_cast<int>(words.size()), words.data(), platform,
                           {.err = err.get()}) == 2);
    CHECK(test::all_of(err.get()) ==
          "calcium-compass: there is not enough memory for this; ask for fewer rows, persons or "
          "pixels\n");
}

TEST_CASE("Help and version are data and end well") {
    const auto help = ran({"--help"});
    CHECK(help.status == 0);
    CHECK(help.out.find("stories") != std::string::npos);
    CHECK(help.err.empty());
    CHECK(ran({"shot", "--help"}).out.find("--palette") != std::string::npos);
    const auto version = ran({"version"});
    CHECK(version.status == 0);
    CHECK(version.out.starts_with("calcium-compass "));
    CHECK(version.out.find("\nmodel version 1\ncommit ") != std::string::npos);
    CHECK(version.out.find("\ncompiler ") != std::string::npos);
    CHECK(ran({"--version"}).out == version.out);
}

TEST_CASE("Without a display the window says so and how to get pictures") {
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    const std::string sentence =
        "there is no display for a window (DISPLAY and WAYLAND_DISPLAY are not set); for a picture "
        "without one use: calcium-compass shot --out picture.png";
    CHECK(refusal({}) == sentence);
    CHECK(refusal({"window", "--story", "winter"}) == sentence);
    CHECK(refusal({"window", "-"}, "{\"days\": 0}").starts_with("standard input: \"days\" is 0"));
}

TEST_CASE("With a display the window opens on what was asked for") {
    setenv("WAYLAND_DISPLAY", "wayland-0", 1);
    const auto plain = ran({});
    CHECK(plain.status == 0);
    REQUIRE(plain.windows.size() == 1);
    CHECK_FALSE(plain.windows[0]);
    const auto chosen = ran({"window", "-"}, R"({"days": 42})");
    REQUIRE(chosen.windows.size() == 1);
    REQUIRE(chosen.windows[0]);
    CHECK(chosen.windows[0]->scenario.days == 42.0);
    CHECK(chosen.looks.at(0) == files::Look());
    const auto german = ran({"window", "--language", "de", "--units", "si", "--palette", "paper"});
    CHECK(german.looks.at(0) ==
          files::Look{.language = ui::Language::german, .units = ui::Units::si, .paper = true});
    CHECK(refusal({"window", "--units", "stone"}) ==
          "--units is \"stone\" but must be model, conventional or si");
    unsetenv("WAYLAND_DISPLAY");
}

TEST_CASE("A reader who leaves early is no error, a full disk is") {
    std::signal(SIGPIPE, SIG_IGN);
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    close(ends[0]);
    const test::File closed(fdopen(ends[1], "w"));
    const test::File full(std::fopen("/dev/full", "w"));
    const test::File err(std::tmpfile());
    const std::array<const char*, 2> words{"calcium-compass", "parameters"};
    CHECK(cli::run_command(2, words.data(), {}, {.out = closed.get(), .err = err.get()}) == 0);
    CHECK(test::all_of(err.get()).empty());
    const std::string sentence =
        "calcium-compass: standard output cannot be written (No space left on device); make room "
        "or send it elsewhere\n";
    CHECK(cli::run_command(2, words.data(), {}, {.out = full.get(), .err = err.get()}) == 2);
    CHECK(test::all_of(err.get()) == sentence);
    const std::array<const char*, 2> help{"calcium-compass", "--help"};
    CHECK(cli::run_command(2, help.data(), {}, {.out = full.get(), .err = err.get()}) == 2);
    CHECK(test::all_of(err.get()) == sentence + sentence);
}

TEST_CASE("A bar is shown on a terminal only, for long work only, and is gone at the end") {
    using namespace std::chrono_literals;
    const auto shown = [](bool on_terminal, std::chrono::milliseconds work) {
        const test::File err(std::tmpfile());
        {
            cli::Progress progress({.err = err.get(), .err_is_terminal = on_terminal}, "running");
            usleep(static_cast<useconds_t>(work / 1us));
            progress.show(0.5);
        }
        return test::all_of(err.get());
    };
    CHECK(shown(true, 0ms).empty());
    CHECK(shown(false, 450ms).empty());
    CHECK(shown(true, 450ms) == "\rrunning [###############...............]  50 %\r\033[K");
}
