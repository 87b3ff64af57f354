#include "app/sweeps/portable_math.h"

#include "app/sweeps/counter_random.h"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

using namespace compass::sweeps;

TEST_CASE("exp and log agree with the system's to the last digits") {
    double worst_exp = 0.0;
    double worst_log = 0.0;
    for (int i = -4000; i <= 4000; ++i) {
        const double x = 0.01 * i;
        worst_exp = std::max(worst_exp, std::fabs(portable_exp(x) / std::exp(x) - 1.0));
        const double y = std::exp(x) * 1.1;
        worst_log = std::max(worst_log, std::fabs(portable_log(y) - std::log(y)) /
                                            std::max(1.0, std::fabs(std::log(y))));
    }
    CHECK(worst_exp < 1e-15);
    CHECK(worst_log < 1e-15);
    CHECK(portable_exp(0.0) == 1.0);
    CHECK(portable_log(1.0) == 0.0);
}

TEST_CASE("The normal quantile undoes the normal distribution, from end to end") {
    CHECK(normal_quantile(0.5) == 0.0);
    CHECK(normal_quantile(0.975) == doctest::Approx(1.959963984540054).epsilon(1e-14));
    CHECK(normal_quantile(1e-12) == doctest::Approx(-7.034483825301132).epsilon(1e-13));
    for (const double share : {1e-15, 1e-6, 0.01, 0.07, 0.08, 0.3, 0.6, 0.93, 0.9999}) {
        const double back = 0.5 * std::erfc(-normal_quantile(share) / std::sqrt(2.0));
        CHECK(back == doctest::Approx(share).epsilon(1e-12));
    }
    for (int i = 1; i < 1000; ++i) {
        CHECK(normal_quantile((i + 0.5) / 1001.0) > normal_quantile((i - 0.5) / 1001.0));
    }
}

TEST_CASE("Draws have the bits they always had") {
    // a changed hash would give other persons under the same seed
    CHECK(uniform({.seed = 1, .person = 1, .input = stream_of("age_y")}) == 0.3957736586952169);
    CHECK(stream_of("") == 0xcbf29ce484222325U);
    CHECK(stream_of("a") == 0xaf63dc4c8601ec8cU);
}

TEST_CASE("Draws fill the unit evenly along persons, seeds, inputs and attempts") {
    constexpr int count = 20000;
    constexpr int bins = 20;
    for (int along = 0; along < 4; ++along) {
        std::vector<int> hits(bins, 0);
        double product = 0.0;  // of neighbours, for their correlation
        double before = 0.5;
        for (std::uint64_t i = 0; i < count; ++i) {
            Draw draw{.seed = 3, .person = 5, .input = 7, .attempt = 0};
            (along == 0   ? draw.person
             : along == 1 ? draw.seed
             : along == 2 ? draw.input
                          : draw.attempt) = i;
            const double u = uniform(draw);
            CHECK(u > 0.0);
            CHECK(u < 1.0);
            ++hits[static_cast<std::size_t>(u * bins)];
            product += (u - 0.5) * (before - 0.5);
            before = u;
        }
        double chi_squared = 0.0;
        constexpr double expected = static_cast<double>(count) / bins;
        for (const int n : hits) chi_squared += (n - expected) * (n - expected) / expected;
        CAPTURE(along);
        CHECK(chi_squared < 43.8);  // 99.9 % of 19 degrees of freedom
        CHECK(std::fabs(12.0 * product / count) < 3.3 / std::sqrt(count));
    }
}
