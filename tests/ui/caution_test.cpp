#include "ui/caution.h"

#include "app/files/stories.h"
#include "tests/ui/panel_bench.h"
#include "ui/keys.h"
#include "ui/top_bar.h"
#include "ui/widgets.h"

#include <doctest/doctest.h>

using namespace compass;
using tests::Bench;

namespace {

const ui::Rect results{{288.0F, 52.0F}, {980.0F, 638.0F}};

/// A bench that shows the card, with what was asked of its view carried out.
class Reader {
public:
    Reader() {
        bench.panel = [this](const ui::Shown& shown, ui::Asked& asked) {
            ui::caution_card(shown, bench.style, tests::words(), results, asked);
        };
    }
    void take(const ui::Asked& asked) {
        if (asked.view) bench.view = *asked.view;
    }
    bool is_open() {
        const ui::Asked asked = bench.frame();
        return ui::unread_cautions(shown()) != ui::no_caution && !asked.view;
    }
    ui::Shown shown() {
        return {.scenario = bench.scenario,
                .baseline = bench.baseline,
                .now = bench.run,
                .view = bench.view,
                .scene = scene,
                .stories = {},
                .story = {},
                .notice = {}};
    }

    Bench bench;
    scene::Scene scene;
};

}  // namespace

TEST_CASE("A blood thinner, D3 above 10,000 IU a day and a weak kidney are to be read about") {
    sim::Scenario scenario;
    CHECK(ui::cautions_of(scenario) == ui::no_caution);
    scenario.regimen.d3.amount = 10000.0;
    CHECK(ui::cautions_of(scenario) == ui::no_caution);
    scenario.regimen.d3.amount = 10100.0;
    CHECK(ui::cautions_of(scenario) == ui::mega_dose);
    scenario.regimen.d3.interval_d = 7.0;  // the same pill once a week
    CHECK(ui::cautions_of(scenario) == ui::no_caution);
    scenario.person.gfr = 29.0;
    CHECK(ui::cautions_of(scenario) == ui::weak_kidney);
    scenario.regimen.warfarin = 1.0;
    CHECK(ui::cautions_of(scenario) == (ui::weak_kidney | ui::blood_thinner));
}

TEST_CASE("The stories of the blood thinner and of the mega-dose open with their caution") {
    const auto stories = files::stories();
    REQUIRE(stories);
    unsigned seen = ui::no_caution;
    for (const sim::Story& story : *stories) {
        CAPTURE(story.id);
        const unsigned cautions = ui::cautions_of(story.scenario);
        if (story.id == "warfarin") CHECK(cautions == ui::blood_thinner);
        if (story.id == "mega_d") CHECK(cautions == ui::mega_dose);
        if (story.id == "balanced") CHECK(cautions == ui::no_caution);
        seen |= cautions;
    }
    CHECK(seen == (ui::blood_thinner | ui::mega_dose));  // no story has so weak a kidney
}

TEST_CASE("The card is closed by Enter, stays closed, and opens for another reason") {
    Reader reader;
    CHECK_FALSE(reader.is_open());
    reader.bench.scenario.regimen.warfarin = 1.0;
    CHECK(reader.is_open());
    reader.take(reader.bench.key(ImGuiKey_Enter));
    CHECK(reader.bench.view.cautions_read == ui::blood_thinner);
    CHECK_FALSE(reader.is_open());
    reader.bench.scenario.person.gfr = 20.0;
    CHECK(reader.is_open());
    reader.take(reader.bench.key(ImGuiKey_Enter));
    CHECK_FALSE(reader.is_open());
}

TEST_CASE("Esc closes an unread caution before the large plot under it") {
    Reader reader;
    reader.bench.scenario.regimen.warfarin = 1.0;
    reader.bench.view.large_plot = 1;
    const ui::KeyPress escape{ui::Key::escape};
    const ui::Typed typed{.presses = {&escape, 1}};
    ui::Asked asked;
    ui::use_keys(typed, reader.shown(), asked);
    REQUIRE(asked.view);
    CHECK(asked.view->cautions_read == ui::blood_thinner);
    CHECK(asked.view->large_plot == 1);
}

TEST_CASE("A click on the card's button closes it, one beside it does not") {
    Reader reader;
    reader.bench.scenario.regimen.warfarin = 1.0;
    reader.bench.frame();
    reader.take(reader.bench.click({320.0F, 80.0F}));
    CHECK(reader.is_open());
    for (float y = 300.0F; y < 560.0F && reader.is_open(); y += 12.0F) {
        reader.take(reader.bench.click({990.0F, y}));
    }
    CHECK_FALSE(reader.is_open());
}

TEST_CASE("A drag that leads to a caution goes on under it") {
    Reader reader;
    reader.bench.panel = [&](const ui::Shown& shown, ui::Asked& asked) {
        {
            const ui::Panel panel("controls", {{0.0F, 44.0F}, {276.0F, 600.0F}}, 0);
            ImGui::SetCursorScreenPos({20.0F, 100.0F});
            ImGui::InvisibleButton("slider", {200.0F, 20.0F});
        }
        ui::caution_card(shown, reader.bench.style, tests::words(), results, asked);
    };
    reader.bench.frame({100.0F, 110.0F}, false);
    reader.bench.frame({100.0F, 110.0F}, true);
    REQUIRE(ImGui::IsAnyItemActive());
    reader.bench.scenario.regimen.warfarin = 1.0;
    for (const float x : {110.0F, 120.0F, 400.0F}) {
        reader.bench.frame({x, 110.0F}, true);
        CHECK(ImGui::IsAnyItemActive());
    }
}

TEST_CASE("The chip of a caution that was read opens it again") {
    Reader reader;
    reader.bench.scenario.regimen.warfarin = 1.0;
    reader.bench.view.cautions_read = ui::every_caution;
    reader.bench.panel = [&](const ui::Shown& shown, ui::Asked& asked) {
        const ui::Rect bar{{0.0F, 0.0F}, {1280.0F, 44.0F}};
        ui::top_bar(shown, reader.bench.style, tests::words(), bar, asked);
    };
    reader.bench.frame();
    reader.take(reader.bench.click({430.0F, 22.0F}));
    CHECK(ui::unread_cautions(reader.shown()) == ui::blood_thinner);
}

TEST_CASE("Nothing is hidden behind a card but the sentence, the picture and the curves") {
    const ui::Layout layout = ui::layout({1280.0F, 720.0F}, ui::Arrangement::simple);
    const ui::Rect hidden = ui::results_of(layout);
    CHECK(hidden.at.x == layout.sentence.at.x);
    CHECK(hidden.at.y == layout.sentence.at.y);
    CHECK(hidden.bottom() >= layout.cards.back().bottom());
    CHECK(hidden.bottom() <= layout.foot.at.y);
}
