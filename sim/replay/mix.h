#pragma once

#include "sim/replay/replay.h"

namespace compass::sim {

/// What people look at in the end, as the readouts show it.
enum class Outcome : std::uint8_t { blood, bone, artery, urine, d_store };
inline constexpr std::size_t outcome_count = static_cast<std::size_t>(Outcome::d_store) + 1;

constexpr std::size_t index(Outcome outcome) {
    return static_cast<std::size_t>(outcome);
}

/// By Outcome: mg/dL (mean of the last day), g, Agatston units, mg a day, nmol/L.
using Outcomes = std::array<double, outcome_count>;

/// Of a state and the day that ended there.
Outcomes outcomes(const Parameters& p, const State& y, const Day& day);

/// Of a sample of a run.
Outcomes outcomes_of(const Trajectory& run, const Sample& sample);

/// The part of a replay that an outcome belongs to.
Part part_of(Outcome outcome);

/// Where `days` of a replay lead; only the outcomes of that part are set. Calcium costs about half
/// of what simulate does, the artery nearly nothing.
Outcomes replayed(const Mix& mix, Part part, int days);

/// By which ways can the second record have come to differ from the first?
std::array<bool, way_count> ways_that_differ(const Record& one, const Record& other);

/// Does the way, if it differs, reach this part? What was there at the start may differ in one
/// part only.
bool reaches(Way way, Part part, const Record& one, const Record& other);

/// Does the second record say more by this way (1), less (-1), or as much at other times (0)? Of
/// `start`, where there is no one answer, always 0.
int turn_of(Way way, const Record& one, const Record& other);

}  // namespace compass::sim
