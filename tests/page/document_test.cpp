#include "app/files/json_nodes.h"
#include "app/page/document_json.h"
#include "app/page/sheets.h"
#include "tests/page/balanced.h"
#include "ui/sheets/sheets.h"

#include <doctest/doctest.h>

using namespace compass;

TEST_CASE("A document is JSON whatever stands in it, and its buttons are counted through") {
    const ui::Document document{
        .title = "A \"title\"",
        .blocks = {ui::Heading{"<b>"}, ui::Paragraph{"line\nbreak", ui::Tone::caution},
                   ui::Table{.caption = "c", .head = {{"x"}, {"y", true}}, .rows = {{"1", "2"}}},
                   ui::Bars{.caption = "", .bars = {{"bar", -0.5, "-5 g", true}}},
                   ui::Buttons{.question = "?", .buttons = {{"one", ui::Undo{}}}},
                   ui::Buttons{.question = "", .buttons = {{"two", ui::Redo{}}}}}};
    const std::string json = page::document_json(document);
    CHECK(files::json_nodes(json, "document"));
    CHECK(json.find("\"place\":1") != std::string::npos);
    REQUIRE(ui::button_at(document, 1) != nullptr);
    CHECK(ui::button_at(document, 1)->text == "two");
    CHECK(ui::button_at(document, 2) == nullptr);
    CHECK(ui::button_at(document, -1) == nullptr);
}

TEST_CASE("Every sheet speaks in JSON without a missing word, at all levels") {
    const ui::Strings strings = tests::english();
    Session session = tests::balanced();
    for (const auto level : {ui::Level::plain, ui::Level::standard, ui::Level::technical}) {
        session.view.level = level;
        CHECK(files::json_nodes(page::sheets_json(strings, level), "sheets"));
        for (std::size_t i = 0; i < ui::sheet_rows().size(); ++i) {
            const std::string json = page::sheet_json(session, strings, static_cast<int>(i));
            CAPTURE(json);
            CHECK(files::json_nodes(json, "sheet"));
            CHECK(json.find("[?]") == std::string::npos);
            CHECK(json.find("\"nan") == std::string::npos);
            CHECK(json.find(" nan") == std::string::npos);
        }
    }
    CHECK(page::sheet_json(session, strings, -1).empty());
    CHECK(page::sheet_json(session, strings, 1000).empty());
}

TEST_CASE("Pressing a button that is not there changes nothing") {
    Session session = tests::balanced();
    const int runs = session.runs;
    page::press(session, tests::english(), 0, 1000);
    page::press(session, tests::english(), -1, 0);
    CHECK(session.runs == runs);
}
