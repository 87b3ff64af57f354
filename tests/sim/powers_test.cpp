#include "sim/daymap/day_flow.h"
#include "sim/daymap/forecast.h"
#include "sim/solver/baseline.h"
#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;

namespace {

/// A real map: that of a day of a busy person.
sim::DayTangent some_tangent() {
    const auto scenario = tests::busy_scenario();
    const auto subject = sim::subject_of(scenario, sim::Parameters{});
    sim::Body body{.state = sim::baseline_state(subject.model, scenario, 15)};
    sim::DayTangent tangent;
    sim::flow_day(subject, {0, 0}, body, {.with_labels = true, .tangent = &tangent});
    return tangent;
}

sim::Shift some_shift(double phase) {
    sim::Shift z{};
    for (std::size_t i = 0; i < sim::movers; ++i) {
        z[i] = std::cos(phase + 2.0 * static_cast<double>(i));
    }
    return z;
}

/// The greatest relative gap between two forecasts.
double gap(const sim::Forecast& a, const sim::Forecast& b) {
    double worst = 0.0;
    for (std::size_t i = 0; i < sim::map_rows; ++i) {
        tests::raise_to(worst, std::abs(a.end[i] - b.end[i]) / (1.0 + std::abs(b.end[i])));
        tests::raise_to(worst, std::abs(a.sum[i] - b.sum[i]) / (1.0 + std::abs(b.sum[i])));
    }
    return worst;
}

}  // namespace

TEST_CASE("A leap over a linear model is exact, whatever its length") {
    const auto map = some_tangent().map;
    sim::Shift rise = some_shift(0.3);
    rise[sim::season_cos] = 0.01;
    rise[sim::season_sin] = -0.02;
    rise[sim::elapsed] = 1.0;
    const sim::Shift bend2 = some_shift(1.0);
    const sim::Shift bend3 = some_shift(2.0);
    for (const int cycles : {1, 2, 3, 7, 64, 100, 365, 1000}) {
        CAPTURE(cycles);
        sim::Powers<sim::DayMap> powers(map);
        sim::Forecast by_rise;
        sim::Forecast by_bends;
        for (int m = 0; m < cycles; ++m) {
            sim::add(by_rise.sum, by_rise.end);
            by_rise.end = sim::applied(map, by_rise.end);
            sim::add(by_rise.end, rise);
            sim::add(by_bends.sum, by_bends.end);
            by_bends.end = sim::applied(map, by_bends.end);
            for (std::size_t i = 0; i < sim::movers; ++i) {
                by_bends.end[i] += m * m * (bend2[i] + m * bend3[i]);
            }
        }
        CHECK(gap(sim::with_rise(powers, rise, cycles), by_rise) < 1e-9);
        CHECK(gap(sim::with_bends(powers, bend2, bend3, cycles), by_bends) < 1e-9);
    }
}

TEST_CASE("A leap over labels is exact where their map stays the same") {
    const auto map = some_tangent().labels;
    sim::Labels rise{};
    sim::Labels bend1{};
    sim::Labels bend2{};
    sim::Labels bend3{};
    for (std::size_t pool = 0; pool < sim::calcium_pools; ++pool) {
        for (std::size_t i = 0; i < sim::origin_count; ++i) {
            rise[pool][i] = std::cos(static_cast<double>(pool + 3 * i));
            bend1[pool][i] = std::sin(static_cast<double>(2 * pool + i));
            bend2[pool][i] = std::cos(static_cast<double>(2 * pool + 5 * i));
            bend3[pool][i] = std::sin(static_cast<double>(3 * pool + 7 * i));
        }
    }
    constexpr int cycles = 77;
    sim::Powers<sim::LabelMap> powers(map);
    sim::Labels z{};
    for (int m = 0; m < cycles; ++m) {
        z = sim::applied_to_pools(map, z);
        for (std::size_t pool = 0; pool < sim::calcium_pools; ++pool) {
            for (std::size_t i = 0; i < sim::origin_count; ++i) {
                z[pool][i] += rise[pool][i] +
                              m * (bend1[pool][i] + m * (bend2[pool][i] + m * bend3[pool][i]));
            }
        }
    }
    sim::LabelForecast forecast = sim::with_rise(powers, rise, cycles);
    forecast += sim::with_bends(powers, bend1, bend2, cycles);
    forecast += sim::with_twist(powers, bend3, cycles);
    for (std::size_t pool = 0; pool < sim::calcium_pools; ++pool) {
        for (std::size_t i = 0; i < sim::origin_count; ++i) {
            CHECK(forecast.end[pool][i] == doctest::Approx(z[pool][i]).epsilon(1e-9));
        }
    }
}

TEST_CASE("Sums of squares and cubes are those of school") {
    double squares = 0.0;
    double cubes = 0.0;
    for (int m = 0; m < 50; ++m) {
        CHECK(sim::sum_of_squares(m) == squares);
        CHECK(sim::sum_of_cubes(m) == cubes);
        squares += static_cast<double>(m) * m;
        cubes += static_cast<double>(m) * m * m;
    }
}
