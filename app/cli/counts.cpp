#include "app/cli/counts.h"

#include "app/files/nearest.h"
#include "app/files/number_text.h"

#include <cmath>

namespace compass::cli {

Result<std::int64_t> whole_number(const std::string& text, const std::string& option,
                                  const Limits& limits) {
    const auto number = files::number_from(text);
    const bool fits = number && *number >= static_cast<double>(limits.least) &&
                      *number <= static_cast<double>(limits.greatest) &&
                      *number == std::floor(*number);
    if (fits) return static_cast<std::int64_t>(*number);
    return Error{option + " is " + files::in_quotes(text) + " but must be a whole number from " +
                 std::to_string(limits.least) + " to " + std::to_string(limits.greatest)};
}

Result<Workers> workers_from(const std::string& threads) {
    constexpr Limits limits{1, 1024};
    if (threads.empty()) return Workers();
    const auto count = whole_number(threads, "--threads", limits);
    if (!count) return Error{count.error()};
    return Workers(static_cast<unsigned>(*count));
}

}  // namespace compass::cli
