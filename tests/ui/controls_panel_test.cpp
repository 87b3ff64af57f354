#include "ui/controls_panel.h"

#include "sim/inputs/input.h"
#include "tests/ui/slider_bench.h"
#include "ui/controls/control.h"
#include "ui/controls/control_words.h"
#include "ui/focus.h"
#include "ui/imgui_versions.h"
#include "ui/text.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

using namespace compass;
using tests::Bench;
using tests::on_track;
using tests::on_value;
using tests::PanelBench;

namespace {

std::string only_difference(const ui::Asked& asked, const sim::Scenario& before) {
    if (!asked.scenario) return "nothing";
    const auto ids = tests::differences(*asked.scenario, before);
    return ids.size() == 1 ? std::string(ids.front()) : "several";
}

/// Does the control set all these inputs? A rhythm also sets the amount of its pill.
bool sets_all(const ui::Control& control, const std::vector<std::string_view>& ids) {
    auto rows = ui::rows_of(control);
    std::string amount;
    if (control.meaning == ui::Meaning::rhythm) {
        amount = std::string(control.id.substr(0, control.id.find('.'))) + ".amount";
        rows.emplace_back(amount);
    }
    const bool has_main = std::find(ids.begin(), ids.end(), rows.front()) != ids.end();
    return has_main && std::all_of(ids.begin(), ids.end(), [&](std::string_view id) {
               return std::find(rows.begin(), rows.end(), id) != rows.end();
           });
}

void open_all_folds() {
    using enum sim::Group;
    for (const sim::Group group : {food, vitamin_d, vitamin_k, body, timing, evidence}) {
        ui::open_fold(group);
    }
}

}  // namespace

TEST_CASE("Controls that nobody touches ask for nothing") {
    PanelBench bench;
    for (int i = 0; i < 5; ++i) {
        const ui::Asked asked = bench.frame({120.0F, 40.0F + 90.0F * static_cast<float>(i)}, false);
        CHECK_FALSE(asked.scenario);
        CHECK_FALSE(asked.view);
        CHECK_FALSE(asked.settled);
        CHECK(asked.actions.empty());
        CHECK(asked.notice.empty());
    }
}

TEST_CASE("The name of every control stands whole beside its longest value, at every level") {
    Bench bench;
    const auto simple = ui::controls().first(ui::simple_count);
    for (const ui::Control& control : ui::controls()) {
        const bool is_simple = &control < simple.data() + simple.size();
        const float row = (is_simple ? 276.0F : 360.0F) - 2.0F * 16.0F;
        if (control.form == ui::Form::toggle) continue;
        const sim::Slider slider = ui::slider_of(control, bench.scenario);
        for (const ui::Level level :
             {ui::Level::plain, ui::Level::standard, ui::Level::technical}) {
            const std::string name = ui::name_text(control, tests::words(), level);
            const float name_width = ui::text_width(*bench.style.font(ui::Face::bold), name);
            for (const double value : {slider.range.least, slider.range.greatest}) {
                const std::string text = ui::value_text(control, value, tests::words(), level);
                CAPTURE(name);
                CAPTURE(text);
                const float value_width = ui::text_width(*bench.style.font(ui::Face::body), text);
                CHECK(name_width + value_width + 8.0F <= row);
            }
        }
    }
}

TEST_CASE("A click on each of the six tracks changes its own input only") {
    for (int i = 0; i < 6; ++i) {
        PanelBench bench;
        const ui::Asked asked = bench.click(on_track(i, 0.75F));
        CHECK(only_difference(asked, bench.scenario) ==
              ui::controls()[static_cast<std::size_t>(i)].id);
        CHECK(asked.settled);
    }
}

TEST_CASE("A drag asks at every move and settles when the button is let go") {
    PanelBench bench;
    bench.frame(on_track(5, 0.5F), false);
    ui::Asked asked = bench.frame(on_track(5, 0.5F), true);
    REQUIRE(asked.scenario);
    CHECK(asked.scenario->person.age_y == 54.0);
    CHECK_FALSE(asked.settled);
    asked = bench.frame(on_track(5, 1.0F), true);
    REQUIRE(asked.scenario);
    CHECK(asked.scenario->person.age_y == 90.0);
    CHECK_FALSE(asked.settled);
    CHECK(bench.frame(on_track(5, 1.0F), false).settled);
}

