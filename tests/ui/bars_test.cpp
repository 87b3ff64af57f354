#include "tests/ui/panel_bench.h"
#include "ui/foot_line.h"
#include "ui/outside.h"
#include "ui/top_bar.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace compass;
using tests::Bench;

namespace {

class BarBench : public Bench {
public:
    explicit BarBench(float width = 1280.0F) {
        panel = [this, width](const ui::Shown& shown, ui::Asked& asked) {
            ui::top_bar(shown, style, tests::words(), {{0.0F, 0.0F}, {width, 44.0F}}, asked);
        };
        stories = {{"balanced", sim::Scenario{}, std::nullopt},
                   {"d3_alone", sim::Scenario{}, std::nullopt},
                   {"mk4_mk7", sim::Scenario{}, sim::Scenario{}}};
        story = "d3_alone";
        frame();
        frame();
    }
};

/// Clicks along the bar, every few pixels, and collects what was asked.
ui::Asked swept(BarBench& bench, float from, float to) {
    ui::Asked sum;
    for (float x = from; x < to; x += 12.0F) tests::add(sum, bench.click({x, 22.0F}));
    return sum;
}

template <typename Wanted>
bool has_action(const ui::Asked& asked) {
    for (const ui::Action& action : asked.actions) {
        if (std::holds_alternative<Wanted>(action)) return true;
    }
    return false;
}

std::string opened(const ui::Asked& asked) {
    for (const ui::Action& action : asked.actions) {
        if (const auto* story = std::get_if<ui::OpenStory>(&action)) return story->id;
    }
    return "nothing";
}

/// All that is drawn as text cannot be read back, but how many letters there are can.
int letters_of(const char* window) {
    const ImDrawData* data = ImGui::GetDrawData();
    for (int i = 0; i < data->CmdListsCount; ++i) {
        if (std::string(data->CmdLists[i]->_OwnerName) == window) {
            return data->CmdLists[i]->VtxBuffer.Size / 4;
        }
    }
    return 0;
}

}  // namespace

TEST_CASE("A bar that nobody touches asks for nothing") {
    BarBench bench;
    for (float x = 5.0F; x < 1280.0F; x += 60.0F) {
        const ui::Asked asked = bench.frame({x, 22.0F}, false);
        CHECK_FALSE(asked.view);
        CHECK_FALSE(asked.scenario);
        CHECK(asked.actions.empty());
    }
}

TEST_CASE("Undo and redo answer only where there is something to undo and redo") {
    BarBench bench;
    ui::Asked asked = swept(bench, 395.0F, 780.0F);
    CHECK_FALSE(has_action<ui::Undo>(asked));
    CHECK_FALSE(has_action<ui::Redo>(asked));
    CHECK(has_action<ui::KeepAsGhost>(asked));
    bench.can_undo = true;
    asked = swept(bench, 395.0F, 780.0F);
    CHECK(has_action<ui::Undo>(asked));
    CHECK_FALSE(has_action<ui::Redo>(asked));
    bench.can_redo = true;
    CHECK(has_action<ui::Redo>(swept(bench, 395.0F, 780.0F)));
}

TEST_CASE("Every way of looking is on the bar, and sharing, and no click changes a scenario") {
    for (const float width : {1280.0F, 1080.0F, 800.0F}) {
        CAPTURE(width);
        BarBench bench(width);
        bool ghost = false;
        bool palette = false;
        bool level = false;
        bool present = false;
        bool help = false;
        bool share = false;
        for (float x = 250.0F; x < width; x += 10.0F) {
            const ui::Asked asked = bench.click({x, 22.0F});
            CHECK_FALSE(asked.scenario);
            share = share || has_action<ui::CopyShareLine>(asked);
            if (!asked.view) continue;
            ghost = ghost || !asked.view->ghost;
            palette = palette || asked.view->palette == scene::Palette::paper;
            level = level || asked.view->level != ui::Level::plain;
            present = present || asked.view->presenting == ui::Presenting::projector;
            help = help || asked.view->help;
        }
        CHECK(ghost);
        CHECK(palette);
        CHECK(level);
        CHECK(present);
        CHECK(help);
        CHECK(share);
    }
}

