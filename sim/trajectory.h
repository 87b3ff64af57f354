#pragma once

#include "sim/model/parameters.h"
#include "sim/model/state.h"
#include "sim/scenario.h"
#include "sim/start.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace compass::sim {

inline constexpr int minutes_per_day = 1440;
inline constexpr int default_step_min = 15;

/// Why a stretch of a run lies outside what the model was checked for; bits of Day::outside.
enum Outside : std::uint8_t {
    inside_domain = 0,
    calcium_low = 1,     ///< below 7.5 mg/dL
    calcium_high = 2,    ///< above 14 mg/dL
    vitamin_d_high = 4,  ///< 25(OH)D above 375 nmol/L
    dose_high = 8,       ///< D3 above 10,000 IU a day on average
    kidney_low = 16,     ///< GFR under 30
    age_high = 32,       ///< over 90 years
};

/// One day in figures: time means and what moved in it. At day 0 the last day before the run.
struct Day {
    double ca_mean_mg_dl = 0.0;
    double ca_least_mg_dl = 0.0;  ///< over the steps of the day
    double ca_greatest_mg_dl = 0.0;
    double pth_mean_pg_ml = 0.0;
    double gut_mean_mg = 0.0;
    double eaten_mg = 0.0;
    double absorbed_mg = 0.0;  ///< gross
    double secreted_mg = 0.0;  ///< back into the gut
    double faeces_mg = 0.0;
    double urine_mg = 0.0;
    double skin_mg = 0.0;
    double formed_mg = 0.0;       ///< into trabecular and cortical bone
    double resorbed_mg = 0.0;     ///< out of them
    double vessel_mg = 0.0;       ///< into artery walls
    double absorbed_share = 0.0;  ///< of what was eaten and secreted
    double balance_mg = 0.0;      ///< eaten less faeces, urine and skin
    std::uint8_t outside = inside_domain;
};

/// The body at one moment, with the last full day before it.
struct Sample {
    std::int64_t minute = 0;  ///< since the start
    Body body;
    Day day;

    double days() const { return static_cast<double>(minute) / minutes_per_day; }
};

/// When to take samples: at minute 0, at each multiple of `every_min` (1 or more), and at the end.
struct Sampling {
    int every_min = minutes_per_day;
    int step_min = default_step_min;  ///< of simulate_by_steps; divides 60
    bool with_labels = true;  ///< follow where calcium came from; if not, origins mean nothing
    /// For curves on a screen: leave out midnights where they run smoothly; `midnights` has them
    /// all. For daily samples by `simulate` alone.
    bool thin = false;
    /// Where other runs began: a run whose start is among them need not find it, and another one
    /// keeps it there. For `simulate` alone.
    Starts* starts = nullptr;
    /// Called after each simulated day with the share done, if set.
    std::function<void(double)> progress{};
};

struct Route;

/// A run: what was asked and what came of it. Samples are in order, never empty.
struct Trajectory {
    Scenario scenario;
    Parameters parameters;
    int days = 0;
    std::vector<Sample> samples;
    int maps = 0;  ///< linear maps that simulate made: what a run cost, the same everywhere
    /// Of a thin run: the way to the days between its samples. Those samples have no origins.
    std::shared_ptr<const Route> route{};
};

/// Runs the model over `days` (1 or more) from the steady baseline of the person. Needs a scenario
/// whose values are accepted (is_accepted); such a run cannot fail and holds finite numbers only.
/// Ten years cost about a millisecond: docs/solver.md says how. Every output is within 1e-3 of the
/// exact one (tests/accuracy/accuracy_test.cpp), and the same to the last bit on every platform.
Trajectory simulate(const Scenario& scenario, int days, const Sampling& sampling = {},
                    const Parameters& parameters = {});

/// The same, every day in steps of `sampling.step_min` with Runge-Kutta of order 4: within 1e-4 of
/// independent reference runs (tests/reference), and a hundred times slower.
Trajectory simulate_by_steps(const Scenario& scenario, int days, const Sampling& sampling = {},
                             const Parameters& parameters = {});

/// Either of the two.
using Integrator = Trajectory(const Scenario&, int days, const Sampling&, const Parameters&);

/// One day of a run with daily samples, `every_min` apart from midnight to midnight, both ends in:
/// the same run, looked at more closely. `day` is clamped to the run.
std::vector<Sample> one_day(const Trajectory& run, int day, int every_min);

/// The body at a minute (0 to 1439) of a day, before the meal of that minute; `day` is clamped to
/// the run. Its origins are those of the midnight before. A fiftieth of a millisecond.
Sample at_minute(const Trajectory& run, int day, int minute);

/// The sample nearest before or at `day` (clamped to the run); of a thin run that midnight.
Sample sample_at(const Trajectory& run, double day);

/// The midnights from day `first` to day `last` (clamped to the run), also those that a thin run
/// left out, to the last bit as a run with daily samples has them; up to a tenth of a millisecond
/// to get there. Of other runs the samples that enclose these days.
std::vector<Sample> midnights(const Trajectory& run, int first, int last);

/// The run with all of its midnights as samples.
Trajectory every_day(const Trajectory& run);

}  // namespace compass::sim
