#pragma once

#include "app/ahead/look_ahead.h"
#include "app/files/stories.h"

#include <doctest/doctest.h>

#include <string_view>

namespace compass::tests {

/// The inputs of a story of the program.
inline sim::Scenario story(std::string_view id) {
    const auto stories = files::stories();
    REQUIRE(stories);
    const auto scenario = files::story_scenario(*stories, id);
    REQUIRE(scenario);
    return *scenario;
}

/// A slice that never ends.
inline Slice forever() {
    return {.clock = [] { return 0.0; }, .end_ms = 1.0};
}

/// The outcome of a single run of the program, as the curves have it.
inline double single(const sim::Scenario& scenario, int outcome) {
    const auto run = sim::simulate(scenario, static_cast<int>(scenario.days));
    return ui::outcomes()[static_cast<std::size_t>(outcome)].of(run, run.samples.back());
}

}  // namespace compass::tests
