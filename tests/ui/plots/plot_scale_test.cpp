#include "ui/plot_scale.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <random>

using namespace compass::ui;

TEST_CASE("Ticks are multiples of 1, 2 or 5, lie on the axis and leave no end bare") {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> exponent(-6.0, 9.0);
    std::uniform_real_distribution<double> place(-3.0, 3.0);
    for (int i = 0; i < 3000; ++i) {
        const double width = std::pow(10.0, exponent(random));
        const Span axis{place(random) * width, 0.0};
        const Span whole{axis.least, axis.least + width};
        const int most = 3 + i % 9;
        CAPTURE(whole.least);
        CAPTURE(width);
        const auto ticks = nice_ticks(whole, most);
        const double step = nice_step(width, most);
        const double leading = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
        CHECK((std::abs(leading - 1.0) < 1e-6 || std::abs(leading - 2.0) < 1e-6 ||
               std::abs(leading - 5.0) < 1e-6));
        REQUIRE(!ticks.empty());
        CHECK(ticks.size() <= static_cast<std::size_t>(most) + 1);
        CHECK(ticks.front() >= whole.least - 1e-6 * width);
        CHECK(ticks.back() <= whole.greatest + 1e-6 * width);
        CHECK(ticks.front() - whole.least < step);
        CHECK(whole.greatest - ticks.back() < step);
    }
}

TEST_CASE("A day has ticks at hours a clock knows") {
    for (int most = 1; most < 30; ++most) {
        const auto ticks = clock_ticks({0.0, 24.0}, most);
        REQUIRE(ticks.size() >= 3);
        CHECK(ticks.back() == 24.0);
        CHECK(std::fmod(24.0, ticks[1]) == 0.0);
    }
}

TEST_CASE("Labels of neighbouring ticks always differ") {
    for (const double width : {0.004, 0.3, 1.0, 7.0, 90.0, 4000.0}) {
        const auto ticks = nice_ticks({1.0, 1.0 + width}, 6);
        const int decimals = tick_decimals(ticks);
        for (std::size_t i = 1; i < ticks.size(); ++i)
            CHECK(value_text(ticks[i], decimals, {}) != value_text(ticks[i - 1], decimals, {}));
    }
}

TEST_CASE("An axis stays as it is until a value leaves it, then holds the value") {
    const Span usual{8.0, 11.0};
    CHECK(widened(usual, {8.0, 11.0}) == usual);
    CHECK(widened(usual, {9.0, 9.1}) == usual);
    double value = 11.001;
    for (int i = 0; i < 70; ++i, value *= 1.31) {
        const Span axis = widened(usual, {9.0, value});
        CHECK(axis.greatest >= value);
        CHECK(axis.least == usual.least);
        CHECK(axis.greatest - usual.least < 3.0 * (value - usual.least));  // not lost in emptiness
    }
    const Span low = widened(usual, {2.2, 9.0});
    CHECK(low.least <= 2.2);
    CHECK(low.least >= 0.0);
    CHECK(low.greatest == usual.greatest);
}

TEST_CASE("A widened axis moves in steps, not with every value") {
    int changes = 0;
    Span last = widened({0.0, 400.0}, {0.0, 400.0});
    for (int value = 400; value < 2000; ++value) {
        const Span axis = widened({0.0, 400.0}, {0.0, static_cast<double>(value)});
        if (!(axis == last)) ++changes;
        last = axis;
    }
    CHECK(changes >= 3);
    CHECK(changes <= 16);
}

TEST_CASE("Flat, empty and huge axes give finite ticks") {
    constexpr double huge = std::numeric_limits<double>::max();
    for (const Span& axis :
         {Span{5.0, 5.0}, Span{0.0, huge}, Span{-huge, huge}, Span{1e-320, 0.0}}) {
        for (const double tick : nice_ticks(axis, 5)) CHECK(std::isfinite(tick));
        CHECK(std::isfinite(nice_step(axis.width(), 5)));
        CHECK(nice_step(axis.width(), 5) > 0.0);
    }
}

TEST_CASE("Numbers on the screen are grouped, rounded and never words of the machine") {
    CHECK(value_text(1234.56, 1, {}) == "1,234.6");
    CHECK(value_text(-0.04, 1, {}) == "0.0");
    CHECK(value_text(999.96, 1, {}) == "1,000.0");
    CHECK(value_text(3e15, 0, {}) == "3.0e+15");
    CHECK(value_text(std::nan(""), 1, {}) == "–");
    CHECK(value_text(std::numeric_limits<double>::infinity(), 1, {}) == "–");
}
