#include "app/files/csv.h"
#include "app/files/languages.h"
#include "app/files/share_line.h"
#include "app/page/curve_words.h"
#include "app/page/sheets.h"
#include "app/page/state.h"
#include "app/page/wishes.h"
#include "app/page/words.h"
#include "app/report/report.h"
#include "app/report/subject.h"
#include "app/window/clipboard.h"
#include "tests/page/balanced.h"
#include "tests/thinned.h"
#include "ui/ahead/ahead.h"
#include "ui/controls/control.h"
#include "ui/curves.h"
#include "ui/sheets/sheets.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <sstream>
#include <string>

using namespace compass;
using nlohmann::json;
using ui::Units;

namespace {

constexpr std::array all_units{Units::model, Units::conventional, Units::si};
const scene::Scene no_picture;

const ui::Strings& german() {
    static const ui::Strings strings = files::languages()->back();
    return strings;
}

int control_place(std::string_view id) {
    const auto all = ui::controls();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].id == id) return static_cast<int>(i);
    }
    return -1;
}

bool is_digit(char sign) {
    return sign >= '0' && sign <= '9';
}

/// The first number with a point before decimals, as English has it; or empty.
std::string with_point(const std::string& text) {
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
        if (text[at] == '.' && is_digit(text[at - 1]) && is_digit(text[at + 1])) {
            return text.substr(at - 1, 12);
        }
    }
    return "";
}

/// All texts of a JSON value but for those of the command line's own table.
void collect(const json& value, std::string& texts) {
    if (value.is_string()) texts += value.get<std::string>() + '\n';
    if (value.is_object()) {
        for (const auto& [name, member] : value.items()) {
            if (name != "columns" && name != "address") collect(member, texts);
        }
    } else if (value.is_array()) {
        for (const json& member : value) collect(member, texts);
    }
}

std::string texts_of(const std::string& text) {
    std::string texts;
    collect(json::parse(text), texts);
    return texts;
}

/// Units that nobody reads who chose SI.
constexpr std::array<std::string_view, 6> foreign{"mg/dL", "ng/mL",    "pg/mL",
                                                  " IU",   "\u00A0IU", "IE"};

/// The lines of a text that tell something in such a unit, but for those that compare units.
std::string foreign_lines(const std::string& text) {
    std::istringstream lines(text);
    std::string found;
    for (std::string line; std::getline(lines, line);) {
        const bool compares = line.find("mmol/L") != std::string::npos ||
                              line.find("1 ng/mL") != std::string::npos ||
                              line.find("1 µg") != std::string::npos;
        const auto is_in = [&](std::string_view unit) {
            return line.find(unit) != std::string::npos;
        };
        if (!compares && std::any_of(foreign.begin(), foreign.end(), is_in)) found += line + '\n';
    }
    return found;
}

/// What a sheet says now, without what its buttons copy for machines.
std::string sheet_texts(Session& session, const ui::Strings& strings, const ui::SheetRow& row) {
    const auto place = static_cast<int>(&row - ui::sheet_rows().data());
    json sheet = json::parse(page::sheet_json(session, strings, place));
    for (json& block : sheet.at("blocks")) {
        if (!block.contains("buttons")) continue;
        for (json& button : block.at("buttons")) button.erase("copy");
    }
    return texts_of(sheet.dump());
}

/// A sheet on all its pages, a lesson on all its steps.
std::string all_pages(Session& session, const ui::Strings& strings, const ui::SheetRow& row) {
    std::string texts;
    const bool is_lessons = row.sheet == ui::Sheet::lessons;
    const int pages =
        row.sheet == ui::Sheet::evidence ? static_cast<int>(session.links.size()) + 1 : 1;
    for (session.view.sheet_page = 0; session.view.sheet_page < pages; ++session.view.sheet_page) {
        texts += sheet_texts(session, strings, row);
    }
    session.view.sheet_page = 0;
    for (int lesson = 0; is_lessons && lesson < ui::lesson_count; ++lesson) {
        session.progress.lesson = lesson;
        for (int step = 0; step < ui::lesson_step_count; ++step) {
            session.progress = ui::at_step(session.progress, static_cast<ui::LessonStep>(step));
            texts += sheet_texts(session, strings, row);
        }
    }
    return texts;
}

}  // namespace

