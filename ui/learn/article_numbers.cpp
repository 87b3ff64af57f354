#include "sim/columns.h"
#include "ui/learn/lesson_runs.h"
#include "ui/learn/number_groups.h"
#include "ui/learn/numbers.h"

#include <algorithm>
#include <string>

namespace compass::ui {
namespace {

/// Least and greatest of a column over the last eight weeks of a run.
std::pair<double, double> swing(const sim::Trajectory& run, std::string_view column) {
    constexpr double weeks_8 = 56.0;
    const int index = sim::column_index(column);
    std::pair<double, double> ends{1e300, -1e300};
    for (const sim::Sample& sample : run.samples) {
        if (sample.days() < run.days - weeks_8) continue;
        const double value = sim::value(run, sample, index);
        ends = {std::min(ends.first, value), std::max(ends.second, value)};
    }
    return ends;
}

void add_rhythm(std::span<const sim::Story> stories, Numbers& numbers) {
    const auto daily = swing(run_of(scenario_of(stories, "steady")), "cOC_frac");
    const auto weekly = swing(run_of(scenario_of(stories, "weekly")), "cOC_frac");
    const auto spikes = swing(run_of(scenario_of(stories, "spikes")), "cOC_frac");
    numbers["articles.daily_oc"] = percent * daily.first;
    numbers["articles.weekly_oc"] = percent * weekly.first;
    numbers["articles.spikes_oc"] = percent * spikes.first;
    const auto natto = swing(run_of(scenario_of(stories, "natto4")), "cOC_frac");
    numbers["articles.natto_least"] = percent * natto.first;
    numbers["articles.natto_most"] = percent * natto.second;
}

void add_arteries(std::span<const sim::Story> stories, Numbers& numbers) {
    numbers["articles.cac_article"] = at_end(run_of(scenario_of(stories, "article")), "cac_AU");
    numbers["articles.cac_trials"] = at_end(run_of(scenario_of(stories, "trials")), "cac_AU");
    sim::Scenario tablets = scenario_of(stories, "ca_high");
    numbers["articles.cac_tablets"] = at_end(run_of(tablets), "cac_AU");
    tablets.regimen.dial_sup_vessel = 0.0;
    numbers["articles.cac_tablets_none"] = at_end(run_of(tablets), "cac_AU");
}

}  // namespace

void fill_articles(std::span<const sim::Story> stories, Numbers& numbers) {
    const auto balanced = run_of(scenario_of(stories, "balanced"));
    numbers["articles.eaten"] = balanced.samples.back().day.eaten_mg;
    numbers["articles.absorbed"] = at_end(balanced, "day_abs_mg");
    const sim::Parameters parameters;
    constexpr double ln2 = 0.6931471805599453;
    numbers["articles.mk7_h"] = ln2 / parameters.k_k7 * hours_per_day;
    numbers["articles.k1_h"] = ln2 / parameters.k_k1 * hours_per_day;
    numbers["articles.mk4_h"] = ln2 / parameters.k_k4 * hours_per_day;
    numbers["articles.ratio"] = parameters.k_k1 / parameters.k_k7;
    numbers["articles.mega_ca"] =
        at_end(run_of(scenario_of(stories, "mega_d")), "day_ca_mean_mg_dL");
    numbers["articles.mega_k_ca"] =
        at_end(run_of(scenario_of(stories, "mega_d3_k2")), "day_ca_mean_mg_dL");
    const auto thin = run_of(scenario_of(stories, "thin_bone"));
    numbers["articles.thin_ca"] = at_end(thin, "day_ca_mean_mg_dL");
    numbers["articles.thin_kept"] = -at_end(thin, "day_balance_mg");
    numbers["articles.wall"] = at_end(balanced, "vessel_mg_d");
    numbers["articles.freed"] = at_end(balanced, "day_res_mg");
    numbers["articles.scatter"] = scan_scatter(scenario_of(stories, "article").person.base_cac);
    numbers["articles.score"] = scenario_of(stories, "article").person.base_cac;
    add_arteries(stories, numbers);
    add_rhythm(stories, numbers);
}

}  // namespace compass::ui
