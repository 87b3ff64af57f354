// Draws the window's panels into PNG files, to look at while working on them:
//   draw_panels <folder> [case]
#include "app/files/read_text.h"
#include "app/files/stories.h"
#include "app/files/strings_file.h"
#include "render/gl/offscreen.h"
#include "render/gl/painter.h"
#include "render/gl/target.h"
#include "sim/trajectory.h"
#include "ui/cards.h"
#include "ui/controls_panel.h"
#include "ui/fonts.h"
#include "ui/foot_line.h"
#include "ui/timeline.h"
#include "ui/top_bar.h"
#include "ui/words.h"

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <cstdio>
#include <string>
#include <vector>

using namespace compass;

namespace {

struct Case {
    std::string name;
    ImVec2 window{1280.0F, 720.0F};
    ui::View view{};
    std::string story = "d3_alone";
    std::string notice{};
    std::vector<ImVec2> clicks{};  ///< one after the other, before the picture is taken
    ImVec2 mouse{-1.0F, -1.0F};
    std::vector<ImGuiKey> keys{};
};

struct Words {
    ui::Strings strings;
    std::string regular;
    std::string bold;
};

/// A session as far as panels need one: view and scenario answer, runs follow.
struct Stage {
    const Words& words;
    ui::Layout places;
    ui::Style style;
    ui::View view;
    sim::Scenario scenario;
    sim::Scenario before;
    sim::Trajectory run;
    sim::Trajectory ghost;
    std::vector<sim::Story> stories;
    std::string story;
    std::string notice;
    scene::Scene scene;
};

void play_frame(Stage& stage, ImVec2 mouse, bool pressed) {
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = 0.25F;
    io.MousePos = mouse;
    io.MouseDown[0] = pressed;
    ImGui::NewFrame();
    ui::Asked asked;
    const ui::Shown shown{stage.scenario, stage.before,  stage.run,   &stage.ghost, stage.view,
                          stage.scene,    stage.stories, stage.story, true,         false,
                          stage.notice};
    const ui::Layout& at = stage.places;
    const ui::Strings& strings = stage.words.strings;
    ui::draw_words(*ImGui::GetBackgroundDrawList(), stage.scene, at.picture, stage.style, strings,
                   stage.view.level);
    ui::top_bar(shown, stage.style, strings, at.top, asked);
    ui::controls_panel(shown, stage.style, strings, at.controls, asked);
    ImGui::GetBackgroundDrawList()->AddRectFilled(
        at.time.at, {at.time.right(), at.time.bottom()},
        stage.view.presentation ? stage.style.colours.page : stage.style.colours.panel);
    ui::timeline(shown, stage.style, strings, at.time, asked);
    const ui::Plots plots = ui::plots(shown, strings);
    ui::cards(shown, plots, stage.style, strings, at.cards, asked);
    ui::foot_line(shown, stage.style, strings, at.foot);
    ImGui::Render();
    if (asked.view) stage.view = *asked.view;
    if (!asked.notice.empty()) stage.notice = asked.notice;
}

void play(Stage& stage, const Case& job) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = job.window;
    for (int i = 0; i < ImGuiKey_COUNT; ++i) io.KeyMap[i] = i;
    for (int i = 0; i < 2; ++i) play_frame(stage, {-1.0F, -1.0F}, false);
    for (const ImVec2 click : job.clicks) {
        play_frame(stage, click, false);
        play_frame(stage, click, true);
        play_frame(stage, click, false);
        play_frame(stage, click, false);
    }
    for (const ImGuiKey key : job.keys) {
        io.KeysDown[key] = true;
        play_frame(stage, job.mouse, false);
        io.KeysDown[key] = false;
        play_frame(stage, job.mouse, false);
    }
    for (int i = 0; i < 5; ++i) play_frame(stage, job.mouse, false);
}

Result<Stage> set_up(const Case& job, const Words& words) {
    auto stories = files::stories();
    if (!stories) return Error{stories.error()};
    auto scenario = files::story_scenario(*stories, job.story);
    auto baseline = files::story_scenario(*stories, "baseline");
    if (!scenario) return Error{scenario.error()};
    if (!baseline) return Error{baseline.error()};
    const auto days = static_cast<int>(scenario->days);
    Stage stage{.words = words,
                .places = ui::layout(job.window, job.view.presentation),
                .style = {},
                .view = job.view,
                .scenario = *scenario,
                .before = *baseline,
                .run = sim::simulate(*scenario, days),
                .ghost = sim::simulate(*baseline, days),
                .stories = *stories,
                .story = job.story,
                .notice = job.notice,
                .scene = {}};
    stage.view.day = days;
    stage.scene = scene::body_scene(stage.run, {stage.view.day, stage.view.lens, 1.0,
                                                stage.view.palette, false});
    return stage;
}

