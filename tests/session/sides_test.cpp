#include "app/session/session.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

Session start() {
    sim::Scenario neutral;
    neutral.days = 30.0;
    sim::Scenario other = neutral;
    other.regimen.mk7.amount = 180.0;
    return start_session(
        {{"baseline", neutral, {}}, {"balanced", neutral, {}}, {"two_sides", neutral, other}},
        "balanced", ui::Strings{});
}

void act(Session& session, const ui::Action& action) {
    ui::Asked asked;
    asked.actions.push_back(action);
    carry_out(session, asked, ui::Strings{});
}

void take_d3(Session& session, double iu) {
    ui::Asked asked;
    asked.scenario = session.scenario;
    asked.scenario->regimen.d3.amount = iu;
    asked.settled = true;
    carry_out(session, asked, ui::Strings{});
}

}  // namespace

TEST_CASE("Split keeps the present state as A and goes on with an equal B") {
    Session session = start();
    act(session, ui::Split{});
    REQUIRE(session.other);
    CHECK(session.side == ui::Side::b);
    CHECK(session.other->scenario == session.scenario);
    take_d3(session, 2000.0);
    CHECK(session.other->scenario.regimen.d3.amount == 0.0);
    CHECK(session.scenario.regimen.d3.amount == 2000.0);
}

TEST_CASE("Swapping works on the other side, and twice is not at all") {
    Session session = start();
    act(session, ui::SwapSides{});
    CHECK(session.undo.empty());
    act(session, ui::Split{});
    take_d3(session, 2000.0);
    act(session, ui::SwapSides{});
    CHECK(session.side == ui::Side::a);
    CHECK(session.scenario.regimen.d3.amount == 0.0);
    CHECK(session.now.scenario == session.scenario);
    CHECK(session.other->scenario.regimen.d3.amount == 2000.0);
    act(session, ui::SwapSides{});
    CHECK(session.side == ui::Side::b);
    CHECK(session.scenario.regimen.d3.amount == 2000.0);
}

TEST_CASE("Ending the split goes on with the side that is worked on; a plain story ends it too") {
    Session session = start();
    act(session, ui::Split{});
    take_d3(session, 2000.0);
    act(session, ui::Split{});
    CHECK_FALSE(session.other);
    CHECK(session.scenario.regimen.d3.amount == 2000.0);
    act(session, ui::OpenStory{"two_sides"});
    CHECK(session.other);
    act(session, ui::OpenStory{"balanced"});
    CHECK_FALSE(session.other);
    CHECK(session.story == "balanced");
}

TEST_CASE("Undo takes back split, change, swap and end, each exactly, and redo brings them again") {
    Session session = start();
    std::vector<Session::Step> seen;
    const auto note = [&] {
        std::optional<sim::Scenario> other;
        if (session.other) other = session.other->scenario;
        seen.push_back({session.scenario, session.story, other, session.side});
    };
    note();
    act(session, ui::Split{});
    note();
    take_d3(session, 2000.0);
    note();
    act(session, ui::SwapSides{});
    note();
    take_d3(session, 500.0);
    note();
    act(session, ui::Split{});
    note();
    const auto matches = [&](const Session::Step& step) {
        std::optional<sim::Scenario> other;
        if (session.other) other = session.other->scenario;
        return session.scenario == step.scenario && session.now.scenario == step.scenario &&
               other == step.other && session.side == step.side;
    };
    for (std::size_t i = seen.size() - 1; i-- > 0;) {
        act(session, ui::Undo{});
        CHECK(matches(seen[i]));
    }
    for (std::size_t i = 1; i < seen.size(); ++i) {
        act(session, ui::Redo{});
        CHECK(matches(seen[i]));
    }
}
