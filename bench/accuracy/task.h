#pragma once

#include "bench/accuracy/comparison.h"
#include "sim/result.h"

#include <functional>
#include <string>
#include <vector>

namespace compass::bench {

/// A run to be compared.
struct Task {
    std::string name;  ///< "random 17", "story balanced", "fact A05"
    sim::Scenario scenario;
    int every_min = 0;
};

std::vector<Task> random_tasks(std::uint64_t seed, int count);

/// All stories with their second sides, looked at every day.
Result<std::vector<Task>> story_tasks();

/// The scenarios of the facts that come with the program, and their controls, each once.
Result<std::vector<Task>> fact_tasks();

/// Compares all of them on as many threads as the machine runs at once. The results do not depend
/// on that. `progress` is told the share done, by one thread at a time.
std::vector<Comparison> compare_all(const std::vector<Task>& tasks, Strictness strictness,
                                    const std::function<void(double)>& progress);

}  // namespace compass::bench
