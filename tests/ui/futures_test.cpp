#include "tests/ui/panel_bench.h"
#include "ui/ahead/ahead.h"
#include "ui/ahead/ranges.h"
#include "ui/controls_panel.h"
#include "ui/imgui_versions.h"
#include "ui/sheets/tornado.h"
#include "ui/sheets/tornado_axis.h"
#include "ui/slider_card.h"
#include "ui/widgets.h"

#include <doctest/doctest.h>
#include <imgui_internal.h>

using namespace compass;

namespace {

constexpr int age = 5;

ui::Ending ending(double bone, double artery) {
    ui::Ending one;
    one.values[ui::bone_outcome] = bone;
    one.values[ui::artery_outcome] = artery;
    return one;
}

/// Strips of all six sliders, by hand.
ui::Ahead with_strips() {
    ui::Ahead ahead;
    for (int i = 0; i < static_cast<int>(ui::simple_count); ++i) {
        ui::Strip strip{.control = i, .is_fresh = true};
        for (std::size_t place = 0; place < ui::strip_places; ++place) {
            strip.endings.push_back(ending(900.0 + static_cast<double>(place), 100.0));
        }
        ahead.strips.push_back(std::move(strip));
    }
    return ahead;
}

/// One bar, of age: bone goes from 1,000 g at its low end to 900 g at its high end.
ui::Ahead with_bar(const sim::Scenario& scenario) {
    const sim::Range all = ui::slider_of(ui::control_at(age), scenario).range;
    ui::Ahead ahead;
    ahead.tornado.is_fresh = true;
    ahead.tornado.bars.push_back({.control = age,
                                  .low = all.least,
                                  .high = all.greatest,
                                  .at_low = ending(100.0, 0.0),
                                  .at_high = ending(-100.0, 0.0)});
    return ahead;
}

/// Drags along the bar of the sheet from a handle; the sheet is as wide as 900 px.
ui::Asked dragged_bar(tests::Bench& bench, float from, float to, bool shift) {
    const ui::Rect sheet{{0.0F, 0.0F}, {900.0F, 400.0F}};
    bench.panel = [&bench, sheet](const ui::Shown& shown, ui::Asked& asked) {
        const ui::Panel window("sheet", sheet, 0);
        ui::tornado_sheet(shown, bench.style, tests::words(), sheet, asked);
    };
    bench.frame();
    const float y = 76.0F;  // the middle of the first row
    ui::tell_shift(shift);
    ui::Asked sum = bench.frame({from, y}, false);
    for (const float x : {from, 0.5F * (from + to), to}) {
        tests::add(sum, bench.frame({x, y}, true));
        if (sum.view) bench.view = *sum.view;
    }
    tests::add(sum, bench.frame({to, y}, false));
    ui::tell_shift(false);
    return sum;
}

}  // namespace

TEST_CASE("A phone's card shows the futures of its slider, and a tap on them goes there") {
    const ui::Ahead ahead = with_strips();
    tests::Bench bench;
    bench.ahead = &ahead;
    bench.view.slider = age;
    const ui::Rect card{{0.0F, 400.0F}, {390.0F, 150.0F}};
    bench.panel = [&bench, card](const ui::Shown& shown, ui::Asked& asked) {
        ui::slider_card(shown, bench.style, tests::words(), card, asked);
    };
    bench.frame();
    const ui::Asked asked = bench.click({195.0F, 508.0F});
    REQUIRE(asked.scenario);
    CHECK(tests::differences(*asked.scenario, bench.scenario).size() == 1);
    CHECK(asked.scenario->person.age_y == doctest::Approx(54.0).epsilon(0.03));
    CHECK(asked.settled);
}

TEST_CASE("Resting on a strip opens thumbnails of its ends without asking for anything") {
    const ui::Ahead ahead = with_strips();
    tests::Bench bench;
    bench.ahead = &ahead;
    bench.panel = [&bench](const ui::Shown& shown, ui::Asked& asked) {
        ui::controls_panel(shown, bench.style, tests::words(), {{0.0F, 0.0F}, {276.0F, 640.0F}},
                           asked);
    };
    bench.frame();
    const ImVec2 on_first_strip{140.0F, 93.0F};
    const int before = ImGui::GetDrawData()->TotalVtxCount;
    for (int i = 0; i < 4; ++i) {
        const ui::Asked asked = bench.frame(on_first_strip, false);
        CHECK_FALSE(asked.scenario);
        CHECK_FALSE(asked.view);
    }
    CHECK(ImGui::GetDrawData()->TotalVtxCount > before + 500);  // rings and bones of many corners
}

TEST_CASE("Pulling the end of a bar moves its slider; with Shift it moves the end") {
    const sim::Scenario start;
    const ui::Ahead ahead = with_bar(start);
    const double usual = ui::slider_of(ui::control_at(age), start).range.greatest;
    {
        tests::Bench bench;
        bench.ahead = &ahead;
        bench.view.ahead.outcome = ui::bone_outcome;
        const ui::Asked asked = dragged_bar(bench, 252.0F, 400.0F, false);
        REQUIRE(asked.scenario);
        CHECK(tests::differences(*asked.scenario, start).size() == 1);
        CHECK(asked.settled);
        CHECK(bench.view.ahead.ranges.empty());
    }
    {
        tests::Bench bench;
        bench.ahead = &ahead;
        bench.view.ahead.outcome = ui::bone_outcome;
        const ui::Asked clicked = dragged_bar(bench, 100.0F, 101.0F, false);
        CHECK_FALSE(clicked.scenario);  // a click chooses the bar and moves nothing
        REQUIRE(clicked.view);
        CHECK(clicked.view->ahead.bar == age);
    }
    {
        tests::Bench bench;
        bench.ahead = &ahead;
        bench.view.ahead.outcome = ui::bone_outcome;
        const ui::Asked asked = dragged_bar(bench, 252.0F, 400.0F, true);
        CHECK_FALSE(asked.scenario);
        REQUIRE(asked.view);
        const sim::Range ends = ui::bar_ends(asked.view->ahead, start, age);
        CHECK(ends.greatest < usual);
        CHECK(ends.least < ends.greatest);
        CHECK(asked.view->ahead.bar == age);
    }
}

