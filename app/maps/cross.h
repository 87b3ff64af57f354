#pragma once

#include <cstddef>
#include <vector>

namespace compass::maps {

/// Which columns and rows of a grid are run from end to end; the other points follow from them.
struct Lines {
    std::vector<bool> columns;
    std::vector<bool> rows;

    bool hold(std::size_t column, std::size_t row) const { return columns[column] || rows[row]; }
};

/// The cross approximation (Goreinov, Tyrtyshnikov and Zamarashkin 1997) of the values, x fastest,
/// that lie on no line: what two inputs do together is mostly a sum of few products of what each
/// does alone, and as many rows and columns then tell all of it. Values on the lines stay.
void fill_between(const Lines& lines, std::vector<double>& values);

/// What a line more would tell: where there are more rows than columns, or the other way round,
/// some of them cross nothing of their own yet, and what the others leave of those is greatest
/// here.
struct News {
    double size = 0.0;
    bool is_column = false;  ///< the line to add: a column, or else a row
    std::size_t line = 0;
};

/// What a cross approximation leaves.
struct Left {
    double rest = 0.0;  ///< is likely missing between the lines
    News news;          ///< is known to be missing
};
Left left_over(const Lines& lines, const std::vector<double>& values);

}  // namespace compass::maps
