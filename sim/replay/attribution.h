#pragma once

#include "sim/replay/mix.h"

#include <memory>

namespace compass::sim {

/// How much each way did of what differs between two runs. With every way taken from records, the
/// contribution of one is the mean of what it does alone and of what is missing without it; with
/// `remainder` they add up to what differs.
struct Attribution {
    Outcomes before{};
    Outcomes after{};
    std::array<Outcomes, way_count> by_way{};
    std::array<int, way_count> turn{};  ///< turn_of each way
    Outcomes start_change{};  ///< of what an outcome starts from: mass or level on the first day

    double change(Outcome outcome) const { return after[index(outcome)] - before[index(outcome)]; }
    double contribution(Way way, Outcome outcome) const {
        return by_way[index(way)][index(outcome)];
    }
    /// What the ways do together, and what a replay gets wrong.
    double remainder(Outcome outcome) const;
};

/// An attribution in the making, one piece of work at a time: two runs, then two replays for each
/// way that differs. A plain value.
struct AttributionWork {
    Scenario before;
    Scenario after;
    int days = 1;
    std::size_t next = 0;  ///< piece of work; past the last way all is done
    std::shared_ptr<const Record> one{}, other{};
    std::array<bool, way_count> differs{};
    Outcomes all_one{}, all_other{};  ///< replays of a single record
    Attribution result{};

    bool is_done() const { return next >= 3 + way_count; }
};

/// Both over the days of the shorter one, 1 or more.
AttributionWork attribution_of(const Scenario& before, const Scenario& after);

/// Does the next piece: a run, or two replays; about a millisecond for ten years.
void go_on(AttributionWork& work);

/// All of it at once.
Attribution attribution(const Scenario& before, const Scenario& after);

}  // namespace compass::sim
