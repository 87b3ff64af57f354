#include "bench/accuracy/comparison.h"

#include "bench/accuracy/floors.h"
#include "bench/ours.h"
#include "sim/columns.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace compass::bench {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

double relative(double ours, double theirs, double size) {
    const double off = std::abs(ours - theirs) / size;
    if (std::isnan(off)) return infinite;
    return off;
}

/// Calcium of a place: a pool, or what left by an outlet.
double place_mg(const sim::Body& body, std::size_t place) {
    if (place < sim::calcium_pools) return body.state[place];
    constexpr std::array outlets{sim::a_fae, sim::a_uri, sim::a_der};
    return body.state[outlets[place - sim::calcium_pools]];
}

double body_calcium_mg(const sim::State& y) {
    return std::accumulate(y.begin(), y.begin() + sim::calcium_pools, 0.0);
}

/// A column of numbers, those before `valid`.
void compare_numbers(Comparison& c, const std::vector<double>& ours,
                     const std::vector<double>& theirs) {
    const auto& floors = column_floors();
    for (std::size_t i = 0; i < floors.size(); ++i) {
        const double size = std::max(std::abs(theirs[i]), floors[i]);
        c.worst[i] = std::max(c.worst[i], relative(ours[i], theirs[i], size));
    }
}

void compare_origins(Comparison& c, const sim::Body& ours, const sim::Body& theirs) {
    std::size_t column = column_floors().size() + 1;
    for (std::size_t place = 0; place < sim::place_count; ++place) {
        const double there = place_mg(theirs, place);
        const double least = place < sim::calcium_pools ? column_floors()[place] : 100.0;
        double sum = 0.0;
        for (std::size_t i = 0; i < sim::origin_count; ++i, ++column) {
            const double off =
                relative(ours.origins[place][i], theirs.origins[place][i], std::max(there, least));
            c.worst[column] = std::max(c.worst[column], off);
            sum += ours.origins[place][i];
        }
        const double own = place_mg(ours, place);
        c.origins_sum = std::max(c.origins_sum, relative(sum, own, std::max(own, 1.0)));
    }
}

void count_stock(Comparison& c, double stock) {
    if (stock < 0.0) ++c.negative;
    c.least_stock = std::min(c.least_stock, stock);
}

void look_at_health(Comparison& c, const sim::Body& body, const std::vector<double>& ours,
                    double ledger_at_start) {
    for (const double value : ours) c.not_finite += std::isfinite(value) ? 0 : 1;
    for (std::size_t i = 0; i < sim::reported_entries; ++i) count_stock(c, body.state[i]);
    for (const auto& place : body.origins) {
        for (const double mg : place) count_stock(c, mg);
    }
    const double gain = sim::ledger_mg(body.state) - ledger_at_start;
    const double stored = body_calcium_mg(body.state);
    c.ledger_of_body = std::max(c.ledger_of_body, relative(gain, 0.0, stored));
    c.ledger_of_all =
        std::max(c.ledger_of_all, relative(gain, 0.0, stored + body.state[sim::a_in]));
}

}  // namespace

double Comparison::greatest() const {
    return *std::max_element(worst.begin(), worst.end());
}

int Comparison::greatest_column() const {
    return static_cast<int>(std::max_element(worst.begin(), worst.end()) - worst.begin());
}

Comparison compare(const sim::Trajectory& ours, const sim::Trajectory& reference) {
    assert(ours.samples.size() == reference.samples.size());
    Comparison c{.worst = std::vector<double>(sim::columns().size(), 0.0)};
    const std::size_t valid = column_floors().size();
    const double ledger_at_start = sim::ledger_mg(ours.samples.front().body.state);
    for (std::size_t i = 0; i < ours.samples.size(); ++i) {
        const auto our_row = sim::values(ours, ours.samples[i]);
        const auto their_row = sim::values(reference, reference.samples[i]);
        ++c.samples;
        c.valid_differs += our_row[valid] != their_row[valid] ? 1 : 0;
        c.always_valid = c.always_valid && their_row[valid] == 1.0;
        compare_numbers(c, our_row, their_row);
        compare_origins(c, ours.samples[i].body, reference.samples[i].body);
        look_at_health(c, ours.samples[i].body, our_row, ledger_at_start);
    }
    return c;
}

Comparison compare_scenario(const sim::Scenario& scenario, int every_min, Strictness strictness) {
    const auto ours = our_run(scenario, every_min, Provenance::with).run;
    Comparison c;
    for (const int step_min : {30, 15, 5}) {
        if (step_min > strictness.coarsest_step_min) continue;
        c = compare(ours, reference_run(scenario, every_min, step_min));
        const double enough = step_min == 30 ? 0.5 * strictness.limit : strictness.limit;
        if (c.greatest() <= enough) break;
    }
    return c;
}

}  // namespace compass::bench
