#include "app/files/scenario_file.h"
#include "app/files/stories.h"
#include "tests/app/ran.h"
#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace compass;
using test::ran;
using test::refusal;

namespace {

/// The times of the rows of a printed table.
std::vector<std::string> times(const std::string& csv) {
    std::vector<std::string> found;
    for (std::size_t from = 0; from < csv.size();) {
        const std::size_t to = csv.find('\n', from);
        const std::string line = csv.substr(from, to - from);
        if (!line.starts_with('#')) found.push_back(line.substr(0, line.find(',')));
        from = to + 1;
    }
    return found;
}

}  // namespace

TEST_CASE("A run prints a row at day 0, at each multiple and at the last day") {
    const auto run = ran({"run", "-", "--days", "12", "--every", "5d"}, "{}");
    CHECK(run.status == 0);
    CHECK(run.err.empty());
    CHECK(times(run.out) == std::vector<std::string>{"time_d", "0", "5", "10", "12"});
    const auto close = ran({"run", "-", "--every", "480min"}, R"({"days": 1})");
    CHECK(times(close.out) ==
          std::vector<std::string>{"time_d", "0", "0.333333333333", "0.666666666667", "1"});
    CHECK(times(ran({"run", "-"}, R"({"days": 2})").out) ==
          std::vector<std::string>{"time_d", "0", "1", "2"});
}

TEST_CASE("A run to a file prints nothing and writes what it would have printed") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("out.csv");
    const auto run = ran({"run", "--story", "winter.b", "--days", "3", "--out", path});
    CHECK(run.err.starts_with("calcium-compass: there is no story \"winter.b\""));
    const auto good = ran({"run", "--story", "winter", "--days", "3", "--out", path});
    CHECK(good.status == 0);
    CHECK(good.out.empty());
    CHECK(good.err.empty());
    CHECK(test::content(path) == ran({"run", "--story", "winter", "--days", "3"}).out);
    // the step-by-step integrator differs in the last digits, and in nothing that is seen
    const auto reference = ran({"run", "--story", "winter", "--days", "3", "--reference"});
    CHECK(reference.status == 0);
    CHECK(times(reference.out) == times(test::content(path)));
    CHECK(reference.out != test::content(path));
}

TEST_CASE("A run that is refused leaves an older file as it was") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("out.csv");
    test::put(path, "old");
    CHECK(refusal({"run", "-", "--out", path}, "{\"days\": 1, }")
              .starts_with("standard input: is not complete JSON at line 1, column 13"));
    CHECK(test::content(path) == "old");
    CHECK(
        refusal({"run", "--story", "winter", "--days", "1", "--out", folder.file("no/out.csv")}) ==
        folder.file("no/out.csv") +
            ": cannot be written (No such file or directory); make the folder first or choose "
            "another place");
    CHECK(refusal({"run", "--story", "winter", "--days", "1", "--out", "/dev/full"}) ==
          "/dev/full: cannot be written (No space left on device); make room or choose another "
          "place");
    CHECK(refusal({"report", "--story", "winter", "--out", "/dev/full"}) ==
          "/dev/full: cannot be written (No space left on device); make room or choose another "
          "place");
}

TEST_CASE("A printed story is a scenario file of that story") {
    const auto list = ran({"stories"});
    CHECK(list.status == 0);
    const auto stories = files::stories();
    REQUIRE(stories);
    for (const sim::Story& story : *stories) {
        CHECK(list.out.find('\n' + story.id + ' ') != std::string::npos);
        const auto printed = files::parse_scenario(ran({"stories", story.id}).out, "printed");
        REQUIRE(printed);
        CHECK(*printed == story.scenario);
        if (!story.other) continue;
        CHECK(list.out.find('\n' + story.id + ".b ") != std::string::npos);
        CHECK(*files::parse_scenario(ran({"stories", story.id + ".b"}).out, "b") == *story.other);
    }
    CHECK(refusal({"stories", "wintre"}) ==
          "there is no story \"wintre\"; the nearest is \"winter\", and `calcium-compass stories` "
          "lists them all");
}

