#pragma once

#include "app/workers/workers.h"
#include "sim/result.h"

#include <cstdint>
#include <string>

namespace compass::cli {

struct Limits {
    std::int64_t least = 0;
    std::int64_t greatest = 0;
};

/// A whole number within limits. Fails with a sentence that names `option`.
Result<std::int64_t> whole_number(const std::string& text, const std::string& option,
                                  const Limits& limits);

/// The threads of --threads, or one for each core where it was not given.
Result<Workers> workers_from(const std::string& threads);

}  // namespace compass::cli
