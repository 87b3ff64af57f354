#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace compass::sim {

/// Solves a x = b by elimination with row exchange; the solution is left in `b`, and `a` is used
/// up. A singular `a` leaves numbers that are not finite.
template <std::size_t n>
void solve_linear(std::array<std::array<double, n>, n>& a, std::array<double, n>& b) {
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t best = column;
        for (std::size_t row = column + 1; row < n; ++row) {
            if (std::abs(a[row][column]) > std::abs(a[best][column])) best = row;
        }
        std::swap(a[column], a[best]);
        std::swap(b[column], b[best]);
        for (std::size_t row = column + 1; row < n; ++row) {
            const double factor = a[row][column] / a[column][column];
            for (std::size_t i = column; i < n; ++i) a[row][i] -= factor * a[column][i];
            b[row] -= factor * b[column];
        }
    }
    for (std::size_t row = n; row-- > 0;) {
        for (std::size_t i = row + 1; i < n; ++i) b[row] -= a[row][i] * b[i];
        b[row] /= a[row][row];
    }
}

}  // namespace compass::sim
