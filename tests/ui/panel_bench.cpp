#include "tests/ui/panel_bench.h"

#include "sim/inputs/input.h"
#include "tests/program_words.h"
#include "tests/ui/lettering.h"
#include "ui/imgui_versions.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

namespace compass::tests {

std::string file_text(const std::string& path_in_the_house) {
    std::ifstream file(COMPASS_SOURCE_DIR "/" + path_in_the_house, std::ios::binary);
    REQUIRE_MESSAGE(file.good(), path_in_the_house);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

const ui::Strings& words() {
    return test::english();
}

sim::Trajectory still_run(const sim::Scenario& scenario, int days) {
    sim::Trajectory run;
    run.scenario = scenario;
    run.days = days;
    for (int day = 0; day <= days; ++day) {
        sim::Sample sample;
        sample.minute = static_cast<std::int64_t>(day) * sim::minutes_per_day;
        sample.day.eaten_mg = 1100.4;
        sample.day.faeces_mg = 900.4;
        sample.day.urine_mg = 150.4;
        sample.day.skin_mg = 40.4;
        sample.day.ca_mean_mg_dl = 9.5;
        run.samples.push_back(sample);
    }
    return run;
}

std::vector<std::string_view> differences(const sim::Scenario& a, const sim::Scenario& b) {
    std::vector<std::string_view> ids;
    for (const sim::Input& input : sim::inputs()) {
        if (input.get(a) != input.get(b)) ids.push_back(input.id);
    }
    return ids;
}

Bench::Bench() {
    test::Lettering& letters = test::lettering(1.0F, 1.0F);
    ImGui::CreateContext(&letters.atlas);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {1280.0F, 720.0F};
    ui::set_up_keys();
    style.colours = ui::colours(scene::Palette::dark);
    style.fonts = letters.fonts;
    ui::apply_look(style);
    run = still_run(scenario, 3);
    before = run;
}

Bench::~Bench() {
    ImGui::DestroyContext();
}

ui::Asked Bench::frame(ImVec2 mouse, bool pressed) {
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = frame_s;
    io.MousePos = mouse;
    io.MouseDown[0] = pressed;
    ImGui::NewFrame();
    ui::Shown shown{scenario, baseline, run,      &before,  view,  scene_,
                    stories,  story,    can_undo, can_redo, notice};
    shown.ahead = ahead;
    ui::Asked asked;
    panel(shown, asked);
    ImGui::Render();
    return asked;
}

void add(ui::Asked& sum, const ui::Asked& part) {
    if (part.scenario) sum.scenario = part.scenario;
    if (part.view) sum.view = part.view;
    sum.settled = sum.settled || part.settled;
    sum.actions.insert(sum.actions.end(), part.actions.begin(), part.actions.end());
    if (!part.notice.empty()) sum.notice = part.notice;
}

ui::Asked Bench::click(ImVec2 at) {
    ui::Asked sum = frame(at, false);
    for (const bool pressed : {true, false, false}) add(sum, frame(at, pressed));
    return sum;
}

ui::Asked Bench::key(ImGuiKey key, bool shift) {
    ui::tell_shift(shift);
    ui::tell_key(key, true);
    const ui::Asked asked = frame();
    ui::tell_key(key, false);
    ui::tell_shift(false);
    ui::Asked sum = asked;
    add(sum, frame());
    return sum;
}

ui::Asked Bench::type(std::string_view text) {
    ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
    ui::Asked sum = frame();
    add(sum, key(ImGuiKey_Enter));
    return sum;
}

}  // namespace compass::tests