TEST_CASE("Who chose SI reads no other unit: no sheet, curve, control or sentence tells in one") {
    const auto clock = [] { return 0.0; };
    const std::array all_words{tests::english().in(Units::si), german().in(Units::si)};
    test::Thinned thinned;
    for (const char* story : {"d3_alone", "mega_d", "k2_alone"}) {
        if (thinned.skips()) continue;
        CAPTURE(story);
        Session session = tests::balanced();
        CHECK(foreign_lines(texts_of(page::state_json(session, tests::english()))) != "");
        session.view.units = Units::si;
        page::open_story(session, all_words.front(), story);
        page::read_cautions(session, false);
        const auto in_all_words = [&](const auto& texts) {
            for (const ui::Strings& words : all_words) {
                for (const auto level : {ui::Level::plain, ui::Level::technical}) {
                    session.view.level = level;
                    CHECK(foreign_lines(texts(words)) == "");
                }
            }
        };
        in_all_words([&](const ui::Strings& words) {
            return texts_of(page::state_json(session, words)) +
                   texts_of(page::curves_json(session, words)) +
                   texts_of(page::words_json(words, session.view.level, session.stories));
        });
        for (const ui::SheetRow& row : ui::sheet_rows()) {
            if (row.sheet == ui::Sheet::audit) continue;  // full digits, as in the files
            prepare(session, row.sheet);
            make_extra_runs(session, clock);
            CAPTURE(row.id);
            in_all_words([&](const ui::Strings& words) { return all_pages(session, words, row); });
        }
    }
}

TEST_CASE("Switching units changes no scenario and no_picture that machines read") {
    Session session = tests::balanced();
    const sim::Scenario before = session.scenario;
    const auto copies = [&](const ui::Strings& strings) {
        std::string text = files::share_line(session.scenario) + '\n';
        for (int plot = 0; plot < ui::plot_count; ++plot) {
            text += copied(ui::CopyPlot{plot}, session, strings)->text;
        }
        files::write_csv(session.now, "", [&](std::string_view part) {
            text += part;
            return true;
        });
        return text;
    };
    const std::string first = copies(tests::english());
    for (const Units units : all_units) {
        session.view.units = units;
        const ui::Strings strings = tests::english().in(units);
        CHECK(copies(strings) == first);
        const json state = json::parse(page::state_json(session, strings));
        const json model = json::parse(page::state_json(session, tests::english()));
        CHECK(state.at("columns") == model.at("columns"));
        CHECK(state.at("address") == model.at("address"));
        CHECK(session.scenario == before);
    }
}

TEST_CASE("The page's twin shows the numbers and units of the window, in all units and languages") {
    Session session = tests::balanced();
    for (const auto* words : {&german()}) {
        for (const Units units : all_units) {
            session.view.units = units;
            const ui::Strings strings = words->in(units);
            const json state = json::parse(page::state_json(session, strings));
            const json said =
                json::parse(page::words_json(strings, session.view.level, session.stories));
            const ui::Plots plots = ui::plots(shown(session, no_picture), strings);
            for (std::size_t i = 0; i < plots.size(); ++i) {
                CHECK(state.at("results").at(i).at("value") == ui::readout(plots[i]).value);
                CHECK(said.at("curves").at(i).at("unit") == plots[i].unit);
            }
        }
    }
}

