#include "bench/accuracy/task.h"

#include "app/files/facts_table.h"
#include "app/files/stories.h"
#include "bench/accuracy/draw.h"
#include "embedded/facts.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>
#include <thread>

namespace compass::bench {
namespace {

/// Work of a task in days, so that the longest start first and no thread is left with one at the
/// end.
std::vector<std::size_t> longest_first(const std::vector<Task>& tasks) {
    std::vector<std::size_t> order(tasks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return tasks[a].scenario.days > tasks[b].scenario.days;
    });
    return order;
}

void add_once(std::vector<Task>& tasks, Task task) {
    const auto same = [&](const Task& other) { return other.scenario == task.scenario; };
    if (std::none_of(tasks.begin(), tasks.end(), same)) tasks.push_back(std::move(task));
}

}  // namespace

std::vector<Task> random_tasks(std::uint64_t seed, int count) {
    std::vector<Task> tasks;
    for (int number = 0; number < count; ++number) {
        const sim::Scenario scenario = draw_scenario(seed, number);
        const int days = static_cast<int>(scenario.days);
        tasks.push_back({.name = "random " + std::to_string(number),
                         .scenario = scenario,
                         .every_min = draw_sampling(seed, number, days)});
    }
    return tasks;
}

Result<std::vector<Task>> story_tasks() {
    const auto stories = files::stories();
    if (!stories) return Error{stories.error()};
    std::vector<Task> tasks;
    for (const sim::Story& story : *stories) {
        tasks.push_back({"story " + story.id, story.scenario, sim::minutes_per_day});
        if (story.other) {
            tasks.push_back({"story " + story.id + ".b", *story.other, sim::minutes_per_day});
        }
    }
    return tasks;
}

Result<std::vector<Task>> fact_tasks() {
    const auto rows = files::parse_facts(embedded::facts_csv, "facts.csv");
    if (!rows) return Error{rows.error()};
    std::vector<Task> tasks;
    for (const files::FactRow& row : *rows) {
        if (!row.fact) return Error{row.fact.error()};
        const files::FactCase& runs = row.fact->runs;
        add_once(tasks, {"fact " + row.id, runs.scenario, sim::minutes_per_day});
        if (runs.control) {
            add_once(tasks, {"control of " + row.id, *runs.control, sim::minutes_per_day});
        }
    }
    return tasks;
}

std::vector<Comparison> compare_all(const std::vector<Task>& tasks, Strictness strictness,
                                    const std::function<void(double)>& progress) {
    std::vector<Comparison> results(tasks.size());
    const std::vector<std::size_t> order = longest_first(tasks);
    const double all_days =
        std::accumulate(tasks.begin(), tasks.end(), 0.0,
                        [](double sum, const Task& task) { return sum + task.scenario.days; });
    std::atomic<std::size_t> next{0};
    std::mutex telling;
    double days_done = 0.0;
    const auto work = [&] {
        for (std::size_t i = next++; i < order.size(); i = next++) {
            const Task& task = tasks[order[i]];
            results[order[i]] = compare_scenario(task.scenario, task.every_min, strictness);
            const std::lock_guard<std::mutex> alone(telling);
            days_done += task.scenario.days;
            progress(days_done / all_days);
        }
    };
    {
        std::vector<std::jthread> threads;
        const unsigned count = std::max(1U, std::thread::hardware_concurrency());
        for (unsigned i = 0; i < count; ++i) threads.emplace_back(work);
    }
    return results;
}

}  // namespace compass::bench
