#include "tests/ui/panel_bench.h"
#include "ui/document/draw_document.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <utility>

using namespace compass;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A curve to be drawn on a pad, whose actions tell which point was drawn, and where.
struct Easel {
    Easel() {
        for (int i = 0; i < 5; ++i) {
            sketch.entries.entries.push_back(
                {.name = std::to_string(i),
                 .unit = "",
                 .text = "",
                 .measured_in = "",
                 .action = [i](double value) {
                     return ui::Action{
                         ui::CopyText{std::to_string(i) + " " + std::to_string(value)}};
                 }});
        }
        bench.panel = [this](const ui::Shown& /*shown*/, ui::Asked& asked) {
            ImGui::SetNextWindowPos({0.0F, 0.0F});
            ImGui::SetNextWindowSize({900.0F, 500.0F});
            ImGui::Begin("###test");
            ImGui::SetCursorScreenPos({100.0F, 100.0F});
            ui::draw_document({.title = "", .blocks = {sketch}}, bench.style, tests::words(),
                              600.0F, asked);
            ImGui::End();
        };
        bench.frame();
    }

    /// The last point that was drawn: which, and where.
    static std::pair<int, double> drawn(const ui::Asked& asked) {
        if (asked.actions.empty()) return {-1, none};
        const auto& text = std::get<ui::CopyText>(asked.actions.back()).text;
        const std::size_t space = text.find(' ');
        return {std::stoi(text.substr(0, space)), std::stod(text.substr(space))};
    }

    tests::Bench bench;
    ui::Sketch sketch{.entries = {.question = "?", .entries = {}},
                      .least = 0.0,
                      .greatest = 100.0,
                      .least_text = "0",
                      .greatest_text = "100",
                      .drawn = {50.0, none, none, none, none, none},
                      .came = {},
                      .told = {}};
};

}  // namespace

TEST_CASE("A press on the pad draws the nearest point at that height") {
    Easel easel;
    const auto [low, low_value] = Easel::drawn(easel.bench.click({240.0F, 280.0F}));
    const auto [high, high_value] = Easel::drawn(easel.bench.click({660.0F, 150.0F}));
    CHECK(low == 0);
    CHECK(high == 4);
    CHECK(low_value < 40.0);
    CHECK(high_value > 60.0);
    CHECK(high_value <= 100.0);
}

TEST_CASE("Arrow keys choose a point and move it from where the line stands") {
    Easel easel;
    easel.bench.key(ImGuiKey_Tab);
    CHECK(easel.bench.key(ImGuiKey_RightArrow).actions.empty());
    const auto [point, value] = Easel::drawn(easel.bench.key(ImGuiKey_UpArrow));
    CHECK(point == 1);
    CHECK(value == doctest::Approx(52.0));
    const auto [same, lower] = Easel::drawn(easel.bench.key(ImGuiKey_DownArrow, true));
    CHECK(same == 1);
    CHECK(lower == doctest::Approx(40.0));
}

TEST_CASE("Once the true curve is there, nothing more is drawn") {
    Easel easel;
    easel.sketch.came = {50.0, 40.0, 30.0, 20.0, 10.0, 5.0};
    easel.sketch.told.head = {{"x"}, {"mine"}, {"model"}};
    CHECK(easel.bench.click({240.0F, 280.0F}).actions.empty());
    easel.bench.key(ImGuiKey_Tab);
    CHECK(easel.bench.key(ImGuiKey_UpArrow).actions.empty());
}

TEST_CASE("A point drawn on an axis in the reader's unit is handed on in that of the model") {
    Easel easel;
    easel.sketch.in_one = 4.0;  // of the model's unit
    easel.bench.key(ImGuiKey_Tab);
    const auto [point, value] = Easel::drawn(easel.bench.key(ImGuiKey_UpArrow));
    CHECK(point == 0);
    CHECK(value == doctest::Approx(4.0 * 52.0));
}
