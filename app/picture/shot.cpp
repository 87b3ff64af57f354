#include "app/picture/shot.h"

#include "app/files/atomic_file.h"
#include "app/files/evidence.h"
#include "app/files/languages.h"
#include "app/files/nearest.h"
#include "app/files/stories.h"
#include "app/picture/canvas.h"
#include "app/session/session.h"
#include "render/gl/offscreen.h"
#include "render/gl/target.h"
#include "ui/caution.h"
#include "ui/imgui_memory.h"
#include "ui/sheets/sheet_names.h"
#include "ui/sheets/sheets.h"

#include <imgui.h>

namespace compass {
namespace {

void begin_still_frame(int width, int height) {
    constexpr float frame_s = 1.0F / 30.0F;
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
    io.DeltaTime = frame_s;
    io.MousePos = {-1.0F, -1.0F};
    ImGui::NewFrame();
}

/// The session as the window would show it; the scenario is the story of the same inputs, if any.
Session session_of(const ShotOptions& options, std::vector<sim::Story> stories,
                   const ui::Strings& strings) {
    constexpr double dots_on_their_way_s = 12.0;
    std::string known;
    for (const sim::Story& story : stories) {
        if (story.scenario == options.scenario) {
            known = story.id;
            break;
        }
    }
    Session session = known.empty() ? start_session(std::move(stories), options.scenario)
                                    : start_session(std::move(stories), known, strings);
    session.view.day = options.day;
    session.view.palette = options.palette;
    session.view.level = options.level;
    session.view.presenting = options.presenting;
    session.view.text = options.text;
    session.view.high_contrast = options.high_contrast;
    session.view.language = options.language;
    session.view.units = options.units;
    session.view.sheet.reset();  // a story may have opened its own
    if (const auto sheet = ui::sheet_named(options.sheet)) {
        session.view = ui::sheet_toggled(session.view, *sheet);
        prepare(session, *sheet);
    }
    session.view.cautions_read = ui::every_caution;  // nobody can close a card in a picture
    session.seconds = dots_on_their_way_s;
    return session;
}

/// A picture waits for what a frame of the window would make later.
void make_all_extra_runs(Session& session) {
    const Clock hurried_by_nobody = [] { return 0.0; };
    make_extra_runs(session, hurried_by_nobody);
}

/// Paints the state until the panels have found their sizes, which takes them two frames.
Result<Done> paint_settled(const Session& session, const ShotOptions& options, Canvas& canvas,
                           const gl::Target& target) {
    const auto runs = pictured(session);
    canvas.set_panes(runs.size());
    canvas.begin_frame(options.width, options.height, session.view, options.scene_only);
    const auto scenes = canvas.scenes_of(runs, moment(session));
    ui::Shown shown_now = shown(session, scenes[pictured_now(session)]);
    if (scenes.size() == 2) shown_now.sides = scenes;
    const ui::Plots plots = ui::plots(shown_now, canvas.strings());
    constexpr int frames_to_settle = 3;
    for (int i = 0; i < frames_to_settle; ++i) {
        canvas.begin_frame(options.width, options.height, session.view, options.scene_only);
        begin_still_frame(options.width, options.height);
        canvas.build_picture(shown_now);
        canvas.build_panels(shown_now, plots);
        target.bind();
        if (auto painted = canvas.paint(scenes); !painted) return painted;
    }
    return Done{};
}

}  // namespace

Result<Done> draw_shot(const ShotOptions& options) {
    if (!options.sheet.empty() && !ui::sheet_named(options.sheet)) {
        return Error{"--sheet is " + files::in_quotes(options.sheet) +
                     " but must be one of: " + ui::sheet_names()};
    }
    auto stories = files::stories();
    if (!stories) return Error{stories.error()};
    auto links = files::evidence();
    if (!links) return Error{links.error()};
    const auto offscreen = gl::Offscreen::create();
    if (!offscreen) return Error{offscreen.error()};
    const auto target = gl::Target::create(options.width, options.height);
    if (!target) return Error{target.error()};
    const ui::ImGuiMemory panels;
    auto languages = files::languages();
    if (!languages) return Error{languages.error()};
    auto canvas = Canvas::create("#version 330 core\n", "#version 330 core", std::move(*languages));
    if (!canvas) return Error{canvas.error()};

    Session session = session_of(options, std::move(*stories), canvas->strings());
    session.links = std::move(*links);
    make_all_extra_runs(session);
    if (auto painted = paint_settled(session, options, *canvas, *target); !painted) {
        return Error{painted.error()};
    }
    target->bind();
    const auto bytes = image::png_bytes(gl::read_pixels(options.width, options.height));
    if (!bytes) return Error{bytes.error()};
    return files::write_file(options.path, *bytes);
}

}  // namespace compass
