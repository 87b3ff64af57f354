#include "tests/ui/plots/screen.h"
#include "ui/cards.h"
#include "ui/help_panel.h"
#include "ui/imgui_versions.h"
#include "ui/keys.h"
#include "ui/plot_marks.h"
#include "ui/timeline.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;
using namespace compass::ui;

namespace {

ImVec2 middle(const Rect& rect) {
    return {rect.at.x + rect.size.x * 0.5F, rect.at.y + rect.size.y * 0.5F};
}

// All panels of this folder in one frame, as the window builds them; what is asked for is obeyed.
struct Stage {
    test::World world;
    test::Screen screen;
    std::vector<Action> actions;
    std::optional<int> looked_at;

    void build() {
        Asked asked;
        const Shown shown = world.shown();
        const Plots all = plots(shown, test::english());
        timeline(shown, screen.style, test::english(), screen.places.time, asked);
        looked_at = cards(shown, all, screen.style, test::english(), screen.places.cards, asked);
        large_plot(shown, all, screen.style, test::english(), screen.places.picture, asked);
        help_panel(shown, screen.style, test::english(), asked);
        for (const Action& action : asked.actions) actions.push_back(action);
        if (asked.view) world.view = *asked.view;
    }
    void rest(ImVec2 mouse = {-1.0F, -1.0F}) {
        screen.frame(mouse, false, [this] { build(); });
    }
    void click(ImVec2 mouse) {
        screen.click(mouse, [this] { build(); });
    }
    void press(ImGuiKey key) {
        ui::tell_key(key, true);
        rest();
        ui::tell_key(key, false);
        rest();
    }
};

}  // namespace

TEST_CASE("Panels nobody touches ask for nothing, in every lens") {
    Stage stage;
    stage.world.now = sim::simulate(sim::Scenario{}, 40);
    stage.world.before = stage.world.now;
    for (const auto lens : {scene::Lens::day, scene::Lens::month, scene::Lens::horizon}) {
        stage.world.view.lens = lens;
        stage.world.view.day = 12.3;
        for (int i = 0; i < 3; ++i) stage.rest();
        CHECK(stage.world.view.day == 12.3);
        CHECK(stage.world.view.lens == lens);
        CHECK(stage.actions.empty());
        CHECK_FALSE(stage.looked_at.has_value());
    }
}

TEST_CASE("The name of every card fits its card at every level") {
    const test::Screen screen;
    for (const Curve& curve : curves()) {
        for (const Level level : {Level::plain, Level::standard, Level::technical}) {
            const auto name =
                test::english().text("plot." + std::string(curve.id) + ".name", level);
            CAPTURE(std::string(name));
            CHECK(text_size(screen.style, Face::body, name).x <=
                  screen.places.cards[0].size.x - 2.0F * 11.0F);
        }
    }
}

TEST_CASE("A click on each card opens its own curve, and the cross closes it") {
    Stage stage;
    for (int i = 0; i < plot_count; ++i) {
        stage.click(middle(stage.screen.places.cards[static_cast<std::size_t>(i)]));
        REQUIRE(stage.world.view.large_plot == i);
        const Rect& picture = stage.screen.places.picture;
        stage.click({picture.right() - 30.0F, picture.at.y + 25.0F});
        CHECK_FALSE(stage.world.view.large_plot.has_value());
    }
}

TEST_CASE("Enter on a card that Tab has reached opens its curve") {
    Stage stage;
    stage.rest();
    for (int i = 0; i < 40 && !stage.looked_at; ++i) stage.press(ImGuiKey_Tab);
    REQUIRE(stage.looked_at == 0);
    stage.press(ImGuiKey_Enter);
    CHECK(stage.world.view.large_plot == 0);
}

TEST_CASE("A card under the mouse is told, so that Q copies its data") {
    Stage stage;
    for (int i = 0; i < 3; ++i) stage.rest(middle(stage.screen.places.cards[3]));
    CHECK(stage.looked_at == 3);
}

TEST_CASE("Copy data asks for the data of the open curve") {
    Stage stage;
    stage.world.view.large_plot = 3;
    const Rect& picture = stage.screen.places.picture;
    stage.click({picture.right() - 100.0F, picture.at.y + 25.0F});
    REQUIRE(stage.actions.size() == 1);
    CHECK(std::get<CopyPlot>(stage.actions[0]).plot == 3);
    CHECK(stage.world.view.large_plot == 3);
}

TEST_CASE("A drag over the open curve moves the play head to that time and stops playing") {
    Stage stage;
    stage.world.view.large_plot = 0;
    stage.world.view.playing = true;
    stage.rest();
    stage.click(middle(stage.screen.places.picture));
    CHECK(stage.world.view.day > 1200.0);
    CHECK(stage.world.view.day < 2400.0);
    CHECK_FALSE(stage.world.view.playing);
}

TEST_CASE("The play button starts and stops") {
    Stage stage;
    const Rect& time = stage.screen.places.time;
    const ImVec2 play{time.at.x + 40.0F, time.at.y + 14.0F};
    stage.click(play);
    CHECK(stage.world.view.playing);
    stage.click(play);
    CHECK_FALSE(stage.world.view.playing);
}

