#include "app/files/json_nodes.h"
#include "app/files/number_text.h"
#include "app/files/stories.h"
#include "app/page/curve_words.h"
#include "app/page/sheets.h"
#include "app/page/state.h"
#include "app/page/wishes.h"
#include "app/page/words.h"
#include "sim/columns.h"
#include "tests/page/balanced.h"
#include "ui/controls/control.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

using tests::balanced;
using tests::english;

int place_of(std::string_view id) {
    const auto all = ui::controls();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].id == id) return static_cast<int>(i);
    }
    return -1;
}

}  // namespace

TEST_CASE("The page's texts are JSON, and no word is missing") {
    const ui::Strings strings = english();
    const Session session = balanced();
    for (const auto level : {ui::Level::plain, ui::Level::standard, ui::Level::technical}) {
        const std::string words = page::words_json(strings, level, session.stories);
        CHECK(files::json_nodes(words, "words"));
        CHECK(words.find("[?]") == std::string::npos);
    }
    CHECK(files::json_nodes(page::state_json(session, strings), "state"));
    CHECK(files::json_nodes(page::curves_json(session, strings), "curves"));
}

TEST_CASE("The page prints the digits of the command line") {
    const Session session = balanced();
    const std::string state = page::state_json(session, english());
    const auto daily = sim::simulate(session.scenario, static_cast<int>(session.scenario.days));
    for (const double value : sim::values(daily, daily.samples.back())) {
        CHECK(state.find('"' + files::rounded_text(value, 12) + '"') != std::string::npos);
    }
}

TEST_CASE("A caution is told of until it was read, and can be read again") {
    const ui::Strings strings = english();
    Session session = balanced();
    CHECK(page::state_json(session, strings).find("\"caution\":null") != std::string::npos);
    page::open_story(session, strings, "warfarin");
    CHECK(page::state_json(session, strings).find("\"unread\":true") != std::string::npos);
    page::read_cautions(session, false);
    CHECK(page::state_json(session, strings).find("\"unread\":false") != std::string::npos);
    page::read_cautions(session, true);
    CHECK(page::state_json(session, strings).find("\"unread\":true") != std::string::npos);
}

TEST_CASE("The curves as tables tell the band of what may be believed, as soon as it is known") {
    const ui::Strings strings = english();
    Session session = balanced();
    CHECK(page::curves_json(session, strings).find("no effect” it ends") == std::string::npos);
    for (int i = 0; i < 3; ++i) make_extra_runs(session, [] { return 0.0; });
    const std::string curves = page::curves_json(session, strings);
    CHECK(curves.find("no effect” it ends") != std::string::npos);
    CHECK(files::json_nodes(curves, "curves"));
}

TEST_CASE("A control of the page is the panel's: one undo step a drag, refusals with a notice") {
    const ui::Strings strings = english();
    Session session = balanced();
    const int d3 = place_of("d3.amount");
    page::set_control(session, strings, d3, 2000.0);
    page::set_control(session, strings, d3, 3000.0);
    page::settle(session, strings);
    CHECK(session.scenario.regimen.d3.amount == 3000.0);
    CHECK(session.undo.size() == 1);
    page::type_control(session, strings, d3, "lots");
    CHECK(session.notice.find("lots") != std::string::npos);
    page::set_control(session, strings, d3, -5.0);
    CHECK(session.scenario.regimen.d3.amount == 3000.0);
    page::set_control(session, strings, 9999, 1.0);
    page::undo(session, strings);
    CHECK(session.scenario.regimen.d3.amount == 1000.0);
}

TEST_CASE("The page has the sentence as soon as it is known, and the paths behind it as a sheet") {
    const ui::Strings strings = english();
    Session session = balanced();
    CHECK(page::state_json(session, strings).find("\"sentence_known\":false") != std::string::npos);
    page::set_control(session, strings, place_of("mk7.amount"), 0.0);
    page::settle(session, strings);
    for (int frame = 0; frame < 4; ++frame) make_extra_runs(session, [] { return 0.0; });
    const std::string state = page::state_json(session, strings);
    CHECK(state.find("\"sentence_known\":true") != std::string::npos);
    CHECK(state.find("so in this model the artery score ends") != std::string::npos);
    const std::string sheet = page::sheet_json(session, strings, 0);
    CHECK(files::json_nodes(sheet, "sheet"));
    CHECK(sheet.find("The guard keeps calcium off the artery (F)") != std::string::npos);
    CHECK(sheet.find("Together, not to be told apart") != std::string::npos);
}