TEST_CASE("Esc during a drag brings the old value back") {
    PanelBench bench;
    bench.frame(on_track(0, 0.5F), false);
    const ui::Asked dragged = bench.frame(on_track(0, 0.9F), true);
    REQUIRE(dragged.scenario);
    const sim::Scenario old = bench.scenario;
    bench.scenario = *dragged.scenario;
    ui::tell_key(ImGuiKey_Escape, true);
    const ui::Asked asked = bench.frame(on_track(0, 0.9F), true);
    ui::tell_key(ImGuiKey_Escape, false);
    REQUIRE(asked.scenario);
    CHECK(*asked.scenario == old);
    bench.scenario = old;
    CHECK_FALSE(bench.frame(on_track(0, 0.2F), true).scenario);  // the drag is over
}

TEST_CASE("A double click goes to the value of the baseline, not of the registry") {
    PanelBench bench;
    bench.baseline.regimen.diet_ca = 800.0;
    bench.scenario.regimen.diet_ca = 1400.0;
    ImGui::GetIO().MouseDoubleClickTime = 10.0F;
    const ImVec2 at = on_track(0, 0.66F);
    bench.click(at);
    const ui::Asked asked = bench.click(at);
    REQUIRE(asked.scenario);
    CHECK(asked.scenario->regimen.diet_ca == 800.0);
    CHECK(asked.settled);
}

TEST_CASE("Keys move the slider that was asked for") {
    PanelBench bench;
    ui::focus_slider(5);
    bench.frame();
    const auto age = [&](ImGuiKey key, bool shift = false) {
        const ui::Asked asked = bench.key(key, shift);
        CHECK(asked.settled);
        return asked.scenario ? asked.scenario->person.age_y : -1.0;
    };
    CHECK(bench.scenario.person.age_y == 40.0);
    bench.baseline.person.age_y = 60.0;
    CHECK(age(ImGuiKey_RightArrow) == 41.0);
    CHECK(age(ImGuiKey_LeftArrow) == 39.0);
    CHECK(age(ImGuiKey_RightArrow, true) == 45.0);
    CHECK(age(ImGuiKey_PageDown) == 35.0);
    CHECK(age(ImGuiKey_Home) == 18.0);
    CHECK(age(ImGuiKey_End) == 90.0);
    CHECK(age(ImGuiKey_Backspace) == 60.0);
}

TEST_CASE("Without focus keys and wheel move nothing") {
    PanelBench bench;
    CHECK_FALSE(bench.key(ImGuiKey_RightArrow).scenario);
    ImGui::GetIO().MouseWheel = 1.0F;
    CHECK_FALSE(bench.frame(on_track(0, 0.5F), false).scenario);
    ui::focus_slider(0);
    bench.frame(on_track(0, 0.5F), false);
    ImGui::GetIO().MouseWheel = 1.0F;
    const ui::Asked asked = bench.frame(on_track(0, 0.5F), false);
    REQUIRE(asked.scenario);
    CHECK(asked.scenario->regimen.diet_ca == bench.scenario.regimen.diet_ca + 10.0);
}

TEST_CASE("Tab walks the six sliders in their order, Shift+Tab walks back") {
    PanelBench bench;
    std::vector<std::string> walked;
    bench.key(ImGuiKey_Tab);  // the glass that finds a control
    for (int i = 0; i < 6; ++i) {
        bench.key(ImGuiKey_Tab);
        walked.push_back(only_difference(bench.key(ImGuiKey_RightArrow), bench.scenario));
    }
    CHECK(walked == std::vector<std::string>{"diet_ca", "ca.amount", "d3.amount", "sun",
                                             "mk7.amount", "age_y"});
    bench.key(ImGuiKey_Tab, true);
    CHECK(only_difference(bench.key(ImGuiKey_RightArrow), bench.scenario) == "mk7.amount");
}

