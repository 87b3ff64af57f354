#pragma once

#include "sim/trajectory.h"
#include "ui/layout.h"
#include "ui/strings.h"
#include "ui/style.h"
#include "ui/view.h"

#include <imgui.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace compass::tests {

/// The words of the program, from assets/strings/en.json.
const ui::Strings& words();

std::string file_text(const std::string& path_in_the_house);

/// A run of hand-made samples, one a day, all inside the model: panels need no more.
sim::Trajectory still_run(const sim::Scenario& scenario, int days);

/// Ids of the inputs in which two scenarios differ.
std::vector<std::string_view> differences(const sim::Scenario& a, const sim::Scenario& b);

/// Dear ImGui without a window, and what a panel is shown. Frames are built, nothing is painted;
/// what panels ask is handed to the test and not applied.
class Bench {
public:
    using Panel = std::function<void(const ui::Shown&, ui::Asked&)>;

    Bench();
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;
    Bench(Bench&&) = delete;
    Bench& operator=(Bench&&) = delete;
    ~Bench();

    ui::Asked frame(ImVec2 mouse, bool pressed);
    ui::Asked frame() { return frame({-1.0F, -1.0F}, false); }
    /// Moves to the place, presses and releases; all that was asked meanwhile, latest last.
    ui::Asked click(ImVec2 at);
    ui::Asked key(ImGuiKey key, bool shift = false);
    ui::Asked type(std::string_view text);  ///< replaces what the open field holds, then Enter

    Panel panel;
    ui::Style style;
    ui::View view;
    sim::Scenario scenario;
    sim::Scenario baseline;
    sim::Trajectory run;
    sim::Trajectory before;
    std::vector<sim::Story> stories;
    std::string story;
    std::string notice;
    bool can_undo = false;
    bool can_redo = false;
    const ui::Ahead* ahead = nullptr;
    float frame_s = 0.4F;  ///< so slow that two clicks are no double click

private:
    scene::Scene scene_;
};

/// What was asked in a frame, added to what was asked before it.
void add(ui::Asked& sum, const ui::Asked& part);

}  // namespace compass::tests
