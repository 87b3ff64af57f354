#include "sim/columns.h"
#include "ui/learn/lesson_runs.h"
#include "ui/learn/lessons.h"
#include "ui/learn/number_groups.h"
#include "ui/learn/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

namespace compass::ui {
namespace {

using Stories = std::span<const sim::Story>;

constexpr int year_days = 365;

/// The curve that a lesson asks for, and where its points stand: at the start and at five times.
template <typename Value>
void add_sketch(const sim::Trajectory& run, std::string_view lesson, const Value& value,
                Numbers& numbers) {
    for (std::size_t i = 0; i <= drawn_points; ++i) {
        const double day = run.days * static_cast<double>(i) / drawn_points;
        numbers[sketch_number(lesson, i)] = value(sim::sample_at(run, day));
        if (i > 0) numbers[sketch_place(lesson, i)] = day / year_days;
    }
}

/// What lesson 1 compares at the end of two runs.
void add_turnover(const sim::Trajectory& run, const std::string& name, Numbers& numbers) {
    numbers[name + "_absorbed"] = at_end(run, "day_abs_mg");
    numbers[name + "_pth"] = at_end(run, "day_pth_mean_pg_mL");
    numbers[name + "_freed"] = at_end(run, "day_res_mg");
    numbers[name + "_urine"] = at_end(run, "day_urine_mg");
}

double loss_with_d3_share(const sim::Scenario& scenario, double lost_g) {
    double least = 1.0;
    for (const double dose : {200.0, 400.0, 800.0, 1000.0, 1500.0, 2000.0, 3000.0, 4000.0}) {
        const auto run = run_of(with_d3(scenario, dose));
        least = std::min(least, bone_lost_g(run) / lost_g);
    }
    return least;
}

}  // namespace

void fill_l1(Stories stories, Numbers& numbers) {
    const sim::Scenario scenario = scenario_of(stories, "thin_bone");
    const sim::Trajectory run = run_of(scenario);
    numbers["l1.age"] = scenario.person.age_y;
    numbers["l1.diet"] = scenario.regimen.diet_ca;
    numbers["l1.years"] = scenario.days / year_days;
    numbers["l1.ca_start"] = at_start(run, "day_ca_mean_mg_dL");
    numbers["l1.ca_end"] = at_end(run, "day_ca_mean_mg_dL");
    numbers["l1.pth_start"] = at_start(run, "day_pth_mean_pg_mL");
    numbers["l1.pth_end"] = at_end(run, "day_pth_mean_pg_mL");
    numbers["l1.bone_start"] = bone_g(run.samples.front());
    numbers["l1.bone_end"] = bone_g(run.samples.back());
    numbers["l1.lost"] = bone_lost_g(run);
    numbers["l1.goal"] = goal_share_of_loss * bone_lost_g(run);
    add_sketch(run, "l1", bone_g, numbers);
    add_turnover(run, "l1.little", numbers);
    sim::Scenario more = scenario;
    more.regimen.diet_ca = 2.0 * scenario.regimen.diet_ca;
    numbers["l1.more_diet"] = more.regimen.diet_ca;
    add_turnover(run_of(more), "l1.more", numbers);
    numbers["l1.d3_spares"] = percent * (1.0 - loss_with_d3_share(scenario, bone_lost_g(run)));
}

namespace {

/// The four numbers that lesson 2 asks about.
void add_gates(const sim::Trajectory& run, const std::string& name, Numbers& numbers) {
    numbers[name + "_share"] = percent * at_end(run, "day_abs_frac");
    numbers[name + "_oc"] = percent * at_end(run, "cOC_frac");
    numbers[name + "_mgp"] = percent * at_end(run, "cMGP_frac");
    numbers[name + "_urine"] = at_end(run, "day_urine_mg");
}

}  // namespace

void fill_l2(Stories stories, Numbers& numbers) {
    constexpr double goal_d3_iu = 2000.0;
    constexpr double goal_mk7_ug = 90.0;
    constexpr double tenfold = 10.0;
    const sim::Scenario neutral = scenario_of(stories, "baseline");
    add_gates(run_of(neutral), "l2.none", numbers);
    add_gates(run_of(with_d3(neutral, plain_d3_iu)), "l2.d3", numbers);
    const auto with_k = run_of(with_mk7(neutral, plain_mk7_ug));
    add_gates(with_k, "l2.k", numbers);
    const int share = sim::column_index("day_abs_frac");
    add_sketch(
        with_k, "l2",
        [&](const sim::Sample& sample) { return percent * sim::value(with_k, sample, share); },
        numbers);
    numbers["l2.d3_dose"] = plain_d3_iu;
    numbers["l2.k_dose"] = plain_mk7_ug;
    const sim::Scenario low_d = scenario_of(stories, "k2_alone");
    numbers["l2.low_share"] = percent * at_end(run_of(low_d), "day_abs_frac");
    numbers["l2.low10_share"] =
        percent *
        at_end(run_of(with_mk7(low_d, tenfold * low_d.regimen.mk7.amount)), "day_abs_frac");
    const sim::Scenario start = little_of_all(stories);
    const auto run = run_of(start);
    numbers["l2.start_share"] = percent * at_end(run, "day_abs_frac");
    numbers["l2.start_oc"] = percent * at_end(run, "cOC_frac");
    numbers["l2.goal_share"] = percent * at_end(run_of(with_d3(start, goal_d3_iu)), "day_abs_frac");
    numbers["l2.goal_oc"] = percent * at_end(run_of(with_mk7(start, goal_mk7_ug)), "cOC_frac");
}

namespace {

/// Half-life and what is left of a dose, from the rate of loss.
void add_form(double per_day, const std::string& name, Numbers& numbers) {
    const double half_life_h = std::numbers::ln2 / per_day * hours_per_day;
    numbers[name + "_half_life"] = half_life_h;
    numbers[name + "_halvings"] = hours_per_day / half_life_h;
    numbers[name + "_left_day"] = percent * std::exp(-per_day);
    numbers[name + "_left_week"] = percent * std::exp(-7.0 * per_day);
}

double natto_share(Stories stories, int meals) {
    sim::Scenario scenario = scenario_of(stories, "baseline");
    scenario.regimen.natto_per_week = meals;
    return active_share(scenario);
}

}  // namespace

void fill_l3(Stories stories, Numbers& numbers) {
    constexpr int days_a_week = 7;
    const sim::Parameters parameters;
    add_form(parameters.k_k1, "l3.k1", numbers);
    add_form(parameters.k_k4, "l3.mk4", numbers);
    add_form(parameters.k_k7, "l3.mk7", numbers);
    for (std::size_t day = 0; day <= drawn_points; ++day) {
        const auto days = static_cast<double>(day);
        numbers[sketch_number("l3", day)] = percent * std::exp(-parameters.k_k7 * days);
        if (day > 0) numbers[sketch_place("l3", day)] = days;
    }
    numbers["l3.ratio"] = parameters.k_k1 / parameters.k_k7;
    const double daily = natto_share(stories, days_a_week);
    int least = days_a_week;
    while (least > 1 && natto_share(stories, least - 1) >= within_of_daily * daily) --least;
    numbers["l3.daily"] = daily;
    numbers["l3.least"] = least;
    numbers["l3.least_share"] = natto_share(stories, least);
    numbers["l3.one_less"] = least - 1;
    numbers["l3.one_less_share"] = natto_share(stories, least - 1);
    numbers["l3.goal"] = within_of_daily * daily;
    numbers["l3.within"] = percent * (1.0 - within_of_daily);
}

void fill_l4(Stories stories, Numbers& numbers) {
    const sim::Scenario mega = scenario_of(stories, "mega_d");
    const std::array doses{0.0, 2000.0, 10000.0, 20000.0, 50000.0, mega.regimen.d3.amount};
    for (std::size_t i = 0; i < doses.size(); ++i) {
        const std::string place = std::to_string(i);
        const auto run = run_of(with_d3(mega, doses[i]));
        numbers["l4.dose" + place] = doses[i];
        numbers["l4.ca" + place] = at_end(run, "day_ca_mean_mg_dL");
        numbers["l4.pth" + place] = at_end(run, "day_pth_mean_pg_mL");
        numbers["l4.urine" + place] = at_end(run, "day_urine_mg");
    }
    for (std::size_t i = 0; i <= drawn_points; ++i) {
        const double dose = doses.back() * static_cast<double>(i) / drawn_points;
        numbers[sketch_number("l4", i)] = at_end(run_of(with_d3(mega, dose)), "day_ca_mean_mg_dL");
        if (i > 0) numbers[sketch_place("l4", i)] = dose;
    }
    numbers["l4.years"] = mega.days / year_days;
    numbers["l4.k_dose"] = large_mk7_ug;
    numbers["l4.ca_with_k"] = at_end(run_of(with_mk7(mega, large_mk7_ug)), "day_ca_mean_mg_dL");
    numbers["l4.goal"] = 0.5 * (numbers["l4.ca0"] + numbers["l4.ca5"]);
}

namespace {

/// Scores of two futures, A without and B with MK-7, year by year.
struct Futures {
    sim::Trajectory without, with;

