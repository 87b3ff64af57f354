#include "app/files/stories.h"
#include "app/session/reason_work.h"
#include "sim/columns.h"
#include "tests/program_words.h"
#include "tests/thinned.h"
#include "ui/controls/control_words.h"
#include "ui/reasons/links.h"
#include "ui/reasons/sentence.h"

#include <doctest/doctest.h>

#include <cmath>
#include <set>
#include <sstream>

using namespace compass;
using sim::Outcome;
using test::english;

namespace {

sim::Scenario story(std::string_view id) {
    const auto stories = files::stories();
    REQUIRE(stories);
    for (const sim::Story& one : *stories) {
        if (one.id == id) return one.scenario;
    }
    FAIL("no such story");
    return {};
}

/// The control at the lower or the upper end of its track.
sim::Scenario moved(const ui::Control& control, const sim::Scenario& from, bool up) {
    const sim::Slider slider = ui::slider_of(control, from);
    double value = up ? slider.range.greatest : slider.range.least;
    if (control.form == ui::Form::choice) {
        const auto choices = ui::choices_of(control, from);
        value = up ? choices.back() : choices.front();
    }
    return ui::with_value(control, from, value);
}

/// The readout of an outcome at the end, by the columns of the command line.
double readout(const sim::Scenario& scenario, Outcome outcome) {
    const auto run = sim::simulate(scenario, static_cast<int>(scenario.days),
                                   {.every_min = static_cast<int>(scenario.days) * 1440});
    const auto at = [&](std::string_view id) {
        return sim::value(run, run.samples.back(), sim::column_index(id));
    };
    switch (outcome) {
        case Outcome::blood:
            return at("day_ca_mean_mg_dL");
        case Outcome::bone:
            return (at("Ca_trab_mg") + at("Ca_cort_mg")) / 1000.0;
        case Outcome::artery:
            return at("cac_AU");
        case Outcome::urine:
            return at("day_urine_mg");
        case Outcome::d_store:
            break;
    }
    return at("25OHD_nmol_L");
}

void check_sum(const ui::Reasons& reasons) {
    double sum = reasons.remainder;
    double largest = std::abs(reasons.change());
    for (const ui::Contribution& way : reasons.ways) {
        sum += way.amount;
        largest = std::max(largest, std::abs(way.amount));
    }
    CHECK(std::abs(sum - reasons.change()) <= 0.01 * std::abs(reasons.change()) + 1e-9);
    // more than a sum that is right by its making: the ways themselves explain the change
    const double grain = 0.01 * ui::worth_naming[sim::index(reasons.outcome)];
    CHECK(std::abs(reasons.remainder) <= 0.15 * largest + grain);
}

/// The sentence names the direction in which the readout moved.
void check_direction(const ui::Reasons& reasons, const std::string& said, ui::Level level) {
    if (reasons.almost_nothing) return;
    const bool more =
        readout(reasons.after, reasons.outcome) > readout(reasons.before, reasons.outcome);
    CHECK(more == (reasons.change() > 0.0));
    const std::string key = "reasons.outcome." + std::string(ui::id_of(reasons.outcome));
    const std::string clause(english().text(key + (more ? ".more" : ".less"), level));
    CHECK(said.find(clause.substr(0, clause.find('{'))) != std::string::npos);
    const std::size_t end = clause.rfind('}');
    CHECK(said.find(clause.substr(end + 1)) != std::string::npos);
    const ui::Contribution* first = ui::winner(reasons);
    if (first != nullptr) CHECK((first->amount > 0.0) == more);
}

void check_words(const ui::Reasons& reasons, const std::string& said, ui::Level level) {
    CHECK(said.find("[?]") == std::string::npos);
    CHECK(said.find('{') == std::string::npos);
    CHECK(said.find("  ") == std::string::npos);
    CHECK(said.find("()") == std::string::npos);
    CHECK(said.back() == '.');
    if (level == ui::Level::plain) CHECK(ui::word_count(said) <= ui::most_words_plain);
    if (level == ui::Level::standard) CHECK(ui::word_count(said) <= ui::most_words_standard);
    if (level != ui::Level::technical) {
        const std::size_t first = said.find("in this model");
        CHECK(first != std::string::npos);
        CHECK(said.find("in this model", first + 1) == std::string::npos);
    }
    const ui::Contribution* way = ui::winner(reasons);
    if (way == nullptr || reasons.almost_nothing) return;
    if (ui::mark_of(reasons, *way) == sim::Evidence::free_choice) {
        CHECK(said.find(english().text("reasons.mark.F", level)) != std::string::npos);
    }
}

void check_all(const ui::Reasons& reasons) {
    check_sum(reasons);
    for (const auto level : {ui::Level::plain, ui::Level::standard, ui::Level::technical}) {
        const std::string said = ui::sentence(reasons, english(), level);
        CAPTURE(said);
        check_words(reasons, said, level);
        check_direction(reasons, said, level);
    }
    for (const ui::Contribution& way : reasons.ways) {
        CHECK_FALSE(ui::links_of(reasons, way.way).empty());
    }
}

void check_every_control(std::string_view base) {
    const sim::Scenario from = story(base);
    test::Thinned thinned;
    for (const ui::Control& control : ui::controls()) {
        if (control.id == "days" || thinned.skips()) continue;
        for (const bool up : {false, true}) {
            const sim::Scenario to = moved(control, from, up);
            if (to == from || ui::changed_controls(from, to).empty()) continue;
            CAPTURE(control.id);
            CAPTURE(up);
            check_all(reasons_between(from, to, ""));
        }
    }
}

}  // namespace

