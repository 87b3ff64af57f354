#include "ui/ahead/outcomes.h"

#include "sim/columns.h"
#include "ui/curves.h"
#include "ui/number_text.h"

#include <algorithm>

namespace compass::ui {
namespace {

using sim::Sample;
using sim::Trajectory;

template <std::size_t Index>
double of_curve(const Trajectory& run, const Sample& sample) {
    return curves()[Index].of_day(run, sample);
}
double urine(const Trajectory& /*run*/, const Sample& sample) {
    return sample.day.urine_mg;
}
double guard(const Trajectory& run, const Sample& sample) {
    return sim::value(run, sample, sim::column_index("dpucmgp_pmol_L"));
}

constexpr std::array<Outcome, outcome_count> table{{
    {"blood", of_curve<0>, "mg/dL", 2},
    {"bone", of_curve<1>, "g", 1},
    {"artery", of_curve<2>, "AU", 0},
    {"vitamin_d", of_curve<3>, "nmol/L", 0},
    {"pth", of_curve<4>, "pg/mL", 1},
    {"urine", urine, "mg/d", 0},
    {"guard", guard, "pmol/L", 0},
}};

std::string words(int outcome, const char* part, const Strings& strings, Level level) {
    const std::string id(table[static_cast<std::size_t>(outcome)].id);
    const std::string of_plot = "plot." + id + part;
    return std::string(
        strings.text(strings.has(of_plot) ? of_plot : "outcome." + id + part, level));
}

}  // namespace

std::span<const Outcome, outcome_count> outcomes() {
    return table;
}

Ending outcomes_at(const sim::Trajectory& run, const sim::Sample& sample) {
    Ending ending{.values = {},
                  .is_valid = sample.day.outside == sim::inside_domain,
                  .domain = sim::domain_figures(sample)};
    for (std::size_t i = 0; i < table.size(); ++i) ending.values[i] = table[i].of(run, sample);
    return ending;
}

Ending ending_of(const sim::Trajectory& run) {
    return outcomes_at(run, run.samples.back());
}

std::string outcome_name(int outcome, const Strings& strings, Level level) {
    return words(outcome, ".name", strings, level);
}

std::string outcome_unit(int outcome, const Strings& strings, Level level) {
    return words(outcome, ".unit", strings, level);
}

Measure outcome_measure(int outcome, const Strings& strings) {
    return measure(table[static_cast<std::size_t>(outcome)].unit, strings.units());
}

std::string outcome_number(int outcome, double value, const Strings& strings) {
    const Measure shown = outcome_measure(outcome, strings);
    const int decimals = shown.decimals(table[static_cast<std::size_t>(outcome)].decimals);
    return fixed_text(shown.shown(value), decimals, strings);
}

std::string outcome_text(int outcome, double value, const Strings& strings, Level level) {
    return outcome_number(outcome, value, strings) + " " + outcome_unit(outcome, strings, level);
}

std::string outcome_change(int outcome, double change, const Strings& strings, Level level) {
    std::string text = outcome_number(outcome, change, strings);
    if (change > 0.0 && text != outcome_number(outcome, 0.0, strings)) text.insert(0, "+");
    return text + " " + outcome_unit(outcome, strings, level);
}

}  // namespace compass::ui
