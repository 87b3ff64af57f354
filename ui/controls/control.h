#pragma once

#include "sim/inputs/input.h"
#include "sim/scenario.h"

#include <span>
#include <string_view>
#include <vector>

namespace compass::ui {

enum class Form { slider, toggle, choice };

/// What a control speaks of, where that is not the plain value of its row.
enum class Meaning {
    plain,
    per_day,    ///< amount of a pill, spread over its rhythm: 14,000 IU weekly are 2,000 IU/d
    rhythm,     ///< days from dose to dose; the amount a day stays when it changes
    forgotten,  ///< every n-th dose, of all pills at once
    open_end,   ///< a day, or never at the right end of the track
};

/// One thing on the panel. Made in a loop over the registry; only pills and forgotten doses join
/// or translate rows.
struct Control {
    std::string_view id;  ///< words under "control.<id>"
    const sim::Input* row = nullptr;
    Form form = Form::slider;
    Meaning meaning = Meaning::plain;
    sim::Dose sim::Regimen::*dose = nullptr;  ///< the pill it belongs to, if any
};

/// All controls: the six simple ones first, then the folds in the order of sim::Group.
std::span<const Control> controls();

inline constexpr std::size_t simple_count = 6;

/// Would a change of it do something in this scenario? If not it is not shown.
bool matters(const Control& control, const sim::Scenario& scenario);

/// Ids of the rows that the control sets.
std::vector<std::string_view> rows_of(const Control& control);

/// What the control shows: NaN where the pills forget their doses differently.
double value_of(const Control& control, const sim::Scenario& scenario);

/// The scenario with the control at `value`, which need not be one that is accepted.
sim::Scenario with_value(const Control& control, const sim::Scenario& scenario, double value);

/// Would a file with this value be taken?
bool is_taken(const Control& control, const sim::Scenario& scenario, double value);

/// Range of typed values and of the track, in the control's own terms.
sim::Range accepted_range(const Control& control, const sim::Scenario& scenario);
sim::Slider slider_of(const Control& control, const sim::Scenario& scenario);

/// Stops of a choice; a value that is none of the usual ones is the last of them.
std::vector<double> choices_of(const Control& control, const sim::Scenario& scenario);

/// Does the value lie beyond the track, where only files and typed numbers get?
bool is_beyond(const Control& control, const sim::Scenario& scenario);

/// Place on the track, 0 to 1, and back; `never` has the right end of an open one for itself.
double place_of(const Control& control, const sim::Scenario& scenario, double value);
double value_at(const Control& control, const sim::Scenario& scenario, double place);

/// One step or big step up (1) or down (-1), kept on the track.
double stepped(const Control& control, const sim::Scenario& scenario, int direction, bool big);

}  // namespace compass::ui
