#include "app/session/changes.h"

#include "app/session/futures.h"
#include "ui/sheets/sheet_names.h"

#include <algorithm>
#include <chrono>

namespace compass {
namespace {

constexpr std::size_t most_undo_steps = 200;

std::optional<sim::Scenario> other_scenario(const Session& session) {
    if (!session.other) return std::nullopt;
    return session.other->scenario;
}

/// What stands on the other side from now on; nothing ends the comparison.
void put_aside(Session& session, const std::optional<sim::Scenario>& other, ui::Side side) {
    session.side = side;
    if (other == other_scenario(session)) return;
    session.other.reset();
    if (other) session.other = shown_run(*other, &session.starts);
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

}  // namespace

const sim::Story* find_story(const Session& session, std::string_view id) {
    const auto found = std::find_if(session.stories.begin(), session.stories.end(),
                                    [id](const sim::Story& story) { return story.id == id; });
    return found == session.stories.end() ? nullptr : &*found;
}

std::string_view said(const Session& session, const ui::Strings& strings, std::string_view key) {
    return strings.text(key, session.view.level);
}

void adopt(Session& session, const sim::Scenario& scenario) {
    const bool at_end = session.view.day >= session.scenario.days;
    session.scenario = scenario;
    const auto start = std::chrono::steady_clock::now();
    session.now = shown_run(scenario, &session.starts);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    session.run_ms = took.count();
    ++session.runs;
    session.view.day = at_end ? scenario.days : std::min(session.view.day, scenario.days);
    wish(session.ahead, wish_of(session));  // what was known is of the past from now on
}

void change(Session& session, const sim::Scenario& scenario) {
    if (scenario == session.scenario) return;
    if (!session.is_dragging) begin_step(session);
    adopt(session, scenario);
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
    if (const auto sheet = ui::sheet_of_story(story->id)) {
        session.view.sheet = sheet;
        session.view.large_plot.reset();
    }
    session.view.day = session.scenario.days;
    session.view.playing = false;
}

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

void watch(Session& session, const ui::Watch& asked) {
    open_scenario(session, asked.scenario);
    session.story = asked.story;
    if (asked.other) {
        session.before = shown_run(*asked.other, &session.starts);
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

Session::Step present_step(const Session& session) {
    return {session.scenario, session.story, other_scenario(session), session.side};
}

void restore_steps(Session& session, std::vector<Session::Step> steps, const Session::Step& last) {
    if (!(last.scenario == session.scenario)) steps.push_back(last);
    const std::size_t extra = steps.size() > most_undo_steps ? steps.size() - most_undo_steps : 0;
    session.undo.assign(steps.begin() + static_cast<std::ptrdiff_t>(extra), steps.end());
}

}  // namespace compass
