#pragma once

#include "sim/model/context.h"
#include "sim/model/state.h"
#include "sim/trajectory.h"

#include <vector>

namespace compass::sim {

/// What the messages of a day did at their targets: factors of the laws, 1 where a message is at
/// its reference. `pth_threshold_mg_dl` is a shift of the kidney's threshold.
struct Messages {
    double gut_by_d = 1.0;
    double cells_by_pth = 1.0;
    double surface_by_pth = 1.0;
    double cells_by_d = 1.0;
    double mineral_by_d = 1.0;
    double mineral_by_coc = 1.0;
    double pth_threshold_mg_dl = 0.0;
    double vessel_by_blood = 1.0;
    double vessel_by_mgp = 1.0;
    double idle_mgp = 1.0;
};

/// What a record keeps of the seasons where there are any: all of them, or only those near both
/// ends of a run and the mean over a year between.
enum class Seasons { kept, evened_out };

inline constexpr int year_d = 365;
/// At either end, where the seasons are kept in any case: what begins with a run has settled then,
/// and bone cells, which remember the longest what they were told, forget in it.
inline constexpr int days_with_season = 180;

/// The messages of a run, one for each of its days, and where it began.
struct Record {
    Scenario scenario;
    Parameters parameters;
    Baseline25 base;
    Body start;
    std::vector<Messages> days;  ///< never empty
    Seasons seasons = Seasons::kept;
    double most_25ohd_nmol_l = 0.0;  ///< at any midnight: the gut of a poisoned body is quick
};

/// Of the first `days` of a run (1 or more, up to all) that has a sample at each midnight, or is
/// thin. Where pills follow a rhythm of several days, the messages are means over that rhythm.
Record record_of(const Trajectory& run, int days, Seasons seasons = Seasons::kept);

}  // namespace compass::sim
