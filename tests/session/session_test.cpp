#include "app/session/session.h"

#include "sim/inputs/input.h"

#include <doctest/doctest.h>

#include <random>

using namespace compass;

namespace {

std::vector<sim::Story> few_stories() {
    sim::Scenario neutral;
    neutral.days = 30.0;
    sim::Scenario balanced = neutral;
    balanced.regimen.d3.amount = 1000.0;
    sim::Scenario alone = neutral;
    alone.regimen.d3.amount = 4000.0;
    sim::Scenario other = alone;
    other.regimen.mk7.amount = 180.0;
    return {{"baseline", neutral, {}}, {"balanced", balanced, {}}, {"two_sides", alone, other}};
}

const ui::Strings& session_words() {
    static const ui::Strings strings{{{"notice.no_story", {"no {0}", "none: {0}", "0 x {0}"}},
                                      {"notice.no_such_start", {"{0}? balanced", "", ""}},
                                      {"notice.kept", {"kept", "kept!", "reference"}}}};
    return strings;
}

ui::Asked slider_at(const Session& session, double d3_iu, bool settled) {
    ui::Asked asked;
    asked.scenario = session.scenario;
    asked.scenario->regimen.d3.amount = d3_iu;
    asked.settled = settled;
    return asked;
}

ui::Asked press(const ui::Action& action) {
    ui::Asked asked;
    asked.actions.push_back(action);
    return asked;
}

}  // namespace

TEST_CASE("The run on the screen is always the run of the sliders") {
    Session session = start_session(few_stories(), "balanced", session_words());
    CHECK(session.now.scenario == session.scenario);
    carry_out(session, slider_at(session, 3000.0, false), session_words());
    CHECK(session.scenario.regimen.d3.amount == 3000.0);
    CHECK(session.now.scenario == session.scenario);
    carry_out(session, press(ui::Undo{}), session_words());
    CHECK(session.now.scenario == session.scenario);
}

TEST_CASE("A burst of key steps on one slider is one undo step, and a pause ends it") {
    Session session = start_session(few_stories(), "balanced", session_words());
    const auto step = [&](double iu, int control) {
        ui::Asked asked = slider_at(session, iu, true);
        asked.stepped = control;
        carry_out(session, asked, session_words());
        advance(session, 0.05);
    };
    for (int i = 1; i <= 40; ++i) step(1000.0 + 100.0 * i, 2);
    CHECK(session.undo.size() == 1);
    CHECK_FALSE(session.is_dragging);
    step(1500.0, 3);  // another slider
    CHECK(session.undo.size() == 2);
    advance(session, 1.0);
    step(1600.0, 3);
    CHECK(session.undo.size() == 3);
    carry_out(session, press(ui::Undo{}), session_words());
    step(1700.0, 3);
    CHECK(session.undo.size() == 3);
}

TEST_CASE("A refusal is gone with the next change") {
    Session session = start_session(few_stories(), "balanced", session_words());
    ui::Asked refusal;
    refusal.notice = "no number";
    carry_out(session, refusal, session_words());
    CHECK(session.notice == "no number");
    carry_out(session, slider_at(session, 1500.0, true), session_words());
    CHECK(session.notice.empty());
}

TEST_CASE("A drag is one undo step, however many events it has, and its ghost is what was before") {
    Session session = start_session(few_stories(), "balanced", session_words());
    for (const double iu : {1100.0, 1500.0, 2000.0}) {
        carry_out(session, slider_at(session, iu, false), session_words());
        REQUIRE(session.before);
        CHECK(session.before->scenario.regimen.d3.amount == 1000.0);
    }
    carry_out(session, slider_at(session, 2500.0, true), session_words());
    CHECK(session.undo.size() == 1);
    carry_out(session, slider_at(session, 2600.0, true), session_words());
    CHECK(session.undo.size() == 2);
    CHECK(session.before->scenario.regimen.d3.amount == 2500.0);
    carry_out(session, press(ui::Undo{}), session_words());
    carry_out(session, press(ui::Undo{}), session_words());
    CHECK(session.scenario.regimen.d3.amount == 1000.0);
    CHECK(session.story == "balanced");
}

TEST_CASE("A hundred random changes, undone and redone, give equal scenarios") {
    std::mt19937_64 random(7);  // NOLINT: the same cases every time
    Session session = start_session(few_stories(), "balanced", session_words());
    std::vector<sim::Scenario> seen{session.scenario};
    const auto inputs = sim::inputs();
    while (seen.size() <= 100) {
        ui::Asked asked;
        asked.scenario = session.scenario;
        const auto& input = inputs[random() % inputs.size()];
        if (input.id == "days") continue;
        input.set(*asked.scenario,
                  sim::track_value(input.slider, static_cast<double>(random() % 21) / 20.0));
        if (!sim::is_accepted(input, input.get(*asked.scenario))) continue;
        if (*asked.scenario == session.scenario) continue;
        asked.settled = true;
        carry_out(session, asked, session_words());
        seen.push_back(session.scenario);
    }
    for (std::size_t i = seen.size() - 1; i-- > 0;) {
        carry_out(session, press(ui::Undo{}), session_words());
        REQUIRE(session.scenario == seen[i]);
    }
    CHECK(session.undo.empty());
    for (std::size_t i = 1; i < seen.size(); ++i) {
        carry_out(session, press(ui::Redo{}), session_words());
        REQUIRE(session.scenario == seen[i]);
    }
    CHECK(session.redo.empty());
}

