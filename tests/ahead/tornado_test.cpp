#include "ui/sheets/tornado.h"

#include "app/ahead/tornado_work.h"
#include "tests/ahead/looking.h"
#include "tests/page/balanced.h"
#include "ui/ahead/ranges.h"
#include "ui/sheets/tornado_ends.h"

#include <algorithm>
#include <cmath>

using namespace compass;

namespace {

struct Storm {
    TornadoWork work;
    ui::Tornado told;
    ui::AheadChoice choice;

    void blow(const sim::Scenario& now, int outcome, bool is_dragging = false) {
        want_tornado(work, told, now, choice);
        Slice slice = tests::forever();
        CHECK(fill_tornado(work, told, outcome, is_dragging, slice));
    }
};

std::vector<int> order_of(const ui::Tornado& tornado) {
    std::vector<int> order;
    for (const ui::TornadoBar& bar : tornado.bars) order.push_back(bar.control);
    return order;
}

constexpr int d3 = 2;

const ui::TornadoBar& bar_of(const ui::Tornado& tornado, int control) {
    const auto found =
        std::find_if(tornado.bars.begin(), tornado.bars.end(),
                     [control](const ui::TornadoBar& bar) { return bar.control == control; });
    REQUIRE(found != tornado.bars.end());
    return *found;
}

}  // namespace

TEST_CASE("The sign and the ends of every bar are those of single runs") {
    const sim::Scenario now = tests::story("d3_alone");
    Storm storm;
    storm.blow(now, ui::artery_outcome);
    CHECK(storm.told.bars.size() > 15);
    for (const ui::TornadoBar& bar : storm.told.bars) {
        const ui::Control& control = ui::control_at(bar.control);
        CAPTURE(std::string(control.id));
        const double low = tests::single(ui::with_value(control, now, bar.low), ui::artery_outcome);
        const double high =
            tests::single(ui::with_value(control, now, bar.high), ui::artery_outcome);
        CHECK(ui::value_in(bar.at_low, ui::artery_outcome) == doctest::Approx(low).epsilon(1e-6));
        CHECK(ui::value_in(bar.at_high, ui::artery_outcome) == doctest::Approx(high).epsilon(1e-6));
        const double change = ui::change_of(bar, ui::artery_outcome);
        if (std::abs(change) > 1e-3) CHECK((change > 0.0) == (high > low));
    }
}

TEST_CASE("The longest bar comes first, for the outcome that is looked at") {
    Storm storm;
    for (const int outcome : {ui::artery_outcome, ui::bone_outcome, 5}) {
        storm.blow(tests::story("balanced"), outcome);
        const auto& bars = storm.told.bars;
        for (std::size_t i = 1; i < bars.size(); ++i) {
            CHECK(std::abs(ui::change_of(bars[i - 1], outcome)) >=
                  std::abs(ui::change_of(bars[i], outcome)));
        }
    }
}

TEST_CASE("Bars change places on release, not under the hand") {
    sim::Scenario now = tests::story("balanced");
    Storm storm;
    storm.blow(now, ui::bone_outcome);
    const std::vector<int> at_rest = order_of(storm.told);
    now.person.age_y = 85.0;
    now.person.gfr = 40.0;
    now.regimen.diet_ca = 300.0;
    storm.blow(now, ui::bone_outcome, true);
    CHECK(order_of(storm.told) == at_rest);
    storm.blow(now, ui::bone_outcome, false);
    CHECK(order_of(storm.told) != at_rest);
}

TEST_CASE("A slider at its end still has a bar, one end of which is now") {
    sim::Scenario now = tests::story("balanced");
    now.regimen.mk7.amount = 0.0;
    Storm storm;
    storm.blow(now, ui::artery_outcome);
    const auto& bars = storm.told.bars;
    const auto mk7 = std::find_if(bars.begin(), bars.end(), [](const ui::TornadoBar& bar) {
        return ui::control_at(bar.control).id == "mk7.amount";
    });
    REQUIRE(mk7 != bars.end());
    CHECK(mk7->low == 0.0);
    CHECK(ui::value_in(mk7->at_low, ui::artery_outcome) ==
          doctest::Approx(tests::single(now, ui::artery_outcome)).epsilon(1e-6));
}

