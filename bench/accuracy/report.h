#pragma once

#include "bench/accuracy/task.h"

#include <string>
#include <vector>

namespace compass::bench {

// what the fast solver has to hold
inline constexpr double greatest_relative_error = 1e-3;
inline constexpr double greatest_ledger_error = 1e-12;

/// A table with a line a column of sim::columns(): the middle, the 99th percentile and the worst of
/// the errors of all tasks, the worst of those that stay in the model's domain, and which task was
/// the worst.
std::string accuracy_table(const std::vector<Task>& tasks, const std::vector<Comparison>& results);

/// The tasks with an error over the limit, the worst first, a line each, at most `most`.
std::string worst_tasks(const std::vector<Task>& tasks, const std::vector<Comparison>& results,
                        std::size_t most);

/// A sentence for each thing that is not as it must be.
std::vector<std::string> accuracy_misses(const std::vector<Comparison>& results);

}  // namespace compass::bench
