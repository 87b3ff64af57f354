#pragma once

#include "sim/daymap/day_map.h"
#include "sim/daymap/label_map.h"
#include "sim/solver/day_figures.h"

namespace compass::sim {

class Replay;

/// The person of a run, as the days of a run need him: all that does not change.
struct Subject {
    const Scenario* scenario = nullptr;
    Model model;
    Baseline25 base;
    const Replay* replay = nullptr;  ///< messages come from records instead (sim/replay)
};
Subject subject_of(const Scenario& scenario, const Parameters& parameters);

/// A day: the calendar (age, season) of one date, the regimen of another. The two are the same but
/// where a solver looks ahead from a stretch of days in which the same is taken.
struct DayOf {
    int calendar = 0;
    int regimen = 0;
};

DayContext context_of(const Subject& subject, DayOf day);

/// Does anything that the subject hears on that day come and go with the seasons?
bool has_season(const Subject& subject, int day);

/// What follows at midnight from small shifts the midnight before.
struct DayTangent {
    DayMap map;
    LabelMap labels;
};

/// How a day is run. `tangent` is set where there is one.
struct DayTask {
    bool with_labels = false;
    bool holds_stores = false;  ///< the slow stores stay as they are, as for a baseline
    bool is_rough = false;      ///< half as many steps, for a guess, which has no tangent
    DayTangent* tangent = nullptr;
};

/// Runs `body` through a day in 26 or more steps of Runge-Kutta of order 4 between meals: within
/// 3e-4 of the exact day in every entry, measured in tests/sim/day_flow_test.cpp. Labels stay as
/// they are if not asked for.
CalciumRange flow_day(const Subject& subject, DayOf day, Body& body, const DayTask& task);

/// The season at noon of a day, as drives of a DayMap: cos and sin.
std::array<double, 2> season_point(const Regimen& regimen, int day);

}  // namespace compass::sim
