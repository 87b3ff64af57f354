#include "app/session/session.h"

#include "app/session/changes.h"
#include "app/session/evidence_runs.h"
#include "app/session/futures.h"
#include "app/session/learning.h"
#include "app/session/replay.h"
#include "ui/playhead.h"

#include <algorithm>
#include <utility>

namespace compass {
namespace {

/// A change by hand: what a link locked stays, and is told of where it was what should move.
void change_unlocked(Session& session, const sim::Scenario& wished, const ui::Strings& strings) {
    const sim::Scenario kept = ui::with_locks_kept(session.view, session.scenario, wished);
    if (!(kept == wished)) {
        tell(session, ui::filled(said(session, strings, "shared_link.locked"),
                                 {ui::locked_names(session.view, strings)}));
    }
    change(session, kept);
}

/// Is it one more of a burst of key presses on the same slider? They are undone as one.
bool goes_on_stepping(const Session& session, const ui::Asked& asked) {
    return asked.scenario && asked.stepped >= 0 && asked.stepped == session.stepped &&
           session.stepping_left_s > 0.0;
}

void note_step(Session& session, const ui::Asked& asked) {
    constexpr double burst_pause_s = 0.7;
    if (!asked.scenario && asked.actions.empty()) return;
    session.stepped = asked.actions.empty() ? asked.stepped : -1;
    session.stepping_left_s = burst_pause_s;
}

/// Carries out one action; those for the clipboard and the like are the window's business.
struct Actor {
    Session& session;
    const ui::Strings& strings;