TEST_CASE("A bar whose ends were set goes from one to the other, and its usual ends come back") {
    const sim::Scenario now = tests::story("balanced");
    Storm storm;
    const auto narrow = ui::with_ends({}, now, d3, {400.0, 2000.0});
    REQUIRE(narrow);
    storm.choice = *narrow;
    storm.blow(now, ui::artery_outcome);
    const ui::TornadoBar& bar = bar_of(storm.told, d3);
    CHECK(bar.low == 400.0);
    CHECK(bar.high == 2000.0);
    const sim::Scenario high = ui::with_value(ui::control_at(d3), now, 2000.0);
    CHECK(ui::value_in(bar.at_high, ui::artery_outcome) ==
          doctest::Approx(tests::single(high, ui::artery_outcome)).epsilon(1e-6));
    storm.choice = ui::with_usual_ends(storm.choice, d3);
    storm.blow(now, ui::artery_outcome);
    CHECK(bar_of(storm.told, d3).high == ui::slider_of(ui::control_at(d3), now).range.greatest);
}

TEST_CASE("Ends that cannot be are refused, and no bar has a range of no width") {
    const sim::Scenario now = tests::story("balanced");
    const double none = std::nan("");
    for (const sim::Range ends :
         {sim::Range{500.0, 500.0}, sim::Range{900.0, 100.0}, sim::Range{-1.0, 100.0},
          sim::Range{0.0, 1e12}, sim::Range{none, 100.0}, sim::Range{0.0, none}}) {
        CAPTURE(ends.least);
        CAPTURE(ends.greatest);
        CHECK_FALSE(ui::with_ends({}, now, d3, ends));
    }
}

TEST_CASE("A typed end becomes the bar's end, or one sentence says why it cannot") {
    const ui::Strings strings = tests::english();
    Session session = tests::balanced();
    const scene::Scene nothing;
    const auto set_high = [&](double value) {
        ui::Asked asked;
        asked.actions.push_back(ui::EndSetter(shown(session, nothing), strings, d3, true)(value));
        carry_out(session, asked, strings);
    };
    set_high(2000.0);
    CHECK(ui::bar_ends(session.view.ahead, session.scenario, d3).greatest == 2000.0);
    CHECK(session.notice.empty());
    set_high(-3.0);
    CHECK(ui::bar_ends(session.view.ahead, session.scenario, d3).greatest == 2000.0);
    CHECK(session.notice.starts_with(
        "Vitamin D3: a bar needs a low end below its high end, both from 0 IU/d to "));
    CHECK(session.notice.ends_with("; it stays as it was."));
}

TEST_CASE("While an end is pulled the bars keep their places") {
    Session session = tests::balanced();
    session.view.sheet = ui::Sheet::tornado;
    const auto settle = [&] {
        for (int i = 0; i < 200; ++i) make_extra_runs(session, [] { return 0.0; });
        return order_of(session.ahead.told.tornado);
    };
    const std::vector<int> at_rest = settle();
    REQUIRE(at_rest.size() > 2);
    const int longest = at_rest.front();
    const ui::Control& control = ui::control_at(longest);
    const sim::Range all = ui::slider_of(control, session.scenario).range;
    const double narrow = ui::value_at(control, session.scenario, 0.1);
    const auto set =
        ui::with_ends(session.view.ahead, session.scenario, longest, {all.least, narrow});
    REQUIRE(set);
    session.view.ahead = *set;
    session.view.ahead.is_pulling = true;
    CHECK(settle() == at_rest);
    session.view.ahead.is_pulling = false;
    CHECK(settle().front() != longest);
}
