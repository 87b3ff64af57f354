#pragma once

#include "app/sweeps/sweep.h"

namespace compass::tests {

/// A short sweep of a small population.
inline sweeps::Plan plan(std::int64_t persons) {
    auto population = sweeps::parse_population(
        R"({"person": {"age_y": {"uniform": {"from": 50, "to": 70}},
                       "female": {"bernoulli": {"p": 0.5}}},
            "regimen": {"d3": {"amount": {"choice": {"values": [0, 1000]}}}},
            "outputs": ["25OHD_nmol_L", "cac_AU"]})",
        "p");
    return {.population = *population, .persons = persons, .days = 2, .seed = 5};
}

}  // namespace compass::tests
