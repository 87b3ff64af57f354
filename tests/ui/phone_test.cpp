#include "tests/ui/panel_bench.h"
#include "ui/controls/control.h"
#include "ui/controls/typing.h"
#include "ui/controls_panel.h"
#include "ui/phone_list.h"
#include "ui/sheets/sheets.h"
#include "ui/slider_card.h"
#include "ui/tab_bar.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

const ui::Rect card{{0.0F, 400.0F}, {390.0F, 150.0F}};
const ui::Rect list{{0.0F, 48.0F}, {390.0F, 700.0F}};

/// A bench with one of the phone's parts.
template <typename Part>
tests::Bench& on_bench(tests::Bench& bench, Part part, const ui::Rect& rect) {
    bench.panel = [&bench, part, rect](const ui::Shown& shown, ui::Asked& asked) {
        part(shown, bench.style, tests::words(), rect, asked);
    };
    bench.frame();
    return bench;
}

/// A finger that comes down, crosses the glass and is lifted.
ui::Asked dragged(tests::Bench& bench, ImVec2 from, ImVec2 to) {
    ui::Asked sum = bench.frame(from, false);
    tests::add(sum, bench.frame(from, true));
    for (int i = 1; i <= 5; ++i) {
        const float share = static_cast<float>(i) / 5.0F;
        tests::add(sum,
                   bench.frame({from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)},
                               true));
    }
    tests::add(sum, bench.frame(to, false));
    return sum;
}

const ImVec2 minus{32.0F, 485.0F};
const ImVec2 plus{358.0F, 485.0F};
const ImVec2 forward{358.0F, 431.0F};
const ImVec2 backward{32.0F, 431.0F};

}  // namespace

TEST_CASE("Plus and minus of the slider card make one step of the slider that is shown") {
    for (int slider = 0; slider < static_cast<int>(ui::simple_count); ++slider) {
        tests::Bench bench;
        bench.view.slider = slider;
        on_bench(bench, ui::slider_card, card);
        const ui::Control& control = ui::controls()[static_cast<std::size_t>(slider)];
        CAPTURE(control.id);
        const double before = ui::value_of(control, bench.scenario);
        const ui::Asked more = bench.click(plus);
        REQUIRE(more.scenario);
        CHECK(more.settled);
        CHECK(ui::value_of(control, *more.scenario) > before);
        CHECK(tests::differences(*more.scenario, bench.scenario).size() == 1);
        bench.scenario = *more.scenario;
        const ui::Asked less = bench.click(minus);
        REQUIRE(less.scenario);
        CHECK(ui::value_of(control, *less.scenario) == before);
    }
}

TEST_CASE("Arrows and a swipe go to the next slider and around, a short touch does not") {
    tests::Bench bench;
    on_bench(bench, ui::slider_card, card);
    CHECK(bench.click(forward).view->slider == 1);
    CHECK(bench.click(backward).view->slider == 5);
    CHECK(dragged(bench, {300.0F, 530.0F}, {120.0F, 535.0F}).view->slider == 1);
    CHECK(dragged(bench, {120.0F, 530.0F}, {300.0F, 535.0F}).view->slider == 5);
    CHECK_FALSE(dragged(bench, {120.0F, 530.0F}, {130.0F, 530.0F}).view);
    CHECK_FALSE(dragged(bench, {120.0F, 530.0F}, {170.0F, 410.0F}).view);
}

TEST_CASE("A drag on the track of the card moves the value and not the card") {
    tests::Bench bench;
    on_bench(bench, ui::slider_card, card);
    const ui::Asked asked = dragged(bench, {195.0F, 485.0F}, {280.0F, 485.0F});
    CHECK(asked.scenario);
    CHECK_FALSE(asked.view);
}

TEST_CASE("A tap on the value opens a field for the control that is shown") {
    tests::Bench bench;
    on_bench(bench, ui::slider_card, card);
    bench.click({310.0F, 431.0F});
    bench.frame();
    CHECK(ui::typed_control() == 0);
    const ui::Asked asked = bench.type("1234");
    REQUIRE(asked.scenario);
    CHECK(asked.scenario->regimen.diet_ca == 1234.0);
    CHECK(ui::typed_control() == -1);
}

