#pragma once

#include "sim/story.h"
#include "sim/trajectory.h"

#include <span>
#include <string_view>

namespace compass::ui {

/// The scenario of a story, or the default one where it is not in the list.
sim::Scenario scenario_of(std::span<const sim::Story> stories, std::string_view id);

/// The same with a pill every day from day 0.
sim::Scenario with_d3(sim::Scenario scenario, double iu_day);
sim::Scenario with_mk7(sim::Scenario scenario, double ug_day);

sim::Trajectory run_of(const sim::Scenario& scenario);

/// Value of a column (sim/columns.h) at the start and at the end of a run.
double at_start(const sim::Trajectory& run, std::string_view column);
double at_end(const sim::Trajectory& run, std::string_view column);

/// Calcium in spongy and dense bone, in g.
double bone_g(const sim::Sample& sample);
double bone_lost_g(const sim::Trajectory& run);

// The scenarios that lessons work with.

/// L2: little of everything and no pill.
sim::Scenario little_of_all(std::span<const sim::Story> stories);

/// L5: a man of 60 with a score of 100; the evidence dials of the artery all at `dial`.
sim::Scenario scanned_man(std::span<const sim::Story> stories, double dial);

/// Doses that lessons speak of.
inline constexpr double plain_d3_iu = 4000.0;
inline constexpr double plain_mk7_ug = 180.0;
inline constexpr double large_mk7_ug = 360.0;

// What own tries ask for.
inline constexpr double goal_share_of_loss = 0.75;  ///< L1: a quarter less bone is lost
inline constexpr double within_of_daily = 0.95;  ///< L3: of the active share with natto every day
inline constexpr double goal_mgp_share = 2.0 / 3.0;  ///< L5: what is left of inactive MGP

/// L3: active osteocalcin in percent, mean over the last four weeks of a year.
double active_share(const sim::Scenario& scenario);

/// Two scans of one person in quick succession differ by less than this in 95 of 100 pairs, in
/// Agatston units; Sevrukov 2005, 2,217 pairs. [R]
double scan_scatter(double score);

}  // namespace compass::ui
