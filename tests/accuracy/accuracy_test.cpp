// The solver against the step-by-step integrator, by which nothing of it can be explained away.

#include "bench/accuracy/report.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

constexpr bench::Strictness half_hours{.limit = bench::greatest_relative_error,
                                       .coarsest_step_min = 30};

/// A sentence for each thing that is not as it must be.
std::vector<std::string> misses(const std::vector<bench::Task>& tasks) {
    const auto results = bench::compare_all(tasks, half_hours, [](double) {});
    MESSAGE(bench::worst_tasks(tasks, results, 5));
    return bench::accuracy_misses(results);
}

const std::vector<std::string> none;

}  // namespace

TEST_CASE("Random scenarios over the whole input space are within a thousandth, step by step") {
    const auto tasks = bench::random_tasks(1, COMPASS_RANDOM_SCENARIOS);
    REQUIRE(tasks.size() == COMPASS_RANDOM_SCENARIOS);
    CHECK(misses(tasks) == none);
}

#if COMPASS_RANDOM_SCENARIOS > 100
TEST_CASE("Every story is within a thousandth of itself, step by step") {
    const auto tasks = bench::story_tasks();
    REQUIRE(tasks);
    CHECK(misses(*tasks) == none);
}
#endif