TEST_CASE("A digit key brings its slider into the card") {
    tests::Bench bench;
    on_bench(bench, ui::slider_card, card);
    ui::focus_slider(3);
    const ui::Asked asked = bench.frame();
    REQUIRE(asked.view);
    CHECK(asked.view->slider == 3);
}

TEST_CASE("Each tab asks for what it names") {
    tests::Bench bench;
    on_bench(bench, ui::tab_bar, {{0.0F, 600.0F}, {390.0F, 52.0F}});
    for (int i = 0; i < ui::tab_count; ++i) {
        const ui::Asked asked = bench.click({48.0F + 97.5F * static_cast<float>(i), 626.0F});
        REQUIRE(asked.view);
        CHECK(asked.view->tab == static_cast<ui::Tab>(i));
    }
}

TEST_CASE("In the list of stories a tap opens one in the picture and a drag scrolls instead") {
    tests::Bench bench;
    for (int i = 0; i < 30; ++i) {
        bench.stories.emplace_back().id = "story_" + std::to_string(i);
    }
    bench.view.tab = ui::Tab::stories;
    on_bench(bench, ui::story_list, list);
    const ui::Asked tapped = bench.click({100.0F, 54.0F + 2.5F * 60.0F});
    REQUIRE(tapped.actions.size() == 1);
    CHECK(std::get<ui::OpenStory>(tapped.actions[0]).id == "story_2");
    CHECK(tapped.view->tab == ui::Tab::picture);
    CHECK(dragged(bench, {100.0F, 600.0F}, {105.0F, 360.0F}).actions.empty());
    bench.frame();
    const ui::Asked further = bench.click({100.0F, 54.0F + 2.5F * 60.0F});
    REQUIRE(further.actions.size() == 1);
    CHECK(std::get<ui::OpenStory>(further.actions[0]).id == "story_6");
}

TEST_CASE(
    "Under More everything can be reached: words, colours, sharing, units and all other controls") {
    tests::Bench bench;
    bench.view.tab = ui::Tab::more;
    bench.scenario.regimen.diet_ca = 500.0;
    on_bench(bench, ui::more_list, list);
    CHECK(bench.click({320.0F, 80.0F}).view->level == ui::Level::technical);
    CHECK(bench.click({100.0F, 134.0F}).view->palette == scene::Palette::paper);
    CHECK_FALSE(bench.click({300.0F, 134.0F}).view->ghost);
    CHECK(std::holds_alternative<ui::CopyShareLine>(bench.click({300.0F, 188.0F}).actions.at(0)));
    CHECK(bench.click({100.0F, 242.0F}).scenario == bench.baseline);
    CHECK(bench.click({300.0F, 242.0F}).view->ahead.strip == ui::artery_outcome);
    CHECK(bench.click({100.0F, 296.0F}).view->language == ui::Language::german);
    CHECK(bench.click({300.0F, 296.0F}).view->units == ui::Units::conventional);
    bench.can_redo = true;
    CHECK(std::holds_alternative<ui::Redo>(bench.click({300.0F, 350.0F}).actions.at(0)));
    CHECK(bench.click({100.0F, 404.0F}).view->presenting == ui::Presenting::picture);
    CHECK(bench.click({300.0F, 404.0F}).view->help);
    CHECK(bench.click({100.0F, 458.0F}).view->sheet == ui::sheet_rows()[0].sheet);
    // a name that is longer than half a row has one of its own
    CHECK(bench.click({300.0F, 458.0F}).view->sheet == ui::sheet_rows()[0].sheet);
    CHECK(bench.click({300.0F, 512.0F}).view->sheet == ui::sheet_rows()[1].sheet);
    bench.view.level = ui::Level::technical;
    CHECK(bench.click({100.0F, 458.0F}).view->sheet == ui::sheet_rows()[0].sheet);
    CHECK(bench.click({300.0F, 458.0F}).view->sheet == ui::sheet_rows()[1].sheet);
}
