// What a frame of the whole window costs: processor time summed over all threads, median of 300
// frames of 1280 x 720, drawn offscreen by the code of the window. Prints one line a case.

#include "app/files/stories.h"
#include "app/picture/canvas.h"
#include "app/session/session.h"
#include "render/gl/offscreen.h"
#include "render/gl/target.h"

#include COMPASS_GL_HEADER
#include <imgui.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace compass;

constexpr int width = 1280;
constexpr int height = 720;
constexpr int frames = 300;
constexpr double frame_s = 1.0 / 30.0;

/// Processor time of all threads of this process, ms.
double processor_ms() {
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void paint_frame(Session& session, Canvas& canvas, const gl::Target& target) {
    advance(session, frame_s);
    const scene::Scene scene = scene::body_scene(session.now, moment(session));
    const ui::Shown shown_now = shown(session, scene);
    const ui::Plots plots = ui::plots(shown_now, canvas.strings());
    canvas.begin_frame(width, height, session.view);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {width, height};
    io.DeltaTime = static_cast<float>(frame_s);
    io.MousePos = {-1.0F, -1.0F};
    ImGui::NewFrame();
    canvas.build(shown_now, plots);
    target.bind();
    if (const auto painted = canvas.paint(scene); !painted) std::exit(2);
    glFinish();
}

double median_ms(Session& session, Canvas& canvas, const gl::Target& target,
                 const std::function<void(int)>& change) {
    std::vector<double> costs;
    for (int i = 0; i < frames; ++i) {
        change(i);
        const double before = processor_ms();
        paint_frame(session, canvas, target);
        costs.push_back(processor_ms() - before);
    }
    std::nth_element(costs.begin(), costs.begin() + frames / 2, costs.end());
    return costs[frames / 2];
}

int fail(const std::string& sentence) {
    std::fprintf(stderr, "bench: %s\n", sentence.c_str());
    return 2;
}

}  // namespace

int main() {
    auto stories = files::stories();
    if (!stories) return fail(stories.error());
    const auto offscreen = gl::Offscreen::create();
    if (!offscreen) return fail(offscreen.error());
    const auto target = gl::Target::create(width, height);
    if (!target) return fail(target.error());
    ImGui::CreateContext();
    auto canvas = Canvas::create("#version 330 core\n", "#version 330 core");
    if (!canvas) return fail(canvas.error());
    canvas->set_patience(6);
    Session session = start_session(std::move(*stories), "balanced", canvas->strings());

    std::printf("%s\n", reinterpret_cast<const char*>(glGetString(GL_RENDERER)));  // NOLINT
    const auto report = [&](const char* what, const std::function<void(int)>& change) {
        std::printf("%-28s %6.1f ms of processor time a frame\n", what,
                    median_ms(session, *canvas, *target, change));
    };
    report("standing still", [](int) {});
    session.view.seconds_per_run = frames * frame_s;
    report("playing ten years", [&](int i) {
        if (i == 0) session.view.day = 0.0;
        session.view.playing = true;
    });
    session.view.playing = false;
    session.view.lens = scene::Lens::day;
    report("the day lens", [&](int i) { session.view.day = 100.0 + i / 24.0; });
    return 0;
}
