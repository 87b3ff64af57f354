#include "sim/numeric/elementary.h"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>

using namespace compass;

TEST_CASE("Our exponential, cosine, logarithm and cube root agree with the system's") {
    for (int i = -1400; i <= 1400; ++i) {
        const double x = i * 0.503;
        CAPTURE(x);
        if (std::abs(x) < 700.0) {
            CHECK(std::abs(sim::exponential(x) / std::exp(x) - 1.0) < 2e-15);
        }
        const double turns = i * 0.0371;
        const double angle = 2.0 * std::numbers::pi * turns;
        CHECK(std::abs(sim::cosine_of_turns(turns) - std::cos(angle)) < 1e-13);
        CHECK(std::abs(sim::sine_of_turns(turns) - std::sin(angle)) < 1e-13);
        const double positive = std::pow(1.037, i);
        CHECK(std::abs(sim::decimal_logarithm(positive) - std::log10(positive)) <
              3e-15 * std::fmax(1.0, std::abs(std::log10(positive))));
        CHECK(std::abs(sim::cube_root(positive) / std::cbrt(positive) - 1.0) < 1e-14);
    }
}

TEST_CASE("At the ends our functions stay finite") {
    CHECK(sim::exponential(-1e9) == 0.0);
    CHECK(std::isfinite(sim::exponential(1e9)));
    CHECK(sim::cosine_of_turns(0.0) == 1.0);
    CHECK(sim::cosine_of_turns(0.5) == -1.0);
    CHECK(std::abs(sim::cosine_of_turns(0.25)) < 1e-16);
    CHECK(sim::decimal_logarithm(1.0) == 0.0);
    CHECK(sim::cube_root(0.0) == 0.0);
}
