#include "bench/stopwatch.h"

#include <emscripten.h>

EM_JS(double, node_processor_us, (), {
    const used = process.cpuUsage();
    return used.user + used.system;
});

namespace compass::bench {

double stopwatch_ms() {
    return 1e-3 * node_processor_us();
}

}  // namespace compass::bench
