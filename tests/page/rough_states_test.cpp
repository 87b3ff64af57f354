#include "app/page/state.h"
#include "app/session/reason_work.h"
#include "tests/page/balanced.h"
#include "ui/controls/control.h"
#include "ui/curves.h"
#include "ui/reasons/sentence.h"
#include "ui/sentence_bar.h"
#include "ui/sheets/sheets.h"

#include <doctest/doctest.h>

#include <string>

using namespace compass;

// States at the edge of what people do: something sensible is shown, and said in a plain sentence.

namespace {

const scene::Scene no_scene;

void act(Session& session, const ui::Action& action) {
    ui::Asked asked;
    asked.actions.push_back(action);
    carry_out(session, asked, tests::english());
}

void change_to(Session& session, const sim::Scenario& scenario) {
    ui::Asked asked;
    asked.scenario = scenario;
    asked.settled = true;
    carry_out(session, asked, tests::english());
}

/// The sentence, once it is known.
std::string sentence_of(Session& session) {
    for (int frame = 0; frame < 100; ++frame) make_extra_runs(session, [] { return 0.0; });
    return ui::strip_text(shown(session, no_scene), tests::english());
}

std::string words_of(const ui::Document& document) {
    std::string all;
    for (const ui::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<ui::Paragraph>(&block)) {
            all += paragraph->text + '\n';
        }
    }
    return all;
}

void check_plain(const std::string& sentence) {
    CAPTURE(sentence);
    CHECK(!sentence.empty());
    CHECK(sentence.back() == '.');
    CHECK(sentence.find("nan") == std::string::npos);
    CHECK(sentence.find("inf ") == std::string::npos);
    CHECK(sentence.find("[?]") == std::string::npos);
    CHECK(ui::word_count(sentence) <= ui::most_words_plain);
}

}  // namespace

TEST_CASE("A equal to B: nothing differs, and readouts say as in the other one") {
    Session session = tests::balanced();
    act(session, ui::Split{});
    CHECK(sentence_of(session) == "Nothing differs from before.");
    const ui::Shown seen = shown(session, no_scene);
    const ui::Document said =
        ui::document_of(ui::row_of(ui::Sheet::compare), seen, tests::english());
    CHECK(words_of(said).find("A and B are equal") != std::string::npos);
    for (const ui::Plot& plot : ui::plots(seen, tests::english())) {
        CHECK(ui::compared_text(plot, ui::readout(plot), tests::english(), ui::Level::plain) ==
              "= as in A");
    }
    CHECK(seen.reasons == nullptr);
}

TEST_CASE("While A and B differ each readout is compared with the other side, by its name") {
    Session session = tests::balanced();
    act(session, ui::Split{});
    sim::Scenario without_k2 = session.scenario;
    without_k2.regimen.mk7.amount = 0.0;
    change_to(session, without_k2);
    constexpr std::size_t artery = 2;
    const auto said = [&] {
        const ui::Plots plots = ui::plots(shown(session, no_scene), tests::english());
        const ui::Plot& plot = plots[artery];
        return ui::titled(plot, tests::english(), ui::Level::plain) + ": " +
               ui::compared_text(plot, ui::readout(plot), tests::english(), ui::Level::plain);
    };
    CHECK(said().starts_with("Artery score (CAC), B: "));
    CHECK(said().ends_with(" more than A"));
    act(session, ui::SwapSides{});
    CHECK(said().starts_with("Artery score (CAC), A: "));
    CHECK(said().ends_with(" less than B"));
    CHECK(page::state_json(session, tests::english()).find(" less than B") != std::string::npos);
}

TEST_CASE("With all weak arrows hidden the model runs, and what they carried changes nothing") {
    Session session = tests::balanced();
    sim::Scenario hidden = session.scenario;
    hidden.regimen.hide_weak = 4.0;
    change_to(session, hidden);
    check_plain(sentence_of(session));
    CHECK_FALSE(moment(session).left_out.empty());
    sim::Scenario more_k2 = hidden;
    more_k2.regimen.mk7.amount = 360.0;
    change_to(session, more_k2);
    const std::string said = sentence_of(session);
    check_plain(said);
    CHECK(said.find("almost nothing") != std::string::npos);
}

TEST_CASE("A dial at its end has a sentence, and pressing that end again changes nothing") {
    for (const double end : {0.0, 3.0}) {
        CAPTURE(end);
        Session session = tests::balanced();
        sim::Scenario dialled = session.scenario;
        dialled.regimen.dial_k_vessel = dialled.regimen.dial_k_bone =
            dialled.regimen.dial_sup_vessel = end;
        change_to(session, dialled);
        check_plain(sentence_of(session));
        const std::size_t steps = session.undo.size();
        change_to(session, dialled);
        CHECK(session.undo.size() == steps);
    }
}

TEST_CASE(
    "Twenty sliders at once are one step back and one sentence, and the bars have all of it") {
    Session session = tests::balanced();
    const sim::Scenario before = session.scenario;
    sim::Scenario moved = before;
    bool up = false;
    for (const ui::Control& control : ui::controls()) {
        if (control.meaning != ui::Meaning::plain || control.form != ui::Form::slider) continue;
        if (control.id == "days") continue;
        const auto range = ui::slider_of(control, moved).range;
        up = !up;
        moved = ui::with_value(control, moved, up ? range.greatest : range.least);
    }
    REQUIRE(ui::changed_controls(before, moved).size() >= 20);
    change_to(session, moved);
    check_plain(sentence_of(session));
    const ui::Reasons* reasons = shown(session, no_scene).reasons;
    REQUIRE(reasons != nullptr);
    double sum = reasons->remainder;
    for (const ui::Contribution& way : reasons->ways) sum += way.amount;
    CHECK(sum == doctest::Approx(reasons->change()).epsilon(0.01));
    act(session, ui::Undo{});
    CHECK(session.scenario == before);
}
