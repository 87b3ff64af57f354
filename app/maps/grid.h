#pragma once

#include "app/maps/axis.h"
#include "sim/domain.h"

#include <array>
#include <cstddef>
#include <vector>

namespace compass::maps {

/// What a map shows: one output over two inputs of a scenario, at one moment.
struct Request {
    sim::Scenario scenario;
    Axis x;
    Axis y;
    int column = 0;  ///< index into sim::columns()
    int at_min = 0;  ///< minutes since the start, 0 to a hundred years
    sim::Parameters parameters{};
};

/// Days that its runs take, 1 at least.
int days_of(const Request& request);

/// A pair of values to run.
struct Pair {
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const Pair&, const Pair&) = default;
};

/// The scenario with these two values.
sim::Scenario scenario_at(const Request& request, const Pair& pair);

/// What came of one run.
struct Point {
    double value = 0.0;
    bool is_valid = true;         ///< was the body inside the model's domain on the day before?
    sim::DomainFigures domain{};  ///< of that day
    friend bool operator==(const Point&, const Point&) = default;
};

/// The numbers of a point that may be interpolated.
using Numbers = std::array<double, 4>;
Numbers numbers_of(const Point& point);

/// sum + weight one
Numbers plus(Numbers sum, double weight, const Numbers& one);

/// The point with these numbers. Valid if those that decide it lie inside the model's domain: a yes
/// or no cannot be interpolated.
Point point_of(const Request& request, const Pair& pair, const Numbers& numbers);

/// Would a day before the moment asked for, with these figures, lie inside the model's domain?
bool is_inside(const Request& request, const Pair& pair, const sim::DomainFigures& domain);

/// Points over all pairs of values; x changes fastest.
struct Grid {
    std::vector<double> x;
    std::vector<double> y;
    std::vector<Point> points;

    Pair pair(std::size_t i) const { return {x[i % x.size()], y[i / x.size()]}; }

    const Point& at(std::size_t column, std::size_t row) const {
        return points[row * x.size() + column];
    }
};

}  // namespace compass::maps