    double score(const sim::Trajectory& run, int year) const {
        const auto& sample = sim::sample_at(run, static_cast<double>(year) * year_days);
        return sim::value(run, sample, sim::column_index("cac_AU"));
    }
    double apart(int year) const { return score(without, year) - score(with, year); }
    double scatter(int year) const { return scan_scatter(score(without, year)); }
};

Futures futures(Stories stories, double dial) {
    const sim::Scenario man = scanned_man(stories, dial);
    return {run_of(man), run_of(with_mk7(man, plain_mk7_ug))};
}

/// The first yearly visit at which the scan tells them apart; 0 if none of ten does.
int first_year_apart(const Futures& two) {
    constexpr int visits = 10;
    for (int year = 1; year <= visits; ++year) {
        if (two.apart(year) > two.scatter(year)) return year;
    }
    return 0;
}

void add_half_year(const Futures& two, Numbers& numbers) {
    constexpr double half_year = 182.0;
    const auto change = [&](std::string_view column) {
        const int index = sim::column_index(column);
        const double start = sim::value(two.with, two.with.samples.front(), index);
        return percent *
               (sim::value(two.with, sim::sample_at(two.with, half_year), index) / start - 1.0);
    };
    numbers["l5.half_mgp"] = -change("dpucmgp_pmol_L");
    numbers["l5.half_ctx"] = change("ctx_ng_mL");
    numbers["l5.half_ca"] = change("serum_ca_mg_dL");
    const auto& sample = sim::sample_at(two.with, half_year);
    const auto& other = sim::sample_at(two.without, half_year);
    const int cac = sim::column_index("cac_AU");
    numbers["l5.half_cac"] =
        sim::value(two.without, other, cac) - sim::value(two.with, sample, cac);
}

}  // namespace

void fill_l5(Stories stories, Numbers& numbers) {
    constexpr std::array years{1, 3, 6, 10};
    const Futures two = futures(stories, 1.0);
    for (const int year : years) {
        const std::string place = std::to_string(year);
        numbers["l5.year" + place] = year;
        numbers["l5.a" + place] = two.score(two.without, year);
        numbers["l5.b" + place] = two.score(two.with, year);
        numbers["l5.apart" + place] = two.apart(year);
        numbers["l5.scatter" + place] = two.scatter(year);
    }
    for (std::size_t i = 0; i <= drawn_points; ++i) {
        const int year = years.back() * static_cast<int>(i) / static_cast<int>(drawn_points);
        numbers[sketch_number("l5", i)] = two.apart(year);
        if (i > 0) numbers[sketch_place("l5", i)] = year;
    }
    numbers["l5.first_default"] = first_year_apart(two);
    const Futures article = futures(stories, 3.0);
    numbers["l5.first_article"] = first_year_apart(article);
    numbers["l5.apart_article"] = article.apart(years.back());
    numbers["l5.apart_trials"] = futures(stories, 0.0).apart(years.back());
    numbers["l5.k_dose"] = plain_mk7_ug;
    numbers["l5.age"] = two.with.scenario.person.age_y;
    numbers["l5.score"] = two.with.scenario.person.base_cac;
    // the mean of n people scatters by the root of n less; two groups of n are compared
    const double ratio = two.scatter(3) / two.apart(3);
    numbers["l5.people"] = 100.0 * std::ceil(2.0 * ratio * ratio / 100.0);
    numbers["l5.scatter_start"] = scan_scatter(numbers["l5.score"]);
    add_half_year(two, numbers);
}

}  // namespace compass::ui
