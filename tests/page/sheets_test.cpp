#include "app/page/sheets.h"

#include "app/files/share_line.h"
#include "render/scene/signals.h"
#include "sim/columns.h"
#include "sim/model/links.h"
#include "tests/app/ran.h"
#include "tests/page/balanced.h"
#include "ui/curves.h"
#include "ui/sheets/audit.h"
#include "ui/sheets/compare.h"
#include "ui/sheets/evidence.h"
#include "ui/sheets/figures.h"
#include "ui/sheets/sheets.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace compass;

namespace {

const scene::Scene nothing;

ui::Document said(const Session& session, ui::Sheet sheet) {
    static const ui::Strings strings = tests::english();
    return ui::document_of(ui::row_of(sheet), shown(session, nothing), strings);
}

/// Presses the button with this text, if there is one.
bool press(Session& session, ui::Sheet sheet, std::string_view text) {
    const ui::Document document = said(session, sheet);
    for (int i = 0;; ++i) {
        const auto* button = ui::button_at(document, i);
        if (button == nullptr) return false;
        if (button->text != text || !button->is_enabled) continue;
        ui::Asked asked;
        asked.actions.push_back(button->action);
        carry_out(session, asked, tests::english());
        return true;
    }
}

std::vector<const ui::Table*> tables_of(const ui::Document& document) {
    std::vector<const ui::Table*> tables;
    for (const ui::Block& block : document.blocks) {
        if (const auto* table = std::get_if<ui::Table>(&block)) tables.push_back(table);
    }
    return tables;
}

bool says(const ui::Document& document, std::string_view text) {
    return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const auto& block) {
        const auto* paragraph = std::get_if<ui::Paragraph>(&block);
        return paragraph != nullptr && paragraph->text.find(text) != std::string::npos;
    });
}

/// The number stands there with these digits and no others.
bool says_number(const ui::Document& document, const std::string& digits) {
    return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const auto& block) {
        const auto* paragraph = std::get_if<ui::Paragraph>(&block);
        return paragraph != nullptr && paragraph->text.starts_with(digits + " ");
    });
}

/// Cells of the last row of a CSV text, and of its header.
std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> all{""};
    for (const char c : line) {
        if (c == ',') {
            all.emplace_back();
        } else {
            all.back() += c;
        }
    }
    return all;
}

}  // namespace

TEST_CASE("Hiding weak arrows runs the model again, and as many are cut as the table says") {
    Session session = tests::balanced();
    const std::vector<std::string> words{"Show all", "Hide our own choices",
                                         "Hide conflicting trials too",
                                         "Hide markers and cohorts too", "Only repeated trials"};
    double last_score = -1.0;
    for (int n = 4; n >= 0; --n) {
        CAPTURE(n);
        const int runs = session.runs;
        REQUIRE(press(session, ui::Sheet::evidence, words[static_cast<std::size_t>(n)]));
        CHECK(session.runs == runs + 1);
        CHECK(session.scenario.regimen.hide_weak == n);
        CHECK(session.now.scenario.regimen.hide_weak == n);
        const auto weak = std::count_if(
            session.links.begin(), session.links.end(), [n](const ui::EvidenceRecord& record) {
                const sim::Link* link = sim::find_link(record.id());
                return link != nullptr && !link->carries_calcium && record.strength < n;
            });
        CHECK(moment(session).left_out.size() == static_cast<std::size_t>(weak));
        const double score =
            sim::value(session.now, session.now.samples.back(), sim::column_index("cac_AU"));
        if (n == 4 || n == 1) CHECK(score != last_score);
        last_score = score;
    }
    CHECK(moment(session).left_out.empty());
    CHECK(session.story == "balanced");
    CHECK(session.undo.size() == 5);
}

TEST_CASE("A share line carries what is hidden, so a run elsewhere gives the same numbers") {
    Session session = tests::balanced();
    REQUIRE(press(session, ui::Sheet::evidence, "Hide conflicting trials too"));
    const auto read = files::parse_share_line(files::share_line(session.scenario));
    REQUIRE(read);
    CHECK(*read == session.scenario);
}

