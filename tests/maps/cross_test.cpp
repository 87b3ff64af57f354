#include "app/maps/cross.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace compass;

namespace {

constexpr std::size_t columns = 9;
constexpr std::size_t rows = 7;

double at_column(std::size_t column) {
    return static_cast<double>(column) / (columns - 1);
}
double at_row(std::size_t row) {
    return static_cast<double>(row) / (rows - 1);
}

template <typename Map>
std::vector<double> grid_of(const Map& map) {
    std::vector<double> values;
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            values.push_back(map(at_column(column), at_row(row)));
        }
    }
    return values;
}

maps::Lines lines_at(const std::vector<std::size_t>& across, const std::vector<std::size_t>& up) {
    maps::Lines lines{std::vector<bool>(columns, false), std::vector<bool>(rows, false)};
    for (const std::size_t column : across) lines.columns[column] = true;
    for (const std::size_t row : up) lines.rows[row] = true;
    return lines;
}

/// The greatest difference from what the values are, filled from the lines alone.
double worst_between(const maps::Lines& lines, const std::vector<double>& values) {
    std::vector<double> filled = values;
    for (std::size_t i = 0; i < filled.size(); ++i) {
        if (!lines.hold(i % columns, i / columns)) filled[i] = std::nan("");
    }
    maps::fill_between(lines, filled);
    double worst = 0.0;
    for (std::size_t i = 0; i < filled.size(); ++i) {
        CHECK(std::isfinite(filled[i]));
        worst = std::max(worst, std::fabs(filled[i] - values[i]));
    }
    return worst;
}

}  // namespace

TEST_CASE("Two rows and two columns tell all of a map that is a sum of two products") {
    const auto sum =
        grid_of([](double x, double y) { return 100.0 + std::exp(x) * (1.0 + y * y); });
    CHECK(worst_between(lines_at({0, 8}, {0, 6}), sum) < 1e-12);
    CHECK(worst_between(lines_at({2, 5}, {1, 3}), sum) < 1e-11);
    CHECK(worst_between(lines_at({0}, {0}), sum) > 0.1);
}

TEST_CASE("Three products need a third row and column, and more lines than products do no harm") {
    const auto three = grid_of(
        [](double x, double y) { return 5.0 + x * y + std::sin(3.0 * x) * std::cos(2.0 * y); });
    CHECK(worst_between(lines_at({0, 8}, {0, 6}), three) > 0.01);
    CHECK(worst_between(lines_at({0, 4, 8}, {0, 3, 6}), three) < 1e-12);
    CHECK(worst_between(lines_at({0, 1, 2, 4, 8}, {0, 1, 3, 6}), three) < 1e-10);
}

TEST_CASE("A map that is nothing, or the same everywhere, is filled with that") {
    CHECK(worst_between(lines_at({0, 8}, {0, 6}), grid_of([](double, double) { return 0.0; })) ==
          0.0);
    CHECK(worst_between(lines_at({0, 8}, {0, 6}), grid_of([](double, double) { return 7.0; })) ==
          0.0);
}

TEST_CASE("A row that the others do not tell asks for the column in which it differs most") {
    const auto bent = grid_of([](double x, double y) {
        return 5.0 + x + y + (y > 0.4 && y < 0.6 ? x * (1.0 - x) : 0.0);
    });
    const maps::News news = maps::left_over(lines_at({0, 8}, {0, 3, 6}), bent).news;
    CHECK(news.is_column);
    CHECK(news.line == 4);
    CHECK(news.size == doctest::Approx(0.25));
    const maps::News none = maps::left_over(lines_at({0, 8}, {0, 1, 6}), bent).news;
    CHECK(none.size < 1e-12);
    CHECK(maps::left_over(lines_at({0, 8}, {0, 6}), bent).news.size == 0.0);
}

TEST_CASE("Lines that tell nothing new do not make errors of runs larger") {
    const maps::Lines lines = lines_at({0, 4, 8}, {0, 3, 6});
    std::vector<double> values = grid_of([](double x, double y) { return 2.0 + x + x * y; });
    for (std::size_t i = 0; i < values.size(); ++i) {
        // where lines cross all is told by two of them already, elsewhere but for a trifle
        const bool do_cross = lines.columns[i % columns] && lines.rows[i / columns];
        if (!do_cross) values[i] += i % 2 == 0 ? 1e-9 : -1e-9;
    }
    CHECK(worst_between(lines, values) < 1e-7);
}

TEST_CASE("What is said to be left between lines is near to what is, for products that fall off") {
    const auto values = grid_of([](double x, double y) { return 1.0 / (1.0 + x + y); });
    for (const auto& lines : {lines_at({0, 8}, {0, 6}), lines_at({0, 4, 8}, {0, 3, 6})}) {
        const double worst = worst_between(lines, values);
        CHECK(maps::left_over(lines, values).rest > worst / 8.0);
        CHECK(maps::left_over(lines, values).rest < worst * 8.0);
    }
}
