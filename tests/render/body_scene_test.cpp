#include "render/scene/dots.h"
#include "render/scene/scene.h"
#include "sim/columns.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

using namespace compass::scene;
namespace sim = compass::sim;

namespace {

sim::Trajectory run_of(double ca_tablets_mg, int days) {
    sim::Scenario scenario;
    scenario.regimen.diet_ca_base = 800.0;
    scenario.regimen.diet_ca = 800.0;
    scenario.regimen.ca = {ca_tablets_mg, 1.0, 0.0, sim::never, 0.0};
    return sim::simulate(scenario, days);
}

Moment at(double day, Lens lens = Lens::horizon) {
    Moment moment;
    moment.day = day;
    moment.lens = lens;
    return moment;
}

double sum(const std::array<double, sim::origin_count>& shares) {
    return std::accumulate(shares.begin(), shares.end(), 0.0);
}

double column(const sim::Trajectory& run, int day, std::string_view id) {
    const auto& sample = run.samples[static_cast<std::size_t>(day)];
    return sim::value(run, sample, sim::column_index(id));
}

}  // namespace

TEST_CASE("In the horizon lens the pipes carry the day under the play head") {
    const sim::Trajectory run = run_of(500.0, 30);
    const Scene scene = body_scene(run, at(17.4));
    const sim::Day& day = run.samples[18].day;  // the day from midnight 17 to midnight 18
    CHECK(scene.mg_per_day[index(Flux::absorbed)] == day.absorbed_mg);
    CHECK(scene.mg_per_day[index(Flux::secreted)] == day.secreted_mg);
    CHECK(scene.mg_per_day[index(Flux::faeces)] == day.faeces_mg);
    CHECK(scene.mg_per_day[index(Flux::urine)] == day.urine_mg);
    CHECK(scene.mg_per_day[index(Flux::formed)] == day.formed_mg);
    CHECK(scene.mg_per_day[index(Flux::resorbed)] == day.resorbed_mg);
    CHECK(scene.mg_per_day[index(Flux::vessel)] == day.vessel_mg);
    CHECK(scene.gut_mg == day.gut_mean_mg);
    CHECK(scene.serum_mg_dl == day.ca_mean_mg_dl);
    CHECK(scene.eaten_mg == doctest::Approx(1300.0));
    CHECK(scene.tablets_mg == 500.0);
}

TEST_CASE("Stocks glide between the midnights around the play head") {
    const sim::Trajectory run = run_of(0.0, 400);
    const auto ratio = [&](int day) {
        return (column(run, day, "Ca_trab_mg") + column(run, day, "Ca_cort_mg")) / 1e6;
    };
    const Scene scene = body_scene(run, at(200.25));
    CHECK(scene.bone_ratio ==
          doctest::Approx(0.75 * ratio(200) + 0.25 * ratio(201)).epsilon(1e-12));
    CHECK(scene.bone_ratio_start == doctest::Approx(ratio(0)).epsilon(1e-12));
    CHECK(scene.mgp_active == doctest::Approx(0.75 * column(run, 200, "cMGP_frac") +
                                              0.25 * column(run, 201, "cMGP_frac")));
    CHECK(scene.k_supply == doctest::Approx(column(run, 200, "K_ext_nmol") / 155.0).epsilon(1e-3));
}

TEST_CASE("The play head stays inside the run") {
    const sim::Trajectory run = run_of(0.0, 20);
    const Scene end = body_scene(run, at(1e9));
    CHECK(end.moment.day == 20.0);
    CHECK(end.mg_per_day[index(Flux::urine)] == run.samples.back().day.urine_mg);
    CHECK(end.bone_ratio == body_scene(run, at(20.0)).bone_ratio);
    CHECK(body_scene(run, at(-5.0)).moment.day == 0.0);
}

TEST_CASE("The shares of gut and blood are those of the run and sum to one") {
    const sim::Trajectory run = run_of(500.0, 60);
    const Scene first = body_scene(run, at(0.0));
    const Scene later = body_scene(run, at(59.5));
    CHECK(first.serum_share[sim::at_start] == doctest::Approx(1.0));
    CHECK(sum(later.serum_share) == doctest::Approx(1.0));
    CHECK(sum(later.gut_share) == doctest::Approx(1.0));
    CHECK(later.serum_share[sim::from_bone] > 0.05);
    // 500 of 1,300 mg eaten are tablets; what the body secretes thins both alike
    const double eaten = later.gut_share[sim::food] + later.gut_share[sim::tablet];
    CHECK(later.gut_share[sim::tablet] / eaten == doctest::Approx(500.0 / 1300.0).epsilon(0.05));
    CHECK(eaten > 0.7);
    CHECK(body_scene(run_of(0.0, 60), at(59.5)).gut_share[sim::tablet] == 0.0);
}

