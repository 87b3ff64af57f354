#include "bench/stopwatch.h"

#include <chrono>

namespace compass::bench {

double stopwatch_ms() {
    const auto passed = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(passed).count();
}

}  // namespace compass::bench
