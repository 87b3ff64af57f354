#pragma once

#include "app/sweeps/counter_random.h"
#include "sim/inputs/input.h"

#include <vector>

namespace compass::sweeps {

/// How the values of an input are spread over a population.
struct Distribution {
    enum class Shape { uniform, normal, lognormal, choice };

    Shape shape = Shape::uniform;
    double centre = 0.0;  ///< mean of a normal, median of a lognormal distribution
    double spread = 0.0;  ///< its standard deviation; of a lognormal the factor of one (above 1)
    double least = 0.0;   ///< no value is below; never below what the input accepts
    double greatest = 0.0;
    bool is_clipped = false;  ///< values beyond are set to the edge instead of drawn again

    std::vector<double> values{};   ///< of a choice
    std::vector<double> weights{};  ///< of each value; not negative, their sum is positive
};

/// Share of a normal or lognormal distribution that lies between its edges; 1 for the others.
double share_inside(const Distribution& distribution);

/// The least share for which values beyond the edges may be drawn again.
inline constexpr double least_share_inside = 0.01;

/// The value of one person (`draw.attempt` is ours). Whole numbers where the input takes no others,
/// else rounded to six digits, so that a table can show the very number that was run.
double drawn_value(const Distribution& distribution, const sim::Input& input, Draw draw);

}  // namespace compass::sweeps
