#include "ui/sheets/lab_visit.h"

#include "sim/columns.h"
#include "ui/layout.h"
#include "ui/learn/lesson_runs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace compass::ui {
namespace {

// Scatter of one test, assay and day to day within a person together: [F] within the range of
// published studies. The scan: [R] 2,217 pairs of scans, Sevrukov 2005.
constexpr std::array<LabTest, 7> known_tests{{
    {"serum_ca", "serum_ca_mg_dL", 1, Span{8.5, 10.3}, 0.02},
    {"d_store", "25OHD_nmol_L", 0, Span{50.0, 125.0}, 0.10},
    {"pth", "pth_pg_mL", 0, Span{15.0, 65.0}, 0.20},
    {"ctx", "ctx_ng_mL", 2, Span{0.0, 0.58}, 0.15},
    {"dpucmgp", "dpucmgp_pmol_L", 0, std::nullopt, 0.12},
    {"ucoc", "ucoc_pct", 0, std::nullopt, 0.12},
    {"cac", "cac_AU", 0, std::nullopt, 0.0},
}};

constexpr double pair_95 = 1.96 * 1.4142135623730951;  ///< two tests, 95 of 100 pairs

std::uint64_t scrambled(std::uint64_t x) {
    x += 0x9E3779B97F4A7C15U;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31U);
}

/// A draw around 0 with a standard deviation of 1: twelve even draws, less their mean. The same
/// for a test and a visit each time.
double draw(std::size_t test, int visit) {
    double sum = -6.0;
    for (std::uint64_t i = 0; i < 12; ++i) {
        const std::uint64_t seed = (static_cast<std::uint64_t>(visit) * 7U + test) * 12U + i;
        sum += static_cast<double>(scrambled(seed) >> 11U) * 0x1.0p-53;
    }
    return sum;
}

/// As it is printed: what is compared must be what is read.
double rounded(double value, int decimals) {
    const double unit = std::pow(10.0, decimals);
    return std::round(value * unit) / unit;
}

bool differ(const LabTest& test, double now, double then) {
    return std::abs(now - then) > scatter_limit(test, 0.5 * (now + then));
}

}  // namespace

std::span<const LabTest> lab_tests() {
    return known_tests;
}

double scatter_limit(const LabTest& test, double value) {
    if (test.scatter == 0.0) return scan_scatter(value);
    return pair_95 * test.scatter * std::abs(value);
}

std::vector<double> visit_days(double run_days, int every_months) {
    std::vector<double> days;
    if (every_months <= 0) return days;
    for (int i = 0;; ++i) {
        const double day = std::round(365.0 * every_months * i / 12.0);
        if (day > run_days) return days;
        days.push_back(day);
    }
}

std::vector<sim::Sample> visit_samples(const sim::Trajectory& run, const std::vector<double>& days,
                                       LabTime time) {
    constexpr int morning_min = 8 * 60;  // before the first meal
    constexpr int afternoon_min = 15 * 60;
    const int minute = time == LabTime::morning ? morning_min : afternoon_min;
    std::vector<sim::Sample> samples;
    samples.reserve(days.size());
    for (const double day : days) {
        samples.push_back(sim::at_minute(run, static_cast<int>(day), minute));
    }
    return samples;
}

double single_scatter(const LabTest& test, double value) {
    return scatter_limit(test, value) / std::sqrt(2.0);
}

const LabTest* test_of_curve(int curve) {
    constexpr std::array<std::string_view, plot_count> ids{"serum_ca", "", "cac", "d_store", "pth"};
    const std::string_view id =
        ids.at(static_cast<std::size_t>(std::clamp(curve, 0, plot_count - 1)));
    const auto* const found = std::find_if(known_tests.begin(), known_tests.end(),
                                           [id](const LabTest& one) { return one.id == id; });
    return found == known_tests.end() ? nullptr : &*found;
}

std::vector<double> printed_values(const LabTest& test, const sim::Trajectory& run,
                                   const std::vector<sim::Sample>& visits, bool is_real) {
    const int column = sim::column_index(test.column);
    const auto row = static_cast<std::size_t>(
        std::find_if(known_tests.begin(), known_tests.end(),
                     [&](const LabTest& one) { return one.id == test.id; }) -
        known_tests.begin());
    std::vector<double> printed;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        double value = sim::value(run, visits[i], column);
        if (is_real) {
            value += scatter_limit(test, value) / pair_95 * draw(row, static_cast<int>(i));
        }
        printed.push_back(std::max(rounded(value, test.decimals), 0.0));
    }
    return printed;
}

Larger is_larger(const LabTest& test, const std::vector<double>& printed, int visit) {
    if (visit <= 0 || static_cast<std::size_t>(visit) >= printed.size()) return Larger::first;
    const auto at = static_cast<std::size_t>(visit);
    const double then = printed[at - 1];
    if (differ(test, printed[at], then)) return Larger::yes;
    const bool later = std::any_of(printed.begin() + visit, printed.end(),
                                   [&](double value) { return differ(test, value, then); });
    return later ? Larger::not_yet : Larger::no;
}

int visit_at(const std::vector<double>& days, double day) {
    const auto after = std::upper_bound(days.begin(), days.end(), day + 1e-9);
    return static_cast<int>(after - days.begin()) - 1;
}

double next_visit_day(double run_days, int every_months, double day) {
    const auto days = visit_days(run_days, every_months);
    if (days.empty()) return day;
    const auto next = static_cast<std::size_t>(visit_at(days, day)) + 1;  // -1 comes round to 0
    return next < days.size() ? days[next] : days.front();
}

}  // namespace compass::ui
