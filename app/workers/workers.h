#pragma once

#include <cstddef>
#include <functional>

namespace compass {

/// How many threads share the work. Each piece of work has a number and writes to a place of its
/// own, so that results do not depend on how many threads there are.
class Workers {
public:
    /// As many threads as this process may use cores.
    Workers();
    explicit Workers(unsigned threads) : threads_(threads == 0 ? 1 : threads) {}

    unsigned threads() const { return threads_; }

    using Work = std::function<void(std::size_t)>;
    /// Told the share done, 0 to 1, now and then, in the calling thread; answers false to stop.
    using Watch = std::function<bool(double)>;

    /// Does work(0) to work(count - 1), in any order and at the same time; the calling thread works
    /// too. `work` must not throw. Returns when all threads are gone: true if all is done, false if
    /// `watch` stopped it, and then some of the work was not begun.
    bool for_each(std::size_t count, const Work& work, const Watch& watch = {}) const;

private:
    unsigned threads_;
};

}  // namespace compass
