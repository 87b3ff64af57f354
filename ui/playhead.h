#pragma once

#include "ui/strings.h"
#include "ui/view.h"

#include <string>

namespace compass::ui {

inline constexpr double month_days = 30.0;              ///< what the month lens shows
inline constexpr double seconds_per_hour_played = 1.0;  ///< day lens

/// The view after `seconds` of playing, for a run of `days` (1 or more): the whole horizon, or the
/// 30 days of the month lens, in `seconds_per_run`; in the day lens an hour a second. At the end
/// playing stops. A view that does not play is given back as it is.
View advanced(View view, double days, double seconds);

/// Play pressed: starts, stops, or starts over where the end was reached.
View play_toggled(View view, double days);

/// The play head moved to `day`, held within the run.
View moved_to(View view, double day, double days);

/// The time at the play head: "Year 3.4", in the month lens "Day 1,234", in the day lens
/// "Day 1,234, 13:05". Days count those that have passed, as in the CSV.
std::string time_label(const View& view, double days, const Strings& strings);

}  // namespace compass::ui
