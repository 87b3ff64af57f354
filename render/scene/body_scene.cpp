#include "render/scene/dots.h"
#include "render/scene/scene.h"
#include "sim/columns.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace compass::scene {
namespace {

/// Two neighbouring samples and the moment between them.
struct Between {
    const sim::Trajectory& run;
    const sim::Sample& before;
    const sim::Sample& after;
    double share = 0.0;  ///< 0 at `before`, 1 at `after`

    double mix(double first, double second) const { return first + share * (second - first); }
    double state(sim::Entry entry) const {
        return mix(before.body.state[entry], after.body.state[entry]);
    }
    double column(std::string_view id) const {
        const int column = sim::column_index(id);
        return mix(sim::value(run, before, column), sim::value(run, after, column));
    }
    double days() const { return after.days() - before.days(); }
};

// The pair of samples around a day; at the end of a run, and after it, the last two.
Between around(const sim::Trajectory& run, std::span<const sim::Sample> samples, double day) {
    std::size_t next = 1;
    while (next + 1 < samples.size() && samples[next].days() <= day) ++next;
    if (samples.size() == 1) return {run, samples[0], samples[0], 0.0};
    const sim::Sample& before = samples[next - 1];
    const sim::Sample& after = samples[next];
    const double share = (day - before.days()) / (after.days() - before.days());
    return {run, before, after, std::clamp(share, 0.0, 1.0)};
}

using Shares = std::array<double, sim::origin_count>;

Shares normalised(Shares share) {
    for (double& part : share) part = std::max(part, 0.0);
    const double sum = std::accumulate(share.begin(), share.end(), 0.0);
    if (!(sum > 0.0)) return {0.0, 0.0, 0.0, 1.0};
    for (double& part : share) part /= sum;
    return share;
}

Shares shares_now(const Between& now, sim::Entry pool) {
    Shares share{};
    for (std::size_t origin = 0; origin < sim::origin_count; ++origin) {
        share[origin] =
            now.mix(now.before.body.origins[pool][origin], now.after.body.origins[pool][origin]);
    }
    return normalised(share);
}

// Midnight finds little of the day's meals in the gut. What left with the faeces tells the mix of
// the whole day, because they take the same part of the gut's content at each moment.
Shares gut_shares_of_day(const Between& day) {
    Shares share{};
    for (std::size_t origin = 0; origin < sim::origin_count; ++origin) {
        share[origin] = day.after.body.origins[sim::out_faeces][origin] -
                        day.before.body.origins[sim::out_faeces][origin];
    }
    return normalised(share);
}

void set_day_figures(const sim::Day& day, Scene& scene) {
    auto& flux = scene.mg_per_day;
    flux[index(Flux::absorbed)] = day.absorbed_mg;
    flux[index(Flux::secreted)] = day.secreted_mg;
    flux[index(Flux::faeces)] = day.faeces_mg;
    flux[index(Flux::urine)] = day.urine_mg;
    flux[index(Flux::formed)] = day.formed_mg;
    flux[index(Flux::resorbed)] = day.resorbed_mg;
    flux[index(Flux::vessel)] = day.vessel_mg;
    scene.gut_mg = day.gut_mean_mg;
    scene.serum_mg_dl = day.ca_mean_mg_dl;
    scene.pth_pg_ml = day.pth_mean_pg_ml;
}

// Rates of now: what the accounts gained between two close samples.
void set_rates(const Between& now, Scene& scene) {
    const auto rate = [&](sim::Entry account) {
        const double gained = now.after.body.state[account] - now.before.body.state[account];
        return now.days() > 0.0 ? gained / now.days() : 0.0;
    };
    auto& flux = scene.mg_per_day;
    flux[index(Flux::absorbed)] = std::max(rate(sim::a_abs), 0.0);
    flux[index(Flux::secreted)] = std::max(rate(sim::m_secr), 0.0);
    flux[index(Flux::faeces)] = std::max(rate(sim::a_fae), 0.0);
    flux[index(Flux::urine)] = std::max(rate(sim::a_uri), 0.0);
    flux[index(Flux::formed)] = std::max(rate(sim::m_form), 0.0);
    flux[index(Flux::resorbed)] = std::max(rate(sim::m_res), 0.0);
    flux[index(Flux::vessel)] = rate(sim::ves);
    scene.gut_mg = now.state(sim::gut);
    scene.serum_mg_dl = now.column("serum_ca_mg_dL");
    scene.pth_pg_ml = now.column("pth_pg_mL");
}

double bone_ratio(const sim::Parameters& parameters, double trab_mg, double cort_mg) {
    return (trab_mg + cort_mg) / (parameters.trab_ref + parameters.cort_ref);
}

void set_body(const Between& now, Scene& scene) {
    const sim::Parameters& parameters = now.run.parameters;
    const double vdr = now.column("vdr_rel");
    scene.serum_share = shares_now(now, sim::ecf);
    scene.gate = std::clamp(vdr / (parameters.vd_max - 1.0 + vdr), 0.0, 1.0);
    scene.active_d = vdr;
    scene.k_supply = now.state(sim::kext) / parameters.ext_ref;
    scene.mgp_active = now.state(sim::cmgp);
    scene.osteocalcin_active = now.state(sim::coc);
    scene.bone_ratio = bone_ratio(parameters, now.state(sim::trab), now.state(sim::cort));
    scene.cac = std::max(now.column("cac_AU"), 0.0);
    scene.elasticity = std::clamp(now.column("elasticity_pct") / 100.0, 0.0, 1.2);
    scene.c25_nmol_l = now.state(sim::c25);
}

void set_start(const sim::Trajectory& run, Scene& scene) {
    const sim::Sample& start = run.samples.front();
    const sim::State& state = start.body.state;
    scene.bone_ratio_start = bone_ratio(run.parameters, state[sim::trab], state[sim::cort]);
    scene.cac_start = std::max(sim::value(run, start, sim::column_index("cac_AU")), 0.0);
    const auto column = [&](std::string_view id) {
        return sim::value(run, start, sim::column_index(id));
    };
    scene.levels_start = {state[sim::c25],         column("vdr_rel"), start.day.pth_mean_pg_ml,
                          start.day.ca_mean_mg_dl, state[sim::coc],   state[sim::cmgp]};
}

void set_regimen(const sim::Regimen& regimen, int day, Scene& scene) {
    scene.tablets_mg = sim::is_taken(regimen.ca, day) ? regimen.ca.amount : 0.0;
    scene.tablet_meals = std::clamp(static_cast<int>(regimen.ca_split), 1, 3);
    scene.sun = regimen.sun;
    scene.warfarin =
        regimen.warfarin > 0.0 && day >= regimen.warfarin_start_d && day < regimen.warfarin_stop_d;
}

}  // namespace

