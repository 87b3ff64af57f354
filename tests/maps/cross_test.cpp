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
    const maps::News news = maps::greatest_news(lines_at({0, 8}, {0, 3, 6}), bent);
    CHECK(news.is_column);
    CHECK(news.line == 4);
    CHECK(news.size == doctest::Approx(0.25));
    const maps::News none = maps::greatest_news(lines_at({0, 8}, {0, 1, 6}), bent);
    CHECK(none.size < 1e-12);
    CHECK(maps::greatest_news(lines_at({0, 8}, {0, 6}), bent).size == 0.0);
}
