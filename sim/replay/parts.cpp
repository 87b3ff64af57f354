#include "sim/daymap/path.h"
#include "sim/daymap/walk.h"
#include "sim/replay/deposits.h"
#include "sim/replay/stores.h"

namespace compass::sim {
namespace {

/// Blood and urine of the last day, from the states at both its ends.
void set_last_day(const Parameters& p, const State& begin, const State& end, Outcomes& o) {
    o[index(Outcome::blood)] = (end[m_ecf] - begin[m_ecf]) / (10.0 * p.v_ecf);
    o[index(Outcome::urine)] = end[a_uri] - begin[a_uri];
}

void see_last_day(const Subject& subject, const Path& path, Outcomes& o) {
    const Leap& last = path.leaps.back();
    if (last.cycles > 1 && last.cycle_days() == 1) {
        const Body begin = reached(subject, last, false, last.cycles - 1).body;
        return set_last_day(subject.model.p, begin.state, path.end.state, o);
    }
    walk_through(subject, last, false, last.end_day() - 1, [&](const WalkedDay& walked) {
        set_last_day(subject.model.p, walked.begin.state, walked.end.state, o);
        return last.end_day();
    });
}

/// How large the doubt about a leap of a replay may be: four times that of a run. Shares are told
/// in two digits, and the same leaps are wrong by nearly the same.
constexpr double replay_tolerance = 6e-4;

Outcomes replayed_calcium(const Mix& mix, int days) {
    const Replay replay(mix);
    Subject subject = subject_of(replay.scenario(), replay.parameters());
    subject.base = replay.base();
    subject.replay = &replay;
    const Path path = find_path(subject, replay.start(), days,
                                {.with_labels = false, .tolerance = replay_tolerance});
    Outcomes o{};
    see_last_day(subject, path, o);
    o[index(Outcome::bone)] = (path.end.state[trab] + path.end.state[cort]) / 1000.0;
    return o;
}

}  // namespace

Outcomes replayed(const Mix& mix, Part part, int days) {
    if (part == Part::calcium) return replayed_calcium(mix, days);
    Outcomes o{};
    if (part == Part::artery) {
        o[index(Outcome::artery)] = replayed_deposits_mg(mix, days) / mix.one->parameters.cac_mg;
    } else {
        o[index(Outcome::d_store)] = replayed_store_nmol_l(mix, days);
    }
    return o;
}

}  // namespace compass::sim
