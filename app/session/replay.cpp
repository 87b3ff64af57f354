#include "app/session/replay.h"

#include "app/session/changes.h"

namespace compass {
namespace {

/// The state before the last change: the ghost, but where the user keeps another one.
const sim::Scenario* before_last_change(const Session& session) {
    if (session.before && !session.ghost_is_kept) return &session.before->scenario;
    return session.undo.empty() ? nullptr : &session.undo.back().scenario;
}

/// The story, where it alone made the change.
std::string_view story_behind(const Session& session) {
    const sim::Story* story = find_story(session, session.story);
    return story != nullptr && story->scenario == session.scenario ? story->id : std::string_view{};
}

/// What the present run is compared with: the other side, else the ghost; or nullptr.
const sim::Trajectory* compared(const Session& session) {
    if (session.other) return &*session.other;
    return session.before ? &*session.before : nullptr;
}

}  // namespace

bool can_replay(const Session& session) {
    const sim::Scenario* before = before_last_change(session);
    return before != nullptr && !(*before == session.scenario);
}

void start_tape(Session& session) {
    if (!can_replay(session)) return;
    session.tape = Tape{.from = *before_last_change(session), .to = session.scenario};
    // all of the glide happens within the same time to look ahead
    session.tape->from.days = session.scenario.days;
    session.view.playing = false;
    session.view.lit.reset();
    adopt(session, session.tape->from);
}

void stop_tape(Session& session) {
    if (!session.tape) return;
    const sim::Scenario to = session.tape->to;
    session.tape.reset();
    adopt(session, to);
}

void light_path(Session& session) {
    session.lights_when_known = !session.why.reasons;
    if (!session.why.reasons) return;
    const ui::Contribution* first = ui::winner(*session.why.reasons);
    if (first == nullptr) return;
    session.view.lit = first->way;
    session.view.lit_seconds = 0.0;
}

void run_tape(Session& session, double seconds) {
    if (!session.tape) return;
    session.tape->seconds += seconds;
    if (is_over(*session.tape)) {
        stop_tape(session);
        light_path(session);
        return;
    }
    const sim::Scenario next = shown_by(*session.tape, session.view.motion != ui::Motion::still);
    if (!(next == session.scenario)) adopt(session, next);
}

void wonder(Session& session) {
    if (session.tape) return;
    const sim::Trajectory* before = compared(session);
    const bool differs = before != nullptr && !(before->scenario == session.scenario);
    const ui::Findings* asked = session.why.asked ? &*session.why.asked : nullptr;
    const bool is_old = asked != nullptr && (!differs || !(asked->after == session.scenario) ||
                                             !(asked->before == before->scenario));
    if (is_old) {
        session.why = {};
        session.view.lit.reset();
        session.lights_when_known = false;
    }
    if (!differs || session.is_dragging) return;
    ask_why(session.why, *before, session.now, story_behind(session));
}

const ui::Reasons* known_reasons(const Session& session) {
    if (!session.why.reasons) return nullptr;
    const ui::Reasons& reasons = *session.why.reasons;
    const sim::Trajectory* before = compared(session);
    const bool belongs = session.tape || (reasons.after == session.scenario && before != nullptr &&
                                          reasons.before == before->scenario);
    return belongs ? &reasons : nullptr;
}

}  // namespace compass