Result<Done> paint(const Stage& stage, const Case& job, const std::string& folder) {
    const auto width = static_cast<int>(job.window.x);
    const auto height = static_cast<int>(job.window.y);
    auto target = gl::Target::create(width, height);
    auto painter = gl::Painter::create("#version 330 core\n");
    if (!target) return Error{target.error()};
    if (!painter) return Error{painter.error()};
    target->bind();
    const ImVec4 page = ImGui::ColorConvertU32ToFloat4(stage.style.colours.page);
    glClearColor(page.x, page.y, page.z, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    const ui::Rect& picture = stage.places.picture;
    const gl::Area area{static_cast<int>(picture.at.x), static_cast<int>(picture.at.y),
                        static_cast<int>(picture.size.x), static_cast<int>(picture.size.y), height};
    if (const auto drawn = painter->draw(stage.scene, area); !drawn) return Error{drawn.error()};
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    return image::write_png(folder + "/" + job.name + ".png", gl::read_pixels(width, height));
}

Result<Done> draw(const Case& job, const Words& words, const std::string& folder) {
    auto stage = set_up(job, words);
    if (!stage) return Error{stage.error()};
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    const ui::Layout& places = stage->places;
    stage->style = {places.unit, {}, ui::colours(job.view.palette)};
    stage->style.fonts = ui::add_fonts(*ImGui::GetIO().Fonts, places.unit, places.picture_scale(),
                                       words.regular, words.bold);
    ImGui_ImplOpenGL3_Init("#version 330 core");
    ImGui_ImplOpenGL3_NewFrame();
    ui::apply_look(stage->style);
    play(*stage, job);
    const auto done = paint(*stage, job, folder);
    ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext();
    return done;
}

std::vector<Case> cases() {
    ui::View paper;
    paper.palette = scene::Palette::paper;
    ui::View more;
    more.more = true;
    ui::View present = paper;
    present.presentation = true;
    const ImVec2 more_link{50.0F, 571.0F};
    return {
        {.name = "dark"},
        {.name = "paper", .view = paper},
        {.name = "big", .window = {1920.0F, 1080.0F}, .view = paper},
        {.name = "narrow", .window = {900.0F, 600.0F}},
        {.name = "least", .window = {640.0F, 400.0F}},
        {.name = "small", .window = {320.0F, 200.0F}},
        {.name = "wide", .window = {2560.0F, 1080.0F}},
        {.name = "tall", .window = {900.0F, 1200.0F}, .view = paper},
        {.name = "present", .window = {1920.0F, 1080.0F}, .view = present},
        {.name = "mega", .story = "mega_d"},
        {.name = "mega_narrow", .window = {900.0F, 600.0F}, .story = "mega_d"},
        {.name = "notice",
         .view = paper,
         .notice = "Age: “abc” is not a number I can read, so the old value stays."},
        {.name = "stories", .clicks = {{280.0F, 22.0F}}, .mouse = {300.0F, 160.0F}},
        {.name = "more", .view = more, .story = "warfarin", .clicks = {{80.0F, 470.0F}}},
        {.name = "folds",
         .view = more,
         .clicks = {{80.0F, 460.0F}, {80.0F, 430.0F}},
         .mouse = {80.0F, 430.0F}},
        {.name = "tip", .mouse = {60.0F, 250.0F}},
        {.name = "typing", .clicks = {{240.0F, 94.0F}}},
        {.name = "keys",
         .view = paper,
         .mouse = more_link,
         .keys = {ImGuiKey_Tab, ImGuiKey_Tab, ImGuiKey_Tab, ImGuiKey_Tab, ImGuiKey_Tab,
                  ImGuiKey_Tab, ImGuiKey_Tab, ImGuiKey_Tab, ImGuiKey_Tab, ImGuiKey_Tab,
                  ImGuiKey_Tab}},
    };
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
        if (!done) std::fprintf(stderr, "%s: %s\n", job.name.c_str(), done.error().c_str());
    }
    return 0;
}
