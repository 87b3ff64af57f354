#include "app/ahead/map_work.h"
#include "tests/ahead/looking.h"
#include "tests/page/balanced.h"
#include "tests/thinned.h"
#include "ui/ahead/contours.h"
#include "ui/ahead/ranges.h"
#include "ui/sheets/map_dots.h"
#include "ui/sheets/map_sheet.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace compass;

namespace {

int index_of(std::string_view id) {
    const auto all = ui::controls();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const ui::Control& one) { return one.id == id; });
    return static_cast<int>(found - all.begin());
}

ui::MapPicture map_of(const sim::Scenario& now, int across, int up, int outcome) {
    MapWork work;
    ui::MapPicture map;
    want_map(work, map, now, across, up);
    Slice slice = tests::forever();
    CHECK(fill_map(work, map, outcome, slice));
    return map;
}

/// A single run at a place of a map.
double there(const ui::MapPicture& map, const sim::Scenario& now, double x, double y) {
    sim::Scenario scenario = ui::with_value(ui::control_at(map.across.control), now, x);
    scenario = ui::with_value(ui::control_at(map.up.control), scenario, y);
    return tests::single(scenario, map.outcome);
}

}  // namespace

TEST_CASE("A map equals single runs at twenty random places within a hundredth of its range") {
    const sim::Scenario now = tests::story("d3_alone");
    std::mt19937 random(7);
    std::uniform_real_distribution<double> any(0.0, 1.0);
    test::Thinned thinned;
    for (const auto& [across, up] : {std::pair{2, 4}, std::pair{1, 5}, std::pair{0, 2}}) {
        for (const int outcome : {ui::bone_outcome, ui::artery_outcome}) {
            if (thinned.skips()) continue;
            const ui::MapPicture map = map_of(now, across, up, outcome);
            REQUIRE(map.side > 0);
            CHECK(map.is_finest);
            for (int i = 0; i < 20; ++i) {
                const double x =
                    map.across.least + any(random) * (map.across.greatest - map.across.least);
                const double y = map.up.least + any(random) * (map.up.greatest - map.up.least);
                CAPTURE(x);
                CAPTURE(y);
                const double error = ui::map_value(map, x, y) - there(map, now, x, y);
                CHECK(std::abs(error) <= 0.01 * (map.greatest - map.least));
            }
        }
    }
}

TEST_CASE("A woman's ages at which her body begins to age are where they belong on her map") {
    sim::Scenario now = tests::story("d3_alone");
    now.person.female = 1.0;
    const int outcome = ui::bone_outcome;
    const ui::MapPicture map = map_of(now, index_of("age_y"), index_of("menopause_age"), outcome);
    REQUIRE(map.side > 0);
    CHECK(map.error_share <= maps::second_goal);
    for (const double age_y : {20.5, 30.5, 39.0, 40.5, 47.0, 62.0}) {
        for (const double menopause_y : {43.0, 49.0, 58.0}) {
            CAPTURE(age_y);
            CAPTURE(menopause_y);
            const double error =
                ui::map_value(map, age_y, menopause_y) - there(map, now, age_y, menopause_y);
            CHECK(std::abs(error) <= 0.01 * (map.greatest - map.least));
        }
    }
}

TEST_CASE("A weekly pill is mapped in its amount a day") {
    sim::Scenario now = tests::story("balanced");
    now.regimen.d3.interval_d = 7.0;
    now.regimen.d3.amount = 7000.0;
    const ui::MapPicture map = map_of(now, 2, 4, 3);
    CHECK(map.across.greatest == ui::slider_of(ui::control_at(2), now).range.greatest);
    const double error = ui::map_value(map, 1000.0, 90.0) - there(map, now, 1000.0, 90.0);
    CHECK(std::abs(error) <= 0.01 * (map.greatest - map.least));
}

TEST_CASE("The first picture of a map needs 34 runs with its checks, and moving along it none") {
    const sim::Scenario now = tests::story("balanced");
    MapWork work;
    ui::MapPicture map;
    want_map(work, map, now, 2, 4);
    CHECK(work.runs.wanted.size() == 2 * (7 + 4) - 4 + 16);
    Slice slice = tests::forever();
    fill_map(work, map, ui::artery_outcome, slice);
    want_map(work, map, ui::moved_on_map(map, now, 0.8, 0.3), 2, 4);
    CHECK(map.is_fresh);
    CHECK(work.runs.all_done());
    sim::Scenario older = now;
    older.person.age_y += 5.0;
    want_map(work, map, older, 2, 4);
    CHECK_FALSE(map.is_fresh);
    CHECK(map.side > 0);  // the old picture stays, hatched
}

TEST_CASE("Another colour of a map needs no further run") {
    const sim::Scenario now = tests::story("balanced");
    MapWork work;
    ui::MapPicture map;
    want_map(work, map, now, 2, 4);
    Slice slice = tests::forever();
    fill_map(work, map, ui::artery_outcome, slice);
    Slice none{.clock = [] { return 2.0; }, .end_ms = 1.0};
    fill_map(work, map, ui::bone_outcome, none);
    CHECK(map.outcome == ui::bone_outcome);
    CHECK(std::abs(ui::map_value(map, 1000.0, 90.0) - there(map, now, 1000.0, 90.0)) <=
          0.01 * (map.greatest - map.least));
}

