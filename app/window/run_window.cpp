#include "app/window/run_window.h"

#include "app/files/stories.h"
#include "app/picture/canvas.h"
#include "app/session/session.h"
#include "app/window/clipboard.h"
#include "app/window/platform.h"
#include "ui/controls_panel.h"
#include "ui/focus.h"

#include <imgui.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <utility>

namespace compass {
namespace {

int fail(const std::string& sentence) {
    std::fprintf(stderr, "calcium-compass: %s\n", sentence.c_str());
    return 2;
}

/// Dear ImGui's own memory, as long as this lives.
class Panels {
public:
    Panels() { ImGui::CreateContext(); }
    Panels(const Panels&) = delete;
    Panels& operator=(const Panels&) = delete;
    Panels(Panels&&) = delete;
    Panels& operator=(Panels&&) = delete;
    ~Panels() { ImGui::DestroyContext(); }
};

/// The window program between two frames.
struct Program {
    Session session;
    Canvas canvas;
    platform::Display& display;
    std::string trouble;  ///< why it had to end
};

/// What was asked of the clipboard. What is pasted becomes a further action, to be carried out.
void use_clipboard(Program& program, const ui::Plots& plots, ui::Asked& asked) {
    Session& session = program.session;
    const ui::Strings& strings = program.canvas.strings();
    const auto actions = asked.actions;
    for (const ui::Action& action : actions) {
        if (const auto copy = copied(action, session, plots, strings)) {
            program.display.copy_to_clipboard(copy->text);
            tell(session, copy->notice);
        }
        if (std::holds_alternative<ui::PasteShareLine>(action)) {
            paste(program.display.clipboard_text(), strings, session.view.level, asked);
        }
    }
}

double wall_clock_ms() {
    const std::chrono::duration<double, std::milli> now =
        std::chrono::steady_clock::now().time_since_epoch();
    return now.count();
}

/// What a frame asked for, by panels and by keys.
ui::Asked asked_in(Program& program, const platform::Events& events, const ui::Shown& shown_now,
                   const ui::Plots& plots) {
    ui::Asked asked = program.canvas.build(shown_now, plots);
    const ui::Typed typed{.presses = events.keys,
                          .zero = events.zero,
                          .in_text = ImGui::GetIO().WantTextInput,
                          .space_taken = ui::space_is_taken(),
                          .ends_taken = ui::ends_are_taken(),
                          .looked_at = program.canvas.looked_at()};
    const ui::KeyAnswer answer = ui::use_keys(typed, shown_now, asked);
    if (answer.slider) ui::focus_slider(*answer.slider);
    return asked;
}

/// One frame, in the one direction data flows here: input -> scenario -> trajectory -> scene ->
/// pixels. A frame in which something was asked is built again before it is painted, so that an
/// event and its new curves share a frame.
bool paint_frame(Program& program) {
    const platform::Events events = program.display.events();
    if (events.quit) return false;
    if (events.is_hidden) return true;
    Session& session = program.session;
    advance(session, events.seconds);
    scene::Scene scene;
    for (int pass = 0; pass < 2; ++pass) {
        program.canvas.begin_frame(events.width, events.height, session.view);
        scene = program.canvas.scene_of(session.now, moment(session));
        const ui::Shown shown_now = shown(session, scene);
        const ui::Plots plots = ui::plots(shown_now, program.canvas.strings());
        program.display.begin_frame();
        ImGui::NewFrame();
        ui::Asked asked = pass == 0 ? asked_in(program, events, shown_now, plots)
                                    : program.canvas.build(shown_now, plots);
        if (pass > 0) break;
        use_clipboard(program, plots, asked);
        carry_out(session, asked, program.canvas.strings());
        make_extra_runs(session, wall_clock_ms);
        const bool changed = asked.scenario || asked.view || !asked.actions.empty();
        if (!changed) break;
        ImGui::EndFrame();
    }
    if (auto painted = program.canvas.paint(scene); !painted) {
        program.trouble = painted.error();
        return false;
    }
    program.display.present();
    return true;
}

}  // namespace

int run_window(const std::optional<sim::Scenario>& scenario) {
    constexpr int width = 1280;
    constexpr int height = 720;
    constexpr int frames_between_layers = 6;
    auto stories = files::stories();
    if (!stories) return fail(stories.error());
    const Panels panels;
    const auto display = platform::Display::open("Calcium Compass", width, height);
    if (!display) return fail(display.error());
    auto canvas = Canvas::create(platform::shader_header(), platform::imgui_glsl_version());
    if (!canvas) return fail(canvas.error());
    canvas->set_patience(frames_between_layers);

    Program program{
        .session = scenario ? start_session(std::move(*stories), *scenario)
                            : start_session(std::move(*stories), "balanced", canvas->strings()),
        .canvas = std::move(*canvas),
        .display = **display,
        .trouble = {}};
    platform::run([&program] { return paint_frame(program); });
    return program.trouble.empty() ? 0 : fail(program.trouble);
}

}  // namespace compass