TEST_CASE("Bars keep their places while the hand that pulled one stays on them") {
    tests::Bench bench;
    const ui::Ahead ahead = with_bar(bench.scenario);
    bench.ahead = &ahead;
    bench.view.ahead.outcome = ui::bone_outcome;
    const ui::Asked asked = dragged_bar(bench, 252.0F, 400.0F, true);
    REQUIRE(asked.view);
    CHECK(asked.view->ahead.is_pulling);
    bench.view = *asked.view;
    CHECK_FALSE(bench.frame({420.0F, 90.0F}, false).view);  // still on them: nothing new
    const ui::Asked gone = bench.frame({420.0F, 600.0F}, false);
    REQUIRE(gone.view);
    CHECK_FALSE(gone.view->ahead.is_pulling);
}

TEST_CASE("The axis of the bars stays under the hand until the pointer leaves, and no longer") {
    const ui::Rect rows{{0.0F, 100.0F}, {400.0F, 200.0F}};
    const ui::Reach narrow{0.0, 10.0};
    const ui::Reach wide{-50.0, 100.0};
    tests::Bench bench;
    ui::Reach given = narrow;
    int outcome = ui::bone_outcome;
    bool takes = false;
    ui::Reach told;
    float room = 0.0F;
    bench.panel = [&](const ui::Shown&, ui::Asked&) {
        const ui::TornadoAxis axis(ImHashStr("rows"), false);
        told = axis.held(given, outcome);
        room = axis.held_room(static_cast<float>(given.greatest));
        if (takes) axis.take();
        axis.let_go_outside(rows);
    };
    const ImVec2 on_rows{200.0F, 150.0F};
    const ImVec2 beside{200.0F, 50.0F};
    const auto greatest = [&](ImVec2 mouse, bool pressed) {
        bench.frame(mouse, pressed);
        return told.greatest;
    };
    CHECK(greatest(on_rows, false) == 10.0);
    given = wide;
    CHECK(greatest(on_rows, false) == 100.0);  // nobody pulls: it follows the bars
    given = narrow;
    takes = true;
    CHECK(greatest(on_rows, true) == 10.0);
    takes = false;
    given = wide;
    CHECK(greatest(on_rows, true) == 10.0);
    CHECK(told.least == 0.0);
    CHECK(room == 10.0F);
    CHECK(greatest(beside, true) == 10.0);    // a drag may leave the rows
    CHECK(greatest(on_rows, false) == 10.0);  // let go, but still there
    CHECK(greatest(beside, false) == 10.0);
    CHECK(greatest(beside, false) == 100.0);
    CHECK(told.least == -50.0);
    CHECK(room == 100.0F);
    takes = true;
    CHECK(greatest(on_rows, true) == 100.0);
    takes = false;
    given = narrow;
    outcome = ui::artery_outcome;  // another outcome has another axis
    CHECK(greatest(on_rows, false) == 10.0);
}

TEST_CASE("Let go of, axis and rows glide to their places within half a second, without a jump") {
    const ui::Rect rows{{0.0F, 100.0F}, {400.0F, 200.0F}};
    const ImVec2 on_rows{200.0F, 150.0F};
    const ImVec2 beside{200.0F, 50.0F};
    for (const bool glides : {true, false}) {
        CAPTURE(glides);
        tests::Bench bench;
        bench.frame_s = 1.0F / 60.0F;
        ui::Reach given{0.0, 10.0};
        float row = 0.0F;
        bool takes = true;
        ui::Reach told;
        float room = 0.0F;
        float place = 0.0F;
        bench.panel = [&](const ui::Shown&, ui::Asked&) {
            const ui::TornadoAxis axis(ImHashStr("rows"), glides);
            told = axis.held(given, ui::bone_outcome);
            room = axis.held_room(static_cast<float>(given.greatest));
            place = axis.place_of(age, row);
            if (takes) axis.take();
            axis.let_go_outside(rows);
        };
        bench.frame(on_rows, true);
        takes = false;
        given = {-50.0, 110.0};
        bench.frame(beside, false);
        CHECK(told.greatest == 10.0);
        row = 3.0F;
        double farthest = 0.0;
        float fastest = 0.0F;
        for (int i = 0; i < 30; ++i) {
            const double greatest = told.greatest;
            const float before = place;
            bench.frame(beside, false);
            CHECK(told.greatest >= greatest);
            farthest = std::max(farthest, told.greatest - greatest);
            fastest = std::max(fastest, place - before);
        }
        CHECK((farthest < 15.0) == glides);
        CHECK((fastest < 1.0F) == glides);
        CHECK(told.least == -50.0);
        CHECK(told.greatest == 110.0);
        CHECK(room == 110.0F);
        CHECK(place == 3.0F);
    }
}
