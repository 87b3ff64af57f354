#pragma once

#include "app/files/facts_table.h"
#include "sim/result.h"
#include "sim/trajectory.h"

#include <functional>
#include <vector>

namespace compass::files {

/// Where the runs come from that a quantity looks at: the model, or a test.
struct RunSource {
    /// A run with daily samples, of as many days as the scenario says.
    std::function<const sim::Trajectory&(const sim::Scenario&)> daily;
    /// A day of it more closely, midnight to midnight; sim::one_day.
    std::function<std::vector<sim::Sample>(const sim::Trajectory&, int day, int every_min)> closely;
};

/// The value of a quantity, "FORM:COLUMN". With v(t) the value at midnight t, c(t) that of the
/// control, N the last day and M the day `from`:
///
///   end, change, pct             v(N); v(N) - v(M); 100 (v(N)/v(M) - 1)
///   change_per                   change divided by `per`
///   pct_per_y                    100 ((v(N)/v(M))^(365.25/(N-M)) - 1)
///   peak_change, t_peak, range   of midnights 0 to N: greatest less v(0); its day; less the least
///   mean                         over the midnights after M
///   ratio_from                   v(M)/v(N); with ":inv" behind the column v(N)/v(M)
///   vs_control_diff, _pct        at N: v - c; 100 (v/c - 1)
///   ratio_control                at N: v/c
///   gain_ratio_control           v(N) - v(0) over that of the control
///   pct_ratio_control            v(N)/v(0) - 1 over that of the control
///   halflife_excess_d            days after M until v - v(0) has halved
///   excess_left                  (v(N) - v(0)) / (v(M) - v(0))
///   halflife_h                   from the values at minutes t1_min and t2_min
///   excursion, excursion_min_pct half-hour rows t1_min to t2_min: greatest less first;
///                                100 (least/first - 1)
///   peak_at                      at minute at_min
///   day_molar_ratio              (no column) mean MK-7 of the last day over mean K1 of the
///                                control, both in nmol/L
///
/// Fails with a sentence where the form or the column is unknown, the case lacks what the form
/// needs, or there is no value: a ratio to zero, an excess that does not halve.
Result<double> quantity_value(const Fact& fact, const RunSource& source);

}  // namespace compass::files