TEST_CASE("A number typed on the page is in the unit that is shown") {
    for (const Units units : all_units) {
        Session session = tests::balanced();
        session.view.units = units;
        const ui::Strings strings = tests::english().in(units);
        page::type_control(session, strings, control_place("d3.amount"),
                           units == Units::si ? "62.5" : "2500");
        CHECK(session.scenario.regimen.d3.amount == 2500.0);
        const json state = json::parse(page::state_json(session, strings));
        const auto d3 = static_cast<std::size_t>(control_place("d3.amount"));
        CHECK(state.at("controls").at(d3).at("value") == 2500.0);
        CHECK(state.at("controls").at(d3).at("text") ==
              (units == Units::si ? "62.5 µg/d" : "2,500 IU/d"));
        CHECK(state.at("controls").at(d3).at("typed") == (units == Units::si ? "62.5" : "2,500"));
    }
}

TEST_CASE("A guess typed in one unit is the same guess in another") {
    Session session = tests::balanced();
    session.view.guess = {.state = ui::Guess::State::drawing, .plot = 0, .is_on_page = true};
    session.view.units = Units::si;
    const auto place = static_cast<int>(&ui::row_of(ui::Sheet::guess) - ui::sheet_rows().data());
    page::enter(session, tests::english().in(Units::si), place, 0, "2.4");
    CHECK(session.view.guess.points[0] == doctest::Approx(9.61872));
    const auto field = [&](Units units) {
        const json sheet =
            json::parse(page::sheet_json(session, tests::english().in(units), place));
        for (const json& block : sheet.at("blocks")) {
            if (block.at("kind") == "entries") {
                const json& entry = block.at("entries").at(0);
                return entry.at("text").get<std::string>() + entry.at("unit").get<std::string>();
            }
        }
        return std::string();
    };
    CHECK(field(Units::si) == "2.4mmol/L");
    CHECK(field(Units::model) == "9.62mg/dL");
}

TEST_CASE("No German readout, table or sentence has a decimal point") {
    Session session = tests::balanced();
    test::Thinned thinned;
    for (const char* story : {"balanced", "d3_alone", "mega_d", "osteoporosis_treated"}) {
        if (thinned.skips()) continue;
        page::open_story(session, german(), story);
        page::read_cautions(session, false);
        for (const Units units : all_units) {
            session.view.units = units;
            for (const auto level : {ui::Level::plain, ui::Level::standard, ui::Level::technical}) {
                session.view.level = level;
                const ui::Strings strings = german().in(units);
                CAPTURE(story);
                CHECK(with_point(texts_of(page::state_json(session, strings))).empty());
                CHECK(with_point(texts_of(page::curves_json(session, strings))).empty());
            }
        }
    }
}

TEST_CASE("No German sheet has a decimal point but for full digits and English records") {
    Session session = tests::balanced();
    page::open_story(session, german(), "d3_alone");
    const auto clock = [] { return 0.0; };
    test::Thinned thinned;
    for (const ui::SheetRow& row : ui::sheet_rows()) {
        const bool is_for_machines = row.sheet == ui::Sheet::audit;
        if (is_for_machines || row.sheet == ui::Sheet::evidence || thinned.skips()) continue;
        prepare(session, row.sheet);
        make_extra_runs(session, clock);
        for (const Units units : all_units) {
            session.view.units = units;
            const ui::Strings strings = german().in(units);
            const auto place = static_cast<int>(&row - ui::sheet_rows().data());
            json sheet = json::parse(page::sheet_json(session, strings, place));
            for (json& block : sheet.at("blocks")) {
                if (!block.contains("buttons")) continue;
                for (json& button : block.at("buttons")) button.erase("copy");  // for machines
            }
            CAPTURE(row.id);
            CHECK(with_point(texts_of(sheet.dump())).empty());
        }
    }
}

TEST_CASE("The report follows language and units") {
    const Session session = tests::balanced();
    const ui::Strings strings = german().in(Units::si);
    const std::string html =
        report::report_html(report::subject_of(session, "x 1.0"), strings, ui::Level::technical);
    CHECK(html.find("mmol/L") != std::string::npos);
    CHECK(html.find("mg/dL") == std::string::npos);
    CHECK(html.find("IU/d") == std::string::npos);
}
