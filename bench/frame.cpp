// What a frame of the whole window costs: processor time summed over all threads, median of 300
// frames of 1280 x 720, drawn offscreen by the code of the window. Prints one line a case: the
// whole frame, what of it is spent outside OpenGL, and the parts of that.

#include "app/files/languages.h"
#include "app/files/stories.h"
#include "app/memory.h"
#include "app/picture/canvas.h"
#include "app/session/session.h"
#include "bench/failure.h"
#include "render/gl/offscreen.h"
#include "render/gl/target.h"

#include COMPASS_GL_HEADER
#include <imgui.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
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

/// What a frame cost, ms; all but `whole` outside OpenGL.
struct Costs {
    double whole = 0.0;
    double outside = 0.0;
    double run = 0.0;    ///< the model
    double extra = 0.0;  ///< further runs, for the bands
    double scene = 0.0;  ///< the picture as values
    double plots = 0.0;  ///< the curves as values
    double panels = 0.0;
    double words = 0.0;  ///< of the picture
};

/// Adds the processor time of `work` to `sum`.
template <typename Work>
void timed(double& sum, Work work) {
    const double before = processor_ms();
    work();
    sum += processor_ms() - before;
}

/// What one pass over the values of a frame gives: paint_frame of the window makes two of a frame
/// in which something was asked, and the words of the picture with the last.
std::vector<scene::Scene> build_pass(const Session& session, Canvas& canvas, Costs& costs,
                                     bool is_last) {
    std::vector<scene::Scene> scenes;
    ui::Plots plots;
    canvas.begin_frame(width, height, session.view);
    const std::array<const sim::Trajectory*, 1> runs{&session.now};
    timed(costs.scene, [&] { scenes = canvas.scenes_of(runs, moment(session)); });
    const ui::Shown shown_now = shown(session, scenes.front());
    timed(costs.plots, [&] { plots = ui::plots(shown_now, canvas.strings()); });
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {width, height};
    io.DeltaTime = static_cast<float>(frame_s);
    io.MousePos = {-1.0F, -1.0F};
    timed(costs.panels, [&] {
        ImGui::NewFrame();
        canvas.build_panels(shown_now, plots);
    });
    if (is_last) timed(costs.words, [&] { canvas.build_picture(shown_now); });
    return scenes;
}

/// A frame in which `asked` came from the panels, if anything did.
Costs paint_frame(Session& session, Canvas& canvas, const gl::Target& target,
                  const ui::Asked* asked) {
    Costs costs;
    const double before = processor_ms();
    advance(session, frame_s);
    std::vector<scene::Scene> scenes = build_pass(session, canvas, costs, asked == nullptr);
    if (asked != nullptr) timed(costs.run, [&] { carry_out(session, *asked, canvas.strings()); });
    // their budget is of wall-clock time; on a busy machine processor time stands for a free one's
    const double ahead_ms = asked != nullptr ? 0.0 : extra_ms_per_frame;
    timed(costs.extra, [&] { make_extra_runs(session, processor_ms, {.ahead_ms = ahead_ms}); });
    if (asked != nullptr) {
        ImGui::EndFrame();
        scenes = build_pass(session, canvas, costs, true);
    }
    costs.outside = processor_ms() - before;
    target.bind();
    if (const auto painted = canvas.paint(scenes); !painted) std::exit(2);
    glFinish();
    costs.whole = processor_ms() - before;
    return costs;
}

double median(const std::vector<Costs>& all, double Costs::*part) {
    std::vector<double> costs;
    costs.reserve(all.size());
    for (const Costs& frame : all) costs.push_back(frame.*part);
    const auto middle = costs.begin() + static_cast<std::ptrdiff_t>(costs.size() / 2);
    std::nth_element(costs.begin(), middle, costs.end());
    return *middle;
}

/// Changes the session before a frame, or answers what its panels ask for.
using Change = std::function<std::optional<ui::Asked>(int frame)>;

