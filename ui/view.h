#pragma once

#include "render/scene/scene.h"
#include "sim/replay/way.h"
#include "sim/story.h"
#include "sim/trajectory.h"
#include "ui/ahead/outcomes.h"
#include "ui/evidence.h"
#include "ui/learn/class_room.h"
#include "ui/learn/numbers.h"
#include "ui/learn/progress.h"
#include "ui/link.h"
#include "ui/strings.h"
#include "ui/tab.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace compass::ui {

struct Ahead;
struct Reasons;

/// What may lie over the picture and tell one thing at length (sheets/sheets.h).
enum class Sheet {
    why,
    ledger,
    map,
    tornado,
    guess,
    people,
    lessons,
    story,
    articles,
    about,
    class_room,
    evidence,
    labs,
    compare,
    audit,
    settings
};
inline constexpr std::size_t sheet_count = 16;

enum class Motion { full, calm, still };

/// What a class sees: all panels; the six sliders, readouts and one plot in large type; or the
/// picture alone.
enum class Presenting { no, projector, picture };

/// How large text stands, in percent of the usual size.
inline constexpr std::array text_sizes{100, 125, 150, 200};

/// Ends of a bar of the tornado that somebody set, in the control's own terms.
struct BarRange {
    int control = 0;
    double low = 0.0;
    double high = 0.0;
};

/// What looks ahead speak of (ahead/ahead.h).
struct AheadChoice {
    std::optional<int> strip = bone_outcome;  ///< the outcome under the sliders; none: no strips
    int outcome = artery_outcome;             ///< of map, tornado and people
    int across = 2;                           ///< the map's axes, indices into controls(): D3
    int up = 4;                               ///< and MK-7
    int bar = -1;                             ///< the control whose bar is looked at, or none
    std::vector<BarRange> ranges{};           ///< of bars that are not at their usual ends
    bool is_pulling = false;                  ///< a hand is on the bars: they keep their places
};

/// A curve drawn by hand before the true one is seen. Five points, evenly spread over the run from
/// the known start on to the horizon, in the model's unit; a point not drawn yet is not a number.
inline constexpr std::size_t guess_points = 5;
struct Guess {
    enum class State : std::uint8_t { none, drawing, shown };

    State state = State::none;
    int plot = 1;
    std::array<double, guess_points> points = no_points();
    bool is_on_page = false;      ///< begun in the page's twin, which opens no sheet
    bool is_asked_early = false;  ///< "Show" was pressed with nothing drawn

    static std::array<double, guess_points> no_points() {
        std::array<double, guess_points> points{};
        points.fill(std::numeric_limits<double>::quiet_NaN());
        return points;
    }
};

/// When blood is drawn for the laboratory.
enum class LabTime { morning, afternoon };

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
    bool ghost = true;     ///< the state before the latest change is shown
    bool band = true;      ///< disputed curves stand in a band of what may be believed
    bool help = false;     ///< the list of keys is open
    bool finding = false;  ///< the field that finds a control is open
    bool tip = false;      ///< the slider with the focus tells its futures
    Presenting presenting = Presenting::no;  ///< F9, Shift+F9
    int text = 100;                          ///< one of text_sizes
    bool high_contrast = false;              ///< panels without tints, in black and white
    bool letter_keys = true;                 ///< keys of one letter, digit or sign do something
    unsigned cautions_read = 0;              ///< bits of Caution whose card was closed
    std::optional<sim::Way> lit;             ///< the way whose links stand out in the picture
    double lit_seconds = 0.0;                ///< since it was lit: a link lights up every 300 ms
    Tab tab = Tab::picture;                  ///< what a phone shows
    int slider = 0;                          ///< which of the six simple sliders it shows
    std::optional<int> large_plot;           ///< which curve is shown large over the picture
    Language language = Language::english;
    Units units = Units::model;
    std::optional<Sheet> sheet;  ///< the sheet that is open over the picture
    AheadChoice ahead;
    Guess guess;
    int sheet_page = 0;         ///< where the open sheet is leafed to; 0 when it opens
    int audited = 0;            ///< which number the audit looks into
    int lab_every_months = 12;  ///< visits to the laboratory: 6, 12, 24, or 0 for never
    bool lab_real = false;      ///< a visit shows what a real test would print
    LabTime lab_time = LabTime::morning;
    // What a link asked for (link.h), as bits: curves to be seen once the run was played, by
    // their places, and controls that stay as they are.
    std::uint64_t hidden_curves = 0;
    std::uint64_t locked = 0;
};

/// The place of a size of text in text_sizes; that of the usual one for any other number.
inline std::size_t text_size_place(int text) {
    const auto* found = std::find(text_sizes.begin(), text_sizes.end(), text);
    return found == text_sizes.end() ? 0 : static_cast<std::size_t>(found - text_sizes.begin());
}

