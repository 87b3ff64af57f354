#include "app/files/scenario_file.h"
#include "sim/columns.h"
#include "sim/inputs/input.h"
#include "sim/trajectory.h"
#include "tests/fuzz/promise.h"

#include <array>
#include <cmath>
#include <span>

using namespace compass;
using test::promise;

namespace {

/// Takes numbers from bytes; when they are used up, there are only zeros.
class Bytes {
public:
    explicit Bytes(std::span<const std::uint8_t> left) : left_(left) {}

    int next() {
        if (left_.empty()) return 0;
        const int value = left_.front();
        left_ = left_.subspan(1);
        return value;
    }
    double share() { return (next() * 256.0 + next()) / 65535.0; }

private:
    std::span<const std::uint8_t> left_;
};

/// The default, an end of the accepted range, a small whole number (a day within a short run, a
/// dose) or any value between the ends.
double chosen(const sim::Input& input, Bytes& bytes) {
    const sim::Range range = input.accepted;
    double value = input.initial;
    switch (bytes.next() % 8) {
        case 1:
            value = range.least;
            break;
        case 2:
            value = range.greatest;
            break;
        case 3:
        case 4:
            value = bytes.next() % 32;
            break;
        case 5:
        case 6:
        case 7:
            value = range.least + bytes.share() * (range.greatest - range.least);
            break;
        default:
            break;
    }
    if (input.kind != sim::Kind::number && std::isfinite(value)) value = std::floor(value);
    return sim::is_accepted(input, value) ? value : input.initial;
}

void promise_good(const sim::Trajectory& run, const sim::Sample& sample, const std::string& found) {
    constexpr double largest_leak_mg = 1e-6;
    const sim::State& state = sample.body.state;
    for (const double value : sim::values(run, sample)) {
        promise(std::isfinite(value), "every number of a run is finite", found);
    }
    for (std::size_t i = 0; i < sim::reported_entries; ++i) {
        promise(state[i] >= 0.0, "no stock is negative", found);
    }
    const double start = sim::ledger_mg(run.samples.front().body.state);
    promise(std::fabs(sim::ledger_mg(state) - start) < largest_leak_mg,
            "calcium is neither made nor lost", found);
    for (std::size_t pool = 0; pool < sim::calcium_pools; ++pool) {
        double sum = 0.0;
        for (const double part : sample.body.origins[pool]) {
            promise(part >= 0.0, "no share of a stock is negative", found);
            sum += part;
        }
        promise(std::fabs(sum - state[pool]) <= 1e-9 * state[pool] + 1e-9,
                "the origins of a pool sum to it", found);
    }
}

}  // namespace

/// Bytes choose an accepted scenario of the whole input space, a short horizon and a distance of
/// samples; the run is finite, not negative and keeps its calcium.
// NOLINTNEXTLINE(readability-identifier-naming) the library calls it by this name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::array distances_min{1440, 30, 7, 480, 60, 5, 1439, 4320};
    Bytes bytes({data, size});
    const int days = 1 + bytes.next() % 24;
    const int every_min = distances_min.at(static_cast<std::size_t>(bytes.next()) % 8);
    const int looked_at = bytes.next() % days;
    sim::Scenario scenario;
    for (const sim::Input& input : sim::inputs()) input.set(scenario, chosen(input, bytes));
    scenario.days = days;

    const std::string found = files::scenario_json(scenario, files::Lines::one) + ", every " +
                              std::to_string(every_min) + " min";
    const auto run = sim::simulate(scenario, days, {.every_min = every_min});
    const auto end = static_cast<std::int64_t>(days) * sim::minutes_per_day;
    promise(run.samples.front().minute == 0 && run.samples.back().minute == end,
            "a run goes from its start to its end", found);
    for (const sim::Sample& sample : run.samples) promise_good(run, sample, found);
    if (every_min != sim::minutes_per_day) return 0;
    for (const sim::Sample& sample : sim::one_day(run, looked_at, 5)) {
        promise_good(run, sample, found);
    }
    return 0;
}
