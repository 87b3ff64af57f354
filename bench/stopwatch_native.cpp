#include "bench/stopwatch.h"

#include <ctime>

namespace compass::bench {

double stopwatch_ms() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

}  // namespace compass::bench
