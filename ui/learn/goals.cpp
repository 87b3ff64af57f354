#include "sim/columns.h"
#include "ui/learn/lesson_runs.h"
#include "ui/learn/lessons.h"
#include "ui/learn/numbers.h"

#include <cmath>

namespace compass::ui {
namespace {

using Stories = std::span<const sim::Story>;

double number(const Numbers& numbers, std::string_view id) {
    const auto found = numbers.find(id);
    return found == numbers.end() ? std::nan("") : found->second;
}

Near reached_if(bool reached) {
    return reached ? Near::reached : Near::not_yet;
}

/// A number too far off would say "not yet" to what a reader sees as equal.
constexpr double rounding = 0.005;

}  // namespace

// Food, pills and sun may differ; the person and the length of the run may not.
Near judge_l1(const sim::Trajectory& run, const Numbers& numbers, Stories stories) {
    const sim::Scenario start = scenario_of(stories, "thin_bone");
    if (run.scenario.person != start.person || run.scenario.days != start.days) {
        return Near::other_person;
    }
    return reached_if(bone_lost_g(run) <= number(numbers, "l1.goal") + rounding);
}

std::vector<double> measured_l1(const sim::Trajectory& run) {
    return {bone_lost_g(run), run.scenario.regimen.diet_ca};
}

Near judge_l2(const sim::Trajectory& run, const Numbers& numbers, Stories stories) {
    const sim::Scenario start = little_of_all(stories);
    const bool same_food = run.scenario.regimen.diet_ca == start.regimen.diet_ca &&
                           run.scenario.regimen.ca == start.regimen.ca;
    if (run.scenario.person != start.person || !same_food) return Near::other_person;
    const auto has = measured_l2(run);
    return reached_if(has[0] >= number(numbers, "l2.goal_share") - rounding &&
                      has[1] >= number(numbers, "l2.goal_oc") - rounding);
}

std::vector<double> measured_l2(const sim::Trajectory& run) {
    return {percent * at_end(run, "day_abs_frac"), percent * at_end(run, "cOC_frac")};
}

// Natto alone may differ; fewer meals than needed fall short, more are not the fewest.
Near judge_l3(const sim::Trajectory& run, const Numbers& numbers, Stories stories) {
    sim::Scenario start = scenario_of(stories, "baseline");
    start.regimen.natto_per_week = run.scenario.regimen.natto_per_week;
    start.days = run.scenario.days;
    if (run.scenario != start) return Near::other_person;
    return reached_if(run.scenario.regimen.natto_per_week == number(numbers, "l3.least"));
}

std::vector<double> measured_l3(const sim::Trajectory& run) {
    return {run.scenario.regimen.natto_per_week, active_share(run.scenario)};
}

Near judge_l4(const sim::Trajectory& run, const Numbers& numbers, Stories stories) {
    const sim::Scenario start = scenario_of(stories, "mega_d");
    if (run.scenario.person != start.person) return Near::other_person;
    return reached_if(measured_l4(run)[0] <= number(numbers, "l4.goal") + rounding);
}

std::vector<double> measured_l4(const sim::Trajectory& run) {
    return {at_end(run, "day_ca_mean_mg_dL"), run.scenario.regimen.d3.amount,
            run.scenario.regimen.mk7.amount};
}

Near judge_l5(const sim::Trajectory& run, const Numbers& /*numbers*/, Stories stories) {
    constexpr double half_year = 182.0;
    const sim::Scenario start = scanned_man(stories, 1.0);
    if (run.scenario.person != start.person || run.days < half_year) return Near::other_person;
    return reached_if(measured_l5(run)[0] >= percent * (1.0 - goal_mgp_share) - rounding);
}

std::vector<double> measured_l5(const sim::Trajectory& run) {
    constexpr double half_year = 182.0;
    const int mgp = sim::column_index("dpucmgp_pmol_L");
    const double before = sim::value(run, run.samples.front(), mgp);
    const double after = sim::value(run, sim::sample_at(run, half_year), mgp);
    return {percent * (1.0 - after / before), run.scenario.regimen.mk7.amount};
}

}  // namespace compass::ui