TEST_CASE("A control against itself is no map, and waits for nothing") {
    const sim::Scenario now = tests::story("balanced");
    const ui::MapPicture map = map_of(now, 2, 2, ui::artery_outcome);
    CHECK(map.side == 0);
    CHECK(map.is_finest);
}

TEST_CASE(
    "Where one slider does not matter the map has no contour across it, and a flat one has none") {
    ui::MapPicture map{.side = 3, .values = {1, 1, 1, 2, 2, 2, 3, 3, 3}, .valid = {}};
    map.valid.assign(9, true);
    map.least = 1.0;
    map.greatest = 3.0;
    const auto pieces = ui::contours(map, {1.5});
    REQUIRE(pieces.size() == 2);
    for (const ui::Contour& piece : pieces) {
        CHECK(piece.from.y == doctest::Approx(0.25));
        CHECK(piece.to.y == doctest::Approx(0.25));
    }
    map.values.assign(9, 4.0);
    map.least = map.greatest = 4.0;
    CHECK(ui::contour_levels(map, {}).empty());
}

TEST_CASE("A click on the map lands on steps of both sliders and leaves all else as it was") {
    const sim::Scenario now = tests::story("balanced");
    MapWork work;
    ui::MapPicture map;
    want_map(work, map, now, 2, index_of("gfr"));  // its axes are there before its first run
    const sim::Scenario moved = ui::moved_on_map(map, now, 0.123, 0.5);
    CHECK(std::fmod(moved.regimen.d3.amount, 10.0) == 0.0);
    sim::Scenario back = moved;
    back.regimen.d3.amount = now.regimen.d3.amount;
    back.person.gfr = now.person.gfr;
    CHECK(back == now);
    CHECK(ui::moved_on_map(map, now, 0.0, 0.0).regimen.d3.amount == 0.0);
    CHECK(ui::moved_on_map(map, now, 1.0, 1.0).regimen.d3.amount == map.across.greatest);
}

TEST_CASE("A map over a range without width is told so in one plain sentence") {
    Session session = tests::balanced();
    const scene::Scene nothing;
    ui::Ahead ahead;
    ahead.map.across.control = session.view.ahead.across;
    ahead.map.up.control = session.view.ahead.up;
    ahead.map.is_finest = true;  // and no point on its sides
    ui::Shown seen = shown(session, nothing);
    seen.ahead = &ahead;
    CHECK(ui::map_trouble(seen, tests::english()) ==
          "One of these controls has a single value here, so there is no map to draw. Choose "
          "another one.");
    session.view.ahead.up = session.view.ahead.across;
    CHECK(ui::map_trouble(seen, tests::english()) ==
          "A control against itself is one line, not a map. Choose two different controls.");
}

TEST_CASE("Now, what was before, A and B have their dots, and the one that is worked on is now") {
    Session session = tests::balanced();
    const scene::Scene nothing;
    const auto names = [&] {
        std::vector<std::string> all;
        for (const ui::MapDot& dot : ui::map_dots(shown(session, nothing))) {
            all.push_back(std::string(dot.name) + (dot.is_now ? "!" : ""));
        }
        return all;
    };
    const auto ask = [&](const ui::Action& action) {
        ui::Asked asked;
        asked.actions.push_back(action);
        carry_out(session, asked, tests::english());
    };
    CHECK(names() == std::vector<std::string>{"plot.now!"});
    sim::Scenario more = session.scenario;
    more.regimen.d3.amount += 1000.0;
    ask(ui::ChangeScenario{more});
    CHECK(names() == std::vector<std::string>{"plot.before", "plot.now!"});
    ask(ui::Split{});
    CHECK(names() == std::vector<std::string>{"plot.before", "plot.side_a", "plot.side_b!"});
    ask(ui::SwapSides{});
    CHECK(names() == std::vector<std::string>{"plot.before", "plot.side_b", "plot.side_a!"});
    session.view.ghost = false;
    CHECK(names() == std::vector<std::string>{"plot.side_b", "plot.side_a!"});
}

TEST_CASE("The table of dots tells what each state's own run comes to") {
    Session session = tests::balanced();
    sim::Scenario other = session.scenario;
    other.regimen.d3.amount = 4000.0;
    other.person.base_cac = 300.0;  // no axis of the map: its colours do not hold for this state
    session.before = sim::simulate(other, static_cast<int>(other.days));
    session.view.sheet = ui::Sheet::map;
    session.view.ahead.outcome = ui::artery_outcome;
    for (int i = 0; i < 50; ++i) make_extra_runs(session, [] { return 0.0; });
    const scene::Scene nothing;
    const ui::Table table = ui::table_of_dots(shown(session, nothing), tests::english());
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0][1] == "4,000 IU/d");
    CHECK(table.rows[0][3] == ui::outcome_text(ui::artery_outcome,
                                               tests::single(other, ui::artery_outcome),
                                               tests::english(), ui::Level::plain));
}
