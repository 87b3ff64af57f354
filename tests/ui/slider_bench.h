#pragma once

#include "tests/ui/panel_bench.h"
#include "ui/controls_panel.h"

#include <imgui.h>

namespace compass::tests {

// The panel of the six simple sliders, 276 wide, and where a hand finds its parts.

inline constexpr float panel_left = 16.0F;
inline constexpr float track_width = 244.0F;
inline constexpr float slider_pitch = 78.33F;  // of the six rows in a panel of 552 px

/// The middle of the track of a simple slider, at a place from 0 to 1.
inline ImVec2 on_track(int slider, float place) {
    return {panel_left + place * track_width,
            38.0F + static_cast<float>(slider) * slider_pitch + 36.0F};
}

inline ImVec2 on_value(int slider) {
    return {panel_left + track_width - 8.0F,
            38.0F + static_cast<float>(slider) * slider_pitch + 12.0F};
}

class PanelBench : public Bench {
public:
    explicit PanelBench(float height = 552.0F) {
        panel = [this, height](const ui::Shown& shown, ui::Asked& asked) {
            ui::controls_panel(shown, style, words(), {{0.0F, 0.0F}, {276.0F, height}}, asked);
        };
        frame();
        frame();
    }
};

}  // namespace compass::tests
