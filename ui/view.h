#pragma once

#include "render/scene/scene.h"
#include "sim/story.h"
#include "sim/trajectory.h"
#include "ui/strings.h"
#include "ui/tab.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace compass::ui {

enum class Motion { full, calm, still };

/// How the user looks at things. Never part of a scenario, never changes a number of the model.
struct View {
    scene::Palette palette = scene::Palette::dark;
    scene::Lens lens = scene::Lens::horizon;
    Level level = Level::plain;
    Motion motion = Motion::full;
    double day = 0.0;  ///< the play head
    bool playing = false;
    double seconds_per_run = 6.0;  ///< playback: the whole horizon in 3, 6, 12 or 30 s
    bool more = false;             ///< all controls, not only the six
    bool true_scale = false;
    bool ghost = true;              ///< the state before the latest change is shown
    bool band = true;               ///< disputed curves stand in a band of what may be believed
    bool help = false;              ///< the list of keys is open
    bool presentation = false;      ///< F9: the picture alone, large
    unsigned cautions_read = 0;     ///< bits of Caution whose card was closed
    Tab tab = Tab::picture;         ///< what a phone shows
    int slider = 0;                 ///< which of the six simple sliders it shows
    std::optional<int> large_plot;  ///< which curve is shown large over the picture
};

/// Things a user asks for that are not a slider and not a way of looking.
struct Undo {};
struct Redo {};
struct KeepAsGhost {};  ///< the present state becomes the one that is compared against
struct OpenStory {
    std::string id;
};
struct CopyPlot {  ///< the data of a curve as text to the clipboard
    int plot = 0;
};
struct OpenScenario {  ///< a state that came from outside, such as a share line
    sim::Scenario scenario;
};
struct CopyShareLine {};   ///< the present state as a share line to the clipboard
struct PasteShareLine {};  ///< the share line on the clipboard becomes the present state
using Action = std::variant<Undo, Redo, KeepAsGhost, OpenStory, OpenScenario, CopyPlot,
                            CopyShareLine, PasteShareLine>;

/// What a panel is shown in a frame.
struct Shown {
    const sim::Scenario& scenario;
    const sim::Scenario&
        baseline;  ///< where notches stand and double-click goes: the neutral person
    const sim::Trajectory& now;
    const sim::Trajectory* before = nullptr;  ///< the ghost, or nullptr
    const View& view;
    const scene::Scene& scene;
    std::span<const sim::Story> stories;
    std::string_view story;  ///< id of the story last opened; may have been changed since
    bool can_undo = false;
    bool can_redo = false;
    std::string_view notice;  ///< one sentence for the user, or empty
    /// The same scenario with the disputed links at their ends, for the band; both or neither.
    /// Their samples may lie further apart than a day.
    const sim::Trajectory* no_effect = nullptr;
    const sim::Trajectory* as_article = nullptr;
};

/// What panels answer with. Nothing is changed by a panel itself.
struct Asked {
    std::optional<sim::Scenario> scenario;
    bool settled = false;  ///< a drag or a typed number ended: the next change is a new undo step
    std::optional<View> view;
    std::vector<Action> actions;
    std::string notice;  ///< what to tell the user, such as why a typed value was refused
};

}  // namespace compass::ui
