#include "ui/learn/lesson_runs.h"

#include "sim/columns.h"
#include "ui/learn/numbers.h"

#include <algorithm>
#include <cmath>

namespace compass::ui {
namespace {

double value_of(const sim::Trajectory& run, const sim::Sample& sample, std::string_view column) {
    return sim::value(run, sample, sim::column_index(column));
}

sim::Dose daily(double amount) {
    sim::Dose dose = sim::Scenario().regimen.d3;
    dose.amount = amount;
    return dose;
}

}  // namespace

sim::Scenario scenario_of(std::span<const sim::Story> stories, std::string_view id) {
    const auto found = std::find_if(stories.begin(), stories.end(),
                                    [id](const sim::Story& story) { return story.id == id; });
    return found == stories.end() ? sim::Scenario() : found->scenario;
}

sim::Scenario with_d3(sim::Scenario scenario, double iu_day) {
    scenario.regimen.d3 = daily(iu_day);
    return scenario;
}

sim::Scenario with_mk7(sim::Scenario scenario, double ug_day) {
    scenario.regimen.mk7 = daily(ug_day);
    return scenario;
}

sim::Trajectory run_of(const sim::Scenario& scenario) {
    return sim::simulate(scenario, static_cast<int>(scenario.days));
}

double at_start(const sim::Trajectory& run, std::string_view column) {
    return value_of(run, run.samples.front(), column);
}

double at_end(const sim::Trajectory& run, std::string_view column) {
    return value_of(run, run.samples.back(), column);
}

double bone_g(const sim::Sample& sample) {
    constexpr double mg_per_g = 1000.0;
    return (sample.body.state[sim::trab] + sample.body.state[sim::cort]) / mg_per_g;
}

double bone_lost_g(const sim::Trajectory& run) {
    return bone_g(run.samples.front()) - bone_g(run.samples.back());
}

sim::Scenario little_of_all(std::span<const sim::Story> stories) {
    return with_mk7(with_d3(scenario_of(stories, "weak_link"), 0.0), 0.0);
}

sim::Scenario scanned_man(std::span<const sim::Story> stories, double dial) {
    constexpr double age_y = 60.0;
    constexpr double score = 100.0;
    sim::Scenario scenario = scenario_of(stories, "baseline");
    scenario.person.age_y = age_y;
    scenario.person.female = 0.0;
    scenario.person.base_cac = score;
    scenario.regimen.dial_k_vessel = dial;
    scenario.regimen.dial_k_bone = dial;
    scenario.regimen.dial_sup_vessel = dial;
    return scenario;
}

double active_share(const sim::Scenario& scenario) {
    constexpr int year_days = 365;
    constexpr int four_weeks = 28;
    const auto run = sim::simulate(scenario, year_days);
    double sum = 0.0;
    for (int day = year_days - four_weeks + 1; day <= year_days; ++day) {
        sum += value_of(run, sim::sample_at(run, day), "cOC_frac");
    }
    return percent * sum / four_weeks;
}

double scan_scatter(double score) {
    constexpr double per_root = 4.93;
    return per_root * std::sqrt(std::max(score, 0.0));
}

}  // namespace compass::ui
