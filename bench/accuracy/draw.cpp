#include "bench/accuracy/draw.h"

#include "bench/accuracy/random.h"
#include "sim/inputs/input.h"
#include "sim/trajectory.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace compass::bench {
namespace {

constexpr int most_days = 10950;

/// Every scenario has its own stream, far from those of its neighbours.
Random stream(std::uint64_t seed, int number, std::uint64_t use) {
    Random first(seed * 4U + use);
    return Random(first.next() ^ (static_cast<std::uint64_t>(number) * 0xd1342543de82ef95U));
}

/// How often an input leaves the range of its slider: once in `far_in` times; 0 never.
int far_in_of(int number) {
    const int place = number % 10;
    if (place < 5) return 0;
    return place < 8 ? 6 : 1;
}

double far_value(const sim::Input& input, Random& random) {
    const auto [least, greatest] = input.accepted;
    if (random.one_in(6)) return least;
    if (random.one_in(5)) return greatest;
    // some ranges go a thousandfold beyond what is usual, so the low end is met more often
    const double u = random.unit();
    return least + (greatest - least) * (random.one_in(2) ? u : u * u * u * u);
}

double drawn(const sim::Input& input, int far_in, Random& random) {
    if (input.kind == sim::Kind::flag) return random.one_in(2) ? 1.0 : 0.0;
    if (random.one_in(5)) return input.initial;
    const bool is_far = far_in > 0 && random.one_in(far_in);
    const double u = random.unit();
    const sim::Range usual = input.slider.range;
    const double share = input.slider.scale == sim::Scale::power ? u * u : u;
    double value =
        is_far ? far_value(input, random) : usual.least + (usual.greatest - usual.least) * share;
    if (input.kind == sim::Kind::whole) value = std::floor(value);
    return sim::is_accepted(input, value) ? value : input.initial;
}

/// A day of the run, the first more often than others.
double some_day(int days, Random& random) {
    return random.one_in(2) ? 0.0 : random.whole(0, days);
}

void draw_rhythm(sim::Dose& dose, int days, Random& random) {
    constexpr std::array usual_intervals{1.0, 1.0, 1.0, 1.0, 7.0, 7.0, 30.0, 30.0, 0.0, 0.0};
    constexpr std::array usual_misses{0.0, 0.0, 0.0, 0.0, 2.0, 3.0, 4.0, 7.0};
    if (random.one_in(3)) dose.amount = 0.0;
    dose.interval_d = random.one_in(6) ? random.whole(2, 365) : random.one_of(usual_intervals);
    dose.miss_every = random.one_in(8) ? random.whole(2, 365) : random.one_of(usual_misses);
    dose.start_d = some_day(days, random);
    dose.stop_d =
        random.one_in(2) ? sim::never : random.whole(static_cast<int>(dose.start_d), days);
}

void draw_warfarin(sim::Regimen& r, int days, Random& random) {
    r.warfarin = random.one_in(4) ? 1.0 : 0.0;
    r.warfarin_start_d = random.one_in(4) ? random.whole(-3650, -1) : some_day(days, random);
    r.warfarin_stop_d = random.one_in(2) ? sim::never : random.whole(0, days);
}

double draw_natto(int far_in, Random& random) {
    constexpr std::array usual{0.0, 0.0, 0.0, 1.0, 3.0, 4.0, 7.0};
    if (far_in > 0 && random.one_in(4)) return random.within(0.0, 70.0);
    return random.one_in(6) ? random.within(0.0, 7.0) : random.one_of(usual);
}

int draw_days(int number, Random& random) {
    if (number % 20 == 0) return most_days;
    if (number % 20 == 1) return random.whole(1, 3);
    const double u = random.unit();
    return 1 + static_cast<int>((most_days - 1) * u * u * u * u * u);  // a third are under a month
}

[[maybe_unused]] bool is_accepted_whole(const sim::Scenario& scenario) {
    const auto inputs = sim::inputs();
    return std::all_of(inputs.begin(), inputs.end(), [&](const sim::Input& input) {
        return sim::is_accepted(input, input.get(scenario));
    });
}

}  // namespace

sim::Scenario draw_scenario(std::uint64_t seed, int number) {
    Random random = stream(seed, number, 0);
    const int far_in = far_in_of(number);
    sim::Scenario scenario;
    for (const sim::Input& input : sim::inputs()) {
        input.set(scenario, drawn(input, far_in, random));
    }
    const int days = draw_days(number, random);
    scenario.days = days;
    sim::Regimen& r = scenario.regimen;
    for (sim::Dose* dose : {&r.ca, &r.d3, &r.mk7, &r.mk4, &r.k1}) draw_rhythm(*dose, days, random);
    draw_warfarin(r, days, random);
    r.natto_per_week = draw_natto(far_in, random);
    if (random.one_in(2)) r.season = 0.0;
    assert(is_accepted_whole(scenario));
    return scenario;
}

int draw_sampling(std::uint64_t seed, int number, int days) {
    constexpr int most_midnights = 400;
    constexpr int moments = 200;
    Random random = stream(seed, number, 1);
    if (random.one_in(2)) {
        const int apart = days <= most_midnights ? 1 : days / moments + 1;
        return apart * sim::minutes_per_day;
    }
    const int about = std::max(30, days * (sim::minutes_per_day / moments));
    return random.whole(about, 2 * about);
}

}  // namespace compass::bench