TEST_CASE("Every card shows all fields in their order, and who paid among them") {
    Session session = tests::balanced();
    session.view.sheet = ui::Sheet::evidence;
    for (std::size_t i = 0; i < session.links.size(); ++i) {
        const ui::EvidenceRecord& record = session.links[i];
        CAPTURE(record.id());
        session.view.sheet_page = static_cast<int>(i) + 1;
        const ui::Document card = said(session, ui::Sheet::evidence);
        const auto tables = tables_of(card);
        REQUIRE(tables.size() == 1);
        REQUIRE(tables[0]->rows.size() == ui::told_count);
        for (std::size_t field = 0; field < ui::told_count; ++field) {
            CHECK(!tables[0]->rows[field][1].empty());
            CHECK(tables[0]->rows[field][0].find("[?]") == std::string::npos);
            CHECK(tables[0]->rows[field][1].find("[?]") == std::string::npos);
        }
        const auto& paid = tables[0]->rows[static_cast<std::size_t>(ui::Told::who_paid)];
        CHECK(paid[0] == "Who paid");
        const bool is_known = !record.text(ui::Told::who_paid).empty();
        CHECK(paid[1] == (is_known ? record.text(ui::Told::who_paid) : "not known"));
        CHECK(says(card, "not read again") == !record.is_checked);
    }
}

TEST_CASE("One may disagree on the card: the dial is turned, the story stays, undo takes it back") {
    Session session = tests::balanced();
    session.view.sheet = ui::Sheet::evidence;
    for (std::size_t i = 0; i < session.links.size(); ++i) {
        if (session.links[i].id() == "mgp_artery")
            session.view.sheet_page = static_cast<int>(i) + 1;
    }
    REQUIRE(press(session, ui::Sheet::evidence, "as the article says"));
    CHECK(session.scenario.regimen.dial_k_vessel == 3.0);
    CHECK(session.story == "balanced");
    session.scenario.regimen.hide_weak = 4.0;
    CHECK_FALSE(press(session, ui::Sheet::evidence, "our default"));
    ui::Asked undo;
    undo.actions.emplace_back(ui::Undo{});
    carry_out(session, undo, tests::english());
    CHECK(session.scenario.regimen.dial_k_vessel == 1.0);
}

TEST_CASE("Without a table of evidence the sheet is short, and an absurd page is the list") {
    Session session = tests::balanced();
    session.view.sheet_page = 10000;
    CHECK(tables_of(said(session, ui::Sheet::evidence)).empty());
    session.view.sheet_page = -3;
    CHECK(tables_of(said(session, ui::Sheet::evidence)).empty());
    session.view.audited = -3;
    CHECK(tables_of(said(session, ui::Sheet::audit)).size() == 3);
    session.links.clear();
    session.view.sheet_page = 1;
    CHECK(tables_of(said(session, ui::Sheet::evidence)).empty());
}

TEST_CASE("A beside B: only what differs is listed, and differences are those of printed numbers") {
    Session session = tests::balanced();
    REQUIRE(press(session, ui::Sheet::compare, "Keep this state as A and go on with B (X)"));
    CHECK(says(said(session, ui::Sheet::compare), "A and B are equal"));
    ui::Asked asked;
    asked.scenario = session.scenario;
    asked.scenario->regimen.ca.amount += 1000.0;
    asked.settled = true;
    carry_out(session, asked, tests::english());
    for (int swaps = 0; swaps < 2; ++swaps) {
        const ui::Document document = said(session, ui::Sheet::compare);
        const auto tables = tables_of(document);
        REQUIRE(tables.size() == 2);
        REQUIRE(tables[0]->rows.size() >= 1);
        CHECK(tables[0]->rows[0][0] == "Calcium tablets");
        CHECK(tables[1]->rows.size() == ui::leading_figures);
        for (const auto& row : tables[1]->rows) {
            CAPTURE(row[0]);
            CHECK(row.size() == 4);
        }
        const auto found =
            std::find_if(tables[1]->rows.begin(), tables[1]->rows.end(),
                         [](const auto& row) { return row[0] == "Left in urine, mg"; });
        REQUIRE(found != tables[1]->rows.end());
        const auto& urine = *found;
        // those that are equal on both sides come last
        CHECK(tables[1]->rows.front()[3] != "0");
        CHECK(std::stod(urine[2]) - std::stod(urine[1]) == doctest::Approx(std::stod(urine[3])));
        CHECK(std::stod(urine[3]) > 0.0);
        ui::Asked swap;
        swap.actions.emplace_back(ui::SwapSides{});
        carry_out(session, swap, tests::english());
    }
}

