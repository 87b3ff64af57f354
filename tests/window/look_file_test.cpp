#include "app/window/look_file.h"

#include "app/files/atomic_file.h"
#include "app/files/read_text.h"
#include "tests/app/temporary_folder.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

using namespace compass;

namespace {

const ui::Strings& look_words() {
    static const ui::Strings strings{{{"notice.look_damaged", {"kept as {0}", "", ""}}}};
    return strings;
}

/// A window of somebody whose system speaks German.
Session german_session() {
    sim::Scenario neutral;
    neutral.days = 30.0;
    Session session = start_session({{"baseline", neutral, {}}, {"balanced", neutral, {}}},
                                    "balanced", look_words());
    session.view.language = ui::Language::german;
    return session;
}

/// The window opens on what is kept at `path` and what was asked for.
ui::View opened(const std::string& path, const files::Look& asked = {}) {
    Session session = german_session();
    LookFile(path).restore(session, asked, look_words());
    return session.view;
}

/// The window opens, and its user looks at things in another way.
void choose_in_window(const std::string& path, const files::Look& asked, const files::Look& wish) {
    Session session = german_session();
    LookFile file(path);
    file.restore(session, asked, look_words());
    file.keep(session);
    look_as(session.view, wish);
    file.keep(session);
}

}  // namespace

TEST_CASE("What somebody chose is as they left it when the window opens again") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("deep/er/look.json");
    choose_in_window(path, {},
                     {.language = ui::Language::english,
                      .units = ui::Units::si,
                      .words = ui::Level::standard,
                      .all_controls = true,
                      .paper = true,
                      .text = 2,
                      .motion = ui::Motion::still,
                      .high_contrast = true,
                      .no_letter_keys = true});
    const ui::View view = opened(path);
    CHECK(view.language == ui::Language::english);
    CHECK(view.units == ui::Units::si);
    CHECK(view.level == ui::Level::standard);
    CHECK(view.more);
    CHECK(view.palette == scene::Palette::paper);
    CHECK(view.text == 150);
    CHECK(view.motion == ui::Motion::still);
    CHECK(view.high_contrast);
    CHECK_FALSE(view.letter_keys);
}

TEST_CASE("What nobody chose goes by the system, also next time") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("look.json");
    choose_in_window(path, {}, {});
    CHECK_FALSE(std::filesystem::exists(path));
    choose_in_window(path, {}, {.units = ui::Units::si});
    CHECK(files::parse_look(*files::read_text(path, 1))->units == ui::Units::si);
    CHECK_FALSE(files::parse_look(*files::read_text(path, 1))->language);
    CHECK(opened(path).language == ui::Language::german);
}

TEST_CASE("What the command line asks for goes before what is kept, and is not kept itself") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("look.json");
    choose_in_window(path, {}, {.units = ui::Units::si});
    const files::Look asked{.language = ui::Language::english, .units = ui::Units::conventional};
    CHECK(opened(path, asked).units == ui::Units::conventional);
    CHECK(opened(path, asked).language == ui::Language::english);
    choose_in_window(path, asked, {.paper = true});
    const ui::View view = opened(path);
    CHECK(view.units == ui::Units::si);
    CHECK(view.language == ui::Language::german);
    CHECK(view.palette == scene::Palette::paper);
    choose_in_window(path, asked, {.units = ui::Units::model});  // now somebody did choose
    CHECK(opened(path).units == ui::Units::model);
}

TEST_CASE("Two windows keep what was chosen in either") {
    const test::TemporaryFolder folder;
    const std::string path = folder.file("look.json");
    Session one = german_session();
    LookFile first(path);
    first.restore(one, {}, look_words());
    choose_in_window(path, {}, {.language = ui::Language::english});
    one.view.units = ui::Units::si;
    first.keep(one);
    CHECK(opened(path).language == ui::Language::english);
    CHECK(opened(path).units == ui::Units::si);
}

TEST_CASE(
    "A look that cannot be read is put aside unhurt, told in a sentence, and all is as at first") {
    for (const std::string damaged :
         {"garbage", "", "{}", R"({"format":"calcium-compass look 1","units":"stone"})",
          R"({"format":"calcium-compass look 1","units":7})",
          R"({"format":"calcium-compass look 1","wall":"paper"})",
          R"({"format":"calcium-compass steps 1","units":"si"})"}) {
        CAPTURE(damaged);
        const test::TemporaryFolder folder;
        const std::string path = folder.file("look.json");
        REQUIRE(files::write_file(path, damaged));
        Session session = german_session();
        LookFile file(path);
        file.restore(session, {}, look_words());
        CHECK(session.notice == "kept as " + path + ".damaged");
        CHECK(*files::read_text(path + ".damaged", 1) == damaged);
        CHECK(session.view.units == ui::Units::model);
        CHECK(session.view.language == ui::Language::german);
        session.view.units = ui::Units::si;
        file.keep(session);
        CHECK(opened(path).units == ui::Units::si);
    }
}

TEST_CASE("Where nothing can be kept the choice holds for this time") {
    const test::TemporaryFolder folder;
    REQUIRE(files::write_file(folder.file("file"), "not a folder"));
    choose_in_window(folder.file("file") + "/look.json", {}, {.units = ui::Units::si});
    CHECK(*files::read_text(folder.file("file"), 1) == "not a folder");
    Session session = german_session();
    LookFile nowhere({});
    nowhere.restore(session, {}, look_words());
    session.view.units = ui::Units::si;
    nowhere.keep(session);
    CHECK(session.notice.empty());
}