TEST_CASE("Presses that come faster than frames are all counted") {
    PanelBench bench;
    ui::focus_slider(0);
    bench.frame();
    const auto draw = bench.panel;
    bench.panel = [&](const ui::Shown& shown, ui::Asked& asked) {
        ui::tell_more_presses(ImGuiKey_RightArrow, 39);
        draw(shown, asked);
    };
    ui::tell_key(ImGuiKey_RightArrow, true);
    const ui::Asked asked = bench.frame();
    REQUIRE(asked.scenario);
    CHECK(asked.scenario->regimen.diet_ca == bench.scenario.regimen.diet_ca + 400.0);
    CHECK(asked.stepped == 0);
}

TEST_CASE("What a link locked stands in the head with the way to unlock it") {
    PanelBench bench;
    bench.view.locked = 1U << 5U;
    bench.frame();
    const ui::Asked asked = bench.click({276.0F - 16.0F - 20.0F, 20.0F});
    REQUIRE(asked.actions.size() == 1);
    CHECK(std::holds_alternative<ui::Unlock>(asked.actions[0]));
}

TEST_CASE("The link opens the folds, and reset goes back to the baseline") {
    PanelBench bench;
    ui::Asked asked = bench.click({40.0F, 527.0F});
    REQUIRE(asked.view);
    CHECK(asked.view->more);
    CHECK_FALSE(bench.click({240.0F, 527.0F}).scenario);  // nothing to reset: no link
    bench.scenario.person.age_y = 70.0;
    asked = bench.click({240.0F, 527.0F});
    REQUIRE(asked.scenario);
    CHECK(*asked.scenario == bench.baseline);
    CHECK(asked.settled);
}

TEST_CASE("Changes that closed folds hide are counted, changes without effect are not") {
    sim::Scenario scenario;
    const sim::Scenario baseline;
    CHECK(ui::hidden_changes(scenario, baseline) == 0);
    scenario.person.age_y = 70.0;         // one of the six
    scenario.regimen.mk4.stop_d = 100.0;  // no such pill is taken
    CHECK(ui::hidden_changes(scenario, baseline) == 0);
    scenario.regimen.warfarin = 1.0;
    scenario.person.weight_kg = 90.0;
    CHECK(ui::hidden_changes(scenario, baseline) == 2);
    PanelBench bench;
    bench.scenario = scenario;
    const ui::Asked asked = bench.click({206.0F, 20.0F});
    REQUIRE(asked.view);
    CHECK(asked.view->more);
}

TEST_CASE(
    "With all folds open every input can be changed by a click, and each click is one control") {
    PanelBench bench(4400.0F);
    ImGui::GetIO().DisplaySize = {1280.0F, 4400.0F};
    bench.view.more = true;
    for (sim::Dose* dose :
         {&bench.scenario.regimen.ca, &bench.scenario.regimen.d3, &bench.scenario.regimen.mk7,
          &bench.scenario.regimen.mk4, &bench.scenario.regimen.k1}) {
        dose->amount = 200.0;
    }
    bench.scenario.person.female = 1.0;
    bench.scenario.regimen.season = 1.0;
    bench.scenario.regimen.warfarin = 1.0;
    bench.scenario.regimen.natto_per_week = 2.0;
    open_all_folds();
    bench.frame();
    std::set<std::string_view> reached;
    for (float y = 40.0F; y < 4360.0F; y += 12.0F) {
        for (const float x : {40.0F, 120.0F, 245.0F}) {
            bench.frame({x, y}, false);
            if (!ImGui::IsAnyItemHovered()) continue;  // nor would a click change anything
            ui::Asked asked = bench.frame({x, y}, true);
            tests::add(asked, bench.frame({x, y}, false));
            open_all_folds();  // a click on the head of a fold has closed it
            if (!asked.scenario) continue;
            const auto ids = tests::differences(*asked.scenario, bench.scenario);
            const auto owners =
                std::count_if(ui::controls().begin(), ui::controls().end(),
                              [&](const ui::Control& one) { return sets_all(one, ids); });
            CHECK(owners == 1);
            reached.insert(ids.begin(), ids.end());
        }
    }
    for (const sim::Input& input : sim::inputs()) {
        CAPTURE(input.id);
        CHECK(reached.count(input.id) == 1);
    }
}
