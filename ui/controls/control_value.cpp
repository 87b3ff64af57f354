#include "ui/controls/control.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace compass::ui {
namespace {

constexpr std::array all_pills{&sim::Regimen::ca, &sim::Regimen::d3, &sim::Regimen::mk7,
                               &sim::Regimen::mk4, &sim::Regimen::k1};
constexpr double open_part = 0.96;  // of an open track: the rest of it is `never`

const sim::Dose& dose_of(const Control& control, const sim::Scenario& scenario) {
    return scenario.regimen.*control.dose;
}

double forgotten(const sim::Scenario& scenario) {
    std::optional<double> common;
    for (const auto pill : all_pills) {
        const sim::Dose& dose = scenario.regimen.*pill;
        if (dose.amount <= 0.0) continue;
        if (common && *common != dose.miss_every) return std::nan("");
        common = dose.miss_every;
    }
    return common.value_or(scenario.regimen.d3.miss_every);
}

void set_rhythm(const Control& control, sim::Scenario& scenario, double interval_d) {
    sim::Dose& dose = scenario.regimen.*control.dose;
    const double per_day = dose.amount / sim::spread_days(dose);
    dose.interval_d = interval_d;
    dose.amount = per_day * sim::spread_days(dose);
}

bool is_day_of_run(const Control& control) {
    return control.row->unit == "d" && control.row->id.ends_with("_d");
}

}  // namespace

double value_of(const Control& control, const sim::Scenario& scenario) {
    if (control.meaning == Meaning::forgotten) return forgotten(scenario);
    const double value = control.row->get(scenario);
    if (control.meaning != Meaning::per_day) return value;
    return value / sim::spread_days(dose_of(control, scenario));
}

sim::Scenario with_value(const Control& control, const sim::Scenario& scenario, double value) {
    sim::Scenario changed = scenario;
    switch (control.meaning) {
        case Meaning::per_day:
            control.row->set(changed, value * sim::spread_days(dose_of(control, scenario)));
            break;
        case Meaning::rhythm:
            set_rhythm(control, changed, value);
            break;
        case Meaning::forgotten:
            for (const auto pill : all_pills) (changed.regimen.*pill).miss_every = value;
            break;
        case Meaning::plain:
        case Meaning::open_end:
            control.row->set(changed, value);
            break;
    }
    return changed;
}

bool is_taken(const Control& control, const sim::Scenario& scenario, double value) {
    const sim::Scenario changed = with_value(control, scenario, value);
    const auto rows = sim::inputs();
    return std::all_of(rows.begin(), rows.end(), [&](const sim::Input& row) {
        return row.get(changed) == row.get(scenario) || is_accepted(row, row.get(changed));
    });
}

sim::Range accepted_range(const Control& control, const sim::Scenario& scenario) {
    sim::Range range = control.row->accepted;
    if (control.meaning != Meaning::per_day) return range;
    const double days = sim::spread_days(dose_of(control, scenario));
    return {range.least / days, range.greatest / days};
}

sim::Slider slider_of(const Control& control, const sim::Scenario& scenario) {
    sim::Slider slider = control.row->slider;
    const double greatest = accepted_range(control, scenario).greatest;
    // later days than the last one of the run would do nothing
    if (is_day_of_run(control)) slider.range.greatest = std::max(slider.step, scenario.days);
    if (slider.range.greatest >= greatest) {
        slider.range.greatest = greatest;
        slider.beyond = 0.0;
    }
    slider.beyond = std::min(slider.beyond, greatest);
    return slider;
}

std::vector<double> choices_of(const Control& control, const sim::Scenario& scenario) {
    std::vector<double> values;
    switch (control.meaning) {
        case Meaning::rhythm:
            values = {1.0, 7.0, 30.0, 0.0};
            break;
        case Meaning::forgotten:
            values = {0.0, 4.0, 3.0, 2.0};
            break;
        default:
            values = {0.0, 1.0};
            if (control.id == "days")
                values = {30.0, 365.0, 730.0, 1825.0, 3650.0, 7300.0, 10950.0};
    }
    const auto is_refused = [&](double value) { return !is_taken(control, scenario, value); };
    values.erase(std::remove_if(values.begin(), values.end(), is_refused), values.end());
    const double value = value_of(control, scenario);
    const bool is_listed = std::find(values.begin(), values.end(), value) != values.end();
    if (!is_listed && std::isfinite(value)) values.push_back(value);
    return values;
}

bool is_beyond(const Control& control, const sim::Scenario& scenario) {
    const double value = value_of(control, scenario);
    if (control.form != Form::slider || !std::isfinite(value)) return false;
    const sim::Slider slider = slider_of(control, scenario);
    const double greatest = std::max(slider.range.greatest, slider.beyond);
    constexpr double rounding = 1e-9;
    return value < slider.range.least - rounding || value > greatest * (1.0 + rounding);
}

double place_of(const Control& control, const sim::Scenario& scenario, double value) {
    if (value == sim::never) return 1.0;
    const double place = sim::track_position(slider_of(control, scenario), value);
    return control.meaning == Meaning::open_end ? open_part * place : place;
}

double value_at(const Control& control, const sim::Scenario& scenario, double place) {
    const sim::Slider slider = slider_of(control, scenario);
    if (control.meaning != Meaning::open_end) return sim::track_value(slider, place);
    if (place > 0.5 * (1.0 + open_part)) return sim::never;
    return sim::track_value(slider, std::min(place / open_part, 1.0));
}

double stepped(const Control& control, const sim::Scenario& scenario, int direction, bool big) {
    const sim::Slider slider = slider_of(control, scenario);
    const double value = value_of(control, scenario);
    if (value == sim::never) return direction > 0 ? value : slider.range.greatest;
    const bool at_end = value >= slider.range.greatest;
    if (control.meaning == Meaning::open_end && direction > 0 && at_end) return sim::never;
    double step = big ? slider.big_step : slider.step;
    // beyond usual values the track goes on by decades, and so do the steps
    const bool by_decades =
        slider.beyond > 0.0 && (direction > 0 ? at_end : value > slider.range.greatest);
    if (by_decades) step = std::pow(10.0, std::floor(std::log10(value))) * (big ? 1.0 : 0.1);
    const double next = value + direction * step;
    return sim::track_value(slider, sim::track_position(slider, next));
}

}  // namespace compass::ui
