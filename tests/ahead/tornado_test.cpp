#include "ui/sheets/tornado.h"

#include "app/ahead/tornado_work.h"
#include "tests/ahead/looking.h"
#include "ui/ahead/ranges.h"

#include <algorithm>
#include <cmath>

using namespace compass;

namespace {

struct Storm {
    TornadoWork work;
    ui::Tornado told;

    void blow(const sim::Scenario& now, int outcome, bool is_dragging = false) {
        want_tornado(work, told, now);
        Slice slice = tests::forever();
        CHECK(fill_tornado(work, told, outcome, is_dragging, slice));
    }
};

std::vector<int> order_of(const ui::Tornado& tornado) {
    std::vector<int> order;
    for (const ui::TornadoBar& bar : tornado.bars) order.push_back(bar.control);
    return order;
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
