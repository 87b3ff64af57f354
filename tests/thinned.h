#pragma once

namespace compass::test {

/// Goes through a long sweep: `if (thinned.skips()) continue;`. The released build takes every
/// case; under the sanitizers, where runs take ten times as long, the first of every eleven is
/// enough to lead through the same code.
class Thinned {
public:
    bool skips() { return count_++ % COMPASS_SWEEP_EVERY != 0; }

private:
    int count_ = 0;
};

}  // namespace compass::test
