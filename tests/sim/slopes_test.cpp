#include "sim/daymap/slopes.h"

#include "tests/sim/scenarios.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>

using namespace compass;

namespace {

constexpr std::array<sim::Entry, sim::slope_rows - sim::movers> integral_entries{
    sim::m_gut, sim::m_ecf, sim::a_abs, sim::m_pth, sim::m_form, sim::m_res};

sim::State rates(const sim::Model& m, const sim::DayContext& day, const sim::State& y) {
    const auto s = sim::signals(m, day, y);
    return sim::rate_of_change(m, day, y, s, sim::flows(m, day, y, s));
}

double rate_of_row(const sim::State& rate, std::size_t row) {
    return row < sim::movers ? rate[row] : rate[integral_entries.at(row - sim::movers)];
}

sim::State some_state(double twist) {
    sim::State y{180.0,  930.0, 4500.0, 190000.0, 810000.0, 160.0, 30.0, 1.3,   1.2, 25.0,
                 3000.0, 75.0,  110.0,  2.0,      3.0,      400.0, 90.0, 150.0, 0.6, 0.55};
    for (std::size_t i = 0; i < sim::movers; ++i) {
        y[i] *= 1.0 + twist * std::cos(1.0 + 3.0 * static_cast<double>(i));
    }
    return y;
}

/// How far the worst slope is from its quotient, in units of what is allowed.
double worst_gap(const sim::Model& m, const sim::DayContext& day, const sim::State& y) {
    sim::Slopes j{};
    sim::set_slopes(m, day, y, j);
    double worst = 0.0;
    for (std::size_t column = 0; column < sim::movers; ++column) {
        const double h = 1e-5 * y[column];
        sim::State less = y;
        sim::State more = y;
        less[column] -= h;
        more[column] += h;
        const auto below = rates(m, day, less);
        const auto above = rates(m, day, more);
        for (std::size_t row = 0; row < sim::slope_rows; ++row) {
            const double low = rate_of_row(below, row);
            const double high = rate_of_row(above, row);
            const double quotient = (high - low) / (2.0 * h);
            // what rounding leaves of a difference of rates
            const double grain = 1e-12 * (std::abs(high) + std::abs(low) + 6000.0 * (row < 3)) / h;
            const double allowed = 1e-6 * std::abs(quotient) + grain + 1e-300;
            tests::raise_to(worst, std::abs(j[row][column] - quotient) / allowed);
        }
    }
    return worst;
}

}  // namespace

TEST_CASE("Every slope is that of its law, and where none is named there is none") {
    for (const auto& scenario : tests::random_scenarios(40)) {
        const sim::Parameters p;
        const auto model = sim::model_of(p, scenario.regimen);
        const auto day = sim::day_context(p, scenario, 1000);
        for (const double twist : {0.0, 0.1, -0.2})
            CHECK(worst_gap(model, day, some_state(twist)) <= 1.0);
    }
}

TEST_CASE("Slopes are right too where hardly any calcium is left in the blood") {
    const sim::Scenario scenario;
    const sim::Parameters p;
    const auto model = sim::model_of(p, scenario.regimen);
    const auto day = sim::day_context(p, scenario, 1000);
    for (const double ecf_mg : {1.0, 20.0, 70.0, 90.0, 150.0}) {
        CAPTURE(ecf_mg);
        sim::State y = some_state(0.1);
        y[sim::ecf] = ecf_mg;
        CHECK(worst_gap(model, day, y) <= 1.0);
    }
}

TEST_CASE("The list of slopes names each one, and only once") {
    sim::Slopes j{};
    const sim::Scenario scenario;
    const sim::Parameters p;
    auto model = sim::model_of(p, scenario.regimen);
    const auto day = sim::day_context(p, scenario, 0);
    sim::set_slopes(model, day, some_state(0.1), j);
    std::array<std::array<int, sim::movers>, sim::slope_rows> named{};
    for (const auto& slope : sim::slope_pattern) ++named[slope.row][slope.column];
    for (std::size_t row = 0; row < sim::slope_rows; ++row) {
        for (std::size_t column = 0; column < sim::movers; ++column) {
            CAPTURE(row);
            CAPTURE(column);
            CHECK(named[row][column] == (j[row][column] != 0.0 ? 1 : 0));
        }
    }
}
