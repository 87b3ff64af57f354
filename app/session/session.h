#pragma once

#include "app/ahead/look_ahead.h"
#include "app/session/extra_runs.h"
#include "app/session/reason_work.h"
#include "app/session/tape.h"
#include "ui/view.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace compass {

/// What the program remembers from frame to frame: a plain value that functions below replace.
/// Its invariant: `now` is always the run of `scenario`, so no frame can show a curve that does
/// not belong to the sliders.
struct Session {
    std::vector<sim::Story> stories;
    sim::Scenario baseline;  ///< the neutral person: where notches stand and *reset* goes
    sim::Scenario scenario;
    sim::Trajectory now;
    std::optional<sim::Trajectory> before;  ///< the ghost
    bool ghost_is_kept = false;             ///< kept by the user, so changes do not replace it
    std::optional<sim::Trajectory> other;   ///< the other side, while A and B are compared
    ui::Side side = ui::Side::a;            ///< which of the two is worked on
    std::vector<ui::EvidenceRecord> links;  ///< what is known about each link of the model
    sim::Starts starts;                     ///< of the last runs
    double run_ms = 0.0;                    ///< how long the present run took
    double frame_ms = 0.0;                  ///< how long the last frame took, further runs apart
    ExtraRuns evidence;                     ///< the ends of the evidence dials, for the bands
    ReasonWork why;                         ///< from the ghost to now
    AheadWork ahead;                        ///< strips, map, tornado, people
    /// How long each sheet still counts as read by the page's twin, which opens none over the
    /// picture, s.
    std::array<double, ui::sheet_count> twin_left_s{};
    std::optional<Tape> tape;        ///< while the last change is played once more
    bool lights_when_known = false;  ///< the path was asked for before it was found
    int readings = 0;                ///< how often the sentence was asked for again
    std::string story;               ///< id of the story last opened
    ui::View view;
    ui::Progress progress;     ///< of the learner
    ui::ClassRoom class_room;  ///< the codes that were pasted
    ui::Numbers numbers;       ///< what texts that were on screen state
    double seconds = 0.0;      ///< clock of the dots and of idle motion
    std::string notice;
    double notice_left_s = 0.0;
    int stepped = -1;              ///< the control that keys moved last, by its place
    double stepping_left_s = 0.0;  ///< for as long a further step belongs to the same undo step
    bool is_dragging = false;      ///< further changes belong to the same undo step
    int runs = 0;  ///< how often the model ran; tells callers when to make plots anew

    struct Step {
        sim::Scenario scenario;
        std::string story;
        std::optional<sim::Scenario> other{};
        ui::Side side = ui::Side::a;
    };
    std::vector<Step> undo;
    std::vector<Step> redo;
};

/// A session that shows a story. Needs the stories "balanced" and "baseline" in the list; an
/// unknown id opens "balanced" with a notice.
Session start_session(std::vector<sim::Story> stories, std::string_view story,
                      const ui::Strings& strings);

/// The same with a scenario of one's own.
Session start_session(std::vector<sim::Story> stories, const sim::Scenario& scenario);

/// Opens what a link holds, with a notice of what of it is not known here. One undo step,
/// unless it is what is shown anyway.
void open_link(Session& session, const ui::SharedLink& link, const ui::Strings& strings);

/// The present state as a step that undo could lead back to.
Session::Step present_step(const Session& session);

/// Puts steps kept from an earlier time behind what can be undone, `last` being the state that was
/// left then; what is undone first is the way back to it.
void restore_steps(Session& session, std::vector<Session::Step> steps, const Session::Step& last);

/// Makes the numbers that the texts of a sheet state, at need; each only once.
void prepare(Session& session, ui::Sheet sheet);

/// Carries out what the panels asked for, but for the clipboard, which is the window's business.
void carry_out(Session& session, const ui::Asked& asked, const ui::Strings& strings);

/// Looks for reasons, then makes of the runs that curves show beside the present one as many as fit
/// into a frame's budget.
/// Call it once a frame, after carry_out: what belongs to a scenario left behind is dropped.
/// Nothing should be spared for what looks ahead (strips, maps) while a slider moves, since the
/// next move drops what was begun. True when all is there.
bool make_extra_runs(Session& session, const Clock& clock, const Spare& spare = {});

/// The page reads this sheet: what it shows is worked out as if it were open, for two seconds.
void note_read(Session& session, ui::Sheet sheet);

/// Lets `seconds` of real time pass: play head, dots, the notice that fades.
void advance(Session& session, double seconds);

/// Tells the user one sentence, for some seconds.
void tell(Session& session, std::string_view sentence);

/// The runs whose pictures are shown: the present one, or A and B.
std::vector<const sim::Trajectory*> pictured(const Session& session);

/// Which of these is worked on.
std::size_t pictured_now(const Session& session);

/// What the panels are shown; refers to the session and the scene.
ui::Shown shown(const Session& session, const scene::Scene& scene);

/// How the picture is looked at now.
scene::Moment moment(const Session& session);

}  // namespace compass
