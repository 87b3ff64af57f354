#pragma once

#include "app/sweeps/distribution.h"
#include "sim/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace compass::sweeps {

/// An input that differs from person to person.
struct Drawn {
    const sim::Input* input = nullptr;
    std::uint64_t stream = 0;
    Distribution distribution{};
    int same_as = -1;  ///< index of the drawn input whose value this one takes, or -1
};

/// Who may be in a sweep, and what is told of them.
struct Population {
    sim::Scenario base;
    std::vector<Drawn> drawn;  ///< in the order of sim::inputs()
    std::vector<int> outputs;  ///< indices into sim::columns(); `valid` is the last
    std::string json;          ///< the file as read, on one line without blanks
};

/// Reads a population file: a scenario in which any number may be a distribution; see
/// population_help(). Strict like a scenario file: fails with one sentence that begins with `name`.
Result<Population> parse_population(std::string_view json, std::string_view name);

/// How the file is written, for people.
std::string population_help();

/// Person `number` (from 1) as drawn from the population: always the same for one seed.
sim::Scenario person_of(const Population& population, std::uint64_t seed, std::uint64_t number);

}  // namespace compass::sweeps
