#pragma once

#include <cstddef>

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

/// So many of a crowd that is run through: all of it, or under the sanitizers an eleventh.
constexpr std::size_t thinned(std::size_t crowd) {
    return (crowd + COMPASS_SWEEP_EVERY - 1) / COMPASS_SWEEP_EVERY;
}

}  // namespace compass::test
