#pragma once

#include "tests/program_words.h"
#include "tests/ui/lettering.h"
#include "ui/imgui_versions.h"
#include "ui/layout.h"
#include "ui/style.h"
#include "ui/view.h"

#include <imgui.h>

#include <string>

namespace compass::test {

/// Dear ImGui without a window but with the program's fonts: frames are built, nothing is painted.
class Screen {
public:
    explicit Screen(ImVec2 window = {1280.0F, 720.0F},
                    ui::Arrangement arrangement = ui::Arrangement::simple, int pictures = 1,
                    float density = 1.0F, float text = 1.0F)
        : places(ui::scaled(ui::layout(window, arrangement, ui::Tab::picture, pictures, text),
                            density)) {
        Lettering& letters =
            lettering(places.unit, places.words_scale(places.picture_scale()), density);
        ImGui::CreateContext(&letters.atlas);
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {window.x * density, window.y * density};
        io.DeltaTime = 0.5F;
        ui::set_up_keys();
        style = {places.unit, {}, ui::colours(scene::Palette::dark), density};
        style.fonts = letters.fonts;
    }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;
    Screen(Screen&&) = delete;
    Screen& operator=(Screen&&) = delete;
    ~Screen() { ImGui::DestroyContext(); }

    /// One frame with the mouse at a place.
    template <typename Build>
    void frame(ImVec2 mouse, bool pressed, Build build) const {
        ImGuiIO& io = ImGui::GetIO();
        io.MousePos = mouse;
        io.MouseDown[0] = pressed;
        ImGui::NewFrame();
        build();
        ImGui::Render();
    }

    /// A click at a place: rest, press, release. Later Dear ImGui knows only in the second frame
    /// which of two items that lie on each other is meant.
    template <typename Build>
    void click(ImVec2 mouse, Build build) const {
        frame(mouse, false, build);
        frame(mouse, false, build);
        frame(mouse, true, build);
        frame(mouse, false, build);
        frame({-1.0F, -1.0F}, false, build);
    }

    ui::Layout places;
    ui::Style style;
};

/// A run made by hand: every quantity of the cards on a line or a wave of its own.
inline sim::Trajectory made_run(int days, double shift = 0.0) {
    sim::Trajectory run;
    run.days = days;
    for (int day = 0; day <= days; ++day) {
        sim::Sample sample;
        sample.minute = static_cast<std::int64_t>(day) * sim::minutes_per_day;
        sample.day.ca_mean_mg_dl = 9.5 + shift;
        sample.day.pth_mean_pg_ml = 40.0 - shift + (day % 7);
        sample.body.state[sim::trab] = 200000.0 - 10.0 * day + 1000.0 * shift;
        sample.body.state[sim::cort] = 800000.0;
        sample.body.state[sim::ves] = 2.0 * (50.0 + 0.1 * day + shift);
        sample.body.state[sim::c25] = 50.0 + shift;
        run.samples.push_back(sample);
    }
    return run;
}

/// What panels are shown, with everything it refers to.
struct World {
    sim::Scenario scenario;
    sim::Trajectory now = made_run(3650);
    sim::Trajectory before = made_run(3650, 3.0);
    ui::View view;
    scene::Scene scene;
    bool has_ghost = true;

    ui::Shown shown() const {
        return {scenario, scenario, now, has_ghost ? &before : nullptr, view, scene, {}, {},
                true,     true,     {}};
    }
};

}  // namespace compass::test
