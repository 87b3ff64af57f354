#include "app/window/clipboard.h"

#include "app/files/share_line.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace compass;

namespace {

const ui::Strings& words() {
    static const ui::Strings strings{{{"notice.shared", {"shared", "", ""}},
                                      {"notice.opened", {"opened", "", ""}},
                                      {"notice.not_opened", {"no: {0}", "", ""}}}};
    return strings;
}

ui::Asked pasted(std::string_view text) {
    ui::Asked asked;
    paste(text, words(), ui::Level::plain, asked);
    return asked;
}

}  // namespace

TEST_CASE("What Share copies opens as an equal scenario where it is pasted") {
    Session session;
    session.scenario.regimen.d3.amount = 1234.5;
    const auto copy = copied(ui::CopyShareLine{}, session, words());
    REQUIRE(copy);
    CHECK(copy->notice == "shared");
    const ui::Asked asked = pasted(copy->text);
    REQUIRE(asked.actions.size() == 2);
    CHECK(std::get<ui::Tell>(asked.actions[0]).sentence == "opened");
    CHECK(std::get<ui::OpenLink>(asked.actions[1]).link.scenario == session.scenario);
}

TEST_CASE("Pasting anything but a share line opens nothing and tells why") {
    std::string large;
    large.resize(10000000, '7');
    for (const std::string& text : {std::string("a shopping list"), large}) {
        const ui::Asked asked = pasted(text);
        CHECK(asked.actions.empty());
        CHECK_FALSE(asked.scenario);
        CHECK(asked.notice.starts_with("no: share line: "));
    }
}

TEST_CASE("A copied plot has a line for each day, those that the screen left out as well") {
    Session session;
    session.scenario.days = 3650.0;
    session.now = shown_run(session.scenario);
    const auto copy = copied(ui::CopyPlot{1}, session, words());
    REQUIRE(copy);
    CHECK(std::count(copy->text.begin(), copy->text.end(), '\n') == 1 + 3651);
}

TEST_CASE("Actions that copy nothing leave the clipboard alone") {
    CHECK_FALSE(copied(ui::Undo{}, {}, words()));
    CHECK_FALSE(copied(ui::PasteShareLine{}, {}, words()));
}