TEST_CASE("The slider of time reaches both ends and places between, and stops playing") {
    Stage stage;
    const Rect& time = stage.screen.places.time;
    const float y = time.at.y + 62.0F;
    stage.world.view.playing = true;
    stage.click({time.at.x + 138.0F, y});
    CHECK(stage.world.view.day == doctest::Approx(1825.0).epsilon(0.02));
    CHECK_FALSE(stage.world.view.playing);
    stage.click({time.at.x + 12.0F, y});
    CHECK(stage.world.view.day == 0.0);
    stage.click({time.right() - 12.0F, y});
    CHECK(stage.world.view.day == 3650.0);
}

TEST_CASE("Arrow keys move the focused slider of time and stop playing") {
    Stage stage;
    stage.world.view.day = 1000.0;
    stage.world.view.playing = true;
    stage.rest();
    for (int i = 0; i < 4; ++i) stage.press(ImGuiKey_Tab);  // play, lens, speed, slider
    stage.press(ImGuiKey_RightArrow);
    CHECK(stage.world.view.day == doctest::Approx(1036.5));
    CHECK_FALSE(stage.world.view.playing);
    stage.press(ImGuiKey_LeftArrow);
    CHECK(stage.world.view.day == doctest::Approx(1000.0));
    stage.press(ImGuiKey_End);
    CHECK(stage.world.view.day == 3650.0);
}

TEST_CASE("In the day lens the slider chooses the day and leaves the clock alone") {
    Stage stage;
    stage.world.now = sim::simulate(sim::Scenario{}, 400);
    stage.world.has_ghost = false;
    stage.world.view.lens = scene::Lens::day;
    stage.world.view.day = 3.25;
    const Rect& time = stage.screen.places.time;
    stage.click({time.at.x + 138.0F, time.at.y + 62.0F});
    const double day = stage.world.view.day;
    CHECK(day > 150.0);
    CHECK(day < 250.0);
    CHECK(day - std::floor(day) == doctest::Approx(0.25));
}

TEST_CASE("Each lens and the next speed can be chosen") {
    Stage stage;
    const Rect& time = stage.screen.places.time;
    const float row = time.at.y + 44.0F;
    stage.world.now = sim::simulate(sim::Scenario{}, 40);
    stage.world.has_ghost = false;
    stage.click({time.at.x + 40.0F, row});
    CHECK(stage.world.view.lens == scene::Lens::day);
    stage.click({time.at.x + 110.0F, row});
    CHECK(stage.world.view.lens == scene::Lens::month);
    stage.click({time.at.x + 180.0F, row});
    CHECK(stage.world.view.lens == scene::Lens::horizon);
    const ImVec2 speed{time.right() - 35.0F, row};
    for (const double wanted : {12.0, 30.0, 3.0, 6.0}) {
        stage.click(speed);
        CHECK(stage.world.view.seconds_per_run == wanted);
    }
}

TEST_CASE("The list of keys closes by its button and by a click beside it") {
    Stage stage;
    stage.world.view.help = true;
    stage.click({640.0F, 400.0F});
    CHECK(stage.world.view.help);
    stage.click({10.0F, 10.0F});
    CHECK_FALSE(stage.world.view.help);
}

TEST_CASE("Every key of the list is a button too, but for those of the sliders") {
    // what each row asks for when one of its caps is pressed, wherever it stands in the list
    Stage stage;
    std::size_t asked = 0;
    const auto reset = [&stage] {
        stage.world.view = View{};
        stage.world.view.help = true;
        stage.actions.clear();
    };
    for (const float left : {42.0F, 672.0F}) {  // on the first cap of each column
        for (std::size_t i = 0; i < (key_rows().size() + 1) / 2; ++i) {
            reset();
            const float top =
                0.5F * (720.0F - (84.0F + 26.0F * static_cast<float>((key_rows().size() + 1) / 2)));
            stage.click({left, top + 60.0F + 26.0F * static_cast<float>(i) + 8.0F});
            const bool moved = !stage.world.view.help || stage.world.view.level != Level::plain;
            if (moved || !stage.actions.empty()) ++asked;
        }
    }
    // the six sliders, the key that is held and the list itself leave it open
    CHECK(asked + 3 >= key_rows().size());
}

TEST_CASE("At the technical level the number of a card leads to its audit, the card to its curve") {
    Stage stage;
    stage.world.view.level = Level::technical;
    const Rect& card = stage.screen.places.cards[2];
    stage.rest({card.at.x + 16.0F, card.at.y + 36.0F});
    stage.click({card.at.x + 16.0F, card.at.y + 36.0F});
    CHECK(stage.world.view.sheet == Sheet::audit);
    CHECK_FALSE(stage.world.view.large_plot.has_value());
    stage.world.view = View{};
    stage.click({card.at.x + 16.0F, card.at.y + 36.0F});
    CHECK(stage.world.view.large_plot == 2);
}

TEST_CASE("The number in the head of an open curve leads to its audit") {
    Stage stage;
    stage.world.view.large_plot = 2;
    const Rect& picture = stage.screen.places.picture;
    const float name = text_size(stage.screen.style, Face::sentence,
                                 test::english().text("plot.artery.name", Level::plain))
                           .x;
    stage.click({picture.at.x + 16.0F + name + 20.0F, picture.at.y + 22.0F});
    CHECK(stage.world.view.sheet == Sheet::audit);
    CHECK_FALSE(stage.world.view.large_plot.has_value());
}