    void operator()(const ui::Undo& /*undo*/) const {
        go_back(session, session.undo, session.redo);
    }
    void operator()(const ui::Redo& /*redo*/) const {
        go_back(session, session.redo, session.undo);
    }
    void operator()(const ui::ReplayChange& /*replay*/) const { start_tape(session); }
    void operator()(const ui::ReadSentence& /*read*/) const {
        light_path(session);
        ++session.readings;
    }
    void operator()(const ui::OpenStory& open) const { open_story(session, open.id, strings); }
    void operator()(const ui::OpenScenario& open) const { open_scenario(session, open.scenario); }
    void operator()(const ui::OpenLink& open) const { open_link(session, open.link, strings); }
    void operator()(const ui::Unlock& /*wish*/) const { session.view.locked = 0; }
    void operator()(const ui::Learn& learn) const { session.progress = learn.progress; }
    void operator()(const ui::TakeCodes& take) const {
        session.class_room = ui::class_room(take.lines, session.stories);
    }
    void operator()(const ui::Watch& asked) const { watch(session, asked); }
    void operator()(const ui::LookAt& look) const { session.view = look.view; }
    void operator()(const ui::Tell& asked) const { tell(session, asked.sentence); }
    void operator()(const ui::ChangeScenario& wished) const {
        change_unlocked(session, wished.scenario, strings);
    }
    void operator()(const ui::Split& /*wish*/) const { split(session); }
    void operator()(const ui::SwapSides& /*wish*/) const { swap_sides(session); }
    void operator()(const ui::KeepAsGhost& /*keep*/) const {
        session.before = session.now;
        session.ghost_is_kept = true;
        ++session.runs;
        tell(session, said(session, strings, "notice.kept"));
    }
    template <typename Other>
    void operator()(const Other& /*other*/) const {}
};

/// On the story of that name, or else on "balanced".
Session opened_on(std::vector<sim::Story> stories, std::string_view story) {
    Session session;
    session.stories = std::move(stories);
    if (const auto* neutral = find_story(session, "baseline")) {
        session.baseline = neutral->scenario;
    }
    const sim::Story* opened = find_story(session, story);
    if (opened == nullptr) opened = find_story(session, "balanced");
    if (opened != nullptr) {
        session.scenario = opened->scenario;
        session.story = opened->id;
        if (opened->other) session.other = shown_run(*opened->other, &session.starts);
    }
    session.view.day = session.scenario.days;
    adopt(session, session.scenario);
    return session;
}

}  // namespace

Session start_session(std::vector<sim::Story> stories, std::string_view story,
                      const ui::Strings& strings) {
    Session session = opened_on(std::move(stories), story);
    if (session.story != story) {
        tell(session,
             ui::filled(said(session, strings, "notice.no_such_start"), {std::string(story)}));
    }
    return session;
}

Session start_session(std::vector<sim::Story> stories, const sim::Scenario& scenario) {
    Session session = opened_on(std::move(stories), "balanced");
    session.before.reset();
    session.other.reset();
    session.story.clear();
    adopt(session, scenario);
    session.view.day = scenario.days;
    return session;
}

void open_link(Session& session, const ui::SharedLink& link, const ui::Strings& strings) {
    open_scenario(session, link.scenario);
    const std::vector<std::string> unknown = ui::look_as_asked(session.view, link);
    if (session.view.hidden_curves != 0) session.view.day = 0.0;  // to be played from there
    const std::string notice = ui::link_notice(link, unknown, strings, session.view.level);
    if (!notice.empty()) tell(session, notice);
}

void carry_out(Session& session, const ui::Asked& asked, const ui::Strings& strings) {
    if (asked.view) session.view = *asked.view;
    // what a panel asks for while a tape runs would start from a state that is nobody's
    const bool interrupts = session.tape && (asked.scenario || !asked.actions.empty());
    if (interrupts) stop_tape(session);
    if (asked.scenario || !asked.actions.empty()) session.notice.clear();  // it was of before
    if (goes_on_stepping(session, asked)) session.is_dragging = true;
    if (asked.scenario && !interrupts) {
        change_unlocked(session, *asked.scenario, strings);
        session.is_dragging = true;
    }
    if (asked.settled) session.is_dragging = false;
    note_step(session, asked);
    for (const ui::Action& action : asked.actions) {
        session.is_dragging = false;
        std::visit(Actor{session, strings}, action);
    }
    if (!asked.notice.empty()) tell(session, asked.notice);
    if (session.view.sheet) prepare(session, *session.view.sheet);
    note_goal(session);
    follow_hints(session, asked);
    wish(session.ahead, wish_of(session));
}

bool make_extra_runs(Session& session, const Clock& clock, const Spare& spare) {
    const double start = clock();
    wonder(session);
    const bool was_known = session.why.reasons.has_value();
    const double used_ms = find_some(session.why, clock, spare.sentence_ms);
    if (session.why.reasons && !was_known) {
        ++session.runs;
        if (session.lights_when_known) light_path(session);
    }
    if (used_ms > 0.0) return false;  // the bands can wait for the next frame
    want(session.evidence,
         session.view.band ? evidence_ends(session.scenario) : std::vector<sim::Scenario>());
    make_some(session.evidence, clock, coarse_run, std::max(spare.ahead_ms, extra_ms_per_frame));
    const AheadWish wished = wish_of(session);
    wish(session.ahead, wished);
    if (!session.evidence.all_done()) return false;
    Slice slice{.clock = clock, .end_ms = start + spare.ahead_ms};
    return fulfil(session.ahead, wished, slice);
}

void advance(Session& session, double seconds) {
    constexpr double calm_pace = 1.0 / 3.0;
    run_tape(session, seconds);
    session.view = ui::advanced(session.view, session.scenario.days, seconds);
    come_back_from_watching(session);
    if (session.view.playing) session.view.hidden_curves = 0;
    if (session.view.lit) session.view.lit_seconds += seconds;
    if (session.view.motion == ui::Motion::full) session.seconds += seconds;
    if (session.view.motion == ui::Motion::calm) session.seconds += calm_pace * seconds;
    for (double& left : session.twin_left_s) left -= seconds;
    session.stepping_left_s -= seconds;
    session.notice_left_s -= seconds;
    if (session.notice_left_s <= 0.0) session.notice.clear();
}

void tell(Session& session, std::string_view sentence) {
    constexpr double seconds_shown = 8.0;
    session.notice = sentence;
    session.notice_left_s = seconds_shown;
}

}  // namespace compass
