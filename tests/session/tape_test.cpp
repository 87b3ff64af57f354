#include "app/session/session.h"
#include "sim/inputs/input.h"
#include "ui/controls/control.h"
#include "ui/reasons/reasons.h"

#include <doctest/doctest.h>

#include <optional>
#include <random>
#include <vector>

using namespace compass;

namespace {

std::vector<sim::Story> two_stories() {
    sim::Scenario neutral;
    neutral.days = 20.0;
    sim::Scenario balanced = neutral;
    balanced.regimen.d3.amount = 1000.0;
    sim::Scenario alone = neutral;
    alone.regimen.d3.amount = 4000.0;
    alone.regimen.mk7.amount = 90.0;
    return {{"baseline", neutral, {}}, {"balanced", balanced, {}}, {"alone", alone, {}}};
}

const ui::Strings& tape_words() {
    static const ui::Strings strings{
        {{"notice.no_story", {"no {0}", "", ""}}, {"notice.kept", {"kept", "", ""}}}};
    return strings;
}

void press(Session& session, const ui::Action& action) {
    ui::Asked asked;
    asked.actions.push_back(action);
    carry_out(session, asked, tape_words());
}

void move_d3(Session& session, double iu) {
    ui::Asked asked;
    asked.scenario = session.scenario;
    asked.scenario->regimen.d3.amount = iu;
    asked.settled = true;
    carry_out(session, asked, tape_words());
}

void find_reasons(Session& session) {
    for (int frame = 0; frame < 4; ++frame) make_extra_runs(session, [] { return 0.0; });
}

}  // namespace

TEST_CASE("A replay waits at the old value, glides, and ends at the new one bit for bit") {
    Session session = start_session(two_stories(), "balanced", tape_words());
    move_d3(session, 4000.0);
    find_reasons(session);
    const sim::Scenario after = session.scenario;
    const std::size_t steps = session.undo.size();
    press(session, ui::ReplayChange{});
    CHECK(session.scenario.regimen.d3.amount == 1000.0);
    advance(session, 0.4);
    CHECK(session.scenario.regimen.d3.amount == 1000.0);
    double last = 1000.0;
    for (int i = 0; i < 19; ++i) {
        advance(session, 0.1);
        CHECK(session.scenario.regimen.d3.amount >= last);
        CHECK(session.now.scenario == session.scenario);
        last = session.scenario.regimen.d3.amount;
    }
    CHECK(last > 1000.0);
    advance(session, 1.0);
    CHECK(session.scenario == after);
    CHECK_FALSE(session.tape);
    CHECK(session.undo.size() == steps);
    CHECK(session.view.lit.has_value());
}

TEST_CASE("Stillness is kept in a replay: it jumps") {
    Session session = start_session(two_stories(), "balanced", tape_words());
    move_d3(session, 4000.0);
    session.view.motion = ui::Motion::still;
    press(session, ui::ReplayChange{});
    advance(session, 1.5);
    CHECK(session.scenario.regimen.d3.amount == 1000.0);
    advance(session, 1.5);
    CHECK(session.scenario.regimen.d3.amount == 4000.0);
}

TEST_CASE("Whoever does something else during a replay is back at his own state") {
    Session session = start_session(two_stories(), "balanced", tape_words());
    move_d3(session, 4000.0);
    const sim::Scenario after = session.scenario;
    press(session, ui::ReplayChange{});
    advance(session, 1.5);
    CHECK_FALSE(session.scenario == after);
    press(session, ui::Undo{});
    CHECK_FALSE(session.tape);
    CHECK(session.scenario.regimen.d3.amount == 1000.0);
    press(session, ui::Redo{});
    CHECK(session.scenario == after);
}

TEST_CASE("Without a change there is nothing to replay") {
    Session session = start_session(two_stories(), "balanced", tape_words());
    const sim::Scenario before = session.scenario;
    press(session, ui::ReplayChange{});
    CHECK_FALSE(session.tape);
    CHECK(session.scenario == before);
}

