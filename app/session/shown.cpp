#include "app/session/evidence_runs.h"
#include "app/session/replay.h"
#include "app/session/session.h"
#include "sim/model/links.h"

#include <utility>

namespace compass {

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
            .run_ms = session.run_ms,
            .replay_from = session.tape ? &session.tape->from : nullptr,
            .replay_to = session.tape ? &session.tape->to : nullptr,
            .ghost = session.before && session.view.ghost ? &*session.before : nullptr};
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
