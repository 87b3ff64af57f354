#pragma once

#include "app/sweeps/sweep_table.h"
#include "app/workers/workers.h"
#include "sim/result.h"

#include <functional>

namespace compass::sweeps {

/// Told when the number of rows that are there already is known, and then the share done.
struct SweepWatch {
    std::function<void(std::int64_t)> resumed = [](std::int64_t) {};
    std::function<void(double)> share = [](double) {};
};

/// Runs every person of the plan and writes the table to `path`; see PartFile for what happens when
/// it is stopped. The bytes depend on plan and program alone. Memory does not grow with the number
/// of persons.
Result<Done> run_sweep(const Plan& plan, const std::string& path, std::string_view program,
                       const Workers& workers, const SweepWatch& watch = {});

}  // namespace compass::sweeps