TEST_CASE("Ten numbers come again from the share line on the command line, to all their digits") {
    for (const char* story : {"balanced", "warfarin", "thin_bone"}) {
        Session session = tests::balanced();
        ui::Asked open;
        open.actions.emplace_back(ui::OpenStory{story});
        carry_out(session, open, tests::english());
        session.view.level = ui::Level::technical;
        REQUIRE(press(session, ui::Sheet::evidence, "Only repeated trials"));
        const std::string line = files::share_line(session.scenario);
        const auto run = test::ran({"run", "--share", line, "--every", "365d"});
        REQUIRE(run.status == 0);
        std::vector<std::string> lines{""};
        for (const char c : run.out) {
            if (c == '\n') {
                lines.emplace_back();
            } else {
                lines.back() += c;
            }
        }
        lines.pop_back();
        const auto head = std::find_if(lines.begin(), lines.end(), [](const std::string& one) {
            return one.starts_with("time_d,");
        });
        REQUIRE(head != lines.end());
        const auto names = cells(*head);
        const auto values = cells(lines.back());
        REQUIRE(names.size() == values.size());
        CHECK(ui::figures().size() > ui::leading_figures);
        for (std::size_t i = 0; i < ui::figures().size(); ++i) {
            if (!ui::figures()[i].plus.empty()) continue;  // a sum has no column of its own
            const std::string column(ui::figures()[i].column);
            CAPTURE(column);
            const auto at = std::find(names.begin(), names.end(), column);
            REQUIRE(at != names.end());
            const std::string printed = values[static_cast<std::size_t>(at - names.begin())];
            session.view.audited = static_cast<int>(i);
            CHECK(says_number(said(session, ui::Sheet::audit), printed));
        }
    }
}

TEST_CASE("Numbers of ledger, laboratory and audit lead into the audit of that very number") {
    Session session = tests::balanced();
    for (const ui::Sheet sheet : {ui::Sheet::ledger, ui::Sheet::labs, ui::Sheet::audit}) {
        const ui::Document document = said(session, sheet);
        int presses = 0;
        for (const ui::Table* table : tables_of(document)) {
            for (const ui::Table::Press& press : table->presses) {
                ++presses;
                REQUIRE(press.row < table->rows.size());
                REQUIRE(press.column < table->rows[press.row].size());
                CHECK(!table->rows[press.row][press.column].empty());
                const ui::View view = std::get<ui::LookAt>(press.button.action).view;
                CHECK(view.sheet == ui::Sheet::audit);
                CHECK(view.audited >= 0);
                CHECK(view.audited < static_cast<int>(ui::figures().size()));
            }
        }
        CHECK(presses >= (sheet == ui::Sheet::audit ? 1 : 7));
    }
    // places of buttons go on through tables, so the page presses the same thing
    const ui::Document ledger = said(session, ui::Sheet::ledger);
    const auto* first = ui::button_at(ledger, 0);
    REQUIRE(first != nullptr);
    const ui::View view = std::get<ui::LookAt>(first->action).view;
    CHECK(ui::figures()[static_cast<std::size_t>(view.audited)].column == "acc_in_mg");
}

TEST_CASE("Every curve has its number to look into, and that number is what its card shows") {
    const Session session = tests::balanced();
    const ui::Plots plots = ui::plots(shown(session, nothing), tests::english());
    const sim::Sample last = ui::midnight_of(session.now, session.view.day);
    for (int i = 0; i < ui::plot_count; ++i) {
        const ui::Figure& figure = ui::figures()[static_cast<std::size_t>(ui::figure_of_curve(i))];
        CAPTURE(figure.id());
        const double unit = figure.id() == "bone" ? 1000.0 : 1.0;  // mg in a g
        CHECK(ui::figure_value(figure, session.now, last) / unit ==
              doctest::Approx(plots[static_cast<std::size_t>(i)].now.back().y));
    }
}

TEST_CASE("The audit names constants and states that exist, and the solver's account closes") {
    Session session = tests::balanced();
    for (std::size_t i = 0; i < ui::figures().size(); ++i) {
        session.view.audited = static_cast<int>(i);
        const ui::Figure& figure = ui::figures()[i];
        const ui::Document document = said(session, ui::Sheet::audit);
        const auto tables = tables_of(document);
        REQUIRE(tables.size() == 3);
        CHECK(tables[0]->rows.size() == figure.constants.size());
        CHECK(tables[1]->rows.size() == figure.states.size());
        CHECK(tables[2]->rows[2][1] == "0.000000");
    }
}

TEST_CASE("The picture draws those of its signals as outlines that the model runs without") {
    Session session = tests::balanced();
    struct Case {
        std::string words;
        int outlines;
    };
    const std::vector<Case> cases{{"Hide our own choices", 0},
                                  {"Hide conflicting trials too", 3},
                                  {"Hide markers and cohorts too", 4},
                                  {"Only repeated trials", 7}};
    for (const Case& one : cases) {
        CAPTURE(one.words);
        REQUIRE(press(session, ui::Sheet::evidence, one.words));
        const scene::Scene seen = scene::body_scene(session.now, moment(session));
        const auto all = scene::signals(seen);
        CHECK(std::count_if(all.begin(), all.end(), [&](const scene::Signal& signal) {
                  return scene::is_left_out(seen, signal);
              }) == one.outlines);
        for (const scene::Signal& signal : all) {
            CAPTURE(signal.link);
            CHECK(sim::find_link(signal.link) != nullptr);
        }
    }
}