TEST_CASE("Every control of the balanced story, moved to either end, has a sentence that agrees") {
    check_every_control("balanced");
}

TEST_CASE("Every control of thin bone, moved to either end, has a sentence that agrees") {
    check_every_control("thin_bone");
}

TEST_CASE("Every control of D3 alone, moved to either end, has a sentence that agrees") {
    check_every_control("d3_alone");
}

TEST_CASE("Twenty sliders at once, or a story, still make one sentence of the allowed length") {
    const sim::Scenario from = story("balanced");
    sim::Scenario to = from;
    bool up = false;
    for (const ui::Control& control : ui::controls()) {
        const bool is_plain = control.meaning == ui::Meaning::plain && control.id != "days";
        if (is_plain) to = moved(control, to, up = !up);
    }
    CHECK(ui::changed_controls(from, to).size() >= 20);
    const ui::Reasons reasons = reasons_between(from, to, "");
    const std::string said = ui::sentence(reasons, english(), ui::Level::plain);
    CHECK(ui::word_count(said) <= ui::most_words_plain);
    const ui::Reasons told = reasons_between(from, story("d3_alone"), "d3_alone");
    CHECK(told.main != nullptr);
    check_all(told);
}

TEST_CASE("Equal states and states over other spans of time have nothing that is made up") {
    const sim::Scenario one = story("balanced");
    const ui::Reasons none = reasons_between(one, one, "");
    CHECK(none.almost_nothing);
    CHECK(none.ways.empty());
    sim::Scenario shorter = one;
    shorter.days = 365.0;
    const ui::Reasons horizon = reasons_between(one, shorter, "");
    CHECK(horizon.days == 365);
    CHECK(horizon.almost_nothing);
    CHECK(ui::sentence(horizon, english(), ui::Level::plain).find("[?]") == std::string::npos);
}

TEST_CASE("Vitamin K2 has its path from the supply over the guard to the wall") {
    const sim::Scenario from = story("balanced");
    sim::Scenario to = from;
    to.regimen.mk7.amount = 0.0;
    const ui::Reasons reasons = reasons_between(from, to, "");
    CHECK(reasons.outcome == Outcome::artery);
    REQUIRE(ui::winner(reasons) != nullptr);
    CHECK(ui::winner(reasons)->way == sim::Way::mgp);
    const auto links = ui::links_of(reasons, sim::Way::mgp);
    REQUIRE(links.size() == 2);
    CHECK(links.back() == scene::Link::mgp_wall);
    const std::string said = ui::sentence(reasons, english(), ui::Level::plain);
    CHECK(said.find("weak in people") != std::string::npos);
}

TEST_CASE("What two ways undo is named with both of them") {
    const sim::Scenario from = story("balanced");
    sim::Scenario to = from;
    to.regimen.sun = 2.0;
    const ui::Reasons reasons = reasons_between(from, to, "");
    CHECK(reasons.almost_nothing);
    REQUIRE(ui::winner(reasons) != nullptr);
    REQUIRE(ui::counter(reasons) != nullptr);
    CHECK(ui::winner(reasons)->amount * ui::counter(reasons)->amount < 0.0);
}

TEST_CASE("The reasons of a usual change are found within a tenth of a second of work") {
    const sim::Scenario from = story("balanced");
    sim::Scenario to = from;
    to.regimen.d3.amount = 4000.0;
    ReasonWork work;
    ask_why(work, shown_run(from), shown_run(to), "");
    int pieces = 0;
    while (!work.reasons) {
        find_some(
            work, [] { return 0.0; }, -1.0);
        ++pieces;
        REQUIRE(pieces < 100);
    }
    // a piece is one run or two replays: about a millisecond natively
    CHECK(pieces <= 25);
}

TEST_CASE("Another question drops what was found for the last one; the same one goes on") {
    const sim::Scenario from = story("balanced");
    sim::Scenario to = from;
    to.regimen.d3.amount = 4000.0;
    const auto before = shown_run(from);
    const auto after = shown_run(to);
    ReasonWork work;
    ask_why(work, before, after, "");
    const Clock slow = [now = 0.0]() mutable { return now += 10.0; };
    CHECK(find_some(work, slow, 6.0) > 0.0);
    CHECK(work.ways.one.record != nullptr);
    CHECK(work.ways.other.record == nullptr);
    ask_why(work, before, after, "");
    CHECK(work.ways.one.record != nullptr);
    to.regimen.d3.amount = 5000.0;
    ask_why(work, before, shown_run(to), "");
    CHECK(work.ways.one.record == nullptr);
}

TEST_CASE("No sentence advises or judges") {
    const std::set<std::string> banned{"good",    "bad",  "healthy", "optimal", "should",
                                       "improve", "take", "avoid",   "reduce",  "increase"};
    for (const auto& [key, levels] : english().all()) {
        if (!key.starts_with("reasons.")) continue;
        for (const std::string& text : levels) {
            std::istringstream words(text);
            std::string word;
            while (words >> word) {
                CAPTURE(text);
                CHECK(banned.count(word) == 0);
            }
        }
    }
}