Levels levels(const Scene& scene) {
    return {scene.c25_nmol_l,         scene.active_d,   scene.pth_pg_ml, scene.serum_mg_dl,
            scene.osteocalcin_active, scene.mgp_active, scene.k_supply};
}

Scene body_scene(const sim::Trajectory& run, const Moment& moment) {
    Scene scene;
    scene.moment = moment;
    const double end = run.samples.back().days();
    scene.moment.day = std::clamp(moment.day, 0.0, end);
    const auto whole_day =
        static_cast<int>(std::min(std::floor(scene.moment.day), std::max(end - 1.0, 0.0)));

    const std::vector<sim::Sample> both = sim::midnights(run, whole_day, whole_day + 1);
    const Between midnights = around(run, both, scene.moment.day);
    set_day_figures(midnights.after.day, scene);
    if (moment.lens == Lens::day) {
        const std::vector<sim::Sample> close = sim::one_day(run, whole_day, 5);
        const Between now = around(run, close, scene.moment.day);
        set_rates(now, scene);
        set_body(now, scene);
        scene.gut_share = shares_now(now, sim::gut);
        for (const sim::Sample& sample : close) {
            scene.serum_of_day.push_back(
                sim::value(run, sample, sim::column_index("serum_ca_mg_dL")));
        }
        scene.hour_of_day = std::clamp(24.0 * (scene.moment.day - whole_day), 0.0, 24.0);
    } else {
        set_body(midnights, scene);
        scene.gut_share = gut_shares_of_day(midnights);
    }
    set_start(run, scene);
    set_regimen(run.scenario.regimen, whole_day, scene);

    const sim::Day& day = midnights.after.day;
    scene.absorbed_share = day.absorbed_share;
    scene.eaten_mg = day.eaten_mg;
    scene.outside = day.outside;
    scene.mg_per_dot = fitting_mg_per_dot(scene);
    return scene;
}

std::array<Scene, 2> body_scenes(const sim::Trajectory& first, const sim::Trajectory& second,
                                 const Moment& moment) {
    std::array<Scene, 2> both{body_scene(first, moment), body_scene(second, moment)};
    const int mg = std::max(both[0].mg_per_dot, both[1].mg_per_dot);
    for (Scene& scene : both) scene.mg_per_dot = mg;
    return both;
}

}  // namespace compass::scene