TEST_CASE("The day lens shows the clock, and a meal fills the gut") {
    const sim::Trajectory run = run_of(0.0, 10);
    const Scene before = body_scene(run, at(5.0 + 7.5 / 24.0, Lens::day));
    const Scene after = body_scene(run, at(5.0 + 9.0 / 24.0, Lens::day));
    CHECK(before.hour_of_day == doctest::Approx(7.5));
    CHECK(after.hour_of_day == doctest::Approx(9.0));
    CHECK(after.gut_mg > before.gut_mg + 50.0);
    CHECK(after.mg_per_day[index(Flux::absorbed)] > before.mg_per_day[index(Flux::absorbed)]);
    CHECK(after.mg_per_dot == 2);
}

TEST_CASE("The rates of a day's moments average to the day's figures") {
    const sim::Trajectory run = run_of(0.0, 6);
    const Scene day = body_scene(run, at(3.5));
    std::array<double, flux_count> mean{};
    constexpr int moments = 288;
    for (int i = 0; i < moments; ++i) {
        const Scene now = body_scene(run, at(3.0 + (i + 0.5) / moments, Lens::day));
        for (std::size_t flux = 0; flux < flux_count; ++flux) {
            mean[flux] += now.mg_per_day[flux] / moments;
        }
    }
    for (std::size_t flux = 0; flux < flux_count; ++flux) {
        CAPTURE(flux);
        CHECK(mean[flux] == doctest::Approx(day.mg_per_day[flux]).epsilon(1e-3));
    }
}

TEST_CASE("The gate is the share of the greatest active uptake") {
    const sim::Trajectory run = run_of(0.0, 5);
    const Scene scene = body_scene(run, at(2.0));
    const double vdr = column(run, 2, "vdr_rel");
    CHECK(scene.active_d == doctest::Approx(vdr));
    CHECK(scene.gate == doctest::Approx(vdr / (run.parameters.vd_max - 1.0 + vdr)));
}

TEST_CASE("Two runs side by side are drawn with dots of the same amount") {
    const sim::Trajectory little = run_of(0.0, 30);
    const sim::Trajectory much = run_of(2500.0, 30);
    Moment moment = at(20.0);
    moment.most_dots = 500;
    CHECK(body_scene(little, moment).mg_per_dot < body_scene(much, moment).mg_per_dot);
    const auto both = body_scenes(little, much, moment);
    CHECK(both[0].mg_per_dot == both[1].mg_per_dot);
    CHECK(both[0].lens_factor == both[1].lens_factor);
    for (const Scene& scene : both) CHECK(total_dots(scene) <= moment.most_dots);
}

TEST_CASE("The picture is a function of run and moment: scrubbing both ways gives the same one") {
    const sim::Trajectory run = run_of(500.0, 400);
    for (const Lens lens : {Lens::day, Lens::month, Lens::horizon}) {
        std::vector<Scene> there;
        const std::array<double, 6> days{0.0, 17.3, 100.0, 233.55, 399.0, 400.0};
        for (const double day : days) there.push_back(body_scene(run, at(day, lens)));
        for (std::size_t i = days.size(); i-- > 0;) {
            const Scene back = body_scene(run, at(days[i], lens));
            CAPTURE(days[i]);
            CHECK(back.mg_per_day == there[i].mg_per_day);
            CHECK(back.serum_mg_dl == there[i].serum_mg_dl);
            CHECK(back.bone_ratio == there[i].bone_ratio);
            CHECK(back.cac == there[i].cac);
            CHECK(back.serum_share == there[i].serum_share);
            CHECK(back.levels_start == there[i].levels_start);
            CHECK(back.serum_of_day == there[i].serum_of_day);
        }
    }
}

TEST_CASE("The day lens holds the day's curve of blood calcium with a peak after a meal") {
    const sim::Trajectory run = run_of(1000.0, 10);
    const Scene scene = body_scene(run, at(5.4, Lens::day));
    REQUIRE(scene.serum_of_day.size() > 200);
    const auto peak = std::max_element(scene.serum_of_day.begin(), scene.serum_of_day.end());
    const double hour = 24.0 * static_cast<double>(peak - scene.serum_of_day.begin()) /
                        static_cast<double>(scene.serum_of_day.size() - 1);
    CHECK(hour > 8.0);
    CHECK(*peak > scene.serum_of_day[90] + 0.05);  // before breakfast
    CHECK(body_scene(run, at(5.4)).serum_of_day.empty());
}
