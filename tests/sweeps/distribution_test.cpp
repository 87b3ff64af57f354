#include "app/sweeps/distribution.h"

#include "sim/numeric/quantile.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace compass;
using sweeps::Distribution;
using Shape = Distribution::Shape;

namespace {

constexpr int many = 40000;

std::vector<double> sorted_draws(const Distribution& distribution, std::string_view id) {
    const sim::Input& input = *sim::find_input(id);
    std::vector<double> values;
    for (std::uint64_t person = 1; person <= many; ++person) {
        const sweeps::Draw draw{.seed = 11, .person = person, .input = sweeps::stream_of(id)};
        values.push_back(sweeps::drawn_value(distribution, input, draw));
    }
    std::sort(values.begin(), values.end());
    return values;
}

double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::map<double, double> frequencies(const std::vector<double>& values) {
    std::map<double, double> shares;
    for (const double value : values) shares[value] += 1.0 / static_cast<double>(values.size());
    return shares;
}

}  // namespace

TEST_CASE("A normal distribution has its mean, spread and quantiles") {
    const Distribution d{
        .shape = Shape::normal, .centre = 85.0, .spread = 10.0, .least = 15.0, .greatest = 120.0};
    const auto values = sorted_draws(d, "gfr");
    const double four_errors = 4.0 * d.spread / std::sqrt(many);
    CHECK(std::fabs(mean(values) - 85.0) < four_errors);
    CHECK(std::fabs(sim::quantile(values, 0.5) - 85.0) < 1.3 * four_errors);
    CHECK(sim::quantile(values, 0.05) == doctest::Approx(85.0 - 16.449).epsilon(0.005));
    CHECK(sim::quantile(values, 0.95) == doctest::Approx(85.0 + 16.449).epsilon(0.005));
}

TEST_CASE("Cut off means drawn again, clipped means set to the edge") {
    Distribution d{
        .shape = Shape::normal, .centre = 80.0, .spread = 10.0, .least = 70.0, .greatest = 80.0};
    const auto again = sorted_draws(d, "gfr");
    CHECK(again.front() >= 70.0);
    CHECK(again.back() <= 80.0);
    // of the half bell between -1 and 0 sd: mean -(phi(0) - phi(1)) / 0.3413
    CHECK(mean(again) == doctest::Approx(80.0 - 10.0 * 0.45986).epsilon(0.001));
    CHECK(frequencies(again)[70.0] < 0.001);
    d.is_clipped = true;
    auto shares = frequencies(sorted_draws(d, "gfr"));
    CHECK(shares[70.0] == doctest::Approx(0.1587).epsilon(0.05));
    CHECK(shares[80.0] == doctest::Approx(0.5).epsilon(0.03));
    CHECK(sweeps::share_inside(d) == doctest::Approx(0.3413).epsilon(0.001));
}

TEST_CASE("A lognormal distribution has its median, and two thirds within its factor") {
    const Distribution d{
        .shape = Shape::lognormal, .centre = 60.0, .spread = 1.5, .least = 8.0, .greatest = 150.0};
    const auto values = sorted_draws({.shape = Shape::lognormal,
                                      .centre = 700.0,
                                      .spread = 1.5,
                                      .least = 0.0,
                                      .greatest = 25000.0},
                                     "diet_ca");
    CHECK(sim::quantile(values, 0.5) == doctest::Approx(700.0).epsilon(0.01));
    CHECK(sim::quantile(values, 0.8413) == doctest::Approx(1050.0).epsilon(0.015));
    CHECK(sim::quantile(values, 0.1587) == doctest::Approx(466.7).epsilon(0.015));
    CHECK(sorted_draws(d, "base_25ohd").back() <= 150.0);
}

TEST_CASE("A uniform distribution reaches from edge to edge, whole numbers equally often") {
    const auto ages =
        sorted_draws({.shape = Shape::uniform, .least = 50.0, .greatest = 70.0}, "age_y");
    CHECK(ages.front() >= 50.0);
    CHECK(ages.front() < 50.01);
    CHECK(ages.back() <= 70.0);
    CHECK(mean(ages) == doctest::Approx(60.0).epsilon(0.003));
    auto meals = frequencies(
        sorted_draws({.shape = Shape::uniform, .least = 1.0, .greatest = 3.0}, "ca_split"));
    CHECK(meals.size() == 3);
    for (const double meal : {1.0, 2.0, 3.0}) {
        CHECK(meals[meal] == doctest::Approx(1.0 / 3.0).epsilon(0.03));
    }
}

TEST_CASE("A choice follows its weights and never takes what weighs nothing") {
    auto shares = frequencies(sorted_draws(
        {.shape = Shape::choice, .values = {0.0, 1000.0, 4000.0}, .weights = {3.0, 1.0, 0.0}},
        "d3.amount"));
    CHECK(shares.size() == 2);
    CHECK(shares[0.0] == doctest::Approx(0.75).epsilon(0.02));
    CHECK(shares[1000.0] == doctest::Approx(0.25).epsilon(0.04));
}

TEST_CASE("A whole input gets whole numbers from a bell, and others six digits") {
    const auto days = sorted_draws(
        {.shape = Shape::normal, .centre = 100.0, .spread = 30.0, .least = 0.0, .greatest = 365.0},
        "d3.start_d");
    CHECK(std::all_of(days.begin(), days.end(), [](double v) { return v == std::floor(v); }));
    const sim::Input& age = *sim::find_input("age_y");
    const Distribution d{.shape = Shape::uniform, .least = 18.0, .greatest = 90.0};
    const double value = sweeps::drawn_value(d, age, {.seed = 1, .person = 1, .input = 1});
    CHECK(std::fabs(value * 1e4 - std::round(value * 1e4)) < 1e-9);
}
