#include "app/window/run_window.h"

#include "app/files/evidence.h"
#include "app/files/languages.h"
#include "app/files/stories.h"
#include "app/picture/canvas.h"
#include "app/session/session.h"
#include "app/window/history.h"
#include "app/window/look_file.h"
#include "app/window/paint_frame.h"
#include "app/window/progress_file.h"
#include "app/window/refresh_loop.h"
#include "ui/imgui_memory.h"

#include <imgui.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

namespace compass {
namespace {

int fail(const std::string& sentence) {
    std::fprintf(stderr, "calcium-compass: %s\n", sentence.c_str());
    return 2;
}

/// What the user's system speaks, such as "de_DE.UTF-8"; the first of the three that is set.
std::string_view system_language() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') return value;
    }
    return "";
}

/// What is kept between two times that the program runs, each in a file of its own.
struct Keepsakes {
    LookFile look{look_path()};
    History history{history_path()};
    ProgressFile progress{progress_path()};

    void restore(Session& session, const files::Look& asked, const Canvas& canvas) {
        session.view.language = files::language_of(system_language());
        look.restore(session, asked, canvas.words_of(session.view.language));
        history.restore(session, canvas.words_of(session.view.language));
        progress.restore(session);
    }
    void keep(Session& session, const ui::Strings& strings) {
        const auto seconds = static_cast<double>(ImGui::GetIO().DeltaTime);
        progress.keep(session, seconds);
        history.keep(session, strings, seconds);
        look.keep(session);
    }
    void close(const Session& session) {
        progress.close(session);
        history.close(session);
        look.keep(session);
    }
};

}  // namespace

int run_window(const WindowOptions& options) {
    constexpr int width = 1280;
    constexpr int height = 720;
    constexpr int frames_between_layers = 6;
    auto stories = files::stories();
    if (!stories) return fail(stories.error());
    const ui::ImGuiMemory panels;
    const auto display = platform::Display::open("Calcium Compass", width, height);
    if (!display) return fail(display.error());
    auto links = files::evidence();
    if (!links) return fail(links.error());
    auto languages = files::languages();
    if (!languages) return fail(languages.error());
    auto canvas = Canvas::create(platform::shader_header(), platform::imgui_glsl_version(),
                                 std::move(*languages));
    if (!canvas) return fail(canvas.error());
    canvas->set_patience(frames_between_layers);

    const auto& link = options.link;
    Session session = link ? start_session(std::move(*stories), link->scenario)
                           : start_session(std::move(*stories), "balanced", canvas->strings());
    session.links = std::move(*links);
    Keepsakes keepsakes;
    keepsakes.restore(session, options.look, *canvas);
    if (link) open_link(session, *link, canvas->words_of(session.view.language));
    std::string trouble;
    platform::run([&] {
        keepsakes.keep(session, canvas->strings());
        const auto painted = paint_frame(session, {.canvas = *canvas, .display = **display});
        if (!painted) trouble = painted.error();
        return painted && *painted;
    });
    keepsakes.close(session);
    return trouble.empty() ? 0 : fail(trouble);
}

}  // namespace compass
