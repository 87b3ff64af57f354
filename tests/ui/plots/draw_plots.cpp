// Draws curves, time line and words into PNG files, to look at while working on them:
//   draw_plots <folder>
#include "app/files/read_text.h"
#include "app/files/stories.h"
#include "app/files/strings_file.h"
#include "render/gl/offscreen.h"
#include "render/gl/painter.h"
#include "render/gl/target.h"
#include "sim/trajectory.h"
#include "ui/cards.h"
#include "ui/fonts.h"
#include "ui/help_panel.h"
#include "ui/timeline.h"
#include "ui/words.h"

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <cstdio>
#include <string>

using namespace compass;

namespace {

struct Case {
    std::string name;
    ImVec2 window{1280.0F, 720.0F};
    ui::View view;
    ImVec2 mouse{-1.0F, -1.0F};
    std::string story = "d3_alone";
};

struct Words {
    ui::Strings strings;
    std::string regular;
    std::string bold;
};

ImVec4 as_floats(ImU32 colour) {
    return ImGui::ColorConvertU32ToFloat4(colour);
}

void build(const Case& job, const ui::Layout& places, const ui::Style& style, const Words& words,
           const ui::Shown& shown) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = job.window;
    io.DeltaTime = 0.5F;
    for (int frame = 0; frame < 3; ++frame) {
        io.MousePos = job.mouse;
        ImGui::NewFrame();
        ui::Asked asked;
        ImDrawList& back = *ImGui::GetBackgroundDrawList();
        ui::draw_words(back, shown.scene, places.picture, style, words.strings, job.view.level);
        const ui::Rect& left = places.controls;
        back.AddRectFilled(left.at, {left.right(), places.time.bottom()}, style.colours.panel);
        const ui::Plots plots = ui::plots(shown, words.strings);
        ui::timeline(shown, style, words.strings, places.time, asked);
        ui::cards(shown, plots, style, words.strings, places.cards, asked);
        ui::large_plot(shown, plots, style, words.strings, places.picture, asked);
        ui::help_panel(shown, style, words.strings, asked);
        ImGui::Render();
    }
}

Result<Done> draw(const Case& job, const Words& words, const std::string& folder) {
    auto stories = files::stories();
    if (!stories) return Error{stories.error()};
    auto scenario = files::story_scenario(*stories, job.story);
    if (!scenario) return Error{scenario.error()};
    const sim::Scenario before;
    const auto days = static_cast<int>(scenario->days);
    const sim::Trajectory run = sim::simulate(*scenario, days);
    const sim::Trajectory ghost = sim::simulate(before, days);
    ui::View view = job.view;
    view.day = view.day < 0.0 ? days : view.day;
    const scene::Scene scene = scene::body_scene(
        run, {view.day, view.lens, 1.0, view.palette, false});
    const ui::Shown shown{*scenario, before, run, &ghost, view, scene, {}, {}, true, true, {}};

    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    const ui::Layout places = ui::layout(job.window, view.presentation);
    ui::Style style{places.unit, {}, ui::colours(view.palette)};
    style.fonts = ui::add_fonts(*ImGui::GetIO().Fonts, places.unit, places.picture_scale(),
                                words.regular, words.bold);
    ImGui_ImplOpenGL3_Init("#version 330 core");
    ImGui_ImplOpenGL3_NewFrame();
    ui::apply_look(style);
    build(job, places, style, words, shown);

    const auto width = static_cast<int>(job.window.x);
    const auto height = static_cast<int>(job.window.y);
    auto target = gl::Target::create(width, height);
    auto painter = gl::Painter::create("#version 330 core\n");
    if (!target) return Error{target.error()};
    if (!painter) return Error{painter.error()};
    target->bind();
    const ImVec4 page = as_floats(style.colours.page);
    glClearColor(page.x, page.y, page.z, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    const ui::Rect& picture = places.picture;
    const gl::Area area{static_cast<int>(picture.at.x), static_cast<int>(picture.at.y),
                        static_cast<int>(picture.size.x), static_cast<int>(picture.size.y), height};
    if (const auto drawn = painter->draw(scene, area); !drawn) return Error{drawn.error()};
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    const auto pixels = gl::read_pixels(width, height);
    ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext();
    return image::write_png(folder + "/" + job.name + ".png", pixels);
}

std::vector<Case> cases() {
    std::vector<Case> all;
    const auto add = [&all](const char* name, auto change) {
        Case one;
        one.name = name;
        one.view.day = -1.0;
        change(one);
        all.push_back(one);
    };
    add("dark", [](Case&) {});
    add("paper_year_3", [](Case& c) {
        c.view.palette = scene::Palette::paper;
        c.view.day = 1100.0;
        c.view.level = ui::Level::technical;
        c.mouse = {420.0F, 660.0F};
    });
    add("large_dark", [](Case& c) {
        c.view.large_plot = 3;
        c.mouse = {700.0F, 300.0F};
    });
    add("large_paper", [](Case& c) {
        c.view.large_plot = 1;
        c.view.palette = scene::Palette::paper;
    });
    add("mega", [](Case& c) {
        c.story = "mega_d";
        c.view.large_plot = 0;
    });
    add("mega_cards", [](Case& c) { c.story = "mega_d"; });
    add("day", [](Case& c) {
        c.view.lens = scene::Lens::day;
        c.view.day = 1200.54;
        c.view.large_plot = 0;
        c.story = "ca_high";
    });
    add("month_big", [](Case& c) {
        c.view.lens = scene::Lens::month;
        c.view.day = 1200.5;
        c.window = {1920.0F, 1080.0F};
    });
    add("help", [](Case& c) { c.view.help = true; });
    add("presentation", [](Case& c) {
        c.view.presentation = true;
        c.view.playing = true;
        c.view.palette = scene::Palette::paper;
        c.window = {1920.0F, 1080.0F};
    });
    return all;
}

Result<Words> read_words() {
    const std::string root = COMPASS_SOURCE_DIR;
    auto json = files::read_text(root + "/assets/strings/en.json", 10);
    auto regular = files::read_text(root + "/assets/fonts/Roboto-Regular.ttf", 10);
    auto bold = files::read_text(root + "/assets/fonts/Roboto-Medium.ttf", 10);
    if (!json) return Error{json.error()};
    if (!regular) return Error{regular.error()};
    if (!bold) return Error{bold.error()};
    auto strings = files::parse_strings(*json);
    if (!strings) return Error{strings.error()};
    return Words{*strings, *regular, *bold};
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2 && count != 3) return 2;
    const auto words = read_words();
    const auto offscreen = gl::Offscreen::create();
    if (!words || !offscreen) {
        std::fprintf(stderr, "%s\n", (words ? offscreen.error() : words.error()).c_str());
        return 2;
    }
    for (const Case& job : cases()) {
        if (count == 3 && job.name != arguments[2]) continue;
        const auto done = draw(job, *words, arguments[1]);
        if (!done) std::fprintf(stderr, "%s\n", done.error().c_str());
    }
    return 0;
}
