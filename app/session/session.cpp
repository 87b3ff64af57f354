#include "app/session/session.h"

#include "app/session/evidence_runs.h"
#include "app/session/learning.h"
#include "sim/model/links.h"
#include "ui/ahead/ranges.h"
#include "ui/playhead.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace compass {
namespace {

constexpr std::size_t most_undo_steps = 200;

const sim::Story* find_story(const Session& session, std::string_view id) {
    const auto found = std::find_if(session.stories.begin(), session.stories.end(),
                                    [id](const sim::Story& story) { return story.id == id; });
    return found == session.stories.end() ? nullptr : &*found;
}

bool is_read(const Session& session, ui::Sheet sheet) {
    return session.view.sheet == sheet ||
           session.twin_left_s[static_cast<std::size_t>(sheet)] > 0.0;
}

AheadWish wish_of(const Session& session) {
    return {.now = session.scenario,
            .before = session.before ? &session.before->scenario : nullptr,
            .choice = session.view.ahead,
            .all_sliders = session.view.more,
            .is_dragging = session.is_dragging,
            .strips = session.view.ahead.strip.has_value() && !session.view.presentation,
            .map = is_read(session, ui::Sheet::map),
            .tornado = is_read(session, ui::Sheet::tornado),
            .people = is_read(session, ui::Sheet::people)};
}

/// Replaces scenario and run; the play head stays, or stays at the end if it stood there.
void adopt(Session& session, const sim::Scenario& scenario) {
    const bool at_end = session.view.day >= session.scenario.days;
    session.scenario = scenario;
    const auto start = std::chrono::steady_clock::now();
    session.now = shown_run(scenario);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    session.run_ms = took.count();
    ++session.runs;
    session.view.day = at_end ? scenario.days : std::min(session.view.day, scenario.days);
    wish(session.ahead, wish_of(session));  // what was known is of the past from now on
}

std::optional<sim::Scenario> other_scenario(const Session& session) {
    if (!session.other) return std::nullopt;
    return session.other->scenario;
}

/// What stands on the other side from now on; nothing ends the comparison.
void put_aside(Session& session, const std::optional<sim::Scenario>& other, ui::Side side) {
    session.side = side;
    if (other == other_scenario(session)) return;
    session.other.reset();
    if (other) session.other = shown_run(*other);
    ++session.runs;
}

void remember(std::vector<Session::Step>& steps, const Session& session) {
    steps.push_back(present_step(session));
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
    if (session.scenario != story->scenario || story->other != other_scenario(session)) {
        begin_step(session);
        adopt(session, story->scenario);
        put_aside(session, story->other, ui::Side::a);
    }
    session.story = story->id;
    if (story->id == "people") {  // told of many people at once
        session.view.sheet = ui::Sheet::people;
        session.view.large_plot.reset();
    }
    session.view.day = session.scenario.days;
    session.view.playing = false;
}

/// A state from outside; the play head goes to its end, as in a story.
void open_scenario(Session& session, const sim::Scenario& scenario) {
    if (session.scenario != scenario) {
        begin_step(session);
        adopt(session, scenario);
        put_aside(session, std::nullopt, ui::Side::a);
        session.story.clear();
    }
    session.view.day = session.scenario.days;
    session.view.playing = false;
}

/// A run from its first day, with nothing over the picture.
void watch(Session& session, const ui::Watch& asked) {
    open_scenario(session, asked.scenario);
    session.story = asked.story;
    if (asked.other) {
        session.before = shown_run(*asked.other);
        session.ghost_is_kept = false;
        ++session.runs;
    }
    session.view.lens = asked.lens;
    session.view.day = 0.0;
    session.view.playing = true;
    session.view.sheet.reset();
    session.view.large_plot.reset();
    session.progress.is_watching = session.progress.lesson >= 0;
}

/// The present state is kept as A and goes on as B; or the side that is worked on goes on alone.
void split(Session& session) {
    begin_step(session);
    if (session.other) {
        put_aside(session, std::nullopt, ui::Side::a);
    } else {
        put_aside(session, session.scenario, ui::Side::b);
    }
}

void swap_sides(Session& session) {
    if (!session.other) return;
    begin_step(session);
    const sim::Scenario mine = session.scenario;
    adopt(session, session.other->scenario);
    put_aside(session, mine, session.side == ui::Side::a ? ui::Side::b : ui::Side::a);
}

/// Takes the last step of `from`, and leaves the present state in `to`.
void go_back(Session& session, std::vector<Session::Step>& from, std::vector<Session::Step>& to) {
    if (from.empty()) return;
    remember(to, session);
    const Session::Step step = from.back();
    from.pop_back();
    if (!session.ghost_is_kept) session.before = session.now;
    adopt(session, step.scenario);
    put_aside(session, step.other, step.side);
    session.story = step.story;
}

/// The state before the last change: the ghost, but where the user keeps another one.
const sim::Scenario* before_last_change(const Session& session) {
    if (session.before && !session.ghost_is_kept) return &session.before->scenario;
    return session.undo.empty() ? nullptr : &session.undo.back().scenario;
}

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

/// Ends a replay where it would have ended.
void stop_tape(Session& session) {
    if (!session.tape) return;
    const sim::Scenario to = session.tape->to;
    session.tape.reset();
    adopt(session, to);
}

/// Lights the way that the sentence names, from its first link on.
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

/// Asks why now differs from that; a hand on a slider or a tape has no answer yet.
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
    ask_why(session.why, before->scenario, session.scenario, story_behind(session));
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
    void operator()(const ui::Learn& learn) const { session.progress = learn.progress; }
    void operator()(const ui::TakeCodes& take) const {
        session.class_room = ui::class_room(take.lines, session.stories);
    }
    void operator()(const ui::Watch& asked) const { watch(session, asked); }
    void operator()(const ui::LookAt& look) const { session.view = look.view; }
    void operator()(const ui::ChangeScenario& wished) const { change(session, wished.scenario); }
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
        if (opened->other) session.other = shown_run(*opened->other);
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

void carry_out(Session& session, const ui::Asked& asked, const ui::Strings& strings) {
    if (asked.view) session.view = *asked.view;
    // what a panel asks for while a tape runs would start from a state that is nobody's
    const bool interrupts = session.tape && (asked.scenario || !asked.actions.empty());
    if (interrupts) stop_tape(session);
    if (asked.scenario && !interrupts) {
        change(session, *asked.scenario);
        session.is_dragging = true;
    }
    if (asked.settled) session.is_dragging = false;
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

Session::Step present_step(const Session& session) {
    return {session.scenario, session.story, other_scenario(session), session.side};
}

void restore_steps(Session& session, std::vector<Session::Step> steps, const Session::Step& last) {
    if (!(last.scenario == session.scenario)) steps.push_back(last);
    const std::size_t extra = steps.size() > most_undo_steps ? steps.size() - most_undo_steps : 0;
    session.undo.assign(steps.begin() + static_cast<std::ptrdiff_t>(extra), steps.end());
}

void make_extra_runs(Session& session, const Clock& clock) {
    const double start = clock();
    wonder(session);
    const bool was_known = session.why.reasons.has_value();
    const double used_ms = find_some(session.why, clock, extra_ms_per_frame);
    if (session.why.reasons && !was_known) {
        ++session.runs;
        if (session.lights_when_known) light_path(session);
    }
    if (used_ms > 0.0) return;  // the bands can wait for the next frame
    want(session.evidence,
         session.view.band ? evidence_ends(session.scenario) : std::vector<sim::Scenario>());
    make_some(session.evidence, clock, coarse_run);
    const AheadWish wished = wish_of(session);
    wish(session.ahead, wished);
    if (!session.evidence.all_done()) return;
    Slice slice{.clock = clock, .end_ms = start + extra_ms_per_frame};
    fulfil(session.ahead, wished, slice);
}

void note_read(Session& session, ui::Sheet sheet) {
    constexpr double seconds_read = 2.0;
    session.twin_left_s[static_cast<std::size_t>(sheet)] = seconds_read;
    wish(session.ahead, wish_of(session));
}

void advance(Session& session, double seconds) {
    constexpr double calm_pace = 1.0 / 3.0;
    run_tape(session, seconds);
    session.view = ui::advanced(session.view, session.scenario.days, seconds);
    come_back_from_watching(session);
    if (session.view.lit) session.view.lit_seconds += seconds;
    if (session.view.motion == ui::Motion::full) session.seconds += seconds;
    if (session.view.motion == ui::Motion::calm) session.seconds += calm_pace * seconds;
    for (double& left : session.twin_left_s) left -= seconds;
    session.notice_left_s -= seconds;
    if (session.notice_left_s <= 0.0) session.notice.clear();
}

void tell(Session& session, std::string_view sentence) {
    constexpr double seconds_shown = 8.0;
    session.notice = sentence;
    session.notice_left_s = seconds_shown;
}

namespace {

/// Of a change that was made since they are not known yet; a tape shows the change they tell of.
const ui::Reasons* known_reasons(const Session& session) {
    if (!session.why.reasons) return nullptr;
    const ui::Reasons& reasons = *session.why.reasons;
    const sim::Trajectory* before = compared(session);
    const bool belongs = session.tape || (reasons.after == session.scenario && before != nullptr &&
                                          reasons.before == before->scenario);
    return belongs ? &reasons : nullptr;
}

}  // namespace

std::vector<const sim::Trajectory*> pictured(const Session& session) {
    if (!session.other) return {&session.now};
    if (session.side == ui::Side::a) return {&session.now, &*session.other};
    return {&*session.other, &session.now};
}

std::size_t pictured_now(const Session& session) {
    return session.other && session.side == ui::Side::b ? 1 : 0;
}

ui::Shown shown(const Session& session, const scene::Scene& scene) {
    const sim::Trajectory* before =
        session.before && session.view.ghost ? &*session.before : nullptr;
    if (session.other) before = &*session.other;
    // runs of an older scenario may still lie there until the next make_extra_runs
    const bool has_band = session.view.band && session.evidence.done.size() == 2 &&
                          session.evidence.wanted == evidence_ends(session.scenario);
    return {.scenario = session.scenario,
            .baseline = session.baseline,
            .now = session.now,
            .before = before,
            .view = session.view,
            .scene = scene,
            .stories = session.stories,
            .story = session.story,
            .can_undo = !session.undo.empty(),
            .can_redo = !session.redo.empty(),
            .notice = session.notice,
            .no_effect = has_band ? &session.evidence.done.front() : nullptr,
            .as_article = has_band ? &session.evidence.done.back() : nullptr,
            .reasons = known_reasons(session),
            .can_replay = can_replay(session),
            .progress = &session.progress,
            .numbers = &session.numbers,
            .class_room = &session.class_room,
            .ahead = &session.ahead.told,
            .side = session.other ? std::optional(session.side) : std::nullopt,
            .evidence = session.links,
            .run_ms = session.run_ms};
}

scene::Moment moment(const Session& session) {
    std::vector<std::string_view> left_out;
    for (const sim::Link& link : sim::links()) {
        if (sim::is_left_out(link, session.scenario.regimen.hide_weak)) left_out.push_back(link.id);
    }
    return {.day = session.view.day,
            .lens = session.view.lens,
            .seconds = session.seconds,
            .palette = ui::palette_of(session.view),
            .true_scale = session.view.true_scale,
            .left_out = std::move(left_out)};
}

}  // namespace compass