TEST_CASE("A story is one step; told with two sides, it opens as A beside B") {
    Session session = start_session(few_stories(), "balanced", session_words());
    carry_out(session, press(ui::OpenStory{"two_sides"}), session_words());
    CHECK(session.story == "two_sides");
    CHECK(session.undo.size() == 1);
    REQUIRE(session.other);
    CHECK(session.other->scenario.regimen.mk7.amount == 180.0);
    CHECK(session.side == ui::Side::a);
    const scene::Scene scene;
    CHECK(shown(session, scene).before == &*session.other);
    CHECK(shown(session, scene).side == ui::Side::a);
    carry_out(session, press(ui::OpenStory{"no_such_story"}), session_words());
    CHECK(session.notice == "no no_such_story");
    CHECK(session.story == "two_sides");
}

TEST_CASE("A ghost that the user keeps stays through later changes") {
    Session session = start_session(few_stories(), "balanced", session_words());
    carry_out(session, press(ui::KeepAsGhost{}), session_words());
    carry_out(session, slider_at(session, 5000.0, true), session_words());
    carry_out(session, slider_at(session, 6000.0, true), session_words());
    CHECK(session.before->scenario.regimen.d3.amount == 1000.0);
}

TEST_CASE("A scenario from outside is one step that undo takes back, and belongs to no story") {
    Session session = start_session(few_stories(), "balanced", session_words());
    sim::Scenario shared = session.scenario;
    shared.regimen.mk7.amount = 90.0;
    shared.days = 60.0;
    session.view.day = 10.0;
    session.view.playing = true;
    carry_out(session, press(ui::OpenScenario{shared}), session_words());
    CHECK(session.scenario == shared);
    CHECK(session.now.scenario == shared);
    CHECK(session.story.empty());
    CHECK(session.view.day == 60.0);
    CHECK_FALSE(session.view.playing);
    REQUIRE(session.before);
    CHECK(session.before->scenario.days == 30.0);
    carry_out(session, press(ui::OpenScenario{shared}), session_words());
    CHECK(session.undo.size() == 1);
    carry_out(session, press(ui::Undo{}), session_words());
    CHECK(session.scenario.regimen.mk7.amount == 0.0);
    CHECK(session.story == "balanced");
}

TEST_CASE("What the session tells is told in the words of the user's level") {
    Session session = start_session(few_stories(), "balanced", session_words());
    session.view.level = ui::Level::technical;
    carry_out(session, press(ui::KeepAsGhost{}), session_words());
    CHECK(session.notice == "reference");
    carry_out(session, press(ui::OpenStory{"x"}), session_words());
    CHECK(session.notice == "0 x x");
}

TEST_CASE("An unknown story opens the balanced one and says so") {
    const Session session = start_session(few_stories(), "nonsense", session_words());
    CHECK(session.story == "balanced");
    CHECK(session.notice == "nonsense? balanced");
    CHECK(start_session(few_stories(), "balanced", session_words()).notice.empty());
}

TEST_CASE(
    "The play head stays within a run that was made shorter, and at the end of a longer one") {
    Session session = start_session(few_stories(), "balanced", session_words());
    CHECK(session.view.day == 30.0);
    ui::Asked longer;
    longer.scenario = session.scenario;
    longer.scenario->days = 60.0;
    longer.settled = true;
    carry_out(session, longer, session_words());
    CHECK(session.view.day == 60.0);
    session.view.day = 50.0;
    carry_out(session, press(ui::Undo{}), session_words());
    CHECK(session.view.day == 30.0);
}

TEST_CASE("Still motion stops the dots, calm motion slows them, and a notice fades") {
    Session session = start_session(few_stories(), "balanced", session_words());
    advance(session, 1.0);
    CHECK(session.seconds == 1.0);
    session.view.motion = ui::Motion::calm;
    advance(session, 0.9);
    CHECK(session.seconds == doctest::Approx(1.3));
    session.view.motion = ui::Motion::still;
    tell(session, "A sentence.");
    advance(session, 5.0);
    CHECK(session.seconds == doctest::Approx(1.3));
    CHECK(session.notice == "A sentence.");
    advance(session, 5.0);
    CHECK(session.notice.empty());
}

TEST_CASE("The band is that of the sliders: it goes when they move and comes with the next runs") {
    const Clock unhurried = [] { return 0.0; };
    const scene::Scene scene;
    Session session = start_session(few_stories(), "balanced", session_words());
    CHECK(shown(session, scene).no_effect == nullptr);
    make_extra_runs(session, unhurried);
    REQUIRE(shown(session, scene).no_effect != nullptr);
    REQUIRE(shown(session, scene).as_article != nullptr);
    CHECK(shown(session, scene).no_effect->scenario.regimen.dial_k_bone == 0.0);
    CHECK(shown(session, scene).as_article->scenario.regimen.dial_k_bone == 3.0);
    carry_out(session, slider_at(session, 3000.0, false), session_words());
    CHECK(shown(session, scene).no_effect == nullptr);
    make_extra_runs(session, unhurried);
    REQUIRE(shown(session, scene).no_effect != nullptr);
    CHECK(shown(session, scene).no_effect->scenario.regimen.d3.amount == 3000.0);
    session.view.band = false;
    CHECK(shown(session, scene).no_effect == nullptr);
    make_extra_runs(session, unhurried);
    CHECK(session.evidence.wanted.empty());
}

TEST_CASE("The band of a slow machine comes a run a frame, and is shown when both are there") {
    double ms = 0.0;
    const Clock slow = [&ms] { return ms += 50.0; };
    const scene::Scene scene;
    Session session = start_session(few_stories(), "balanced", session_words());
    make_extra_runs(session, slow);
    CHECK(session.evidence.done.size() == 1);
    CHECK(shown(session, scene).no_effect == nullptr);
    make_extra_runs(session, slow);
    CHECK(shown(session, scene).no_effect != nullptr);
}
