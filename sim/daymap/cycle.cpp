#include "sim/daymap/cycle.h"

#include <algorithm>

namespace compass::sim {
namespace {

constexpr int longest_block = 7;

DayTangent joined(const DayTangent& first, const DayTangent& second, bool with_labels) {
    DayTangent result;
    result.map = chained(first.map, second.map);
    if (with_labels) result.labels = chained(first.labels, second.labels);
    return result;
}

/// The same day `n` times.
DayTangent power(const DayTangent& day, int n, bool with_labels) {
    DayTangent result = day;
    DayTangent doubled = day;
    bool is_empty = true;
    for (int left = n; left > 0; left /= 2) {
        if (left % 2 == 1) {
            result = is_empty ? doubled : joined(result, doubled, with_labels);
            is_empty = false;
        }
        if (left > 1) doubled = joined(doubled, doubled, with_labels);
    }
    return result;
}

void set_whole(Cycle& cycle, bool with_labels) {
    int left = cycle.days();
    for (std::size_t i = 0; i < cycle.tangent.size(); ++i) {
        const int n = std::min(left, cycle.block_days);
        const DayTangent block = power(cycle.tangent[i], n, with_labels);
        cycle.whole = i == 0 ? block : joined(cycle.whole, block, with_labels);
        left -= n;
    }
}

}  // namespace

Cycle run_cycle(const Subject& subject, const CycleTask& task, int day, const Body& start) {
    Cycle cycle;
    cycle.day = day;
    cycle.midnight.reserve(static_cast<std::size_t>(task.days) + 1);
    cycle.range.reserve(static_cast<std::size_t>(task.days));
    cycle.midnight.push_back(start);
    const int blocks = (task.days + longest_block - 1) / longest_block;
    cycle.block_days = (task.days + blocks - 1) / blocks;
    DayTask day_task{.with_labels = task.with_labels};
    for (int k = 0; k < task.days; ++k) {
        Body body = cycle.midnight.back();
        const int in_block = k % cycle.block_days;
        const int block_length = std::min(cycle.block_days, task.days - (k - in_block));
        const bool is_middle = in_block == block_length / 2;
        day_task.tangent = nullptr;
        if (task.with_tangent && is_middle) day_task.tangent = &cycle.tangent.emplace_back();
        cycle.range.push_back(flow_day(subject, {day + k, task.regimen_day + k}, body, day_task));
        cycle.midnight.push_back(body);
    }
    if (task.with_tangent) set_whole(cycle, task.with_labels);
    return cycle;
}

Shift shift_between(const Regimen& regimen, const State& from, int from_day, const State& to,
                    int to_day) {
    Shift z{};
    for (std::size_t i = 0; i < movers; ++i) z[i] = to[i] - from[i];
    if (regimen.season != 0.0) {
        const auto before = season_point(regimen, from_day);
        const auto after = season_point(regimen, to_day);
        z[season_cos] = after[0] - before[0];
        z[season_sin] = after[1] - before[1];
    }
    z[elapsed] = to_day - from_day;
    return z;
}

std::array<double, integrals> integrals_between(const State& begin, const State& end) {
    constexpr std::array<Entry, integrals> kept{m_gut, m_ecf, a_abs, m_pth, m_form, m_res};
    std::array<double, integrals> result{};
    for (std::size_t i = 0; i < integrals; ++i) result[i] = end[kept[i]] - begin[kept[i]];
    return result;
}

}  // namespace compass::sim
