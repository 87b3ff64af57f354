#include "app/workers/workers.h"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using compass::Workers;

TEST_CASE("Each piece of work is done once, whatever the number of threads") {
    for (const unsigned threads : {0U, 1U, 2U, 4U, 9U}) {
        for (const std::size_t count : {0U, 1U, 3U, 1000U}) {
            CAPTURE(threads);
            CAPTURE(count);
            std::vector<std::atomic<int>> done(count);
            CHECK(Workers(threads).for_each(count, [&](std::size_t i) { ++done[i]; }));
            int times = 0;
            for (const auto& one : done) times += one == 1 ? 1 : 1000;
            CHECK(times == static_cast<int>(count));
        }
    }
}

TEST_CASE("There is at least one worker, and by default as many as cores") {
    CHECK(Workers(0).threads() == 1);
    CHECK(Workers().threads() >= 1);
}

TEST_CASE("The watcher sits in the calling thread, sees rising shares and the end") {
    const auto here = std::this_thread::get_id();
    double last = 0.0;
    bool is_good = true;
    Workers(1).for_each(
        50, [](std::size_t) {},
        [&](double share) {
            is_good = is_good && std::this_thread::get_id() == here && share > last;
            last = share;
            return true;
        });
    CHECK(is_good);
    CHECK(last == 1.0);
}

TEST_CASE("A watcher who has seen enough stops the work") {
    std::atomic<int> done = 0;
    // slow enough that the helpers cannot end it all before the watcher is asked
    const auto slowly = [&](std::size_t) {
        ++done;
        std::this_thread::sleep_for(std::chrono::microseconds(100));
    };
    const bool is_whole = Workers(3).for_each(100000, slowly, [](double) { return false; });
    CHECK_FALSE(is_whole);
    CHECK(done >= 1);
    CHECK(done < 100000);
}