TEST_CASE("The registry lists every input and every constant in each format") {
    const auto csv = ran({"parameters", "--format", "csv"});
    CHECK(csv.status == 0);
    CHECK(std::count(csv.out.begin(), csv.out.end(), '\n') == 1 + 59 + 113);
    CHECK(csv.out.starts_with(
        "id,kind,unit,slider_least,slider_greatest,accepted_least,accepted_greatest,default,mark,"
        "source,meaning\nage_y,input,y,18,90,18,90,40,R,"));
    CHECK(csv.out.find("\nd3.stop_d,input,d,0,3650,0,36525,never,F,") != std::string::npos);
    CHECK(csv.out.find("\nk_k7,constant,1/d,,,0.2,0.3,0.2446,R,Schurgers 2007,\"loss of MK-7, "
                       "half-life 68 h\"\n") != std::string::npos);
    const auto json = ran({"parameters", "--format", "json"});
    CHECK(json.out.find(R"({"id": "d3.stop_d", "kind": "input", "unit": "d", "slider_least": 0, )"
                        R"("slider_greatest": 3650, "accepted_least": 0, )"
                        R"("accepted_greatest": 36525, "default": null, "mark": "F")") !=
          std::string::npos);
    const auto table = ran({"parameters"});
    CHECK(std::count(table.out.begin(), table.out.end(), '\n') == 1 + 59 + 113);
    CHECK(ran({"parameters", "--format", "table"}).out == table.out);
    CHECK(refusal({"parameters", "--format", "xml"}) ==
          "--format is \"xml\" but must be table, csv or json");
}

TEST_CASE("A check ends with 1 unless every row is inside") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("facts.csv");
    const std::string header =
        "id,group,statement,scenario_json,quantity,unit,target,lo,hi,source,mark\n";
    const std::string good = "A,g,s,\"{\"\"days\"\":2}\",end:serum_ca_mg_dL,mg/dL,9.5,9,10,s,R\n";
    const std::string wrong = "B,g,s,\"{\"\"days\"\":2}\",end:serum_ca_mg_dL,mg/dL,5,4,6,s,R\n";
    test::put(path, header + good);
    const auto inside = ran({"check", path});
    CHECK(inside.status == 0);
    CHECK(inside.out.starts_with("A 9.5 [9, 10] 9.55"));
    CHECK(inside.out.ends_with(" inside\n1 inside, 0 outside, 0 unreadable\n"));
    test::put(path, header + good + wrong);
    const auto outside = ran({"check", "--reference", path});
    CHECK(outside.status == 1);
    CHECK(outside.out.ends_with(" outside\n1 inside, 1 outside, 0 unreadable\n"));
    test::put(path, header + good + "C,g\n");
    const auto unreadable = ran({"check", path});
    CHECK(unreadable.status == 1);
    CHECK(unreadable.out.ends_with(
        "C unreadable: the row has 2 fields instead of 11\n1 inside, 0 outside, 1 unreadable\n"));
    CHECK(refusal({"check", folder.file("none.csv")}) ==
          folder.file("none.csv") + ": cannot be read (No such file or directory); check the name");
    test::put(path, "day,dose\n");
    CHECK(refusal({"check", path}).starts_with(path + ": is no facts table"));
}

TEST_CASE("A picture is asked for as the command line says") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.png");
    const auto plain = ran({"shot", "--out", path});
    CHECK(plain.status == 0);
    REQUIRE(plain.shots.size() == 1);
    CHECK(plain.shots[0].scenario == *files::story_scenario(*files::stories(), "balanced"));
    CHECK(plain.shots[0].day == 3650.0);
    CHECK(plain.shots[0].width == 1280);
    CHECK(plain.shots[0].height == 720);
    CHECK(plain.shots[0].palette == scene::Palette::dark);
    CHECK_FALSE(plain.shots[0].scene_only);
    CHECK(plain.shots[0].presenting == ui::Presenting::no);
    CHECK(plain.shots[0].text == 100);
    const auto full = ran({"shot", "--story", "winter", "--at", "36h", "--size", "640x400",
                           "--palette", "paper", "--scene-only", "--out", path});
    REQUIRE(full.shots.size() == 1);
    CHECK(full.shots[0].scenario.days == 365.0);
    CHECK(full.shots[0].day == 1.5);
    CHECK(full.shots[0].width == 640);
    CHECK(full.shots[0].height == 400);
    CHECK(full.shots[0].palette == scene::Palette::paper);
    CHECK(full.shots[0].scene_only);
    CHECK(full.shots[0].path == path);
    CHECK(ran({"shot", "--present", "--out", path}).shots.at(0).presenting ==
          ui::Presenting::projector);
    const auto alone =
        ran({"shot", "--alone", "--text", "150", "--contrast", "high", "--out", path});
    REQUIRE(alone.shots.size() == 1);
    CHECK(alone.shots[0].presenting == ui::Presenting::picture);
    CHECK(alone.shots[0].text == 150);
    CHECK(alone.shots[0].high_contrast);
    CHECK(ran({"shot", "--text", "110", "--out", path}).status != 0);
    for (const auto& [text, day] : std::vector<std::pair<std::string, double>>{
             {"18mo", 540.0}, {"10y", 3650.0}, {"90d", 90.0}, {"0d", 0.0}, {"1.5y", 547.5}}) {
        const auto shot = ran({"shot", "--at", text, "--out", path});
        REQUIRE(shot.shots.size() == 1);
        CHECK(shot.shots[0].day == day);
    }
    CHECK(folder.count() == 0);  // the picture itself is drawn elsewhere
}

