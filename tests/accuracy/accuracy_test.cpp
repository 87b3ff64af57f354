// The solver against the step-by-step integrator, by which nothing of it can be explained away.

#include "bench/accuracy/report.h"

#include <doctest/doctest.h>

using namespace compass;

namespace {

void all_within_a_thousandth(const std::vector<bench::Task>& tasks) {
    const auto results = bench::compare_all(tasks, bench::greatest_relative_error, [](double) {});
    REQUIRE(results.size() == tasks.size());
    MESSAGE(bench::worst_tasks(tasks, results, 5));
    CHECK(bench::accuracy_misses(results) == std::vector<std::string>{});
}

}  // namespace

TEST_CASE("Random scenarios over the whole input space are within a thousandth, step by step") {
    all_within_a_thousandth(bench::random_tasks(1, COMPASS_RANDOM_SCENARIOS));
}

#if COMPASS_RANDOM_SCENARIOS > 100
TEST_CASE("Every story is within a thousandth of itself, step by step") {
    const auto tasks = bench::story_tasks();
    REQUIRE(tasks);
    all_within_a_thousandth(*tasks);
}
#endif