TEST_CASE(
    "On a phone story, undo and colours stay within the bar, inside the model and out of it") {
    for (const bool outside : {false, true}) {
        CAPTURE(outside);
        BarBench bench(390.0F);
        bench.can_undo = true;
        if (outside) bench.run.samples.back().day.outside = sim::calcium_high;
        const ui::Asked asked = swept(bench, 90.0F, 390.0F);
        CHECK(has_action<ui::Undo>(asked));
        REQUIRE(asked.view.has_value());
        CHECK(asked.view->palette != bench.view.palette);
        CHECK(asked.view->presenting == ui::Presenting::no);
        CHECK_FALSE(asked.view->help);
    }
}

TEST_CASE("The menu opens a story by mouse") {
    BarBench bench;
    CHECK(opened(bench.click({280.0F, 22.0F})) == "nothing");
    bench.frame();
    CHECK(opened(bench.click({300.0F, 44.0F + 10.0F + 2.5F * 48.0F})) == "mk4_mk7");
}

TEST_CASE("The menu opens a story by keys, and Esc leaves it") {
    BarBench bench;
    bench.key(ImGuiKey_Tab);
    bench.key(ImGuiKey_Enter);
    bench.frame();
    bench.key(ImGuiKey_UpArrow);
    CHECK(opened(bench.key(ImGuiKey_Enter)) == "balanced");
    bench.frame();
    bench.key(ImGuiKey_Space);
    bench.frame();
    bench.key(ImGuiKey_DownArrow);
    bench.key(ImGuiKey_Escape);
    bench.frame();
    CHECK(opened(bench.key(ImGuiKey_DownArrow)) == "nothing");
}

TEST_CASE("Resting on the box tells what the story asks, what is claimed and what we note") {
    BarBench bench;
    const auto tips = [&] { return letters_of("##Tooltip_00"); };
    const ImVec2 box{290.0F, 22.0F};
    bench.frame(box, false);
    for (int i = 0; i < 60; ++i) bench.frame(box, false);
    const std::string note(tests::words().text("story.d3_alone.note"));
    CHECK(tips() > static_cast<int>(note.size()));
    bench.story.clear();
    for (int i = 0; i < 3; ++i) bench.frame(box, false);
    CHECK(tips() == 0);
}

TEST_CASE("A second press on the box of stories closes the list") {
    BarBench bench;
    bench.click({280.0F, 22.0F});
    bench.frame();
    CHECK(ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel));
    bench.click({280.0F, 22.0F});
    bench.frame();
    CHECK_FALSE(
        ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel));
}

TEST_CASE("A story of two sides says so") {
    const BarBench bench;
    CHECK(ui::story_name(bench.stories[2], tests::words(), ui::Level::plain) ==
          "MK-4 or MK-7  (A | B)");
    CHECK(ui::story_name(bench.stories[1], tests::words(), ui::Level::plain) == "D3 without K2");
}

TEST_CASE("A presentation has a way back") {
    for (const auto how : {ui::Presenting::projector, ui::Presenting::picture}) {
        BarBench bench;
        bench.view.presenting = how;
        const ui::Asked asked = bench.click({1240.0F, 22.0F});
        REQUIRE(asked.view);
        CHECK(asked.view->presenting == ui::Presenting::no);
    }
}

TEST_CASE("A run that leaves the model on any day wears a mark beside its story") {
    BarBench bench;
    bench.frame();
    const int inside = letters_of("top");
    bench.run.samples[1].day.outside = sim::dose_high;
    bench.frame();
    bench.frame();
    CHECK(letters_of("top") > inside);
}

