#pragma once

#include "sim/inputs/input.h"

#include <cmath>
#include <random>

namespace compass::test {

/// A value that a file may hold for an input, drawn over its accepted range.
inline double random_value(const sim::Input& input, std::mt19937_64& random) {
    const auto one_in = [&random](int n) {
        return std::uniform_int_distribution(1, n)(random) == 1;
    };
    if (one_in(4)) return input.initial;
    std::uniform_real_distribution<double> within(input.accepted.least, input.accepted.greatest);
    const double value = within(random);
    if (input.kind == sim::Kind::flag) return one_in(2) ? 1.0 : 0.0;
    if (input.kind == sim::Kind::number) return value;
    const double whole = std::floor(value);
    return sim::is_accepted(input, whole) ? whole : input.initial;
}

inline sim::Scenario random_scenario(std::mt19937_64& random) {
    sim::Scenario scenario;
    for (const sim::Input& input : sim::inputs()) input.set(scenario, random_value(input, random));
    return scenario;
}

}  // namespace compass::test
