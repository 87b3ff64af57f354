#include "app/session/session.h"

#include "app/session/evidence_runs.h"
#include "ui/playhead.h"

#include <algorithm>
#include <utility>

namespace compass {
namespace {

constexpr std::size_t most_undo_steps = 200;

const sim::Story* find_story(const Session& session, std::string_view id) {
    const auto found = std::find_if(session.stories.begin(), session.stories.end(),
                                    [id](const sim::Story& story) { return story.id == id; });
    return found == session.stories.end() ? nullptr : &*found;
}

sim::Trajectory run_of(const sim::Scenario& scenario) {
    return sim::simulate(scenario, static_cast<int>(scenario.days));
}

/// Replaces scenario and run; the play head stays, or stays at the end if it stood there.
void adopt(Session& session, const sim::Scenario& scenario) {
    const bool at_end = session.view.day >= session.scenario.days;
    session.scenario = scenario;
    session.now = run_of(scenario);
    ++session.runs;
    session.view.day = at_end ? scenario.days : std::min(session.view.day, scenario.days);
}

void remember(std::vector<Session::Step>& steps, const Session& session) {
    steps.push_back({session.scenario, session.story});
    if (steps.size() > most_undo_steps) steps.erase(steps.begin());
}

/// Opens a new undo step: what was becomes the ghost.
void begin_step(Session& session) {
    remember(session.undo, session);
    session.redo.clear();
    if (!session.ghost_is_kept) session.before = session.now;
}

void change(Session& session, const sim::Scenario& scenario) {
    if (scenario == session.scenario) return;
    if (!session.is_dragging) begin_step(session);
    adopt(session, scenario);
}

std::string_view said(const Session& session, const ui::Strings& strings, std::string_view key) {
    return strings.text(key, session.view.level);
}

void open_story(Session& session, std::string_view id, const ui::Strings& strings) {
    const sim::Story* story = find_story(session, id);
    if (story == nullptr) {
        tell(session, ui::filled(said(session, strings, "notice.no_story"), {std::string(id)}));
        return;
    }
    if (session.scenario != story->scenario) {
        begin_step(session);
        adopt(session, story->scenario);
    }
    session.story = story->id;
    session.view.day = session.scenario.days;
    session.view.playing = false;
    if (story->other) {  // told as A against B: until there is a split view, B is the ghost
        session.before = run_of(*story->other);
        session.ghost_is_kept = false;
        ++session.runs;
    }
}

/// A state from outside; the play head goes to its end, as in a story.
void open_scenario(Session& session, const sim::Scenario& scenario) {
    if (session.scenario != scenario) {
        begin_step(session);
        adopt(session, scenario);
        session.story.clear();
    }
    session.view.day = session.scenario.days;
    session.view.playing = false;
}

/// Takes the last step of `from`, and leaves the present state in `to`.
void go_back(Session& session, std::vector<Session::Step>& from, std::vector<Session::Step>& to) {
    if (from.empty()) return;
    remember(to, session);
    const Session::Step step = from.back();
    from.pop_back();
    if (!session.ghost_is_kept) session.before = session.now;
    adopt(session, step.scenario);
    session.story = step.story;
}

void act(Session& session, const ui::Action& action, const ui::Strings& strings) {
    if (const auto* open = std::get_if<ui::OpenStory>(&action)) {
        open_story(session, open->id, strings);
    }
    if (const auto* open = std::get_if<ui::OpenScenario>(&action)) {
        open_scenario(session, open->scenario);
    }
    if (std::holds_alternative<ui::Undo>(action)) go_back(session, session.undo, session.redo);
    if (std::holds_alternative<ui::Redo>(action)) go_back(session, session.redo, session.undo);
    if (std::holds_alternative<ui::KeepAsGhost>(action)) {
        session.before = session.now;
        session.ghost_is_kept = true;
        ++session.runs;
        tell(session, said(session, strings, "notice.kept"));
    }
}

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
        if (opened->other) session.before = run_of(*opened->other);
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
    session.story.clear();
    adopt(session, scenario);
    session.view.day = scenario.days;
    return session;
}

void carry_out(Session& session, const ui::Asked& asked, const ui::Strings& strings) {
    if (asked.view) session.view = *asked.view;
    if (asked.scenario) {
        change(session, *asked.scenario);
        session.is_dragging = true;
    }
    if (asked.settled) session.is_dragging = false;
    for (const ui::Action& action : asked.actions) {
        session.is_dragging = false;
        act(session, action, strings);
    }
    if (!asked.notice.empty()) tell(session, asked.notice);
}

void make_extra_runs(Session& session, const Clock& clock) {
    want(session.evidence,
         session.view.band ? evidence_ends(session.scenario) : std::vector<sim::Scenario>());
    make_some(session.evidence, clock, coarse_run);
}

void advance(Session& session, double seconds) {
    constexpr double calm_pace = 1.0 / 3.0;
    session.view = ui::advanced(session.view, session.scenario.days, seconds);
    if (session.view.motion == ui::Motion::full) session.seconds += seconds;
    if (session.view.motion == ui::Motion::calm) session.seconds += calm_pace * seconds;
    session.notice_left_s -= seconds;
    if (session.notice_left_s <= 0.0) session.notice.clear();
}

void tell(Session& session, std::string_view sentence) {
    constexpr double seconds_shown = 8.0;
    session.notice = sentence;
    session.notice_left_s = seconds_shown;
}

ui::Shown shown(const Session& session, const scene::Scene& scene) {
    const bool has_ghost = session.before.has_value() && session.view.ghost;
    // runs of an older scenario may still lie there until the next make_extra_runs
    const bool has_band = session.view.band && session.evidence.done.size() == 2 &&
                          session.evidence.wanted == evidence_ends(session.scenario);
    return {.scenario = session.scenario,
            .baseline = session.baseline,
            .now = session.now,
            .before = has_ghost ? &*session.before : nullptr,
            .view = session.view,
            .scene = scene,
            .stories = session.stories,
            .story = session.story,
            .can_undo = !session.undo.empty(),
            .can_redo = !session.redo.empty(),
            .notice = session.notice,
            .no_effect = has_band ? &session.evidence.done.front() : nullptr,
            .as_article = has_band ? &session.evidence.done.back() : nullptr};
}

scene::Moment moment(const Session& session) {
    return {.day = session.view.day,
            .lens = session.view.lens,
            .seconds = session.seconds,
            .palette = ui::palette_of(session.view),
            .true_scale = session.view.true_scale};
}

}  // namespace compass
