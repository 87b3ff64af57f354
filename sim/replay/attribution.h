#pragma once

#include "sim/replay/mix.h"

#include <memory>
#include <optional>
#include <vector>

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

/// One of the two runs that are compared, as far as it is known.
struct AttributedRun {
    Scenario scenario;
    std::shared_ptr<const Trajectory> run{};
    std::shared_ptr<const Record> record{};
};

/// A run that lies ready, thin or with daily samples.
AttributedRun attributed(const Trajectory& run);

/// An attribution in the making, one piece of work at a time: the runs at need, a record of each,
/// then two replays for each way that differs. A plain value.
struct AttributionWork {
    AttributedRun one, other;
    int days = 1;
    /// Of which part ways are asked for; all of them if not set. May be set once the runs are
    /// there.
    std::optional<Part> part{};

    /// Replays to be made: of each record alone, or with ways switched.
    struct Piece {
        Part part = Part::calcium;
        /// None: each record alone. Two are found at once: without the one is with the other alone.
        std::vector<Way> ways{};
        bool is_all = false;              ///< `ways` are all that differ
        std::optional<Outcomes> alone{};  ///< the first of the two replays, once it is made
    };
    std::optional<std::vector<Piece>> left{};  ///< the next one last; unknown before the records
    Outcomes all_one{}, all_other{};           ///< replays of a single record
    Attribution result{};

    bool has_runs() const { return one.run != nullptr && other.run != nullptr; }
    bool is_done() const { return left && left->empty(); }
};

/// Both over the days of the shorter one, 1 or more.
AttributionWork attribution_of(const AttributedRun& before, const AttributedRun& after);

/// The same of runs that are still to be made.
AttributionWork attribution_of(const Scenario& before, const Scenario& after);

/// Does the next piece: a run, a record, or a replay or two; about a millisecond for ten years.
void go_on(AttributionWork& work);

/// All of it at once.
Attribution attribution(const Scenario& before, const Scenario& after);

}  // namespace compass::sim
