#pragma once

#include "app/files/evidence.h"
#include "app/files/stories.h"
#include "app/session/session.h"
#include "tests/panels/glyphs.h"
#include "tests/ui/plots/screen.h"
#include "ui/caution.h"
#include "ui/panels.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace compass::tests {

inline constexpr std::array levels{ui::Level::plain, ui::Level::standard, ui::Level::technical};

inline ui::Arrangement arrangement_of(const ui::View& view) {
    if (view.presenting == ui::Presenting::projector) return ui::Arrangement::projector;
    return view.more ? ui::Arrangement::more : ui::Arrangement::simple;
}

inline float text_of(const ui::View& view) {
    return static_cast<float>(view.text) / 100.0F;
}

inline int pictures_of(const Session& session) {
    return static_cast<int>(pictured(session).size());
}

/// The panels of a session in a window of this size.
class Panels {
public:
    explicit Panels(ImVec2 window, Session& session, const ui::Strings& strings)
        : screen_(window, arrangement_of(session.view), pictures_of(session), 1.0F,
                  text_of(session.view)),
          window_(window),
          session_(&session),
          strings_(&strings) {}

    void frame(ImVec2 mouse = {-1.0F, -1.0F}) {
        layout = ui::layout(window_, arrangement_of(session_->view), session_->view.tab,
                            pictures_of(*session_), text_of(session_->view));
        const ui::Shown seen = shown(*session_, scene_);
        const ui::Plots plots = ui::plots(seen, *strings_);
        screen_.frame(mouse, false, [&] {
            ui::apply_look(screen_.style);
            ui::Asked asked;
            ui::panels(seen, plots, screen_.style, *strings_, layout, asked);
        });
    }

    std::vector<Glyph> settled() {
        for (int i = 0; i < 3; ++i) frame();
        return tests::drawn_glyphs();
    }

    /// Does a note open where the mouse rests?
    bool has_note_at(ImVec2 place) {
        for (int i = 0; i < 3; ++i) frame(place);
        return tests::is_note_open();
    }

    ui::Layout layout;

private:
    test::Screen screen_;
    ImVec2 window_;
    scene::Scene scene_;
    Session* session_;
    const ui::Strings* strings_;
};

/// A story as it opens, its cautions read. Each is run only once: a session is a plain value.
inline const Session& opened(const std::string& story) {
    static const std::vector<sim::Story> stories = *files::stories();
    static std::map<std::string, Session> known;
    const auto [place, is_new] = known.try_emplace(story);
    if (is_new) {
        place->second = start_session(stories, story, test::english());
        place->second.view.cautions_read = ui::every_caution;
    }
    return place->second;
}

/// A story with all that is run beside it.
inline const Session& session_of(const std::string& story) {
    static std::map<std::string, Session> known;
    const auto [place, is_new] = known.try_emplace(story);
    if (is_new) {
        place->second = opened(story);
        place->second.links = *files::evidence();
        make_extra_runs(place->second, [] { return 0.0; });
    }
    return place->second;
}

}  // namespace compass::tests
