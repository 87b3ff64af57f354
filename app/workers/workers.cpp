#include "app/workers/workers.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace compass {
namespace {

/// Hands out the numbers of the pieces of work, each once.
class Queue {
public:
    explicit Queue(std::size_t count) : count_(count) {}

    std::size_t count() const { return count_; }

    /// The next number, or count() where there is none.
    std::size_t next() {
        if (is_stopped_.load(std::memory_order_relaxed)) return count_;
        return std::min(next_.fetch_add(1, std::memory_order_relaxed), count_);
    }
    void stop() { is_stopped_.store(true, std::memory_order_relaxed); }

private:
    std::size_t count_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<bool> is_stopped_ = false;
};

void help(Queue& queue, const Workers::Work& work) {
    for (std::size_t i = queue.next(); i < queue.count(); i = queue.next()) work(i);
}

/// Where the system grants no further thread, those that there are do the work.
void add_helper(std::vector<std::jthread>& helpers, Queue& queue, const Workers::Work& work) {
    try {
        helpers.emplace_back([&queue, &work] { help(queue, work); });
    } catch (const std::system_error&) {
        return;
    }
}

}  // namespace

Workers::Workers() : Workers(std::thread::hardware_concurrency()) {
}

bool Workers::for_each(std::size_t count, const Work& work, const Watch& watch) const {
    Queue queue(count);
    std::vector<std::jthread> helpers;  // end before the queue does
    const std::size_t wanted = std::min<std::size_t>(threads_, count);
    for (std::size_t i = 1; i < wanted; ++i) add_helper(helpers, queue, work);
    for (std::size_t i = queue.next(); i < count; i = queue.next()) {
        work(i);
        // numbers are handed out in order, so the last one tells how far all have come
        const double share = (static_cast<double>(i) + 1.0) / static_cast<double>(count);
        if (watch && !watch(share)) {
            queue.stop();
            return false;
        }
    }
    return true;
}

}  // namespace compass
