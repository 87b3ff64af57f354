#include "tests/ui/plots/screen.h"
#include "ui/plot.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace compass;
using namespace compass::ui;

namespace {

std::vector<Point> wave(int count) {
    std::vector<Point> series(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        series[static_cast<std::size_t>(i)] = {0.1 * i, std::sin(0.7 * i)};
    return series;
}

}  // namespace

TEST_CASE("A crosshair reads the sample at or before it, not a mixture") {
    const auto series = wave(50);
    for (std::size_t i = 0; i < series.size(); ++i) {
        CHECK(*reading(series, series[i].x) == series[i]);
        CHECK(*reading(series, series[i].x + 0.05) == series[i]);
    }
    CHECK(*reading(series, -9.0) == series.front());
    CHECK(*reading(series, 99.0) == series.back());
    CHECK(reading({}, 1.0) == nullptr);
}

TEST_CASE("Between samples the drawn height lies on the line that joins them") {
    const std::vector<Point> series{{0.0, 1.0}, {2.0, 5.0}, {3.0, -1.0}};
    CHECK(height_at(series, 0.5) == doctest::Approx(2.0));
    CHECK(height_at(series, 2.75) == doctest::Approx(0.5));
    CHECK(height_at(series, -4.0) == 1.0);
    CHECK(height_at(series, 9.0) == -1.0);
}

TEST_CASE("Thinning for a narrow plot keeps every peak of a run and only real samples") {
    auto series = wave(4000);
    series[1777].y = 9.0;
    series[2901].y = -9.0;
    const auto thin = thinned(series, {0.0, 399.9}, 120);
    CHECK(thin.size() <= 4 * 121);
    const auto holds = [&thin](const Point& point) {
        return std::find(thin.begin(), thin.end(), point) != thin.end();
    };
    CHECK(holds(series[1777]));
    CHECK(holds(series[2901]));
    CHECK(holds(series.front()));
    CHECK(holds(series.back()));
    for (std::size_t i = 1; i < thin.size(); ++i) CHECK(thin[i - 1].x < thin[i].x);
    for (const Point& point : thin)
        CHECK(std::find(series.begin(), series.end(), point) != series.end());
}

TEST_CASE("A series that fits its pixels is not thinned") {
    const auto series = wave(100);
    CHECK(thinned(series, {0.0, 9.9}, 60) == series);
}

TEST_CASE("The value of a midnight belongs to the day before it when the model is left") {
    Plot plot;
    plot.outside = {{3.0, 5.0}};
    CHECK_FALSE(is_outside(plot, 3.0));
    CHECK(is_outside(plot, 3.1));
    CHECK(is_outside(plot, 5.0));
    CHECK_FALSE(is_outside(plot, 5.1));
}

TEST_CASE("A time is said as year, day or clock") {
    const Strings& words = test::english();
    Plot plot;
    CHECK(time_text(plot, 3.44, words, Level::plain) == "Year 3.4");
    CHECK(time_text(plot, 10.0, words, Level::plain) == "Year 10");
    plot.time = TimeUnit::days;
    CHECK(time_text(plot, 1234.9, words, Level::plain) == "Day 1,234");
    plot.time = TimeUnit::hours;
    plot.day = 1234.0;
    CHECK(time_text(plot, 13.0 + 5.0 / 60.0, words, Level::plain) == "Day 1,234, 13:05");
    CHECK(time_text(plot, 24.0, words, Level::plain) == "Day 1,234, 24:00");
}

TEST_CASE("A place on the plot leads back to the day it stands for") {
    Plot plot;
    plot.x = {0.0, 10.0};
    const Rect area{{100.0F, 0.0F}, {200.0F, 50.0F}};
    CHECK(x_at(plot, area, 150.0F) == doctest::Approx(2.5));
    CHECK(x_at(plot, area, -50.0F) == 0.0);
    CHECK(x_at(plot, area, 999.0F) == 10.0);
    CHECK(day_at(plot, 2.5) == doctest::Approx(912.5));
    plot.time = TimeUnit::hours;
    plot.day = 40.0;
    CHECK(day_at(plot, 6.0) == doctest::Approx(40.25));
}