/// The size of text so many steps on, as far as there are any.
inline int next_text_size(int text, int steps) {
    const int last = static_cast<int>(text_sizes.size()) - 1;
    const int next = std::clamp(static_cast<int>(text_size_place(text)) + steps, 0, last);
    return text_sizes[static_cast<std::size_t>(next)];
}

/// Presents so, or ends it. The plot that a class saw does not stay large over the picture.
inline View presented(View view, Presenting how) {
    if (how == Presenting::no) view.large_plot.reset();
    view.presenting = how;
    return view;
}

/// The curve whose plot a class sees on the projector; none elsewhere.
inline std::optional<int> presented_curve(const View& view) {
    if (view.presenting != Presenting::projector) return std::nullopt;
    return view.large_plot.value_or(bone_outcome);
}

/// A presentation stands on paper whatever the palette: a projector shows dark ink on white best.
inline scene::Palette palette_of(const View& view) {
    return view.presenting != Presenting::no ? scene::Palette::paper : view.palette;
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
struct OpenLink {  ///< the same with what a link asks of the way of looking
    SharedLink link;
};
struct Unlock {};          ///< what a link locked may be moved again
struct CopyShareLine {};   ///< the present state as a share line to the clipboard
struct PasteShareLine {};  ///< the share line on the clipboard becomes the present state
struct ReplayChange {};    ///< the last change is played once more
struct ReadSentence {};    ///< the sentence is said again, and its way lit
struct MakeReport {};      ///< a report of the present state, to print
struct OpenDocs {};        ///< what there is to read, in the browser
struct LookAt {            ///< another way of looking, asked for by a button in a document
    View view;
};
struct CopyText {  ///< a table as text to the clipboard
    std::string text;
};
struct Learn {  ///< a learner's next state, asked for by a button of a lesson
    Progress progress;
};
struct Watch {  ///< a run from its beginning, with the picture in full view
    sim::Scenario scenario;
    std::optional<sim::Scenario> other;  ///< becomes the ghost
    std::string story;                   ///< its id, if it is one
    scene::Lens lens = scene::Lens::horizon;
};
struct PasteCodes {};  ///< the class codes on the clipboard
struct TakeCodes {     ///< class codes as they were typed or pasted, one a line
    std::string lines;
};
struct ChangeScenario {  ///< as a slider would: one undo step, the story stays
    sim::Scenario scenario;
};
struct Tell {  ///< one sentence, such as why a typed number was refused
    std::string sentence;
};
struct PlayCurve {  ///< a curve as sound: what was before, then what is now
    int plot = 0;
};
struct Split {};      ///< the present state becomes A and is worked on as B; or back to one
struct SwapSides {};  ///< the other side is worked on
using Action = std::variant<Undo, Redo, KeepAsGhost, OpenStory, OpenScenario, OpenLink, Unlock,
                            CopyPlot, CopyShareLine, PasteShareLine, ReplayChange, ReadSentence,
                            MakeReport, OpenDocs, LookAt, CopyText, Learn, Watch, PasteCodes,
                            TakeCodes, ChangeScenario, Tell, PlayCurve, Split, SwapSides>;

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
    const Reasons* reasons = nullptr;       ///< what changed and why, as soon as it is known
    bool can_replay = false;                ///< there is a last change
    const Progress* progress = nullptr;     ///< of the learner; nullptr: nothing was done yet
    const Numbers* numbers = nullptr;       ///< those that texts on screen need
    const ClassRoom* class_room = nullptr;  ///< the codes that were pasted
    const Ahead* ahead = nullptr;           ///< futures not touched yet, as far as they are known
    /// Two states side by side: `now` is the side that is worked on, `before` the other one.
    std::optional<Side> side{};
    std::span<const scene::Scene> sides{};       ///< then both pictures, A first; else empty
    std::span<const EvidenceRecord> evidence{};  ///< what is known about each link
    double run_ms = 0.0;                         ///< how long the present run took
    /// While the last change is played once more: the state that it comes from and goes to.
    const sim::Scenario* replay_from = nullptr;
    const sim::Scenario* replay_to = nullptr;
    /// The state before the latest change, also while A and B are compared; nullptr if hidden.
    const sim::Trajectory* ghost = nullptr;
};

/// What panels answer with. Nothing is changed by a panel itself.
struct Asked {
    std::optional<sim::Scenario> scenario;
    int stepped = -1;      ///< the control, by its place, that `scenario` moves by steps of a key
    bool settled = false;  ///< a drag or a typed number ended: the next change is a new undo step
    std::optional<View> view;
    std::vector<Action> actions;
    std::string notice;  ///< what to tell the user, such as why a typed value was refused
};

}  // namespace compass::ui
