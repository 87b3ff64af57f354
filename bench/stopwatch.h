#pragma once

namespace compass::bench {

/// Milliseconds since some moment in the past: on a desktop the processor time of this thread, so
/// that a busy machine disturbs less; on the web, where there is no such clock, the time that
/// passes.
double stopwatch_ms();

}  // namespace compass::bench
