#pragma once

namespace compass::bench {

/// Milliseconds of processor time since some moment in the past, so that a busy machine disturbs
/// less: of this thread on a desktop, of the whole process under Node, which has no finer clock.
double stopwatch_ms();

}  // namespace compass::bench
