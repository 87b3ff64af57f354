#include "tests/ui/slider_bench.h"
#include "ui/focus.h"
#include "ui/imgui_versions.h"

#include <doctest/doctest.h>

#include <string>
#include <variant>

using namespace compass;
using tests::on_track;
using tests::on_value;
using tests::PanelBench;

TEST_CASE("Typed numbers are taken, with group marks and with units") {
    const auto typed = [](int slider, const char* text) {
        PanelBench bench;
        bench.click(on_value(slider));
        bench.frame();
        const ui::Asked asked = bench.type(text);
        CHECK(asked.settled);
        CHECK(asked.notice.empty());
        return asked.scenario.value_or(sim::Scenario{});
    };
    CHECK(typed(0, "1234").regimen.diet_ca == 1234.0);
    CHECK(typed(2, "2,000").regimen.d3.amount == 2000.0);
    CHECK(typed(2, "2 000").regimen.d3.amount == 2000.0);
    CHECK(typed(2, "50 ug").regimen.d3.amount == 2000.0);
    CHECK(typed(0, "2500").regimen.diet_ca == 2500.0);  // beyond the slider, within what is taken
    CHECK(typed(5, "61 years").person.age_y == 61.0);
}

TEST_CASE("A share may be typed in percent") {
    PanelBench bench;
    bench.click(on_value(3));
    bench.frame();
    CHECK(bench.type("140 %").scenario.value_or(sim::Scenario{}).regimen.sun == 1.4);
}

TEST_CASE("The menu of a slider copies, explains, puts back, and leads to its bar in the tornado") {
    const auto chosen = [](int row) {
        PanelBench bench;
        bench.scenario.regimen.diet_ca = 800.0;
        bench.frame(on_track(0, 0.4F), false);
        ImGui::GetIO().MouseDown[1] = true;
        bench.frame(on_track(0, 0.4F), false);
        ImGui::GetIO().MouseDown[1] = false;
        bench.frame();
        for (int i = 0; i < row; ++i) bench.key(ImGuiKey_DownArrow);
        ui::Asked asked = bench.key(ImGuiKey_Enter);
        CHECK_FALSE(ImGui::GetIO().WantTextInput);
        return asked;
    };
    const ui::Asked copy = chosen(0);
    REQUIRE(copy.actions.size() == 1);
    CHECK(std::get<ui::CopyText>(copy.actions[0]).text == "800 mg/d");
    CHECK_FALSE(chosen(1).scenario);
    const ui::Asked reset = chosen(2);
    REQUIRE(reset.scenario);
    CHECK(reset.scenario->regimen.diet_ca == sim::Scenario{}.regimen.diet_ca);
    const ui::Asked range = chosen(3);
    REQUIRE(range.view);
    CHECK(range.view->sheet == ui::Sheet::tornado);
    CHECK(range.view->ahead.bar == 0);
}

TEST_CASE("The menu key opens the menu of the slider with the focus") {
    PanelBench bench;
    ui::focus_slider(2);
    bench.frame();
    const auto draw = bench.panel;
    bench.panel = [&](const ui::Shown& shown, ui::Asked& asked) {
        ui::tell_menu_key();
        draw(shown, asked);
    };
    bench.frame();
    bench.panel = draw;
    bench.frame();
    const ui::Asked copy = bench.key(ImGuiKey_Enter);
    REQUIRE(copy.actions.size() == 1);
    CHECK(std::holds_alternative<ui::CopyText>(copy.actions[0]));
}

TEST_CASE("Nonsense is refused with a sentence and changes nothing") {
    const auto notice = [](int slider, const char* text) {
        PanelBench bench;
        bench.click(on_value(slider));
        bench.frame();
        const ui::Asked asked = bench.type(text);
        CHECK_FALSE(asked.scenario);
        CHECK_FALSE(asked.settled);
        return asked.notice;
    };
    CHECK(notice(5, "old") ==
          "Age: “old” is not a number I can read, so the old value stays. "
          "Type for example 54.");
    CHECK(notice(5, "17") == "Age: “17” is outside 18 to 90 years, so the old value stays.");
    CHECK(notice(0, "-5") ==
          "Calcium from food: “-5” is outside 0 to 25,000 mg/d, so the old value stays.");
}

TEST_CASE("Esc leaves a typed number alone, Enter opens the field of the focused slider") {
    PanelBench bench;
    ui::focus_slider(5);
    bench.frame();
    bench.key(ImGuiKey_Enter);
    bench.frame();
    CHECK(ImGui::GetIO().WantTextInput);
    ImGui::GetIO().AddInputCharactersUTF8("77");
    bench.frame();
    const ui::Asked asked = bench.key(ImGuiKey_Escape);
    CHECK_FALSE(asked.scenario);
    bench.frame();
    bench.frame();
    CHECK_FALSE(ImGui::GetIO().WantTextInput);
}

TEST_CASE("A click elsewhere takes the number that was typed") {
    PanelBench bench;
    bench.click(on_value(5));
    bench.frame();
    ImGui::GetIO().AddInputCharactersUTF8("77");
    bench.frame();
    const ui::Asked asked = bench.click({140.0F, 15.0F});
    REQUIRE(asked.scenario);
    CHECK(asked.scenario->person.age_y == 77.0);
}

TEST_CASE("An opened field that is not changed keeps a number its text would round") {
    PanelBench bench;
    bench.scenario.regimen.diet_ca = 1234.5678;
    bench.click(on_value(0));
    bench.frame();
    CHECK_FALSE(bench.key(ImGuiKey_Enter).scenario);
}