void report(const char* what, Session& session, Canvas& canvas, const gl::Target& target,
            const Change& change) {
    std::vector<Costs> all;
    for (int i = 0; i < frames; ++i) {
        const std::optional<ui::Asked> asked = change(i);
        all.push_back(paint_frame(session, canvas, target, asked ? &*asked : nullptr));
    }
    std::printf("%-20s %7.2f %8.2f   %5.2f %6.2f %6.2f %6.2f %7.2f %6.2f\n", what,
                median(all, &Costs::whole), median(all, &Costs::outside), median(all, &Costs::run),
                median(all, &Costs::extra), median(all, &Costs::scene), median(all, &Costs::plots),
                median(all, &Costs::panels), median(all, &Costs::words));
}

/// The slider of vitamin D3 in a drag that goes to and fro.
ui::Asked dragged_to(const Session& session, int frame) {
    constexpr double most_iu = 4000.0;
    constexpr int there = frames / 4;
    const int way = frame % (2 * there);
    ui::Asked asked;
    asked.scenario = session.scenario;
    asked.scenario->regimen.d3.amount = most_iu * (way < there ? way : 2 * there - way) / there;
    return asked;
}

void report_all(Session& session, Canvas& canvas, const gl::Target& target) {
    report("standing still", session, canvas, target, [](int) { return std::nullopt; });
    report("a slider is dragged", session, canvas, target,
           [&](int i) { return dragged_to(session, i); });
    session.view.seconds_per_run = frames * frame_s;
    report("playing ten years", session, canvas, target, [&](int i) {
        if (i == 0) session.view.day = 0.0;
        session.view.playing = true;
        return std::nullopt;
    });
    session.view.playing = false;
    session.view.lens = scene::Lens::day;
    report("the day lens", session, canvas, target, [&](int i) {
        session.view.day = 100.0 + i / 24.0;
        return std::nullopt;
    });
}

/// What each part of the picture costs, mean of the frames of a drag. Waiting for the driver after
/// each part makes the sum a little more than a frame; a still layer costs only when it is painted.
void report_layers(Session& session, Canvas& canvas, const gl::Target& target) {
    std::map<std::string, std::pair<double, int>, std::less<>> sums;
    double before = 0.0;
    canvas.watch_layers([&](std::string_view layer) {
        glFinish();
        const double now = processor_ms();
        auto& [sum, count] = sums[std::string(layer)];
        sum += now - before;
        ++count;
        before = processor_ms();
    });
    for (int i = 0; i < frames; ++i) {
        const ui::Asked asked = dragged_to(session, i);
        carry_out(session, asked, canvas.strings());
        Costs unused;
        const std::vector<scene::Scene> scenes = build_pass(session, canvas, unused, true);
        target.bind();
        before = processor_ms();
        if (const auto painted = canvas.paint(scenes); !painted) std::exit(2);
    }
    canvas.watch_layers({});
    std::printf("\nparts of a frame while a slider is dragged, ms of processor time\n");
    std::printf("%-26s %10s %14s\n", "", "per frame", "each time");
    for (const auto& [layer, cost] : sums) {
        std::printf("%-26s %10.2f %14.2f\n", layer.c_str(), cost.first / frames,
                    cost.first / cost.second);
    }
}

}  // namespace

int main() {
    keep_freed_memory();  // as the product does
    auto stories = files::stories();
    if (!stories) return bench::fail(stories.error());
    const auto offscreen = gl::Offscreen::create();
    if (!offscreen) return bench::fail(offscreen.error());
    const auto target = gl::Target::create(width, height);
    if (!target) return bench::fail(target.error());
    ImGui::CreateContext();
    auto languages = files::languages();
    if (!languages) return bench::fail(languages.error());
    auto canvas = Canvas::create("#version 330 core\n", "#version 330 core", std::move(*languages));
    if (!canvas) return bench::fail(canvas.error());
    canvas->set_patience(6);
    Session session = start_session(std::move(*stories), "balanced", canvas->strings());

    std::printf("%s\n", reinterpret_cast<const char*>(glGetString(GL_RENDERER)));  // NOLINT
    std::printf("ms of processor time a frame\n%-20s %7s %8s   %5s %6s %6s %6s %7s %6s\n", "",
                "whole", "not GL:", "run", "extra", "scene", "plots", "panels", "words");
    report_all(session, *canvas, *target);
    session.view.lens = scene::Lens::horizon;
    session.view.day = session.scenario.days;
    report_layers(session, *canvas, *target);
    return 0;
}
