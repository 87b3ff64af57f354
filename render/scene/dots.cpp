#include "render/scene/dots.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace compass::scene {
namespace {

double mg_per_dot_in(const Scene& scene, Flux flux) {
    const double mg = scene.mg_per_dot;
    return flux == Flux::vessel ? mg / scene.lens_factor : mg;
}

// A second of dots is a day, in the day lens an hour.
double dots_per_second(const Scene& scene, Flux flux) {
    const double per_second = scene.moment.lens == Lens::day ? 1.0 / 24.0 : 1.0;
    const double mg_per_day = std::max(scene.mg_per_day[index(flux)], 0.0);
    return mg_per_day * per_second / mg_per_dot_in(scene, flux);
}

}  // namespace

int dot_count(double mg, double mg_per_dot) {
    return static_cast<int>(std::lround(std::max(mg, 0.0) / mg_per_dot));
}

std::array<int, sim::origin_count> split_by_share(
    int total, const std::array<double, sim::origin_count>& share) {
    std::array<int, sim::origin_count> parts{};
    const double sum = std::accumulate(share.begin(), share.end(), 0.0);
    if (!(sum > 0.0)) {
        parts[sim::at_start] = total;
        return parts;
    }
    double seen = 0.0;
    int given = 0;
    for (std::size_t origin = 0; origin < sim::origin_count; ++origin) {
        seen += share[origin];
        const auto upto = static_cast<int>(std::lround(total * seen / sum));
        parts[origin] = upto - given;
        given = upto;
    }
    return parts;
}

double transit_seconds(Flux flux, Lens lens) {
    // 60 to 180 units a second along the ways of pipe_dots.cpp
    constexpr std::array<double, flux_count> quick{2.0, 1.4, 0.75, 1.8, 1.4, 1.4, 0.7};
    return quick[index(flux)] * (lens == Lens::day ? 1.8 : 1.0);
}

double dots_in_flight(const Scene& scene, Flux flux) {
    if (flux == Flux::vessel && scene.moment.true_scale) return 0.0;
    return dots_per_second(scene, flux) * transit_seconds(flux, scene.moment.lens);
}

int total_dots(const Scene& scene) {
    int total = dot_count(scene.gut_mg, scene.mg_per_dot) +
                dot_count(scene.serum_mg_dl * plasma_dl, scene.mg_per_dot);
    for (std::size_t flux = 0; flux < flux_count; ++flux) {
        total += static_cast<int>(std::ceil(dots_in_flight(scene, static_cast<Flux>(flux))));
    }
    return total;
}

int most_dots(float picture_scale) {
    constexpr float full = 1600.0F;
    constexpr float least = 150.0F;
    const float area = std::min(picture_scale * picture_scale, 1.0F);
    return static_cast<int>(std::max(least, full * area));
}

int fitting_mg_per_dot(const Scene& scene) {
    Scene tried = scene;
    tried.mg_per_dot = scene.moment.lens == Lens::day ? 2 : 5;
    constexpr int greatest = 1 << 16;  // of a picture that no run can make
    while (total_dots(tried) > tried.moment.most_dots && tried.mg_per_dot < greatest)
        tried.mg_per_dot *= 2;
    return tried.mg_per_dot;
}

}  // namespace compass::scene