TEST_CASE("Reasons are those of the states on the screen, never of earlier ones") {
    Session session = start_session(two_stories(), "balanced", tape_words());
    const scene::Scene no_picture;
    CHECK(shown(session, no_picture).reasons == nullptr);
    move_d3(session, 4000.0);
    CHECK(shown(session, no_picture).reasons == nullptr);
    find_reasons(session);
    REQUIRE(shown(session, no_picture).reasons != nullptr);
    CHECK(shown(session, no_picture).reasons->after == session.scenario);
    move_d3(session, 3000.0);
    CHECK(shown(session, no_picture).reasons == nullptr);
}

TEST_CASE("A path that is asked for before it is found lights up as soon as it is") {
    Session session = start_session(two_stories(), "balanced", tape_words());
    move_d3(session, 4000.0);
    press(session, ui::ReadSentence{});
    CHECK_FALSE(session.view.lit);
    find_reasons(session);
    REQUIRE(session.why.reasons);
    CHECK(session.view.lit.has_value() == (ui::winner(*session.why.reasons) != nullptr));
}

namespace {

/// All of a state that undo has to give back, and what the model made of it.
struct Kept {
    sim::Scenario scenario;
    std::optional<sim::Scenario> other;
    ui::Side side = ui::Side::a;
    sim::State end{};
};

Kept kept(const Session& session) {
    Kept state{.scenario = session.scenario,
               .other = std::nullopt,
               .side = session.side,
               .end = session.now.samples.back().body.state};
    if (session.other) state.other = session.other->scenario;
    return state;
}

bool is_same_place(const Kept& one, const Kept& other) {
    return one.scenario == other.scenario && one.other == other.other && one.side == other.side;
}

bool is_same(const Kept& one, const Kept& other) {
    return is_same_place(one, other) && one.end == other.end;
}

/// Moves one control to a place of its track; false where it does not take that.
bool move_at_random(Session& session, std::mt19937& random) {
    const auto controls = ui::controls();
    const ui::Control& control = controls[random() % controls.size()];
    const double place = static_cast<double>(random() % 1001) / 1000.0;
    const double value = ui::value_at(control, session.scenario, place);
    if (control.id == "days" || !ui::is_taken(control, session.scenario, value)) return false;
    ui::Asked asked;
    asked.scenario = ui::with_value(control, session.scenario, value);
    asked.settled = true;
    carry_out(session, asked, tape_words());
    return true;
}

void act_at_random(Session& session, std::mt19937& random) {
    switch (random() % 12) {
        case 0:
            return press(session, ui::OpenStory{random() % 2 == 0 ? "balanced" : "alone"});
        case 1:
            return press(session, ui::Split{});
        case 2:
            return press(session, ui::SwapSides{});
        case 3:
            press(session, ui::ReplayChange{});
            advance(session, 1.0);
            return advance(session, 9.0);
        case 4: {
            sim::Scenario wished = session.scenario;
            wished.regimen.hide_weak = static_cast<double>(random() % 5);
            return press(session, ui::ChangeScenario{wished});
        }
        default:
            while (!move_at_random(session, random)) {
            }
    }
}

}  // namespace

TEST_CASE("A hundred random actions, undone and redone, give every state back bit for bit") {
    std::mt19937 random(2024);
    Session session = start_session(two_stories(), "balanced", tape_words());
    std::vector<Kept> states{kept(session)};
    while (states.size() <= 100) {
        act_at_random(session, random);
        if (random() % 10 == 0) press(session, ui::KeepAsGhost{});
        if (!is_same_place(kept(session), states.back())) states.push_back(kept(session));
    }
    REQUIRE(session.undo.size() + 1 == states.size());
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        press(session, ui::Undo{});
        CHECK(is_same(kept(session), states[i - 1]));
    }
    for (std::size_t i = 1; i < states.size(); ++i) {
        press(session, ui::Redo{});
        CHECK(is_same(kept(session), states[i]));
        CHECK(session.now.scenario == states[i].scenario);
    }
}