TEST_CASE("A picture that cannot be is refused before anything is drawn") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("a.png");
    for (const std::string size : {"1280", "10x20", "1280x", "x720", "9000x720", "1e3x720.5"}) {
        CHECK(refusal({"shot", "--size", size, "--out", path}) ==
              "--size is \"" + size +
                  "\" but must be WIDTHxHEIGHT with 64 to 8192 pixels each, such as 1280x720");
    }
    CHECK(refusal({"shot", "--palette", "blue", "--out", path}) ==
          "--palette is \"blue\" but must be dark or paper");
    CHECK(refusal({"shot", "--at", "10", "--out", path}) ==
          "--at is \"10\" but must be a moment up to 36525d, written like 36h, 90d, 18mo or 10y");
    CHECK(refusal({"shot", "--story", "winter", "--at", "2y", "--out", path}) ==
          "--at 2y lies behind the end of the run, day 365; take an earlier moment or a scenario "
          "with more \"days\"");
    CHECK(refusal({"shot", "--out", folder.file("a.jpg")})
              .ends_with("but must end in .png, which the picture is"));
    // what is written to directly has no name to say what it holds
    CHECK(ran({"shot", "--out", "-"}).shots.size() == 1);
    const auto nowhere = ran({"shot", "--out", folder.file("no/a.png")});
    CHECK(nowhere.status == 2);
    CHECK(nowhere.shots.empty());
}

TEST_CASE("The gallery draws and tabulates two stories and names its folder") {
    const test::TemporaryFolder folder;
    const std::string place = folder.file("new/gallery");
    const auto gallery = ran({"gallery", place});
    CHECK(gallery.status == 0);
    CHECK(gallery.err.empty());
    REQUIRE(gallery.shots.size() == 2);
    CHECK(gallery.shots[0].path == place + "/balanced.png");
    CHECK(gallery.shots[1].path == place + "/d3_alone.png");
    CHECK(gallery.shots[1].scenario == *files::story_scenario(*files::stories(), "d3_alone"));
    CHECK(times(test::content(place + "/d3_alone.csv")).size() == 1 + 3651);
    CHECK(gallery.out.find("\nbalanced    3650 ") != std::string::npos);
    CHECK(gallery.out.ends_with("\npictures and tables: " + place + "\n"));
    test::put(folder.file("plain"), "");
    CHECK(refusal({"gallery", folder.file("plain/g")}) ==
          folder.file("plain/g") + ": cannot be made (Not a directory); choose another place");
}

TEST_CASE("A picture and a report are written under names of their kind only") {
    const test::TemporaryFolder folder;
    CHECK(refusal({"shot", "--out", folder.file("x.jpg")}) ==
          "--out is \"" + folder.file("x.jpg") + "\" but must end in .png, which the picture is");
    CHECK(ran({"shot", "--out", folder.file("x.PNG")}).shots.size() == 1);
    CHECK(refusal({"report", "--story", "winter", "--out", "r.txt"}) ==
          "--out is \"r.txt\" but must end in .html, which the report is");
    CHECK(ran({"report", "--story", "winter", "--out", folder.file("r.HTML")}).status == 0);
    CHECK(ran({"report", "--story", "winter", "--out", "/dev/null"}).status == 0);
}

TEST_CASE("A hole between the ends of what an input accepts is told") {
    CHECK(ran({"parameters", "--format", "csv"})
              .out.find(",regimen.d3.miss_every (1 is not accepted)\n") != std::string::npos);
    CHECK(ran({"parameters"}).out.find("  0 or 2 to 365  ") != std::string::npos);
}

TEST_CASE("A gallery that fails leaves nothing behind, and leaves alone what was there") {
    const test::TemporaryFolder folder;
    const auto failed = [](const std::string& place) {
        const test::File err(std::tmpfile());
        const std::array<const char*, 3> words{"calcium-compass", "gallery", place.c_str()};
        const cli::Commands platform{
            .window = {}, .shot = [](const ShotOptions&) -> Result<Done> { return Error{"no"}; }};
        return cli::run_command(3, words.data(), platform, {.err = err.get()}) == 2;
    };
    CHECK(failed(folder.file("new/deep")));
    CHECK(folder.count() == 0);
    std::filesystem::create_directory(folder.file("old"));
    test::put(folder.file("old/note"), "mine");
    CHECK(failed(folder.file("old")));
    CHECK(test::content(folder.file("old/note")) == "mine");
}