TEST_CASE("The reasons for being outside are told in words, each once") {
    sim::Trajectory run = tests::still_run(sim::Scenario{}, 3);
    CHECK(ui::outside_of(run) == sim::inside_domain);
    run.samples[1].day.outside = sim::dose_high;
    run.samples[2].day.outside = sim::dose_high | sim::vitamin_d_high;
    CHECK(ui::outside_text(ui::outside_of(run), tests::words(), ui::Level::plain) ==
          "the D store passes 375 nmol/L; more than 10,000 IU of D3 a day");
    for (int bit = 0; bit < 6; ++bit) {
        const auto reason = static_cast<std::uint8_t>(1 << bit);
        const std::string text = ui::outside_text(reason, tests::words(), ui::Level::plain);
        CHECK(text.size() > 10);
        CHECK(text.find("[?]") == std::string::npos);
    }
}

TEST_CASE("The account of a day adds up to the mg, though its figures are rounded") {
    sim::Day day = tests::still_run(sim::Scenario{}, 1).samples[0].day;
    CHECK(ui::account_text(day, tests::words(), ui::Level::plain) ==
          "In 1,100 = stool 900 + urine 150 + skin 40 + kept 10 mg/d");
    day.eaten_mg = 800.5;
    day.faeces_mg = 647.5;
    CHECK(ui::account_text(day, tests::words(), ui::Level::technical) ==
          "In 801 = faeces 648 + urine 150 + skin 40 − 37 mg/d from stores");
}

TEST_CASE("A run with a blood thinner wears its warning at the foot, another the day's account") {
    Bench bench;
    ui::FootMessage said;
    bench.panel = [&](const ui::Shown& shown, ui::Asked&) {
        said = ui::foot_message(shown, tests::words());
    };
    bench.frame();
    CHECK_FALSE(said.caution);
    CHECK(said.text.find("stool") != std::string::npos);
    bench.scenario.regimen.warfarin = 1.0;
    bench.frame();
    CHECK(said.caution);
    CHECK(said.text.find("blood thinner must ask their prescriber") != std::string::npos);
    bench.run.samples.back().day.outside = sim::calcium_high;
    bench.frame();
    CHECK(said.text.find("Outside the model") != std::string::npos);
    bench.notice = "Kept.";
    bench.frame();
    CHECK(said.text == "Kept.");
}

TEST_CASE(
    "The foot line says when blood calcium leaves the usual range, long before the model ends") {
    Bench bench;
    std::string said;
    bench.panel = [&](const ui::Shown& shown, ui::Asked&) {
        said = ui::foot_message(shown, tests::words()).text;
    };
    double& blood = bench.run.samples.back().day.ca_mean_mg_dl;
    for (const auto& [mg_dl, words] : {std::pair{10.4, "stool"},
                                       {8.6, "stool"},
                                       {10.6, "over 10.5 mg/dL"},
                                       {8.4, "under 8.5 mg/dL"}}) {
        blood = mg_dl;
        bench.frame();
        CHECK(said.find(words) != std::string::npos);
    }
}

TEST_CASE("A notice that the foot line has no room for stands whole over it") {
    Bench bench;
    bench.notice =
        "The report cannot be written, as the disk is full; free some room or name another place.";
    const std::string all = bench.notice + std::string(tests::words().text("foot.advice"));
    const auto letters = std::count_if(all.begin(), all.end(), [](char c) { return c != ' '; });
    for (const float width : {1280.0F, 900.0F, 400.0F}) {
        CAPTURE(width);
        bench.panel = [&](const ui::Shown& shown, ui::Asked&) {
            ui::foot_line(shown, bench.style, tests::words(), {{0.0F, 200.0F}, {width, 24.0F}});
        };
        bench.frame();
        bench.frame();
        CHECK(letters_of("foot") + letters_of("##Foreground") >= letters);
    }
}

TEST_CASE("The foot line says at every width that this is no advice") {
    for (const float width : {1920.0F, 640.0F, 320.0F, 200.0F}) {
        CAPTURE(width);
        Bench bench;
        bench.panel = [&](const ui::Shown& shown, ui::Asked&) {
            ui::foot_line(shown, bench.style, tests::words(), {{0.0F, 0.0F}, {width, 24.0F}});
        };
        bench.frame();
        bench.frame();
        CHECK(letters_of("foot") >= (width < 300.0F ? 20 : 30));
    }
}
