#include "app/maps/cross.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace compass::maps {
namespace {

/// What is left where lines cross must be more than this share of what is left of them elsewhere:
/// as a divisor it would tell of errors only.
constexpr double least_share = 0.3;

/// Numbers of the lines first, of all others after them.
struct Order {
    std::vector<std::size_t> numbers;
    std::size_t lines = 0;
    std::size_t first_line = 0;
    std::size_t last_line = 0;

    /// Beyond the outermost lines nothing is promised.
    bool is_between(std::size_t i) const {
        return numbers[i] >= first_line && numbers[i] <= last_line;
    }
};

Order lines_first(const std::vector<bool>& lines) {
    Order order;
    for (const bool wanted : {true, false}) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i] == wanted) order.numbers.push_back(i);
        }
        if (!wanted || order.numbers.empty()) continue;
        order.lines = order.numbers.size();
        order.first_line = order.numbers.front();
        order.last_line = order.numbers.back();
    }
    return order;
}

/// The grid with its lines moved to the front, from which the rest is eliminated.
class Elimination {
public:
    Elimination(const Lines& lines, const std::vector<double>& values)
        : columns_(lines_first(lines.columns)), rows_(lines_first(lines.rows)) {
        for (const std::size_t row : rows_.numbers) {
            for (const std::size_t column : columns_.numbers) {
                left_.push_back(
                    lines.hold(column, row) ? values[row * lines.columns.size() + column] : 0.0);
            }
        }
    }

    /// Subtracts one product after the other, each through the greatest of what is left where lines
    /// cross, until that is nothing.
    void run() {
        const std::size_t most = std::min(columns_.lines, rows_.lines);
        while (done_ < most && bring_greatest_to(done_)) subtract_from(done_++);
    }

    /// What has been subtracted between the lines is their value.
    void write(std::vector<double>& values) const {
        for (std::size_t row = rows_.lines; row < rows_.numbers.size(); ++row) {
            for (std::size_t column = columns_.lines; column < width(); ++column) {
                values[rows_.numbers[row] * width() + columns_.numbers[column]] = -at(column, row);
            }
        }
    }

    /// What is left of lines that were not needed, off the other ones.
    News news() const {
        News news;
        const auto see = [&](std::size_t column, std::size_t row, bool is_column) {
            const double size = std::fabs(at(column, row));
            if (size <= news.size) return;
            news = {size, is_column, is_column ? columns_.numbers[column] : rows_.numbers[row]};
        };
        for (std::size_t row = done_; row < rows_.lines; ++row) {
            for (std::size_t i = columns_.lines; i < width(); ++i) see(i, row, true);
        }
        for (std::size_t column = done_; column < columns_.lines; ++column) {
            for (std::size_t i = rows_.lines; i < rows_.numbers.size(); ++i) see(column, i, false);
        }
        return news;
    }

    /// What the last product told, times the pace at which products fall off.
    double rest() const {
        if (done_ == 0) return 0.0;
        const double last = std::fabs(at(done_ - 1, done_ - 1));
        if (done_ == 1) return last;
        const double before = std::fabs(at(done_ - 2, done_ - 2));
        return last < before ? last * (last / before) : last;
    }

private:
    std::size_t width() const { return columns_.numbers.size(); }
    double at(std::size_t column, std::size_t row) const { return left_[row * width() + column]; }
    double& at(std::size_t column, std::size_t row) { return left_[row * width() + column]; }

    /// False if nothing worth a product is left there.
    bool bring_greatest_to(std::size_t step) {
        std::size_t best_column = step;
        std::size_t best_row = step;
        for (std::size_t row = step; row < rows_.lines; ++row) {
            for (std::size_t column = step; column < columns_.lines; ++column) {
                if (std::fabs(at(column, row)) <= std::fabs(at(best_column, best_row))) continue;
                best_column = column;
                best_row = row;
            }
        }
        for (std::size_t column = 0; column < width(); ++column) {
            std::swap(at(column, step), at(column, best_row));
        }
        for (std::size_t row = 0; row < rows_.numbers.size(); ++row) {
            std::swap(at(step, row), at(best_column, row));
        }
        std::swap(rows_.numbers[step], rows_.numbers[best_row]);
        std::swap(columns_.numbers[step], columns_.numbers[best_column]);
        return std::fabs(at(step, step)) > least_share * greatest_on_lines(step);
    }

    /// Of the row and the column that are next, as far as lines reach.
    double greatest_on_lines(std::size_t step) const {
        double most = 0.0;
        for (std::size_t column = step; column < width(); ++column) {
            if (columns_.is_between(column)) most = std::max(most, std::fabs(at(column, step)));
        }
        for (std::size_t row = step; row < rows_.numbers.size(); ++row) {
            if (rows_.is_between(row)) most = std::max(most, std::fabs(at(step, row)));
        }
        return most;
    }

    void subtract_from(std::size_t step) {
        for (std::size_t row = step + 1; row < rows_.numbers.size(); ++row) {
            const double share = at(step, row) / at(step, step);
            for (std::size_t column = step + 1; column < width(); ++column) {
                at(column, row) -= share * at(column, step);
            }
        }
    }

    Order columns_;
    Order rows_;
    std::vector<double> left_;
    std::size_t done_ = 0;  ///< products subtracted
};

}  // namespace

void fill_between(const Lines& lines, std::vector<double>& values) {
    Elimination elimination(lines, values);
    elimination.run();
    elimination.write(values);
}

Left left_over(const Lines& lines, const std::vector<double>& values) {
    Elimination elimination(lines, values);
    elimination.run();
    return {elimination.rest(), elimination.news()};
}

}  // namespace compass::maps
