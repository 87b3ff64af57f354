#pragma once

#include "sim/trajectory.h"
#include "ui/plot_scale.h"
#include "ui/view.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace compass::ui {

/// One test of a laboratory or a scan. Its words stand under "lab.<id>".
struct LabTest {
    std::string_view id;
    std::string_view column;  ///< of the run (sim/columns.h)
    int decimals = 0;
    std::optional<Span> usual;  ///< in adults, where there is an agreed range
    /// How far two tests of the same person lie apart by chance, as a share of the value: one
    /// standard deviation of a single test. 0 for the scan, whose scatter has its own rule.
    double scatter = 0.0;
};

std::span<const LabTest> lab_tests();

/// The difference that two tests stay below in 95 of 100 pairs when nothing has changed, in the
/// unit of the test. For the scan 4.93 times the square root of the score.
double scatter_limit(const LabTest& test, double value);

/// The days of the visits of a run: day 0, then every so many months (12 of them are 365 days) up
/// to its end. Empty if `every_months` is 0.
std::vector<double> visit_days(double run_days, int every_months);

/// The body at each of these days, when blood is drawn: fasting at 08:00, or at 15:00 after two
/// meals. At the end of the run that is its last day.
std::vector<sim::Sample> visit_samples(const sim::Trajectory& run, const std::vector<double>& days,
                                       LabTime time = LabTime::morning);

/// What 95 of 100 single tests stay within around the value, in the unit of the test.
double single_scatter(const LabTest& test, double value);

/// The test of a curve by its place among the curves, or nullptr: no laboratory weighs a skeleton.
const LabTest* test_of_curve(int curve);

/// What the test prints at each visit. A real one adds its scatter, by a fixed draw for each visit.
std::vector<double> printed_values(const LabTest& test, const sim::Trajectory& run,
                                   const std::vector<sim::Sample>& visits, bool is_real);

/// Is the change since the visit before larger than the scatter of the test?
enum class Larger {
    first,    ///< there is no visit before
    yes,      ///<
    not_yet,  ///< a later visit of this run will differ from that one by more
    no,       ///< none will
};

/// What to say of the printed values of a test at one of its visits.
Larger is_larger(const LabTest& test, const std::vector<double>& printed, int visit);

/// The visit at or before this day, -1 without visits.
int visit_at(const std::vector<double>& days, double day);

/// Where the next visit after this day is; after the last one it is the first again.
double next_visit_day(double run_days, int every_months, double day);

}  // namespace compass::ui
