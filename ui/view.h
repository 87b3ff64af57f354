#pragma once

#include "render/scene/scene.h"
#include "sim/replay/way.h"
#include "sim/story.h"
#include "sim/trajectory.h"
#include "ui/evidence.h"
#include "ui/strings.h"
#include "ui/tab.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace compass::ui {

struct Reasons;

/// What may lie over the picture and tell one thing at length (sheets/sheets.h).
enum class Sheet { ledger, evidence, labs, compare, audit };

enum class Motion { full, calm, still };

/// Of two states that are looked at side by side.
enum class Side { a, b };

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
    bool why = false;               ///< the list of ways behind the sentence is open
    std::optional<sim::Way> lit;    ///< the way whose links stand out in the picture
    double lit_seconds = 0.0;       ///< since it was lit: a link lights up every 300 ms
    Tab tab = Tab::picture;         ///< what a phone shows
    int slider = 0;                 ///< which of the six simple sliders it shows
    std::optional<int> large_plot;  ///< which curve is shown large over the picture
    std::optional<Sheet> sheet;     ///< the sheet that is open over the picture
    int sheet_page = 0;             ///< where the open sheet is leafed to; 0 when it opens
    int audited = 0;                ///< which number the audit looks into
    int lab_every_months = 12;      ///< visits to the laboratory: 6, 12, 24, or 0 for never
    bool lab_real = false;          ///< a visit shows what a real test would print
};

/// A presentation stands on paper whatever the palette: a projector shows dark ink on white best.
inline scene::Palette palette_of(const View& view) {
    return view.presentation ? scene::Palette::paper : view.palette;
}

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
struct ReplayChange {};    ///< the last change is played once more
struct ReadSentence {};    ///< the sentence is said again, and its way lit
struct MakeReport {};      ///< a report of the present state, to print
struct OpenDocs {};        ///< what there is to read, in the browser
struct LookAt {            ///< another way of looking, asked for by a button in a document
    View view;
};
struct ChangeScenario {  ///< as a slider would: one undo step, the story stays
    sim::Scenario scenario;
};
struct Split {};      ///< the present state becomes A and is worked on as B; or back to one
struct SwapSides {};  ///< the other side is worked on
using Action = std::variant<Undo, Redo, KeepAsGhost, OpenStory, OpenScenario, CopyPlot,
                            CopyShareLine, PasteShareLine, ReplayChange, ReadSentence, MakeReport,
                            OpenDocs, LookAt, ChangeScenario, Split, SwapSides>;

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
    const Reasons* reasons = nullptr;  ///< what changed and why, as soon as it is known
    bool can_replay = false;           ///< there is a last change
    /// Two states side by side: `now` is the side that is worked on, `before` the other one.
    std::optional<Side> side{};
    std::span<const scene::Scene> sides{};       ///< then both pictures, A first; else empty
    std::span<const EvidenceRecord> evidence{};  ///< what is known about each link
    double run_ms = 0.0;                         ///< how long the present run took
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
